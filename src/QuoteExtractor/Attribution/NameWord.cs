namespace QuoteExtractor.Attribution;

/// <summary>A word of a name where it stands in a text, and what it is compared by.</summary>
internal readonly struct NameWord
{
    /// <summary>The bits of two letters.</summary>
    public const int PairBits = 2 * FoldedBits;

    /// <summary>The greatest number that is left of a letter.</summary>
    public const int MostFolded = (1 << FoldedBits) - 1;

    /// <summary>So many bits tell one letter of the alphabet from another, whatever its case; other characters are told apart less well.</summary>
    private const int FoldedBits = 5;

    private readonly string _text;
    private readonly TextSpan _span;

    public NameWord(string text, TextSpan span, int id)
    {
        (_text, _span, Id) = (text, span, id);
        ReadOnlySpan<char> letters = span.Of(text);
        Begin = Pair(letters[0], letters.Length > 1 ? letters[1] : default);
        End = letters.Length > 1 ? Pair(letters[^2], letters[^1]) : Begin;
    }

    /// <summary>Its number in the article; case does not count.</summary>
    public int Id { get; }

    /// <summary>Its first two letters: the same for two words where they are without case, and of a few others.</summary>
    public ushort Begin { get; }

    /// <summary>Its last two letters, in the same way.</summary>
    public ushort End { get; }

    public int Length => _span.Length;

    public char First => _text[_span.Start];

    /// <summary>Whether a bracket opens before it: <c>Badan Laut Arum (Balarum) Borea</c>.</summary>
    public bool IsInBracket => IsBehind('(');

    /// <summary>Whether it goes on with the word before it: <c>Wira Sang-ho</c>.</summary>
    public bool IsBehindHyphen => IsBehind('-');

    public ReadOnlySpan<char> Text => _span.Of(_text);

    private bool IsBehind(char sign) => _span.Start > 0 && _text[_span.Start - 1] == sign;

    /// <summary>Two characters, whatever their case.</summary>
    public static ushort Pair(char a, char b) => (ushort)(Fold(a) << FoldedBits | Fold(b));

    private static int Fold(char c) => (char.IsAscii(c) ? c : char.ToUpperInvariant(c)) & MostFolded;
}
