using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace QuoteExtractor.Segmentation;

/// <summary>What each of 64 characters is: one bit a character in the mask of its class, the first character in the lowest bit.</summary>
internal readonly struct CharMasks
{
    /// <summary>How many characters are read at a time.</summary>
    public const int Length = 64;

    public ulong Letters { get; private init; }

    public ulong Digits { get; private init; }

    /// <summary>Blanks and line feeds.</summary>
    public ulong Blanks { get; private init; }

    public ulong LineFeeds { get; private init; }

    public ulong Apostrophes { get; private init; }

    public ulong Hyphens { get; private init; }

    public ulong Stops { get; private init; }

    public ulong Slashes { get; private init; }

    public ulong Colons { get; private init; }

    /// <summary>Comma, hyphen, full stop, slash and colon.</summary>
    public ulong NumberJoiners { get; private init; }

    /// <summary>Quotation marks, and signs that end a sentence.</summary>
    public ulong Halts { get; private init; }

    /// <summary>Characters that need the careful reader wherever they stand.</summary>
    public ulong Rare { get; private init; }

    /// <summary>Reads 64 characters from this one on. The vector is as wide as the machine has it: the runtime takes it apart where it is not.</summary>
    public static CharMasks Read(ref readonly char first)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in first));
        Vector512<ushort> low = Vector512.LoadUnsafe(ref from), high = Vector512.LoadUnsafe(ref from, Length / 2);
        if (Vector512.GreaterThanAny(low | high, Vector512.Create((ushort)0x7F)))
            (low, high) = (Plain(low), Plain(high));
        Vector512<byte> c = Vector512.NarrowWithSaturation(low, high);
        ulong digits = Bits(IsBetween(c, '0', '9')), breaks = Bits(IsBetween(c, '\n', '\r')), lineFeeds = Bits(Is(c, '\n'));
        ulong apostrophes = Bits(Is(c, '\'')), stops = Bits(Is(c, '.'));
        return new CharMasks
        {
            Letters = Bits(IsBetween(c | Vector512.Create((byte)0x20), 'a', 'z')),
            Digits = digits,
            Blanks = Bits(IsBetween(c, '\0', ' ')),
            LineFeeds = lineFeeds,
            Apostrophes = apostrophes,
            Hyphens = Bits(Is(c, '-')),
            Stops = stops,
            Slashes = Bits(Is(c, '/')),
            Colons = Bits(Is(c, ':')),
            NumberJoiners = Bits(IsBetween(c, ',', ':')) & ~digits,
            Halts = apostrophes | stops | Bits(IsBetween(c, '!', '"') | Is(c, '?')),
            Rare = Bits(Is(c, '#') | Is(c, '&') | Is(c, '@') | IsBetween(c, '_', '`') | IsBetween(c, '\x7F', '\xFF')) | (breaks & ~lineFeeds),
        };
    }

    /// <summary>Reads the end of a text, less than 64 characters, as if blanks stood behind it.</summary>
    public static CharMasks ReadLast(ReadOnlySpan<char> rest)
    {
        Span<char> room = stackalloc char[Length];
        rest.CopyTo(room);
        room[rest.Length..].Fill(' ');
        return Read(in room[0]);
    }

    /// <summary>Common signs outside ASCII, and the one that stands for them in the masks.</summary>
    private static Vector512<ushort> Plain(Vector512<ushort> c)
    {
        Vector512<ushort> even = c & Vector512.Create((ushort)0xFFFE);
        c = Vector512.ConditionalSelect(Vector512.Equals(even, Vector512.Create((ushort)'‘')), Vector512.Create((ushort)'\''), c);
        c = Vector512.ConditionalSelect(Vector512.Equals(even, Vector512.Create((ushort)'“')), Vector512.Create((ushort)'"'), c);
        Vector512<ushort> dash = Vector512.Equals(c, Vector512.Create((ushort)'–')) | Vector512.Equals(c, Vector512.Create((ushort)'—'));
        return Vector512.ConditionalSelect(dash, Vector512.Create((ushort)'+'), c);
    }

    private static Vector512<byte> Is(Vector512<byte> c, char sign) => Vector512.Equals(c, Vector512.Create((byte)sign));

    private static Vector512<byte> IsBetween(Vector512<byte> c, char first, char last) =>
        Vector512.LessThanOrEqual(c - Vector512.Create((byte)first), Vector512.Create((byte)(last - first)));

    private static ulong Bits(Vector512<byte> found) => found.ExtractMostSignificantBits();
}
