namespace QuoteExtractor.Tests;

/// <summary>One C# file of the checkout.</summary>
/// <param name="RelativePath">Its path from the root, with forward slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed record SourceFile(string RelativePath, string Text)
{
    private string? _code;
    private string? _names;

    /// <summary>The text without comments.</summary>
    public string Code => _code ??= CodeReader.WithoutComments(Text);

    /// <summary>The text without comments and without what stands in literals.</summary>
    public string Names => _names ??= CodeReader.WithoutCommentsAndLiterals(Text);

    /// <summary>The folder below <c>src/QuoteExtractor</c>; empty for the root.</summary>
    public string Room => RelativePath.Split('/') is ["src", "QuoteExtractor", var room, _, ..] ? room : "";

    public string Name => Path.GetFileNameWithoutExtension(RelativePath);

    public int Lines => Text.AsSpan().TrimEnd().Count('\n') + 1;
}
