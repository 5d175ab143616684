using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads people who are counted and stay unnamed: <c>Sekitar 40 persen responden menilai …</c>, <c>Satu dari tiga ibu mengaku …</c>, <c>Sebagian menyebut …</c>.</summary>
internal sealed class CountedReader(PhrasedText text)
{
    /// <summary>The lexicon's value of prepositions that tell how exact a number is: <c>sekitar</c>, <c>sebanyak</c>.</summary>
    private const int Approximate = 3;

    /// <summary>The lexicon's value of words that deny whoever stands behind them: English <c>neither</c>.</summary>
    private const int Nobody = 9;

    private readonly PhraseBounds _bounds = new(text);

    /// <summary>The counted people who end at a token; none where none are counted there, or where they do not open their clause.</summary>
    public Source Find(int last, int from)
    {
        if (last < from || text.Lexicon.IsHeadLast || text.NameAt(last) >= 0)
            return Source.None;
        bool pair = last - 1 > from && IsNumber(last - 2) && text.MatchAt(last - 1, last + 1) is { Length: 2 } match && (match.Entry.Class & WordClass.PersonNoun) != 0; // 3.000 pengunjuk rasa
        if (!pair && !text.Is(last, WordClass.PersonNoun | WordClass.Quantifier))
            return Source.None;
        bool bare = !pair && text.Is(last, WordClass.Quantifier) && !text.Is(last, WordClass.PersonNoun);
        int first = bare ? last : pair ? last - 2 : last - 1;
        if (!bare && first > from && text.Is(first, WordClass.PersonNoun | WordClass.Quantifier) && IsQuantity(first - 1))
            first--; // 40 persen responden, 12 orang saksi
        if (first < from || !IsQuantity(first))
            return Source.None;
        bool counted = bare || IsNumber(first);
        if (first - 1 > from && text.Is(first - 1, WordClass.Origin) && (IsQuantity(first - 2) || text.Is(first - 2, WordClass.Adverb)))
        {
            first -= 2;
            counted = true;
        }

        int governor = first - 1;
        while (governor >= from && text.NameAt(governor) < 0 && (IsApproximate(governor) || text.Is(governor, WordClass.Adverb)))
        {
            counted |= IsApproximate(governor);
            governor--;
        }

        return counted && _bounds.StandsFree(governor, from) ? new Source(SourceKind.Description, new TokenRange(first, last + 1), -1) : Source.None;
    }

    /// <summary>Tidak semua warga mengatakan …, English none of the clerks said, neither Torres nor Wira said: whether it is denied of a quantity or of somebody that they said something.</summary>
    public bool IsDenied(Source source) => text.Lexicon.IsHeadLast ? Denies(text.FirstOf(source)) || text.FirstOf(source) - 1 is >= 0 and var before && (Denies(before) || before > 0 && text.Segments.IsOf(before) && Denies(before - 1))
        : source.Words.First > 0 && text.Is(source.Words.First - 1, WordClass.Negation) && text.Is(source.Words.First, WordClass.Quantifier);

    /// <summary>belum mengukuhkan atau membantah: whether the verb behind a conjunction has the negation of the one before.</summary>
    public bool IsDeniedTogether(int conjunction, int from) => conjunction - 1 > from && !text.Lexicon.IsHeadLast && text.Is(conjunction, WordClass.Conjunction) && text.NameAt(conjunction) < 0
        && text.Segments.EntryOf(conjunction).Value is AliasReader.Or or JointSubject.Either && text.NameAt(conjunction - 1) < 0 && (text.IsVerb(conjunction - 1) || text.CueOf(conjunction - 1) != CueTraits.None) && text.Is(conjunction - 2, WordClass.Negation);

    /// <summary>sebagian dari mereka, salah satu dari mereka: some of those whom a pronoun means; komandan mereka: who is theirs; else the pronoun alone.</summary>
    public Source PartOf(int pronoun, int from)
    {
        const int LongestCount = 2;
        int of = pronoun - 1;
        for (int first = Math.Max(from, of - LongestCount); first < of && !text.Lexicon.IsHeadLast && text.Is(of, WordClass.Origin); first++)
        {
            if (text.MatchAt(first, of) is var match && match.Length == of - first && (match.Entry.Class & WordClass.Quantifier) != 0)
                return new Source(SourceKind.Description, new TokenRange(first, pronoun + 1), -1);
        }

        return PossessedFirst(pronoun, from) is var noun && noun < pronoun
            ? new Source(SourceKind.Description, new TokenRange(noun, pronoun + 1), -1)
            : new Source(SourceKind.Pronoun, new TokenRange(pronoun, pronoun + 1), -1);
    }

    /// <summary>Seorang komandan mereka mengatakan: the first word of somebody's phrase that opens its clause and that the pronoun ends; but Kepada polisi dia mengatakan.</summary>
    private int PossessedFirst(int pronoun, int from)
    {
        int noun = pronoun - 1;
        if (noun < from || text.Lexicon.IsHeadLast || !text.Is(noun, WordClass.PersonNoun | WordClass.Role) || text.NameAt(noun) is >= 0 and int name && text.Names[name].Kind != NameKind.Title)
            return pronoun;
        int first = _bounds.PhraseFirst(noun, from);
        return first <= noun && _bounds.StandsFree(first - 1, from) ? first : pronoun;
    }

    /// <summary>English about half of the clerks: a preposition that tells how exact the number behind it is.</summary>
    public bool IsAbout(int i) => text.Lexicon.IsHeadLast && text.Is(i, WordClass.Adverb) && text.NameAt(i) < 0 && (text.Tokens[i + 1].Kind == TokenKind.Number || text.Is(i + 1, WordClass.Quantifier));

    private bool Denies(int i) => text.NameAt(i) < 0 && text.MatchAt(i, text.Tokens.Length).Entry is { Value: Nobody } word && (word.Class & (WordClass.Negation | WordClass.Quantifier)) != 0;

    private bool IsNumber(int i) => text.Tokens[i].Kind == TokenKind.Number;

    private bool IsQuantity(int i) => IsNumber(i) || text.NameAt(i) < 0 && text.Is(i, WordClass.Quantifier);

    private bool IsApproximate(int i) => text.Is(i, WordClass.Preposition) && text.Lexicon.EntryOf(text.Tokens[i].Word).Value == Approximate;

    /// <summary>mereka yang percaya …: a pronoun for several.</summary>
    public bool AreThey(Source source) => source.Kind == SourceKind.Pronoun && text.Lexicon.EntryOf(text.Tokens[source.Words.First].Word).Gender == Gender.Plural;
}
