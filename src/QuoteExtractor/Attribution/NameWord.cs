namespace QuoteExtractor.Attribution;

/// <summary>A word of a name where it stands in a text, and what it is compared by.</summary>
internal readonly struct NameWord
{
    private readonly string _text;
    private readonly TextSpan _span;

    /// <summary>A word that the article did not have before.</summary>
    public NameWord(string text, TextSpan span, int id)
    {
        (_text, _span, Id) = (text, span, id);
        ReadOnlySpan<char> letters = span.Of(text);
        Begin = Pair(letters[0], letters.Length > 1 ? letters[1] : default);
        End = Pair(letters[^1], letters.Length > 1 ? letters[^2] : default);
    }

    /// <summary>The same word in another place, be it in another case.</summary>
    public NameWord(string text, TextSpan span, in NameWord same) => (_text, _span, Id, Begin, End) = (text, span, same.Id, same.Begin, same.End);

    /// <summary>Its number in the article; case does not count.</summary>
    public int Id { get; }

    /// <summary>Its first two letters in one case.</summary>
    public uint Begin { get; }

    /// <summary>Its last two letters in one case.</summary>
    public uint End { get; }

    public int Length => _span.Length;

    public char First => _text[_span.Start];

    public ReadOnlySpan<char> Text => _span.Of(_text);

    private static uint Pair(char a, char b) => (uint)OneCase(a) << 16 | OneCase(b);

    private static char OneCase(char c) => char.IsAscii(c) ? char.IsAsciiLetterLower(c) ? (char)(c - 0x20) : c : char.ToUpperInvariant(c);
}
