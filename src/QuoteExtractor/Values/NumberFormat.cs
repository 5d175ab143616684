using System.Globalization;
using System.Text;

namespace QuoteExtractor.Values;

/// <summary>Reads digits with their separators, and writes numbers.</summary>
internal static class NumberFormat
{
    /// <summary>Longer numbers are kept as digits.</summary>
    private const int MostDigits = 24;

    /// <summary>A whole number below it is a <see cref="long"/>, which is written without looking at decimals.</summary>
    private const decimal MostWhole = 1e18m;

    private const int GroupLength = 3;

    /// <summary>Reads digits with their separators; <see langword="false"/> where the separators make no number: <c>1.1.7</c>.</summary>
    /// <param name="endless">The digits alone, in ASCII, where there are too many to reckon with.</param>
    public static bool TryRead(ReadOnlySpan<char> written, bool decimalComma, out decimal number, out string? endless)
    {
        const int MostShort = 18;
        (number, endless) = (0, null);
        if (!TryFindPoint(written, decimalComma, out int point))
            return false;
        if (written.Length <= MostShort)
        {
            number = Short(written, point);
            return true;
        }

        string digits = Digits(written, point);
        if (digits.Length > MostDigits)
            endless = digits;
        else
            number = Parse(digits);
        return true;
    }

    /// <summary>The shortest notation, without zeros behind the decimals.</summary>
    public static string Write(decimal number)
    {
        decimal whole = decimal.Truncate(number);
        if (whole != number)
            return number.ToString(CultureInfo.InvariantCulture).TrimEnd('0');
        return decimal.Abs(whole) < MostWhole ? ((long)whole).ToString(CultureInfo.InvariantCulture) : whole.ToString(CultureInfo.InvariantCulture);
    }

    public static decimal Parse(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>The number of a few digits without separators; -1 where there is more.</summary>
    public static int Small(ReadOnlySpan<char> written)
    {
        const int MostLength = 4;
        if (written.Length > MostLength)
            return -1;
        int number = 0;
        foreach (char c in written)
        {
            if (!char.IsDigit(c))
                return -1;
            number = number * 10 + CharUnicodeInfo.GetDecimalDigitValue(c);
        }

        return number;
    }

    /// <summary>1.500.000: one separator, three digits behind each, and no zero in front.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> written, char separator)
    {
        int first = written.IndexOf(separator);
        if (first is 0 or > GroupLength || CharUnicodeInfo.GetDecimalDigitValue(written[0]) == 0)
            return false;
        ReadOnlySpan<char> rest = written[first..];
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] == separator != (i % (GroupLength + 1) == 0) || !char.IsDigit(rest[i]) && rest[i] != separator)
                return false;
        }

        return rest.Length % (GroupLength + 1) == 0;
    }

    /// <summary>Where the decimals begin; -1 where there are none.</summary>
    private static bool TryFindPoint(ReadOnlySpan<char> written, bool decimalComma, out int point)
    {
        point = -1;
        int stops = written.Count('.'), commas = written.Count(',');
        if (stops + commas == 0)
            return true;
        char last = written[written.LastIndexOfAny('.', ',')];
        bool both = stops > 0 && commas > 0, once = (last == '.' ? stops : commas) == 1;
        bool isDecimal = once && (both || last == (decimalComma ? ',' : '.') || !IsGrouped(written, last));
        point = isDecimal ? written.LastIndexOf(last) : -1;
        ReadOnlySpan<char> whole = point < 0 ? written : written[..point];
        int separator = whole.IndexOfAny('.', ',');
        return separator < 0 || IsGrouped(whole, whole[separator]);
    }

    /// <summary>A number of so few digits that a <see cref="long"/> holds them; without zeros behind the decimals.</summary>
    private static decimal Short(ReadOnlySpan<char> written, int point)
    {
        long digits = 0;
        byte decimals = 0;
        for (int i = 0; i < written.Length; i++)
        {
            if (written[i] is '.' or ',')
                continue;
            digits = digits * 10 + CharUnicodeInfo.GetDecimalDigitValue(written[i]);
            if (point >= 0 && i > point)
                decimals++;
        }

        for (; decimals > 0 && digits % 10 == 0; decimals--)
            digits /= 10;
        return new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, decimals);
    }

    private static string Digits(ReadOnlySpan<char> written, int point)
    {
        var digits = new StringBuilder(written.Length);
        for (int i = 0; i < written.Length; i++)
        {
            if (i == point)
                digits.Append(digits.Length == 0 ? "0." : ".");
            else if (char.IsDigit(written[i]) && CharUnicodeInfo.GetDecimalDigitValue(written[i]) is var digit && (digit > 0 || digits.Length > 0))
                digits.Append((char)('0' + digit));
        }

        string all = point < 0 ? digits.ToString() : digits.ToString().TrimEnd('0').TrimEnd('.');
        return all.Length == 0 ? "0" : all;
    }
}
