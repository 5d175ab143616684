using FsCheck;
using FsCheck.Fluent;

namespace QuoteExtractor.Tests.Invariants;

/// <summary>Checks properties over values that are the same on every run; <c>QUOTES_SEED=7</c> in the environment takes others.</summary>
internal static class Properties
{
    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("QUOTES_SEED"), out ulong seed) ? seed : 1;

    public static void Holds<T>(Arbitrary<T> values, Action<T> property, int times = 200)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(Seed, 2 * Seed + 1).WithEndSize(400).WithQuietOnSuccess(true);
        Prop.ForAll(values, property).Check(config);
    }

    /// <summary>Seeds of articles and mutations.</summary>
    public static Arbitrary<int> Seeds { get; } = Arb.From(Gen.Choose(0, int.MaxValue));

    /// <summary>Any UTF-16: characters of all planes, lone surrogates, control characters, and the marks and words that the extractor looks for.</summary>
    public static Arbitrary<string> AnyText { get; } = Texts(
        (3, Gen.Choose(0, char.MaxValue).Select(c => $"{(char)c}")),
        (1, Gen.Choose(0xD800, 0xDFFF).Select(c => $"{(char)c}")),
        (4, Gen.Elements("\"", "'", "“", "”", "‘", "’", "«", "»", "„", "`", "``", "''", "(", ")", "[", "]", "-", "—")),
        (4, Gen.Elements(" ", "\n", "\r\n", "\t", ". ", ", ", ": ", "… ", "?", "!")),
        (4, Gen.Elements("kata", "Kata", "KATA", "menurut", "katanya", "said", "bahwa", "Ratna", "Kim Jong Un", "ia", "itu", "Dr.", "No.", "Baca juga:", "KCNA", "10.000")));

    /// <summary>Quotation marks and blanks alone.</summary>
    public static Arbitrary<string> OnlyMarks { get; } = Texts((6, Gen.Elements("\"", "'", "“", "”", "‘", "’", "«", "»", "„", "‟", "`", "‹", "›")), (1, Gen.Elements(" ", "\n", ",", ".")));

    private static Arbitrary<string> Texts(params (int Weight, Gen<string> Gen)[] pieces) =>
        Arb.From(Gen.Frequency(pieces).ListOf().Select(list => string.Concat(list)), Shorter);

    private static IEnumerable<string> Shorter(string text)
    {
        for (int length = text.Length / 2; length > 0; length /= 2)
        {
            for (int at = 0; at + length <= text.Length; at += length)
                yield return text.Remove(at, length);
        }
    }
}
