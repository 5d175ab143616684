using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Running;

/// <summary>What came of one article: a document, a problem, or both where the article was read in part.</summary>
internal readonly record struct Outcome(QuoteDocument? Document, Problem? Problem);
