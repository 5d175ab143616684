using BenchmarkDotNet.Attributes;

namespace QuoteExtractor.Benchmarks;

/// <summary>The whole line, from the text to the document. One operation is all articles.</summary>
[MemoryDiagnoser]
public class ExtractorBenchmark
{
    private readonly Extractor _extractor = new(Language.Indonesian);
    private string[] _texts = [];

    [GlobalSetup]
    public void Setup() => _texts = Articles.Texts;

    [Benchmark]
    public int Extract()
    {
        int quotes = 0;
        foreach (string text in _texts)
            quotes += _extractor.Extract(text).Quotes.Count;
        return quotes;
    }
}
