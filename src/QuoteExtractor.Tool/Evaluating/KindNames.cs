using System.Collections.Frozen;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>What files and reports call each kind of statement.</summary>
internal static class KindNames
{
    private static readonly FrozenDictionary<string, QuoteKind> s_kinds =
        Enum.GetValues<QuoteKind>().ToFrozenDictionary(Of, StringComparer.Ordinal);

    public static IEnumerable<string> All => s_kinds.Keys;

    public static string Of(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Indirect => "indirect",
        QuoteKind.Mixed => "mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The kind of that name; <see langword="null"/> where there is none.</summary>
    public static QuoteKind? Find(string? name) => name is not null && s_kinds.TryGetValue(name, out QuoteKind kind) ? kind : null;
}
