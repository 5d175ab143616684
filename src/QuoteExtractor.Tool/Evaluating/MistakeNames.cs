namespace QuoteExtractor.Tool.Evaluating;

/// <summary>What reports call mistakes.</summary>
internal static class MistakeNames
{
    public static string Of(MistakeKind kind) => kind switch
    {
        MistakeKind.Miss => "miss",
        MistakeKind.Extra => "extra",
        MistakeKind.Speaker => "speaker",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
