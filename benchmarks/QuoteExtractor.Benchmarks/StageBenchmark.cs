using BenchmarkDotNet.Attributes;
using QuoteExtractor.Attribution;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Benchmarks;

/// <summary>Each stage by itself, on what the stages before it made of the articles. One operation is all articles.</summary>
[MemoryDiagnoser]
public class StageBenchmark
{
    private readonly Extractor _extractor = new(Language.Indonesian);
    private readonly ExtractorOptions _options = new();
    private SegmentedText[] _segments = [];
    private PhrasedText[] _phrases = [];

    [GlobalSetup]
    public void Setup()
    {
        _segments = [.. Articles.Texts.Select(text => Segmenter.Segment(text, Language.Indonesian.Lexicon))];
        _phrases = [.. _segments.Select(NameFinder.Find)];
    }

    [Benchmark(Description = "tokens")]
    public int Tokenize()
    {
        int tokens = 0;
        foreach (string text in Articles.Texts)
        {
            using SegmentedText segments = SegmentedText.Rent(text, Language.Indonesian.Lexicon);
            new Tokenizer(segments).Tokenize();
            tokens += segments.Tokens.Length;
        }

        return tokens;
    }

    [Benchmark(Description = "tokens, furniture, sentences")]
    public int Segment()
    {
        int sentences = 0;
        foreach (string text in Articles.Texts)
        {
            using SegmentedText segments = Segmenter.Segment(text, Language.Indonesian.Lexicon);
            sentences += segments.Sentences.Length;
        }

        return sentences;
    }

    [Benchmark(Description = "tokens, furniture, sentences, words")]
    public int LookUp()
    {
        int tokens = 0;
        foreach (string text in Articles.Texts)
        {
            using SegmentedText segments = Segmenter.Segment(text, Language.Indonesian.Lexicon);
            segments.LookUp();
            tokens += segments.Tokens.Length;
        }

        return tokens;
    }

    [Benchmark(Description = "names")]
    public int FindNames()
    {
        int names = 0;
        foreach (SegmentedText segments in _segments)
        {
            using PhrasedText phrases = NameFinder.Find(segments);
            names += phrases.Names.Length;
        }

        return names;
    }

    [Benchmark(Description = "passages")]
    public int FindPassages()
    {
        int passages = 0;
        foreach (PhrasedText phrases in _phrases)
            passages += PassageFinder.Find(phrases, out _).Count;
        return passages;
    }

    [Benchmark(Description = "passages, attribution")]
    public int Attribute()
    {
        int quotes = 0;
        for (int i = 0; i < _phrases.Length; i++)
        {
            List<Passage> passages = PassageFinder.Find(_phrases[i], out List<MarkPair> unattributed);
            quotes += Attributor.Attribute(new Article(Articles.Texts[i]), _options, _phrases[i], passages, unattributed).Quotes.Count;
        }

        return quotes;
    }

    [Benchmark(Description = "the whole line")]
    public int Extract()
    {
        int quotes = 0;
        foreach (string text in Articles.Texts)
            quotes += _extractor.Extract(text).Quotes.Count;
        return quotes;
    }
}
