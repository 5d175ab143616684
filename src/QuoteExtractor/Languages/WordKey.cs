using System.Numerics;

namespace QuoteExtractor.Languages;

/// <summary>A short word in one case: its letters as two numbers, never both 0.</summary>
internal readonly record struct WordKey(ulong Low, ulong High)
{
    /// <summary>A hash whose first bits are its best.</summary>
    public ulong Hash => (Low ^ BitOperations.RotateLeft(High * 0x9E3779B97F4A7C15, 32)) * 0xD6E8FEB86659FD93;

    /// <summary>0 for the same word alone; unlike <c>==</c> it takes no branch.</summary>
    public ulong Difference(WordKey other) => (Low ^ other.Low) | (High ^ other.High);
}
