using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>What came of one article of the gold: a score, a problem, or both where its prediction could not be read.</summary>
internal readonly record struct ScoredArticle(ArticleScore? Score, Problem? Problem);
