namespace QuoteExtractor.Export;

/// <summary>The schema's names of enum members: written out, so that renaming a member in code cannot change the files.</summary>
internal static class JsonNames
{
    public static string Of(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Indirect => "indirect",
        QuoteKind.Mixed => "mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Unknown => "unknown",
        SpeakerKind.Person => "person",
        SpeakerKind.Organization => "organization",
        SpeakerKind.Group => "group",
        SpeakerKind.Document => "document",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Of(QuoteFunction function) => function switch
    {
        QuoteFunction.Term => "term",
        QuoteFunction.Title => "title",
        QuoteFunction.Name => "name",
        QuoteFunction.Scare => "scare",
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, null),
    };

    public static string Of(SpeakerResolution resolution) => resolution switch
    {
        SpeakerResolution.None => "none",
        SpeakerResolution.FullName => "fullName",
        SpeakerResolution.ShortName => "shortName",
        SpeakerResolution.Alias => "alias",
        SpeakerResolution.Title => "title",
        SpeakerResolution.Description => "description",
        SpeakerResolution.Pronoun => "pronoun",
        SpeakerResolution.Clitic => "clitic",
        SpeakerResolution.SharedSubject => "sharedSubject",
        SpeakerResolution.Continuation => "continuation",
        _ => throw new ArgumentOutOfRangeException(nameof(resolution), resolution, null),
    };

    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.Number => "number",
        ValueKind.Ordinal => "ordinal",
        ValueKind.Percentage => "percentage",
        ValueKind.Money => "money",
        ValueKind.Quantity => "quantity",
        ValueKind.Multiple => "multiple",
        ValueKind.Date => "date",
        ValueKind.DateRange => "dateRange",
        ValueKind.Time => "time",
        ValueKind.Duration => "duration",
        ValueKind.Age => "age",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary><see langword="null"/> where the value stands as it is.</summary>
    public static string? Of(ValueModifier modifier) => modifier switch
    {
        ValueModifier.None => null,
        ValueModifier.About => "about",
        ValueModifier.Almost => "almost",
        ValueModifier.MoreThan => "moreThan",
        ValueModifier.LessThan => "lessThan",
        ValueModifier.AtLeast => "atLeast",
        ValueModifier.AtMost => "atMost",
        _ => throw new ArgumentOutOfRangeException(nameof(modifier), modifier, null),
    };
}
