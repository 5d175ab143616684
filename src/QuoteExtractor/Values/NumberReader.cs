using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Reads numbers: <c>1.500,75</c>, <c>3,5 juta</c>, <c>dua puluh lima</c>, <c>puluhan ribu</c>, <c>sepertiga</c>.</summary>
internal sealed class NumberReader(PieceText text)
{
    /// <summary>No number in news is greater, and none below overflows when it is multiplied.</summary>
    private const decimal Greatest = 1e24m;

    private const int LeastScale = 100;

    private static readonly ulong UnsignedStarts = ValueLexicon.SetOf(ValueSense.Digits, ValueSense.Numeral, ValueSense.VagueNumeral, ValueSense.Fraction);

    private readonly WordNumberReader _words = new(text);

    /// <summary>What was read last: a number of no date is asked for again by those who read amounts.</summary>
    private (int Cut, int At, NumberReading Number) _last;

    /// <summary>What a number may begin with, besides the sign before it.</summary>
    public static ulong Starts { get; } = UnsignedStarts | ValueLexicon.SetOf(ValueSense.Minus);

    /// <summary>The number that begins at a piece; none where none does.</summary>
    public NumberReading Read(int i)
    {
        if (_last.At != i || _last.Cut != text.Cuts)
            _last = (text.Cuts, i, Signed(i));
        return _last.Number;
    }

    private NumberReading Signed(int i)
    {
        int first = i + MinusLength(i);
        NumberReading read = first < text.Count && text.Begins(first, UnsignedStarts) ? Unsigned(first) : default;
        return first == i || read.IsNone || read.IsLong ? (first == i ? read : default) : read with { Number = -read.Number, Text = null };
    }

    private int MinusLength(int i)
    {
        if (text.Length(i, ValueSense.Minus) is > 0 and int word)
            return word;
        bool sign = (text.IsSign(i, '-') || text.IsSign(i, '−')) && text.IsNumber(i + 1) && text.IsGlued(i + 1) && !text.IsGlued(i);
        return sign ? 1 : 0;
    }

    private NumberReading Unsigned(int i)
    {
        NumberReading read = text.IsNumber(i) ? InDigits(i) : default;
        if (read.IsNone && !text.IsNumber(i))
            read = Vague(i) is { IsNone: false } vague ? vague : Fraction(i) is { IsNone: false } fraction ? fraction : _words.Read(i);
        if (read.IsNone || read.IsLong)
            return read;
        read = AndFraction(Scaled(read));
        return read.HasScale ? WithRest(read) : read;
    }

    private NumberReading InDigits(int i)
    {
        if (!NumberFormat.TryRead(text.TextOf(i), text.Lexicon.HasDecimalComma, out decimal number, out string? endless))
            return default;
        if (endless is not null)
            return new NumberReading(i + 1, 0) { Text = endless, IsLong = true };
        var read = new NumberReading(i + 1, number);
        if (text.IsSign(i + 1, '/') && text.IsGlued(i + 1) && text.IsNumber(i + 2) && text.IsGlued(i + 2) && Quotient(i) is { IsNone: false } quotient)
            return quotient;
        if (text.IsGlued(i + 1) && text.Match(i + 1, ValueSense.AboutEnding) is { } ending)
            return read with { End = i + 1 + ending.Words.Length, Modifier = ValueModifier.About };
        return read;
    }

    /// <summary>2/3; but 24/7 and 5/2020 are no fractions.</summary>
    private NumberReading Quotient(int i)
    {
        int above = NumberFormat.Small(text.TextOf(i)), below = NumberFormat.Small(text.TextOf(i + 2));
        if (above <= 0 || below <= above || below > LeastScale)
            return default;
        return new NumberReading(i + 3, decimal.Round((decimal)above / below, 6)) { Text = $"{above}/{below}" };
    }

    private NumberReading Vague(int i) => text.Match(i, ValueSense.VagueNumeral) is { } vague
        ? new NumberReading(i + vague.Words.Length, vague.Number) { Modifier = ValueModifier.MoreThan }
        : default;

    private NumberReading Fraction(int i)
    {
        if (text.Match(i, ValueSense.Fraction) is not { } fraction)
            return default;
        int end = i + fraction.Words.Length;
        if (fraction.Number != 0)
            return new NumberReading(end, fraction.Number);
        int bar = fraction.Symbol.IndexOf('/', StringComparison.Ordinal);
        decimal number = NumberFormat.Parse(fraction.Symbol[..bar]) / NumberFormat.Parse(fraction.Symbol[(bar + 1)..]);
        return new NumberReading(end, decimal.Round(number, 6)) { Text = fraction.Symbol };
    }

    /// <summary>3,5 juta; ribu triliun</summary>
    private NumberReading Scaled(NumberReading read)
    {
        const int MostScales = 2;
        for (int scales = 0; scales < MostScales && text.Match(read.End, ValueSense.Scale) is { } scale && scale.Number >= LeastScale; scales++)
        {
            if (read.Number > Greatest / scale.Number)
                break;
            read = read with { End = read.End + scale.Words.Length, Number = read.Number * scale.Number, HasScale = true, Text = null };
        }

        return read;
    }

    /// <summary>Rp 1,5 M, €20m: what is short for a scale where the number is money.</summary>
    public NumberReading ScaledInShort(NumberReading read) => !read.HasScale && text.Match(read.End, ValueSense.MoneyScale) is { } scale && read.Number <= Greatest / scale.Number
        ? read with { End = read.End + scale.Words.Length, Number = read.Number * scale.Number, HasScale = true, Text = null }
        : read;

    /// <summary>satu setengah, two and a half</summary>
    private NumberReading AndFraction(NumberReading read) =>
        !read.HasScale && read.Text is null && read.Number is > 0 and < 100 && text.Match(read.End, ValueSense.FractionBehind) is { } part && read.Number == decimal.Truncate(read.Number)
            ? Scaled(read with { End = read.End + part.Words.Length, Number = read.Number + part.Number })
            : read;

    /// <summary>2 juta 500 ribu: smaller and smaller.</summary>
    private NumberReading WithRest(NumberReading read)
    {
        const int MostRests = 3;
        decimal least = LastScale(read);
        for (int rests = 0; rests < MostRests && text.IsNumber(read.End); rests++)
        {
            NumberReading digits = InDigits(read.End);
            NumberReading rest = digits.IsNone || digits.IsLong || digits.Text is not null ? default : Scaled(digits);
            if (!rest.HasScale || rest.Number >= least)
                break;
            least = LastScale(rest);
            read = read with { End = rest.End, Number = read.Number + rest.Number };
        }

        return read;
    }

    private decimal LastScale(NumberReading read)
    {
        for (int i = read.End - 1; i >= 0 && i >= read.End - 2; i--)
        {
            if (text.Match(i, ValueSense.Scale) is { } scale)
                return scale.Number;
        }

        return 0;
    }
}
