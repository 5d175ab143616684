using BenchmarkDotNet.Attributes;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Benchmarks;

/// <summary>Segmentation alone: tokens, paragraphs, sentences, furniture. One operation is all articles.</summary>
[MemoryDiagnoser]
public class TokenizerBenchmark
{
    private string[] _texts = [];

    [GlobalSetup]
    public void Setup() => _texts = Articles.Texts;

    [Benchmark]
    public int Segment()
    {
        int tokens = 0;
        foreach (string text in _texts)
        {
            using SegmentedText segments = Segmenter.Segment(text, Language.Indonesian.Lexicon);
            tokens += segments.Tokens.Length;
        }

        return tokens;
    }
}
