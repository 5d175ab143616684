namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>Ten times the text takes ten times the time.</summary>
internal static class GrowthRatios
{
    private const int Length = 20_000, Times = 10;

    public static IEnumerable<Ratio> Measure(Effort effort)
    {
        // One short text again and again would be learned by heart: the long one is measured against all the short ones that it is made of.
        string longer = Together(Times * Length);
        string[] articles = [.. Enumerable.Range(0, Times).Select(i => longer.Substring(i * Length, Length))];
        double longest = Times * Duel.TimesAsLong(() => Work.Extract(longer), () => Extract(articles, 1), effort);
        yield return new Ratio("an article ten times as long", "a tenth of it", longest, Times, IsMost: true);
        string[] corpus = Articles.Texts[..(Articles.Texts.Length / 10)];
        double growth = Duel.TimesAsLong(() => Extract(corpus, Times), () => Extract(corpus, 1), effort);
        yield return new Ratio("a corpus ten times as large", "the corpus", growth, Times, IsMost: true);
    }

    /// <summary>Articles one below the other, as long as asked.</summary>
    public static string Together(int length)
    {
        var text = new System.Text.StringBuilder(length + 1);
        for (int i = 0; text.Length < length; i = (i + 1) % Articles.Texts.Length)
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
