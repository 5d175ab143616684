namespace QuoteExtractor.Tool.Evaluating;

/// <summary>The figures of one thing: of direct quotes, of roles, of sentences.</summary>
/// <param name="Name">Its name in JSON and in reports for reading.</param>
/// <param name="Gold">How many there are in the gold.</param>
/// <param name="Predicted">How many were predicted; <see langword="null"/> where that says nothing.</param>
/// <param name="Figures">In the order of the report.</param>
internal sealed record FigureGroup(string Name, int Gold, int? Predicted, IReadOnlyList<Figure> Figures);
