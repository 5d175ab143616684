namespace QuoteExtractor.Tool.Writing;

/// <summary>All that one run writes: every document goes to every destination.</summary>
internal sealed class DocumentOutputs : IDisposable
{
    private readonly List<OpenOutput> _outputs = [];

    /// <param name="lengths">How long the files were that a run before has left; <see langword="null"/> to begin anew.</param>
    /// <exception cref="OutputException">One of them cannot be written.</exception>
    public DocumentOutputs(IReadOnlyList<Destination> destinations, StandardStreams streams, CsvExportOptions csv, IReadOnlyList<long>? lengths)
    {
        try
        {
            for (int i = 0; i < destinations.Count; i++)
                _outputs.Add(new OpenOutput(destinations[i], streams, csv, lengths?[i]));
            Await();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Writes a document; when this returns, all destinations hold it whole.</summary>
    public void Write(QuoteDocument document)
    {
        foreach (OpenOutput output in _outputs)
            output.Hand(document);
        Await();
    }

    /// <summary>How long the files are, all of them written out; 0 for what is no file.</summary>
    public long[] Lengths() => [.. _outputs.Select(output => output.Length())];

    /// <summary>Writes what stands behind the last document.</summary>
    public void End() => _outputs.ForEach(output => output.End());

    /// <summary>Puts all files in their places.</summary>
    public void Keep() => _outputs.ForEach(output => output.Keep());

    /// <summary>Leaves what there is of the files beside their places.</summary>
    public void Leave() => _outputs.ForEach(output => output.Leave());

    public void Dispose() => _outputs.ForEach(output => output.Dispose());

    private void Await() => _outputs.ForEach(output => output.Await());
}
