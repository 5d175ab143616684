using QuoteExtractor.Benchmarks.Peers;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>What is timed, over all articles.</summary>
internal static class Work
{
    private static readonly Extractor Extractor = new(Language.Indonesian);

    public static void Regex()
    {
        foreach (string text in Articles.Texts)
            RegexWords.Count(text);
    }

    public static void Tokenize()
    {
        foreach (string text in Articles.Texts)
            Tokenize(text);
    }

    public static int Tokenize(string text)
    {
        using SegmentedText segments = SegmentedText.Rent(text, Language.Indonesian.Lexicon);
        new Tokenizer(segments).Tokenize();
        return segments.Tokens.Length;
    }

    public static void Segment()
    {
        foreach (string text in Articles.Texts)
            Segment(text);
    }

    public static void Segment(string text) => Segmenter.Segment(text, Language.Indonesian.Lexicon).Dispose();

    public static void Extract()
    {
        foreach (string text in Articles.Texts)
            Extract(text);
    }

    public static void Extract(string text) => Extractor.Extract(text);

    /// <summary>All articles, each thread taking the next one.</summary>
    public static void ExtractOn(int threads)
    {
        int next = -1;
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(TakeTurns))];
        foreach (Thread worker in workers)
            worker.Start();
        foreach (Thread worker in workers)
            worker.Join();

        void TakeTurns()
        {
            for (int i = Interlocked.Increment(ref next); i < Articles.Texts.Length; i = Interlocked.Increment(ref next))
                Extract(Articles.Texts[i]);
        }
    }
}
