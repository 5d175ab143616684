using System.Numerics;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Reads how a word is written.</summary>
internal static class WordShape
{
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
    public static TokenShape Of(ShortWord word)
    {
        uint hyphens = word.HyphenBits;
        uint firstPart = (hyphens - 1) & ~hyphens;
        uint capitals = word.CapitalBits & firstPart, smalls = word.SmallBits & firstPart;
        if ((smalls & 1) != 0)
            return capitals == 0 ? TokenShape.Lower : TokenShape.Mixed;
        if ((capitals & 1) == 0)
            return TokenShape.None;
        return smalls == 0 && !BitOperations.IsPow2(capitals) ? TokenShape.Upper : TokenShape.Capitalized;
    }
}
