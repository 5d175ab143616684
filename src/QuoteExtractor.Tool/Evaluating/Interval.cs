namespace QuoteExtractor.Tool.Evaluating;

/// <summary>The range in which a figure lies, with 95 % confidence, for articles of the same sort as those that were measured.</summary>
internal readonly record struct Interval(double Low, double High);
