namespace QuoteExtractor.Quotation;

/// <summary>The part of a sentence in which reported clauses are looked for.</summary>
/// <param name="Sentence">The sentence's index.</param>
/// <param name="Start">Its first token, behind a dateline and behind what a direct quotation has taken of it.</param>
/// <param name="Limit">One past its last token, the final stop left out.</param>
/// <param name="IsWhole">Whether nothing of the sentence is taken yet.</param>
/// <param name="IsHeadline">Whether it is a line without a final stop, in which bare verbs report: <c>Borea Ancam Tutup Perbatasan</c>.</param>
/// <param name="IsPreviousFree">Whether there is a sentence before in which nothing is attributed.</param>
internal readonly record struct Clause(int Sentence, int Start, int Limit, bool IsWhole, bool IsHeadline, bool IsPreviousFree);
