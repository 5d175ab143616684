using System.Globalization;

namespace QuoteExtractor.Tool.Running;

/// <summary>What a run has found so far.</summary>
internal sealed record RunTally
{
    public int Articles { get; init; }

    public int Direct { get; init; }

    public int Indirect { get; init; }

    public int Mixed { get; init; }

    /// <summary>The speakers of all articles; whoever speaks in two of them counts twice.</summary>
    public int Speakers { get; init; }

    /// <summary>What was complained of.</summary>
    public int Warnings { get; init; }

    public RunTally With(QuoteDocument document) => this with
    {
        Articles = Articles + 1,
        Direct = Direct + document.Quotes.Count(quote => quote.Kind == QuoteKind.Direct),
        Indirect = Indirect + document.Quotes.Count(quote => quote.Kind == QuoteKind.Indirect),
        Mixed = Mixed + document.Quotes.Count(quote => quote.Kind == QuoteKind.Mixed),
        Speakers = Speakers + document.Speakers.Count,
    };

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Counted.Of(Articles, "article")}, {Counted.Of(Direct + Indirect + Mixed, "quote")} ({Direct} direct, {Indirect} indirect, {Mixed} mixed), {Counted.Of(Speakers, "speaker")}, {Counted.Of(Warnings, "warning")}");
}
