using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Steps over those who are spoken to and stand before the content without a preposition: English <c>told reporters P</c>.</summary>
internal sealed class HearerReader(PhrasedText text)
{
    private readonly NounPhraseReader _phrases = new(text);
    private readonly QualifierReader _qualifiers = new(text);

    /// <summary>Where the content begins; but asked Torres to resign is all of it what was asked; -1 where the verb is a passive.</summary>
    public int After(int i, int limit, CueTraits traits, out bool isAim)
    {
        isAim = false;
        if (text.Lexicon.IsHeadLast && text.Is(i, WordClass.Pronoun) && !text.Is(i, WordClass.Audience) && text.Lexicon.EntryOf(text.Tokens[i].Word).Gender is Gender.Masculine or Gender.Feminine or Gender.Plural && (traits & CueTraits.Question) == 0)
            return -1; // was handed a sentence and told he must go: nobody is told he
        Source hearer = _phrases.ReadAt(i, limit, out int behind);
        if (text.Is(i, WordClass.Audience) && text.Is(i + 1, WordClass.Pronoun | WordClass.Determiner | WordClass.Infinitive) && text.MatchAt(i, limit).Length == 1)
            (hearer, behind) = (Source.None, i + 1); // told her she was late, told her the road was shut, asked her to leave
        int whole = behind;
        if (text.MatchAt(behind, limit).Length > 1 || text.Segments.IsOf(behind))
            _qualifiers.Complete(hearer, limit, ref whole);
        if (!text.Segments.IsOf(behind) || whole < limit && (text.IsAuxiliary(whole) || text.Is(whole, WordClass.Infinitive)))
            behind = whole; // told members of the board P; but reminded them of P
        int aim = text.Is(behind, WordClass.Negation) ? behind + 1 : behind;
        isAim = (traits & CueTraits.To) != 0 && behind > i && aim < limit && text.Is(aim, WordClass.Infinitive);
        if (isAim)
            return i;
        if (behind < limit && text.Lexicon.IsHeadLast && (text.IsAuxiliary(behind) || text.Is(behind, WordClass.Modal)))
            return BeforeSubject(i, behind);
        return behind + 2 < limit && text.Is(behind, WordClass.Preposition) && IsPlaced(behind + 1, limit) ? text.Names[text.NameAt(behind + 1)].Whole.End : behind;
    }

    /// <summary>English asked Torres about the fire: the preposition before what is asked about, which elsewhere stands before a number.</summary>
    public bool IsTopic(int i)
    {
        const int BeforeNumber = 4;
        return text.Lexicon.IsHeadLast && text.Is(i, WordClass.Preposition) && text.Is(i, WordClass.Adverb) && text.Segments.EntryOf(i).Value == BeforeNumber && i + 1 < text.Tokens.Length && text.Tokens[i + 1].Kind != TokenKind.Number;
    }

    /// <summary>told reporters Torres was late, told lawmakers prices would fall: where the subject of a verb begins that was read as part of those told.</summary>
    private int BeforeSubject(int first, int verb)
    {
        const WordClass Hearers = WordClass.Audience | WordClass.PersonNoun | WordClass.Outlet | WordClass.Organization | WordClass.Occasion | WordClass.Role;
        for (int i = first; i + 1 < verb; i++)
        {
            if (text.Is(i, Hearers) && !(i + 2 < verb && IsPartOfHearer(i, Hearers)) && !text.IsOwnerMark(i + 1) && !text.Is(i + 1, WordClass.Coordinator) && !(text.NameAt(i) >= 0 && text.NameAt(i) == text.NameAt(i + 1)))
                return i + 1;
        }

        return verb;
    }

    /// <summary>told union members jobs would be lost, told members of the board the pier was shut: a noun before the one that tells who is told, or before a preposition.</summary>
    private bool IsPartOfHearer(int i, WordClass hearers) => text.Is(i + 1, WordClass.Preposition) || text.Is(i + 1, hearers) && text.NameAt(i + 1) < 0 && text.Tokens[i + 1].Shape == TokenShape.Lower
        && (text.Is(i, WordClass.Determiner) || !text.Is(i, WordClass.Audience | WordClass.Outlet) && !text.Lexicon.Forms.HasAgreement(text.TextOf(i)) && text.Segments.EntryOf(i).Gender != Gender.Plural);

    /// <summary>told a meeting in Arum the road was shut: a place behind its preposition, and another phrase behind that.</summary>
    private bool IsPlaced(int place, int limit) => text.NameFrom(place, limit) is >= 0 and int name && text.Names[name] is { Role.IsEmpty: true } && text.Names[name].Whole.End is var end && end < limit
        && text.Is(end, WordClass.Determiner | WordClass.Pronoun) && !text.Is(end, WordClass.Relative | WordClass.Complementizer);
}
