using System.Text;

namespace QuoteExtractor.Values;

/// <summary>Writes durations as in ISO 8601: <c>P5M</c>, <c>PT2H30M</c>.</summary>
internal static class DurationNotation
{
    private static readonly string[] Units = ["Y", "M", "W", "D", "TH", "TM", "TS"];

    /// <summary>Whether a unit is smaller than another.</summary>
    public static bool IsSmaller(string unit, string than) => Units.IndexOf(unit) > Units.IndexOf(than);

    /// <param name="parts">From the greatest unit to the smallest.</param>
    public static string Write(IReadOnlyList<(decimal Number, string Unit)> parts)
    {
        var written = new StringBuilder("P");
        bool isTime = false;
        foreach ((decimal number, string unit) in parts)
        {
            if (unit[0] == 'T' && !isTime)
                written.Append('T');
            isTime |= unit[0] == 'T';
            written.Append(NumberFormat.Write(number)).Append(unit[^1]);
        }

        return written.ToString();
    }
}
