using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Reads numbers in words: <c>dua puluh lima juta tiga ratus ribu</c>, <c>twenty-five</c>, <c>lima koma dua</c>.</summary>
internal sealed class WordNumberReader(PieceText text)
{
    private const int Ten = 10;
    private const int Thousand = 1000;
    private const decimal Unbounded = 1e15m;

    /// <summary>The number that begins at a piece; none where none does.</summary>
    public NumberReading Read(int i)
    {
        decimal total = 0, bound = Unbounded;
        int end = i;
        bool scaled = false;
        while (Below(end) is (> 0 and var behind, var group) && group < bound)
        {
            (end, decimal scale, decimal by) = Scale(behind);
            if (by >= bound)
                return new NumberReading(behind, total + group) { HasScale = true };
            total += group * scale;
            if (scale == 1 && group >= Thousand)
                by = group;
            else if (scale == 1)
                return total == group && !scaled ? WithDecimals(new NumberReading(end, total)) : new NumberReading(end, total) { HasScale = true };
            (bound, scaled) = (by, true);
        }

        return scaled ? new NumberReading(end, total) { HasScale = true } : default;
    }

    /// <summary>juta, ribu triliun; the smallest of them bounds what may follow.</summary>
    private (int End, decimal Scale, decimal Bound) Scale(int i)
    {
        const int Most = 2;
        decimal scale = 1, bound = 1;
        for (int scales = 0; scales < Most && text.Match(i, ValueSense.Scale) is { Number: >= Thousand } phrase && scale * phrase.Number <= Unbounded; scales++)
        {
            scale *= phrase.Number;
            bound = scales == 0 ? phrase.Number : Math.Min(bound, phrase.Number);
            i += phrase.Words.Length;
        }

        return (i, scale, bound);
    }

    /// <summary>A number below a thousand, or a word for a greater one (<c>sejuta</c>), and the piece behind it.</summary>
    private (int End, decimal Number) Below(int i)
    {
        decimal group = 0, bound = Unbounded;
        int end = 0;
        for (int at = i; Digit(at, bound) is (> 0 and var behind, var number, var next); at = Linked(end))
        {
            (group, end, bound) = (group + number, behind, next);
            if (bound is <= 1 or >= Thousand)
                break;
        }

        return (end, group);
    }

    /// <summary>dua, dua belas, dua puluh, dua ratus; nothing that is not smaller than what stands before.</summary>
    private (int End, decimal Number, decimal Bound) Digit(int i, decimal bound)
    {
        if (text.Match(i, ValueSense.Numeral) is not { } word || word.Number >= bound)
            return default;
        int end = i + word.Words.Length;
        decimal number = word.Number;
        if (number is 0 or >= Thousand)
            return (end, number, number == 0 ? 0 : number);
        if (text.Match(end, ValueSense.Teen) is { } teen && number < Ten && bound > Ten)
            return (end + teen.Words.Length, number + teen.Number, 0);
        if (text.Match(end, ValueSense.Scale) is { Number: < Thousand } scale && number < Ten && scale.Number < bound)
            return (end + scale.Words.Length, number * scale.Number, scale.Number);
        return (end, number, number < 2 * Ten ? 0 : number < Ten * Ten ? Ten : Ten * Ten);
    }

    /// <summary>Where the next digit may stand: behind a hyphen or a link (<c>two hundred and five</c>).</summary>
    private int Linked(int end)
    {
        if (text.IsSign(end, '-') && text.IsGlued(end) && text.IsGlued(end + 1))
            return end + 1;
        int link = text.Length(end, ValueSense.NumeralLink);
        return end + link;
    }

    /// <summary>lima koma dua lima</summary>
    private NumberReading WithDecimals(NumberReading read)
    {
        const int Most = 9;
        int point = text.Length(read.End, ValueSense.DecimalPoint), at = read.End + point;
        if (point == 0)
            return read;
        decimal unit = 1, decimals = 0;
        for (int digits = 0; digits < Most && text.Match(at, ValueSense.Numeral) is { Number: < Ten } digit; digits++)
        {
            unit /= Ten;
            decimals += digit.Number * unit;
            at += digit.Words.Length;
        }

        return at == read.End + point ? read : read with { End = at, Number = read.Number + decimals };
    }
}
