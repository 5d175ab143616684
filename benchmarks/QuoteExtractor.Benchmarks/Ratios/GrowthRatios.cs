namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>Ten times the text takes ten times the time.</summary>
internal static class GrowthRatios
{
    private const int Length = 20_000;

    public static IEnumerable<Ratio> Measure(Effort effort)
    {
        string article = Together(0, Length), longer = Together(0, 10 * Length);
        yield return new Ratio("an article ten times as long", "the article", Duel.TimesAsLong(() => Work.Extract(longer), () => Work.Extract(article), effort), 10, IsMost: true);
        string[] corpus = Articles.Texts[..(Articles.Texts.Length / 10)];
        double growth = Duel.TimesAsLong(() => Extract(corpus, 10), () => Extract(corpus, 1), effort);
        yield return new Ratio("a corpus ten times as large", "the corpus", growth, 10, IsMost: true);
    }

    /// <summary>Articles one below the other, as long as asked.</summary>
    public static string Together(int first, int length)
    {
        var text = new System.Text.StringBuilder(length + 1);
        for (int i = first; text.Length < length; i = (i + 1) % Articles.Texts.Length)
            text.Append(Articles.Texts[i]).Append("\n\n");
        return text.ToString(0, length);
    }

    private static void Extract(string[] corpus, int times)
    {
        for (int time = 0; time < times; time++)
        {
            foreach (string text in corpus)
                Work.Extract(text);
        }
    }
}
