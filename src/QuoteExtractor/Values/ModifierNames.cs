namespace QuoteExtractor.Values;

/// <summary>The names that the word files give modifiers: <c>hampir: almost</c>.</summary>
internal static class ModifierNames
{
    public static ValueModifier Of(string name) => name switch
    {
        "about" => ValueModifier.About,
        "almost" => ValueModifier.Almost,
        "more" => ValueModifier.MoreThan,
        "less" => ValueModifier.LessThan,
        "least" => ValueModifier.AtLeast,
        "most" => ValueModifier.AtMost,
        _ => throw new FormatException($"'{name}' is no modifier."),
    };
}
