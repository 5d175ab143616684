using System.Runtime.CompilerServices;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Reads how a word is written.</summary>
internal static class WordShape
{
    /// <summary>The shape of the word's first part, up to a hyphen: <c>Keller</c> of <c>Keller-Sutter</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
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

    /// <summary>The shape of a word that has no capital, or one that it begins with, as nearly all do.</summary>
    /// <param name="first">The word's first letter, in small.</param>
    /// <param name="capitals">How many capitals it begins with: 0 or 1.</param>
    /// <remarks>Which words have a capital cannot be foreseen, so nothing branches on it.</remarks>
    public static TokenShape Of(char first, uint capitals) => (TokenShape)(Unsafe.BitCast<bool, byte>(char.IsAsciiLetterLower(first)) + capitals);
}
