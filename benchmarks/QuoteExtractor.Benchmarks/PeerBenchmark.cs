using BenchmarkDotNet.Attributes;
using QuoteExtractor.Benchmarks.Peers;

namespace QuoteExtractor.Benchmarks;

/// <summary>What else cuts text into words and sentences. One operation is all articles.</summary>
[MemoryDiagnoser]
public class PeerBenchmark
{
    private IcuBreaks? _words, _sentences;

    [GlobalSetup]
    public void Setup()
    {
        if (IcuBreaks.Absent is null)
            (_words, _sentences) = (IcuBreaks.Words(), IcuBreaks.Sentences());
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _words?.Dispose();
        _sentences?.Dispose();
    }

    [Benchmark(Baseline = true, Description = @"Regex \w+|[^\w\s]")]
    public int Regex() => Articles.Texts.Sum(RegexWords.Count);

    [Benchmark(Description = "string.Split")]
    public int Split() => Articles.Texts.Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    [Benchmark(Description = "ICU words")]
    public int IcuWords() => Articles.Texts.Sum(Present(_words).Count);

    [Benchmark(Description = "ICU sentences")]
    public int IcuSentences() => Articles.Texts.Sum(Present(_sentences).Count);

    private static IcuBreaks Present(IcuBreaks? breaks) => breaks ?? throw new InvalidOperationException($"There is no ICU here: {IcuBreaks.Absent}");
}
