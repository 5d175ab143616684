namespace QuoteExtractor.Tool.Reading;

/// <summary>What came of decoding one article.</summary>
/// <param name="Article">The article; <see langword="null"/> where it could not be read at all.</param>
/// <param name="Language">The code of the language that the article says it is in; <see langword="null"/> where it does not say.</param>
/// <param name="Problem">What is wrong with it; <see langword="null"/> where nothing is.</param>
internal readonly record struct ParsedArticle(Article? Article, string? Language, Problem? Problem);
