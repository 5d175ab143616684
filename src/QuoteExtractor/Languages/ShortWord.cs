using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuoteExtractor.Languages;

/// <summary>A word of at most 16 ASCII characters, as nearly all are, in one vector.</summary>
internal readonly struct ShortWord
{
    private const int MostLetters = 16;

    /// <summary>What stands behind the word's end; no ASCII character, so that no word is another one's begin.</summary>
    private const byte Padding = 0x80;

    private static readonly Vector128<byte> Places = Vector128<byte>.Indices;

    private readonly Vector128<byte> _letters;

    private ShortWord(Vector128<byte> letters) => _letters = letters;

    /// <summary>The word in one case, to look it up by: equal for two words where ordinal comparison without case says so.</summary>
    public UInt128 Key
    {
        get
        {
            Vector128<ulong> folded = (_letters | (Capitals & Vector128.Create((byte)0x20))).AsUInt64();
            return new UInt128(folded[1], folded[0]);
        }
    }

    /// <summary>A bit for each letter that is a capital.</summary>
    public uint CapitalBits => Capitals.ExtractMostSignificantBits();

    /// <summary>A bit for each letter that is a small one.</summary>
    public uint SmallBits => IsBetween(_letters, 'a', 'z').ExtractMostSignificantBits();

    public uint HyphenBits => Vector128.Equals(_letters, Vector128.Create((byte)'-')).ExtractMostSignificantBits();

    private Vector128<byte> Capitals => IsBetween(_letters, 'A', 'Z');

    /// <summary>Reads the word from <paramref name="start"/> to <paramref name="end"/>; <see langword="false"/> where it is longer or has other characters.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int end, out ShortWord word)
    {
        int length = end - start;
        if (length > MostLetters)
        {
            word = default;
            return false;
        }

        if (start > text.Length - MostLetters)
        {
            Span<char> copy = stackalloc char[MostLetters];
            text[start..end].CopyTo(copy);
            return TryRead(copy, length, out word);
        }

        return TryRead(text.Slice(start, MostLetters), length, out word);
    }

    private static bool TryRead(ReadOnlySpan<char> room, int length, out ShortWord word)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(room));
        Vector128<byte> letters = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, 8));
        Vector128<byte> isInside = Vector128.LessThan(Places, Vector128.Create((byte)length));
        word = new ShortWord(Vector128.ConditionalSelect(isInside, letters, Vector128.Create(Padding)));
        return (letters & isInside).ExtractMostSignificantBits() == 0;
    }

    private static Vector128<byte> IsBetween(Vector128<byte> c, char first, char last) =>
        Vector128.LessThanOrEqual(c - Vector128.Create((byte)first), Vector128.Create((byte)(last - first)));
}
