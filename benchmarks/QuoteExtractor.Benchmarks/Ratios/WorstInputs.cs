namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>Inputs that were made to hurt, each of 1 MB of UTF-16, against articles of the same size in one text.</summary>
internal static class WorstInputs
{
    private const int Length = 1 << 19;

    private static Dictionary<string, Func<string>> Inputs => new()
    {
        ["only marks"] = () => Repeat("\""),
        ["only ("] = () => Repeat("("),
        ["one word"] = () => Repeat("a"),
        ["one sentence"] = () => GrowthRatios.Together(Length).Replace('.', ' ').Replace('?', ' ').Replace('!', ' ').Replace('\n', ' '),
        ["no spaces"] = () => GrowthRatios.Together(2 * Length).Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)[..Length],
        ["one name again and again"] = () => Repeat("Ratna Wulandari "),
        ["\" and ' in turn"] = () => Repeat("\"'"),
        ["deep nesting"] = () => string.Concat(Enumerable.Repeat("(“‘", Length / 6).Concat(Enumerable.Repeat("’”)", Length / 6))),
        ["random UTF-16"] = Random,
    };

    public static IEnumerable<Ratio> Measure(Effort effort)
    {
        Effort few = effort with { Rounds = Math.Min(5, effort.Rounds), WarmUp = effort.WarmUp / 2 };
        string ordinary = GrowthRatios.Together(Length);
        foreach ((string name, Func<string> make) in Inputs)
        {
            string worst = make();
            double times = Duel.TimesAsLong(() => Work.Extract(worst), () => Work.Extract(ordinary), few);
            yield return new Ratio($"1 MB: {name}", "ordinary text of that size", times, 3, IsMost: true);
        }
    }

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Length / piece.Length));

    private static string Random()
    {
        var random = new Random(1);
        return string.Create(Length, random, static (text, random) =>
        {
            for (int i = 0; i < text.Length; i++)
                text[i] = (char)random.Next(char.MaxValue + 1);
        });
    }
}
