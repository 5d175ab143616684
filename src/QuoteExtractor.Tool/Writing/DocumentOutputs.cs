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
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Writes documents, and what stands behind the last; when the next one is asked for, all destinations hold those before whole.</summary>
    public void Write(IEnumerable<QuoteDocument> documents)
    {
        // Most runs have one destination, whose writer asks for documents here, where they are made; others wait for theirs on threads of their own.
        List<DocumentPipe> others = [.. _outputs.Skip(1).Select(output => new DocumentPipe(output.Write))];
        try
        {
            others.ForEach(other => other.Await());
            _outputs[0].Write(Shared(documents, others));
        }
        finally
        {
            others.ForEach(other => other.Dispose());
        }
    }

    /// <summary>How long the files are, all of them written out; 0 for what is no file.</summary>
    public long[] Lengths() => [.. _outputs.Select(output => output.Length())];

    /// <summary>Puts all files in their places.</summary>
    public void Keep() => _outputs.ForEach(output => output.Keep());

    /// <summary>Leaves what there is of the files beside their places.</summary>
    public void Leave() => _outputs.ForEach(output => output.Leave());

    public void Dispose() => _outputs.ForEach(output => output.Dispose());

    private static IEnumerable<QuoteDocument> Shared(IEnumerable<QuoteDocument> documents, List<DocumentPipe> others)
    {
        foreach (QuoteDocument document in documents)
        {
            others.ForEach(other => other.Hand(document));
            yield return document;
            others.ForEach(other => other.Await());
        }

        others.ForEach(other => other.Hand(null));
        others.ForEach(other => other.Await());
    }
}
