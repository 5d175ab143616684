using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells how the name at the end of a description goes with it.</summary>
internal static class DescribedName
{
    /// <summary>The person's name that ends before a token; -1 where none does.</summary>
    public static int PersonAt(PhrasedText text, int end) =>
        text.NameAt(end - 1) is >= 0 and int name && text.Names[name].Kind == NameKind.Person && text.Names[name].Whole.End == end ? name : -1;

    /// <summary>The name of whoever is described; -1 where none is told.</summary>
    /// <param name="end">Where the description's nouns end.</param>
    public static int Find(PhrasedText text, int head, int end, PhraseMatch opening)
    {
        int noun = head + opening.Length;
        if (end - head > 2 && PersonAt(text, text.Is(end - 1, WordClass.Demonstrative) ? end - 1 : end) is >= 0 and int last && IsOwn(text, noun, opening, text.Names[last]))
            return last;

        // seorang pedagang di Pasar Arum, Wira Satya: the name of whoever has the whole title.
        bool titled = (opening.Entry.Class & WordClass.Quantifier) != 0 && AppositionTeller.IsOne(opening.Entry) && text.NameFrom(noun) is >= 0;
        return titled && text.NameFrom(noun) is var name && text.Names[name] is { Kind: NameKind.Person } person && person.Role.First == noun && person.Name.First >= end ? name : -1;
    }

    /// <summary>seorang pria bernama Wira Satya, seorang dokter Rina Satya: whether it is the name of whoever is described.</summary>
    /// <param name="noun">The token behind the first word or words of the description.</param>
    private static bool IsOwn(PhrasedText text, int noun, PhraseMatch opening, in NamePhrase name)
    {
        if (NameLikeness.IsBeforeName(text.Segments, name.Name.First - 1))
            return true;
        return opening.Entry.Value == NounPhraseReader.OnePerson && name.Name.Length > 1 && !name.Role.IsEmpty && name.Role.First == noun && name.Whole.First == noun;
    }

    /// <summary>para pejabat Arkadia dan Borea: where the second of two places or bodies that the people are from ends; the coordinator itself where there is none.</summary>
    public static int BehindSecond(PhrasedText text, int coordinator, int limit)
    {
        int end = text.NameAt(coordinator + 1) is >= 0 and int second ? text.Names[second].Whole.End : coordinator;
        return IsBody(text, coordinator - 1) && IsBody(text, coordinator + 1) && end <= limit ? end : coordinator;
    }

    private static bool IsBody(PhrasedText text, int token) => text.NameAt(token) is >= 0 and int name && text.Names[name].Kind is NameKind.Place or NameKind.Organization;

    /// <summary>seorang pedagang berusia 50 tahun, Wira; pria 34 tahun, Wira: an age told in words.</summary>
    public static int BehindYears(PhrasedText text, int end, int limit)
    {
        int number = end + 1 < limit && text.Tokens[end].Kind == TokenKind.Word ? end + 1 : end;
        return number + 1 < limit && text.Tokens[number].Kind == TokenKind.Number && text.Is(number + 1, WordClass.PeriodUnit) ? number + 2 : end;
    }

    /// <summary>kata al Torres, ujar van der Torres: a particle in small letters, one or two, before a person's name.</summary>
    public static bool OpensWithParticle(PhrasedText text, int token)
    {
        const WordClass Others = WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner;
        if (text.Lexicon.IsHeadLast || (text.ClassOf(token) & (WordClass.NameParticle | Others)) != WordClass.NameParticle || text.IsCapitalized(token))
            return false;
        int first = text.NameAt(token + 1) < 0 && text.Is(token + 1, WordClass.NameParticle) ? token + 2 : token + 1;
        return text.NameFrom(first) is >= 0 and int name && text.Names[name] is { Kind: NameKind.Person } person && person.Name.First == first;
    }

    /// <summary>menurut survei baru yang dirilis kemarin, P: an adverb that is an adjective too, between a document and what can stand behind one.</summary>
    public static bool IsNew(PhrasedText text, int i, int limit)
    {
        const WordClass Both = WordClass.Adverb | WordClass.Adjective;
        if ((text.ClassOf(i) & Both) != Both || i < 2 || text.NameAt(i) >= 0)
            return false;
        bool document = text.Is(i - 1, WordClass.DocumentNoun) || text.MatchAt(i - 2, i) is { Length: 2 } noun && (noun.Entry.Class & WordClass.DocumentNoun) != 0;
        return document && (i + 1 >= limit || text.Tokens[i + 1].Kind == TokenKind.Punctuation || text.Is(i + 1, WordClass.Relative | WordClass.Origin) || text.NameFrom(i + 1, limit) >= 0 || (text.CueOf(i + 1) & CueTraits.Shows) != 0);
    }
}
