using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells whether what stands behind an attribution goes on with what was said.</summary>
internal sealed class ContinuationTeller(PhrasedText text, TokenSet cues, ContentBounds bounds)
{
    /// <summary>The lexicon's value of auxiliaries that tell what is to come, or had been: English <c>will</c>.</summary>
    private const int ToCome = 7;

    /// <summary>English agreed to stay, but said to the town; said there was: a verb follows.</summary>
    public bool BeginsClause(int i, int limit) => i + 1 < limit && (text.IsVerb(i + 1) && text.Is(i, WordClass.Adverb) || text.Is(i, WordClass.Infinitive)
        && text.Tokens[i + 1].Shape == TokenShape.Lower && text.NameAt(i + 1) < 0 && !text.Is(i + 1, WordClass.Determiner | WordClass.PersonNoun | WordClass.Audience));

    /// <summary>English The bridge fell, Torres said, and nobody was hurt: a clause joined to the content, in which nobody else reports.</summary>
    public bool IsJoined(int i, int limit) =>
        i + 1 < limit && text.Is(i, WordClass.Coordinator) && !text.Is(i, WordClass.Adverb) && text.Lexicon.EntryOf(text.Tokens[i].Word).Value == 0 && (text.CueOf(i + 1) & CueTraits.Participle) == 0 && (IsToCome(text, i + 1) || !HoldsCue(i + 1, limit));

    /// <summary>English Torres said the pier is shut and will ask for help, and had promised help: with such an auxiliary a verb goes on with what was said, and not with said.</summary>
    public static bool IsToCome(PhrasedText text, int token) => text.IsAuxiliary(token) && text.Lexicon.EntryOf(text.Tokens[token].Word).Value == ToCome;

    private bool HoldsCue(int from, int limit)
    {
        for (int i = cues.Next(from, limit); i < limit; i = cues.Next(i + 1, limit))
        {
            if ((text.CueOf(i) & CueTraits.Leads) != 0)
                return true;
        }

        return false;
    }

    /// <summary>In the end, Torres said, the bridge will stand: what no cue, relative or coordinator opens.</summary>
    public bool IsNewClause(int i, int limit) =>
        i < limit && !text.Is(i, WordClass.Relative | WordClass.Coordinator | WordClass.Relay | WordClass.Weekday) && text.CueOf(i) == CueTraits.None
        && (text.NameAt(i) < 0 || text.Names[text.NameAt(i)].Kind != NameKind.Title) && !IsAnother(i);

    /// <summary>P, Torres mengatakan, namun menegaskan Q: the contrast of two verbs that report, and not of what they do.</summary>
    private bool IsAnother(int i) => text.Is(i, WordClass.Contrast) && text.NameAt(i + 1) < 0 && (text.CueOf(i + 1) & CueTraits.Leads) != 0;

    /// <summary>Whether the sentence takes up its content again behind an inserted attribution: <c>Kasus itu, kata X, diduga kuat …</c></summary>
    public bool GoesOn(int i, int limit)
    {
        const WordClass Adjunct = WordClass.Preposition | WordClass.Coordinator | WordClass.Weekday | WordClass.Relay | WordClass.Role | WordClass.PersonNoun
            | WordClass.RoleModifier | WordClass.Relative | WordClass.ClauseOpener | WordClass.TimeWord | WordClass.Quantifier
            | WordClass.Determiner;
        return i < limit && text.Tokens[i].Shape == TokenShape.Lower && text.NameAt(i) < 0 && !text.Is(i, Adjunct) && !IsAnother(i)
            && (text.CueOf(i) & ~CueTraits.Headline) == CueTraits.None && bounds.RelayLength(i, limit) == 0;
    }
}
