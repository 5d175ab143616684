using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Values;

/// <summary>Finds where in a text a value may begin: at a number, or at a word or sign that the lexicon knows as the first of one.</summary>
/// <remarks>Nearly all words are told by their first letters from those, so none of the others is read.</remarks>
internal sealed class StartFinder(ValueLexicon lexicon)
{
    private const int Block = 64;

    /// <summary>Words that begin further on are seen whole in the next block.</summary>
    private const int Step = Block - ValueBeginnings.MostLetters;

    private readonly ValueBeginnings _beginnings = lexicon.Beginnings;

    /// <summary>The first such place in a range; -1 where none is.</summary>
    /// <param name="from">Where a word begins or none is.</param>
    public int Next(string text, int from, int end)
    {
        ulong before = 0;
        for (int block = from; block < end; block += Step)
        {
            (ulong letters, ulong digits, ulong others) = block + Block <= text.Length
                ? Masks(ref MemoryMarshal.GetReference(text.AsSpan(block)))
                : LastMasks(text.AsSpan(block));
            letters &= First(end - block);
            ulong words = letters | digits;
            ulong begins = (words & ~(words << 1 | before) | others) & First(Math.Min(Step, end - block));
            before = words >> (Step - 1) & 1;
            for (; begins != 0; begins &= begins - 1)
            {
                int i = BitOperations.TrailingZeroCount(begins), at = block + i;
                bool isStart = (letters >> i & 1) == 0 ? IsStart(text, at) : MayBegin(text, at, letters >> i) && IsStartWord(text, at, end);
                if (isStart)
                    return at;
            }
        }

        return -1;
    }

    /// <param name="letters">Where letters stand from the word's first one on, a bit for each.</param>
    private bool MayBegin(string text, int word, ulong letters)
    {
        if (word > text.Length - ValueBeginnings.MostLetters || !BitConverter.IsLittleEndian)
            return true;
        ref char first = ref Unsafe.Add(ref MemoryMarshal.GetReference(text.AsSpan()), word);
        ulong characters = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref first));
        return _beginnings.Has(characters, BitOperations.TrailingZeroCount(~letters));
    }

    /// <summary>Less than a block is left of the text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private (ulong Letters, ulong Digits, ulong Others) LastMasks(ReadOnlySpan<char> rest)
    {
        Span<char> room = stackalloc char[Block];
        rest.CopyTo(room);
        return Masks(ref room[0]);
    }

    /// <summary>The letters and digits of a block; the signs to look at, and whatever is not ASCII.</summary>
    private (ulong Letters, ulong Digits, ulong Others) Masks(ref char first)
    {
        ulong letters = 0, digits = 0, others = 0;
        for (int i = 0; i < Block; i += Vector128<byte>.Count)
        {
            ref ushort at = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref first, i));
            Vector128<byte> c = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref at), Vector128.LoadUnsafe(ref at, (nuint)Vector128<ushort>.Count));
            letters |= (ulong)ShortWord.IsBetween(c | Vector128.Create((byte)0x20), 'a', 'z').ExtractMostSignificantBits() << i;
            digits |= (ulong)ShortWord.IsBetween(c, '0', '9').ExtractMostSignificantBits() << i;
            foreach (byte sign in _beginnings.Signs)
                c |= Vector128.Equals(c, Vector128.Create(sign));
            others |= (ulong)c.ExtractMostSignificantBits() << i;
        }

        return (letters, digits, others);
    }

    /// <summary>The bits of so many characters of a block.</summary>
    private static ulong First(int characters) => ulong.MaxValue >> Math.Max(0, Block - characters);

    private bool IsStart(string text, int at) => CharKinds.Of(text[at]) switch
    {
        CharKind.Digit or CharKind.Letter or CharKind.Surrogate => true,
        CharKind.Sign => IsStart(lexicon.IdOf(text, at, at + 1)),
        _ => false,
    };

    private bool IsStartWord(string text, int start, int end)
    {
        int word = WordAt(text, start, end, out int behind);
        return word < 0 || IsStart(word) && BeginsEntry(word, text, behind, end);
    }

    /// <summary>Whether the word behind one that begins an entry does not rule it out: of <c>di atas</c> the first one is everywhere.</summary>
    private bool BeginsEntry(int word, string text, int behind, int end)
    {
        int next = behind + 1 < end && text[behind] == ' ' && char.IsAsciiLetter(text[behind + 1]) ? WordAt(text, behind + 1, end, out _) : -1;
        foreach (ValuePhrase phrase in lexicon.PhrasesAt(word))
        {
            if ((ValueBeginnings.Senses >> (int)phrase.Sense & 1) != 0 && (phrase.Words.Length == 1 || next < 0 || phrase.Words[1] == next))
                return true;
        }

        return false;
    }

    /// <summary>The number of a word of ASCII letters, 0 where it is not known; -1 where others or too many follow them.</summary>
    private int WordAt(string text, int start, int end, out int behind) =>
        PieceText.TryReadWord(text, start, end, out WordKey word, out behind) ? lexicon.IdOf(word) : -1;

    private bool IsStart(int word) => (lexicon.SensesOf(word) & ValueBeginnings.Senses) != 0;
}
