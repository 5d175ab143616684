using QuoteExtractor.Benchmarks.Peers;

namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>What else a .NET program could cut text with, against the same regular expression.</summary>
internal static class PeerRatios
{
    public static IEnumerable<Ratio> Measure(Effort effort)
    {
        const string Regex = "the same Regex";
        yield return new Ratio("peer: `string.Split` at blanks", Regex, Duel.TimesAsLong(Work.Regex, Split, effort));
        yield return new Ratio("peer: ICU words (icu.net)", Regex, Icu(IcuBreaks.Words, effort));
        yield return new Ratio("peer: ICU sentences (icu.net)", Regex, Icu(IcuBreaks.Sentences, effort));
    }

    private static void Split()
    {
        foreach (string text in Articles.Texts)
            _ = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    private static double? Icu(Func<IcuBreaks> create, Effort effort)
    {
        if (IcuBreaks.Absent is not null)
            return null;
        using IcuBreaks breaks = create();
        return Duel.TimesAsLong(Work.Regex, () => Array.ForEach(Articles.Texts, text => breaks.Count(text)), effort);
    }
}
