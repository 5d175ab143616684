using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells a relative clause that only describes who speaks from one that reports something.</summary>
internal sealed class DescriptionTeller(PhrasedText text, TokenSet cues, ComplementReader complements)
{
    /// <summary>
    /// Saksi yang mengaku melihat kejadian itu mengatakan P: whether the verb of a relative clause describes who speaks, since the verb of the
    /// clause around it follows. In <c>saksi yang mengatakan polisi itu meminta uang</c> the second verb has a subject of its own.
    /// </summary>
    public bool IsDescriptive(int from, int limit)
    {
        const int Reach = 16;
        const WordClass Ends = WordClass.Complementizer | WordClass.Relative | WordClass.ClauseOpener | WordClass.Contrast;
        for (int i = from; i < Math.Min(limit, from + Reach); i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark || text.Is(i, Ends))
                return false;
            if (i > from && cues.Next(i, i + 1) == i && IsReportingVerb(i, limit))
                return IsFree(i, from);
        }

        return false;
    }

    /// <summary>Whether nobody stands before a verb who could be its subject: a thing, a verb or a preposition's noun.</summary>
    private bool IsFree(int verb, int from)
    {
        const WordClass Actors = WordClass.PersonNoun | WordClass.Organization | WordClass.Role | WordClass.RoleModifier | WordClass.Quantifier | WordClass.Audience | WordClass.Outlet;
        int i = verb - 1;
        while (i > from && text.Is(i, WordClass.Adverb) && !text.Is(i, WordClass.Negation | WordClass.Modal))
            i--;
        if (text.NameAt(i) >= 0 || text.Is(i, WordClass.Pronoun | WordClass.Coordinator | WordClass.Preposition | WordClass.Aim | WordClass.Negation | WordClass.Modal))
            return text.NameAt(i) >= 0 && GovernedFrom(i, from) >= from && text.Is(GovernedFrom(i, from), WordClass.AsWord);
        return GovernedFrom(i, from) >= from || !text.Is(from, Actors) && text.NameAt(from) < 0;
    }

    /// <summary>The verb or the preposition before a noun phrase that ends at a token; less than where the search begins if there is none.</summary>
    private int GovernedFrom(int last, int from)
    {
        int i = last;
        while (i >= from && (text.NameAt(i) >= 0 || !text.IsVerbLike(i) && !text.Is(i, WordClass.Preposition | WordClass.AsWord)))
            i--;
        return i;
    }

    private bool IsReportingVerb(int i, int limit)
    {
        PhraseMatch match = text.NameAt(i) < 0 ? text.MatchAt(i, limit) : default;
        return (match.Entry.Cue & CueTraits.Leads) != 0 && complements.ContentFirst(i + match.Length, limit, match.Entry.Cue, out _) >= 0;
    }
}
