using System.Runtime.CompilerServices;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Reads how a word is written.</summary>
internal static class WordShape
{
    private static readonly TokenShape[] ByLetters = [.. Enumerable.Range(0, 32).Select(Of)];

    /// <summary>The shape of the word's first part, up to a hyphen: <c>Keller</c> of <c>Keller-Sutter</c>.</summary>
    public static TokenShape Of(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) && !char.IsLower(word[0]))
            return TokenShape.None;
        int capitals = 0, smalls = 0;
        foreach (char c in word)
        {
            if (c == '-')
                break;
            if (char.IsUpper(c))
                capitals++;
            else if (char.IsLower(c))
                smalls++;
        }

        if (char.IsLower(word[0]))
            return capitals == 0 ? TokenShape.Lower : TokenShape.Mixed;
        return capitals > 1 && smalls == 0 ? TokenShape.Upper : TokenShape.Capitalized;
    }

    /// <summary>The shape of a word that is read already.</summary>
    /// <remarks>Which words have capitals cannot be foreseen, so nothing branches on it.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TokenShape Of(ShortWord word)
    {
        uint hyphens = word.HyphenBits;
        uint firstPart = (hyphens - 1) & ~hyphens;
        uint capitals = word.CapitalBits & firstPart, smalls = word.SmallBits & firstPart;
        uint begin = (smalls & 1) | ((capitals & 1) << 1);
        uint rest = (smalls != 0 ? 4u : 0) | (capitals != 0 ? 8u : 0) | ((capitals & (capitals - 1)) != 0 ? 16u : 0);
        return ByLetters[(int)(begin | rest)];
    }

    /// <param name="letters">Bits: it begins with a small letter, with a capital; it holds a small letter, a capital, two.</param>
    private static TokenShape Of(int letters)
    {
        bool startsSmall = (letters & 1) != 0, startsCapital = (letters & 2) != 0, hasSmall = (letters & 4) != 0, hasCapital = (letters & 8) != 0;
        bool hasTwo = (letters & 16) != 0;
        if (startsSmall)
            return hasCapital ? TokenShape.Mixed : TokenShape.Lower;
        if (startsCapital)
            return hasTwo && !hasSmall ? TokenShape.Upper : TokenShape.Capitalized;
        return TokenShape.None;
    }
}
