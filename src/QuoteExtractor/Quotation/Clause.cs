using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>The part of a sentence in which reported clauses are looked for.</summary>
/// <param name="Sentence">The sentence's index.</param>
/// <param name="Start">Its first token, behind a dateline and behind what a direct quotation has taken of it.</param>
/// <param name="Limit">One past its last token, the final stop left out.</param>
/// <param name="IsWhole">Whether nothing of the sentence is taken yet.</param>
/// <param name="IsHeadline">Whether it is a line without a final stop, in which bare verbs report: <c>Borea Ancam Tutup Perbatasan</c>.</param>
/// <param name="IsPreviousFree">Whether there is a sentence before in which nothing is attributed.</param>
internal readonly record struct Clause(int Sentence, int Start, int Limit, bool IsWhole, bool IsHeadline, bool IsPreviousFree)
{
    private const WordClass Somebody = WordClass.PersonNoun | WordClass.Role | WordClass.Organization;

    /// <summary>Whether a bare verb can report there: <c>Borea Serukan P</c>, and in small letters behind somebody in the first line, <c>Borea serukan P</c>.</summary>
    public bool IsHeadingVerb(PhrasedText text, int verb) => IsHeadline && (text.IsCapitalized(verb) || Sentence == 0 && IsWhole && verb > Start && OpensPart(text, verb - 1));

    private bool OpensPart(PhrasedText text, int last)
    {
        int name = text.NameAt(last);
        int first = name >= 0 ? text.Names[name].Whole.First : text.Is(last, Somebody) ? last : -1;
        return first >= 0 && (first <= Start || text.IsSign(first - 1, ','));
    }
}
