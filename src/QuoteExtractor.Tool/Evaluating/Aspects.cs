namespace QuoteExtractor.Tool.Evaluating;

/// <summary>What is to be known of aspects.</summary>
internal static class Aspects
{
    /// <summary>All but <see cref="Aspect.Via"/>: several may have relayed a statement.</summary>
    public static IReadOnlyList<Aspect> OfOneRange { get; } = [Aspect.Role, Aspect.Affiliation, Aspect.Date, Aspect.Place, Aspect.Event];

    /// <summary>What files and reports call it.</summary>
    public static string Name(Aspect aspect) => aspect switch
    {
        Aspect.Role => "role",
        Aspect.Affiliation => "affiliation",
        Aspect.Date => "date",
        Aspect.Place => "place",
        Aspect.Event => "event",
        Aspect.Via => "via",
        _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, null),
    };
}
