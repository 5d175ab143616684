using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells words that hold sentences together from those that are somebody's name where they stand.</summary>
internal readonly struct FunctionWordTeller(SegmentedText text, NameEvidence evidence)
{
    private const WordClass FunctionWords =
        WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Pronoun | WordClass.Demonstrative | WordClass.Complementizer
        | WordClass.Relative | WordClass.Negation | WordClass.Quantifier | WordClass.Weekday | WordClass.Month | WordClass.TimeWord | WordClass.Relay
        | WordClass.Determiner | WordClass.Possessive;

    /// <summary>Whether the token can be no name however it is written.</summary>
    public bool Is(int token)
    {
        const WordClass Names = WordClass.PersonName | WordClass.Place | WordClass.Organization | WordClass.Role, NounToo = WordClass.Conjunction | WordClass.CommonName, Both = WordClass.Pronoun | WordClass.PersonName;
        ref readonly LexiconEntry word = ref text.EntryOf(token);
        if ((word.Class & MonthNames.Both) == MonthNames.Both && MonthNames.IsTime(text, token))
            return true;
        if (IsParty(word) || text.Lexicon.IsHeadLast && (IsLettered(text.TextOf(token)) || IsAsking(token)))
            return true;
        if ((word.Class & Both) == Both && text.Lexicon.IsHeadLast && (text.ClassOf(token + 1) & WordClass.Possessive) != 0)
            return true; // English He's said P: no one called He
        return ((word.Class & FunctionWords) != 0 || (word.Cue & CueTraits.Preposition) != 0) && (word.Class & Names) == 0
            && !((word.Class & WordClass.Month) != 0 && MonthNames.IsName(text, token, evidence.IsCapitalizedInside(token))) && !((word.Class & WordClass.TimeWord) != 0 && MonthNames.IsSpeaker(text, token, evidence.IsBareSpeaker(token)))
            && !((word.Class & (WordClass.Coordinator | WordClass.AgentMarker)) != 0 && OpensName(token)) && !((word.Class & WordClass.Relative) != 0 && IsFamilyName(token))
            && !((word.Class & NounToo) == NounToo && evidence.IsCapital(token) && token > 0 && (text.ClassOf(token - 1) & WordClass.PersonName) != 0 && evidence.IsCapital(token - 1)); // Tri Laksana
    }

    /// <summary>English T-shirts, X-ray: one letter before a hyphen and a word in small letters.</summary>
    private static bool IsLettered(ReadOnlySpan<char> word) => word.Length > 2 && word[1] == '-' && char.IsLower(word[2]);

    /// <summary>English Will Torres be next?: a name that is an auxiliary, too, where it opens a question.</summary>
    private bool IsAsking(int token)
    {
        const WordClass Auxiliary = WordClass.Verb | WordClass.Adverb;
        const int LongestQuestion = 40;
        if ((text.ClassOf(token) & Auxiliary) != Auxiliary || token > 0 && text.At(token - 1).Kind == TokenKind.Word)
            return false;
        int i = token + 1;
        while (i < Math.Min(text.Tokens.Length, token + LongestQuestion) && !text.IsSign(i, '.') && !text.IsSign(i, '?'))
            i++;
        return text.IsSign(i, '?');
    }

    /// <summary>Pihak: a word for whoever is named behind it, and no kind of body.</summary>
    public static bool IsParty(in LexiconEntry word) =>
        word.Value == OfficeReach.OfPlace && (word.Class & (WordClass.Organization | WordClass.PersonNoun)) == (WordClass.Organization | WordClass.PersonNoun);

    /// <summary>Lalu Lintas; kata Lalu Wira, kata Dan Torres, kata Oleh Torsk: a coordinator or oleh whose capital is no sentence's, in a listed name or alone before another name.</summary>
    private bool OpensName(int token)
    {
        if (text.At(token).Shape != TokenShape.Capitalized)
            return false;
        if (text.MatchAt(token, token + 2) is { Length: 2 } match && (match.Entry.Class & WordClass.CommonName) != 0)
            return true;
        bool agent = (text.ClassOf(token) & WordClass.Coordinator) == 0 && !text.Lexicon.IsHeadLast;
        bool inside = text.IsSign(token - 1, ',') || text.At(token - 1).Shape == TokenShape.Lower || agent && evidence.IsCapitalizedInside(token);
        return inside && evidence.IsCapital(token + 1) && (agent || (text.ClassOf(token + 1) & WordClass.PersonName) != 0);
    }

    /// <summary>Yang Soo-min, kata Yang: a relative word with its capital before a Korean given name, or alone where no sentence begins; but Yang Mulia.</summary>
    private bool IsFamilyName(int token)
    {
        if (text.At(token).Shape != TokenShape.Capitalized)
            return false;
        if (!evidence.IsCapital(token + 1))
            return (text.CueOf(token - 1) & (CueTraits.Follows | CueTraits.Preposition)) != 0;
        ReadOnlySpan<char> given = text.TextOf(token + 1);
        int hyphen = given.IndexOf('-');
        return hyphen > 0 && hyphen + 1 < given.Length && char.IsLower(given[hyphen + 1]);
    }
}
