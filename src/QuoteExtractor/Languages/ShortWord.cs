using System.Numerics;
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

    private readonly Vector128<byte> _letters;

    private ShortWord(Vector128<byte> letters) => _letters = letters;

    /// <summary>The word in one case, to look it up by: equal for two words where ordinal comparison without case says so.</summary>
    public WordKey Key
    {
        get
        {
            Vector128<ulong> folded = (_letters | (Capitals & Vector128.Create((byte)0x20))).AsUInt64();
            return new WordKey(folded.GetElement(0), folded.GetElement(1));
        }
    }

    /// <summary>A bit for each letter that is a capital.</summary>
    public uint CapitalBits => Capitals.ExtractMostSignificantBits();

    private Vector128<byte> Capitals => IsBetween(_letters, 'A', 'Z');

    /// <summary>Reads the word from <paramref name="start"/> to <paramref name="end"/>, or as much of it as is short.</summary>
    public static ShortWord Read(ReadOnlySpan<char> text, int start, int end) => First(end - start, LoadAt(text, start));

    /// <summary>Reads the letters that stand at <paramref name="start"/> and before <paramref name="end"/>, up to 16.</summary>
    /// <remarks>How long a word is cannot be foreseen, so no loop looks for its end.</remarks>
    public static ShortWord ReadLetters(ReadOnlySpan<char> text, int start, int end, out int length)
    {
        Vector128<byte> characters = LoadAt(text, start);
        uint letters = IsBetween(characters | Vector128.Create((byte)0x20), 'a', 'z').ExtractMostSignificantBits();
        length = Math.Min(BitOperations.TrailingZeroCount(~letters), end - start);
        return First(length, characters);
    }

    /// <summary>Whether this is all of a word of that length; <see langword="false"/> where the word is longer or has other characters.</summary>
    /// <remarks>The first character that is no ASCII one is the padding right behind it.</remarks>
    public bool IsWhole(int length) => BitOperations.TrailingZeroCount(_letters.ExtractMostSignificantBits() | 1u << MostLetters) == length;

    /// <summary>The word of so many of the characters, behind which others stand.</summary>
    private static ShortWord First(int length, Vector128<byte> characters)
    {
        Vector128<byte> isInside = Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
        return new ShortWord(Vector128.ConditionalSelect(isInside, characters, Vector128.Create(Padding)));
    }

    private static Vector128<byte> LoadAt(ReadOnlySpan<char> text, int start) => start <= text.Length - MostLetters
        ? Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start))
        : LoadLast(text[start..]);

    private static Vector128<byte> Load(ref char first)
    {
        ref ushort c = ref Unsafe.As<char, ushort>(ref first);
        return Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref c), Vector128.LoadUnsafe(ref c, MostLetters / 2));
    }

    /// <summary>Less than a vector is left of the text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector128<byte> LoadLast(ReadOnlySpan<char> rest)
    {
        Span<char> room = stackalloc char[MostLetters];
        rest[..Math.Min(rest.Length, MostLetters)].CopyTo(room);
        return Load(ref room[0]);
    }

    /// <summary>Marks the characters from <paramref name="first"/> to <paramref name="last"/>.</summary>
    /// <remarks>With signs, since that is how every processor compares.</remarks>
    public static Vector128<byte> IsBetween(Vector128<byte> c, char first, char last) =>
        Vector128.LessThan((c + Vector128.Create((byte)(0x80 - first))).AsSByte(), Vector128.Create((sbyte)(last - first + 1 - 0x80))).AsByte();
}
