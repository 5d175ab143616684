using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace QuoteExtractor.Segmentation;

/// <summary>
/// Cuts a text into tokens, 64 characters at a time: the masks of a block tell where its tokens begin and end, and what they cannot
/// tell goes to the <see cref="CarefulTokenizer"/>, which would read the whole text the same way. Words stay to be looked up.
/// </summary>
internal readonly ref struct Tokenizer(SegmentedText segments)
{
    /// <summary>The bits of an ASCII character.</summary>
    private const int LowBits = 0x7F;

    /// <summary>How many tokens are written at a time: how often so many are in a block can be foreseen, how many they are cannot.</summary>
    private const int Batch = 4;

    /// <summary>The token that begins with a character of each low bits, but for its place.</summary>
    private static readonly Token[] ByFirst = [.. Enumerable.Range(0, LowBits + 1).Select(TokenOf)];

    private readonly ReadOnlySpan<char> _text = segments.Text;
    private readonly SegmentedText _segments = segments;
    private readonly CarefulTokenizer _careful = new(segments);

    public void Tokenize()
    {
        int at = 0;
        if (!Vector128.IsHardwareAccelerated)
            at = ReadCarefully(at, _text.Length);
        while (at < _text.Length)
            at = ReadBlock(at);
    }

    /// <summary>Reads up to the last blank of 64 characters, behind which a token may go on in the next; returns where it stopped.</summary>
    private int ReadBlock(int block)
    {
        CharMasks chars = block <= _text.Length - CharMasks.Length ? CharMasks.Read(in _text[block]) : CharMasks.ReadLast(_text[block..]);
        if (chars.Blanks == 0)
            return ReadCarefully(block, block + CharMasks.Length);
        int end = CharMasks.Length - BitOperations.LeadingZeroCount(chars.Blanks);
        ulong wanted = ulong.MaxValue >> (CharMasks.Length - end);
        for (int from = 0; ;)
        {
            var tokens = new TokenMasks(chars, from);
            ulong rare = tokens.Rare & wanted;
            if (rare == 0)
            {
                Add(block, chars, tokens, wanted & (ulong.MaxValue << from));
                return block + end;
            }

            int first = BitOperations.TrailingZeroCount(rare);
            int start = CharMasks.Length - 1 - BitOperations.LeadingZeroCount(tokens.Starts & (ulong.MaxValue >> (CharMasks.Length - 1 - first)));
            ulong before = (1UL << start) - 1;
            Add(block, chars, tokens, before & (ulong.MaxValue << from));
            from = ReadCarefully(block + start, block + first + 1) - block;
            if (from >= end)
                return block + from;
        }
    }

    private int ReadCarefully(int at, int end)
    {
        while (at < end)
            at = _careful.Next(at);
        return at;
    }

    private void Add(int block, in CharMasks chars, TokenMasks tokens, ulong wanted)
    {
        ulong starts = tokens.Starts & wanted;
        int count = _segments.Tokens.Length;
        NotePlaces(_segments.Workspace.LineEnds, chars.LineFeeds & wanted, count, starts);
        NotePlaces(_segments.Workspace.Halts, chars.Halts & starts, count, starts);
        Fill(_segments.Add(BitOperations.PopCount(starts), Batch), _text, block, starts, tokens.Ends);
    }

    /// <summary>Adds to the list how many tokens stand before each of some characters.</summary>
    private static void NotePlaces(List<int> places, ulong chars, int count, ulong starts)
    {
        for (; chars != 0; chars &= chars - 1)
            places.Add(count + BitOperations.PopCount(starts & (chars - 1) & ~chars));
    }

    /// <summary>Writes the tokens, and behind them some that the next are written over.</summary>
    /// <remarks>By itself, since the loop has all the registers then.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fill(Span<Token> tokens, ReadOnlySpan<char> text, int block, ulong starts, ulong ends)
    {
        for (; starts != 0; tokens = tokens[Batch..])
        {
            tokens[0] = Next(text, block, ref starts, ref ends);
            tokens[1] = Next(text, block, ref starts, ref ends);
            tokens[2] = Next(text, block, ref starts, ref ends);
            tokens[3] = Next(text, block, ref starts, ref ends);
        }
    }

    /// <summary>Takes the first token from the masks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Token Next(ReadOnlySpan<char> text, int block, ref ulong starts, ref ulong ends)
    {
        // Behind the last start, the block's first character: always one of the text.
        int start = block + (BitOperations.TrailingZeroCount(starts) & (CharMasks.Length - 1)), end = block + BitOperations.TrailingZeroCount(ends);
        starts &= starts - 1;
        ends &= ends - 1;
        return ByFirst[text[start] & LowBits].At(start, end);
    }

    /// <summary>What begins with a character of these low bits: an ASCII one or, in place of a control character, a dash or a mark, which alone of all others the masks tell.</summary>
    private static Token TokenOf(int lowBits) => CharKinds.Of("–—‘’“”".FirstOrDefault(c => (c & LowBits) == lowBits, (char)lowBits)) switch
    {
        CharKind.Letter => new Token(0, 0, Token.Unread, TokenKind.Word, TokenShape.None),
        CharKind.Digit => new Token(0, 0, Token.Unread, TokenKind.Number, TokenShape.None),
        CharKind.Mark => new Token(0, 0, 0, TokenKind.Mark, TokenShape.None),
        _ => new Token(0, 0, 0, TokenKind.Punctuation, TokenShape.None),
    };
}
