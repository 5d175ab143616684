namespace QuoteExtractor.Tests.Specs;

/// <summary>One statement of an example, expected or found.</summary>
internal sealed class SpecStatement
{
    public List<TextSpan> Content { get; } = [];

    public TextSpan? Cue { get; set; }

    public TextSpan? Mention { get; set; }

    /// <summary>The fields that the example's table compares, by column.</summary>
    public Dictionary<string, string> Fields { get; } = [];
}
