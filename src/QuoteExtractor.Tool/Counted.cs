using System.Globalization;

namespace QuoteExtractor.Tool;

/// <summary>Says how many there are: <c>1 article</c>, <c>2 articles</c>.</summary>
internal static class Counted
{
    public static string Of(long number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
