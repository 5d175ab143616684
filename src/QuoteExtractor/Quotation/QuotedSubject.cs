using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds who speaks in English <c>State media quoted Torres as saying P</c>: whoever stands between the verb that hands the words on and <c>as</c>.</summary>
internal static class QuotedSubject
{
    private const int Longest = 16;

    /// <summary>The subject of a participle behind <c>as</c>.</summary>
    public static Source Find(PhrasedText text, NounPhraseReader phrases, int verb, int from)
    {
        if (verb - 2 < from || (text.CueOf(verb) & CueTraits.Participle) == 0)
            return Source.None;
        if (Shown(text, verb, from) is >= 0 and int name)
            return phrases.ReadName(name, verb, out _);
        if (!text.Is(verb - 1, WordClass.AsWord))
            return Source.None;
        for (int i = verb - 2; i >= Math.Max(from, verb - Longest); i--)
        {
            if (text.NameAt(i) >= 0 || (text.CueOf(i) & CueTraits.Leads) == 0)
                continue;
            return HandsOn(text, i) ? Between(text, phrases, i + 1, verb - 1) : Source.None;
        }

        return Source.None;
    }

    /// <summary>English footage of Torres saying P: the person right before the participle, of whom a thing before it is; -1 where none is.</summary>
    private static int Shown(PhrasedText text, int verb, int from)
    {
        const WordClass Others = WordClass.PersonNoun | WordClass.Role | WordClass.Organization | WordClass.Quantifier | WordClass.Determiner | WordClass.Audience;
        int of = text.NameAt(verb - 1) is >= 0 and int name && text.Names[name].Kind == NameKind.Person ? text.Names[name].Whole.First - 1 : -1;
        return of > from && text.Segments.IsOf(of) && text.NameAt(of - 1) < 0 && text.Tokens[of - 1].Shape == TokenShape.Lower && !text.Is(of - 1, Others) ? text.NameAt(verb - 1) : -1;
    }

    /// <summary>"P," Kabar Dunia quoted Torres as saying: the participle that has the one quoted before it; -1 where there is none.</summary>
    public static int Participle(PhrasedText text, int verb, int limit)
    {
        if (!HandsOn(text, verb))
            return -1;
        for (int i = verb + 2; i + 1 < Math.Min(limit, verb + Longest); i++)
        {
            if (text.Is(i, WordClass.AsWord) && text.NameAt(i) < 0)
                return (text.CueOf(i + 1) & CueTraits.Participle) != 0 ? i + 1 : -1;
        }

        return -1;
    }

    /// <summary>Whether a verb hands on the words of whom it takes: English quoted, cited.</summary>
    public static bool HandsOn(PhrasedText text, int verb) => text.NameAt(verb) < 0 && (text.CueOf(verb) & (CueTraits.Leads | CueTraits.Noun | CueTraits.Clause)) == (CueTraits.Leads | CueTraits.Noun);

    private static Source Between(PhrasedText text, NounPhraseReader phrases, int first, int end)
    {
        if (first + 1 == end && text.Is(first, WordClass.Audience))
            return new Source(SourceKind.Pronoun, new TokenRange(first, end), -1); // quoted him as saying
        Source source = phrases.ReadAt(first, end, out int behind);
        source = NameBehind.Of(text, phrases, source, end, ref behind);
        return behind == end || text.IsSign(behind, ',') && text.IsSign(end - 1, ',') ? source : Source.None;
    }
}
