using System.Globalization;

namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>One row of the table.</summary>
/// <param name="Step">What is measured.</param>
/// <param name="Against">What it is measured against.</param>
/// <param name="Value">The ratio, or the bytes; <see langword="null"/> where it cannot be measured on this machine.</param>
/// <param name="Bound">What it is to reach; <see langword="null"/> where the row is there to compare only.</param>
/// <param name="IsMost">Whether the bound is the most that it may be, not the least.</param>
/// <param name="Unit">What follows the figure.</param>
internal sealed record Ratio(string Step, string Against, double? Value, double? Bound = null, bool IsMost = false, string Unit = "×")
{
    /// <summary>Machines differ and are busy: only a bound that is missed by more is a regression.</summary>
    private const double Tolerance = 0.1;

    public bool IsMissed => (Value, Bound) is ({ } value, { } bound) && (IsMost ? value > bound * (1 + Tolerance) : value < bound * (1 - Tolerance));

    public string Row => $"| {Step} | {Against} | {(Value is { } value ? $"{Figure(value)} {Unit}" : "absent")} | {Wanted} | {(IsMissed ? "MISSED" : "")} |";

    private string Wanted => Bound is { } bound ? $"{(IsMost ? "≤" : "≥")} {bound.ToString("0.##", CultureInfo.InvariantCulture)} {Unit}" : "";

    private static string Figure(double value) => value.ToString(Math.Abs(value) < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);
}
