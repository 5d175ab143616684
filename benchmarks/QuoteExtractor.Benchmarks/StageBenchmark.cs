using BenchmarkDotNet.Attributes;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;
using QuoteExtractor.Values;

namespace QuoteExtractor.Benchmarks;

/// <summary>The line up to each of its stages, in the order in which they run: a stage takes what its row has more than the one before. One operation is all articles.</summary>
[MemoryDiagnoser]
public class StageBenchmark
{
    private readonly Extractor _extractor = new(Language.Indonesian);
    private readonly ExtractorOptions _options = new();
    private QuoteDocument[] _documents = [];

    [GlobalSetup]
    public void Setup() => _documents = [.. Articles.Texts.Select(_extractor.Extract)];

    [Benchmark(Description = "tokens")]
    public int Tokenize()
    {
        int tokens = 0;
        foreach (string text in Articles.Texts)
        {
            using SegmentedText segments = SegmentedText.Rent(text, _options.Language.Lexicon);
            new Tokenizer(segments).Tokenize();
            tokens += segments.Tokens.Length;
        }

        return tokens;
    }

    [Benchmark(Description = "… furniture, sentences")]
    public int Segment()
    {
        int sentences = 0;
        foreach (string text in Articles.Texts)
        {
            using SegmentedText segments = Segmenter.Segment(text, _options.Language.Lexicon);
            sentences += segments.Sentences.Length;
        }

        return sentences;
    }

    [Benchmark(Description = "… words, names")]
    public int FindNames()
    {
        int names = 0;
        foreach (string text in Articles.Texts)
        {
            using SegmentedText segments = Segmenter.Segment(text, _options.Language.Lexicon);
            using PhrasedText phrases = NameFinder.Find(segments);
            names += phrases.Names.Length;
        }

        return names;
    }

    [Benchmark(Description = "… passages")]
    public int FindPassages()
    {
        int passages = 0;
        foreach (string text in Articles.Texts)
        {
            using SegmentedText segments = Segmenter.Segment(text, _options.Language.Lexicon);
            using PhrasedText phrases = NameFinder.Find(segments);
            passages += PassageFinder.Find(phrases, out _).Count;
        }

        return passages;
    }

    [Benchmark(Description = "… attribution, values: the whole line")]
    public int Extract()
    {
        int quotes = 0;
        foreach (string text in Articles.Texts)
            quotes += _extractor.Extract(text).Quotes.Count;
        return quotes;
    }

    [Benchmark(Description = "of these, values")]
    public int FindValues()
    {
        int values = 0;
        foreach (QuoteDocument document in _documents)
        {
            using var reader = new ValueReader(document.Article, _options);
            foreach (Quote quote in document.Quotes)
                values += reader.Read([.. quote.Content]).Count;
        }

        return values;
    }
}
