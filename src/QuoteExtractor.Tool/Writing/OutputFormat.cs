namespace QuoteExtractor.Tool.Writing;

/// <summary>A format that documents can be written in.</summary>
/// <param name="Name">What <c>--to</c> calls it.</param>
/// <param name="Endings">The endings of files that mean it.</param>
/// <param name="Write">Writes documents, each as soon as it is there.</param>
internal sealed record OutputFormat(string Name, string[] Endings, Action<IEnumerable<QuoteDocument>, OutputTarget> Write)
{
    /// <summary>Where it goes.</summary>
    public OutputPlace Place { get; init; }

    /// <summary>Whether documents can be written behind others that a run before has left.</summary>
    public bool CanGoOn { get; init; }
}
