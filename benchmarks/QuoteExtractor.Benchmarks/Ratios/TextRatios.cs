namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>How fast text is read, against the regular expression that finds its words.</summary>
internal static class TextRatios
{
    private const string Regex = @"Regex `\w+\|[^\w\s]`";

    public static IEnumerable<Ratio> Measure(Effort effort)
    {
        yield return new Ratio("tokens: kind, start, length", Regex, Duel.TimesAsLong(Work.Regex, Work.Tokenize, effort), 6);
        yield return new Ratio("tokens, paragraphs, furniture, sentences", Regex, Duel.TimesAsLong(Work.Regex, Work.Segment, effort), 3);
        yield return new Ratio("the whole line", Regex, Duel.TimesAsLong(Work.Regex, Work.Extract, effort), 0.5);
        double? scale = Environment.ProcessorCount < 2 ? null : Duel.TimesAsLong(() => Work.ExtractOn(1), () => Work.ExtractOn(2), effort);
        yield return new Ratio("the whole line on two threads", "one thread", scale, 1.8);
    }
}
