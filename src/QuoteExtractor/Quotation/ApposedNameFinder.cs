using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds the name that two commas set behind a description of its bearer, where a language has its heads last.</summary>
internal readonly struct ApposedNameFinder(PhrasedText text, NounPhraseReader phrases)
{
    private const WordClass People = WordClass.PersonNoun | WordClass.Role | WordClass.Quantifier;

    /// <summary>English The head of the union backing Torres for mayor, Rina Lund, said; One of the clerks, Rina Lund of Arum, said: the bearer's name before a comma; none where no such stands there.</summary>
    public Source Before(int comma, int from)
    {
        while (from < comma && text.NameAt(from) < 0 && text.Is(from, WordClass.Adverb | WordClass.Coordinator) && !text.Is(from, WordClass.Preposition | WordClass.Quantifier))
            from++;
        Source described = phrases.ReadAt(from, comma, out int end);
        return described.Words.First == from && NameBehind(described, end, comma + 1) is >= 0 and int name && BehindOrigin(name) == comma ? phrases.ReadName(name, comma, out _) : Source.None;
    }

    /// <summary>The person whom a description opens with; -1 where nobody is named behind it.</summary>
    /// <param name="end">The token behind the description.</param>
    public int NameBehind(Source described, int end, int limit)
    {
        const int LongestQualifier = 20;
        bool people = described.Kind == SourceKind.Description && described.Words.End == end && text.Is(described.Words.First, WordClass.Determiner | WordClass.Quantifier | WordClass.RoleModifier) && (text.NameAt(end - 1) >= 0 || text.Is(end - 1, People));
        if (!people || end >= limit || !(text.IsSign(end, ',') || text.Is(end, WordClass.Preposition) && text.NameAt(end) < 0 || text.Lexicon.Forms.IsParticiple(text.TextOf(end))))
            return -1;
        for (int i = end; i < Math.Min(limit, end + LongestQualifier); i++)
        {
            if (text.IsSign(i, ','))
                return i + 1 < limit && text.NameAt(i + 1) is >= 0 and int name && text.Names[name] is { Kind: NameKind.Person, Name: { Length: > 1, First: var first } } && first == i + 1 && BehindOrigin(name) is var close && close < limit && text.IsSign(close, ',') ? name : -1;
            bool breaks = text.NameAt(i) < 0 && (text.IsAuxiliary(i) || text.Is(i, WordClass.Relative | WordClass.ClauseOpener | WordClass.Complementizer) && !text.Is(i, WordClass.Preposition) || (text.IsVerb(i) || (text.CueOf(i) & CueTraits.Leads) != 0 && !text.Is(i, People)) && !text.Lexicon.Forms.IsParticiple(text.TextOf(i)));
            if (breaks || text.Tokens[i].Kind == TokenKind.Mark && !text.IsOwnerMark(i))
                return -1;
        }

        return -1;
    }

    /// <summary>Rina Lund of the Arum Bank in Borea: the token behind a name and where its bearer is from.</summary>
    private int BehindOrigin(int name)
    {
        const int MostPlaces = 2;
        int end = text.Names[name].Whole.End;
        for (int i = 0; i < MostPlaces && text.NameAt(end) < 0 && text.Is(end, WordClass.Preposition); i++)
        {
            if (text.NameFrom(text.Is(end + 1, WordClass.Determiner) ? end + 2 : end + 1) is not (>= 0 and int place))
                break;
            end = text.Names[place].Whole.End;
        }

        return end;
    }
}
