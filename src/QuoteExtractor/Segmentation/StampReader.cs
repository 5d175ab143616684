using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Knows date stamps, rows of credits and tiles of films by their signs and numbers.</summary>
internal readonly ref struct StampReader(LineWords words)
{
    /// <summary>The longest such line, in tokens.</summary>
    private const int Longest = 24;

    private readonly LineWords _words = words;

    /// <summary><c>Senin, 5 Mei 2031</c>, <c>Dewi Torres 5 Mei 2031, 18:05</c>, <c>Beranda | Dunia</c>, <c>+01:37VIDEO: …</c></summary>
    public bool IsStamp(TextLine line)
    {
        if (line.Length > Longest)
            return false;
        bool hasClock = false, hasYear = false, isOnlyDate = true;
        for (int i = line.FirstToken; i < line.EndToken; i++)
        {
            if (_words.IsSign(i, '|') || _words.IsSign(i, '©') || IsFilm(i, line.EndToken))
                return true;
            if (_words[i].Kind == TokenKind.Number)
            {
                hasClock |= IsClock(_words.TextOf(i));
                hasYear |= HasYear(_words.TextOf(i));
            }
            else if (isOnlyDate && _words[i].Kind == TokenKind.Word)
            {
                isOnlyDate = (_words.ClassOf(i) & (WordClass.Month | WordClass.Weekday)) != 0;
            }
        }

        return hasYear && (hasClock || isOnlyDate);
    }

    /// <summary>A film's length, then a label.</summary>
    private bool IsFilm(int clock, int end) =>
        _words[clock].Kind == TokenKind.Number && clock + 1 < end && IsClock(_words.TextOf(clock))
        && _words.ReadOpener(clock + 1, end) == FurnitureValue.Label;

    /// <summary><c>18:05</c>, <c>18.05</c>, <c>18:05:30</c></summary>
    private static bool IsClock(ReadOnlySpan<char> number)
    {
        int separator = number.IndexOfAny(':', '.');
        return separator is 1 or 2 && number.Length >= separator + 3 && (number.Length == separator + 3 || number[separator] == ':');
    }

    /// <summary>A year by itself or inside a date: <c>2031</c>, <c>19/6/2031</c>, <c>2031-06-19</c>.</summary>
    private static bool HasYear(ReadOnlySpan<char> number) =>
        number.Length >= 4 && (IsYear(number[..4]) || IsYear(number[^4..])) && (number.Length == 4 || number.IndexOfAny('/', '-') >= 0);

    private static bool IsYear(ReadOnlySpan<char> digits) =>
        (digits.StartsWith("19") || digits.StartsWith("20")) && char.IsAsciiDigit(digits[2]) && char.IsAsciiDigit(digits[3]);
}
