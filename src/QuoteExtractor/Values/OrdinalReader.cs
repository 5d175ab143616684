using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Reads places in a row: <c>ketujuh</c>, <c>ke-8</c>, <c>21st</c>, and what is numbered: <c>Pasal 32</c>, <c>Ayat (1)</c>, <c>No 5/2020</c>.</summary>
internal sealed class OrdinalReader(PieceText text)
{
    private static readonly ulong Measured = ValueLexicon.SetOf(ValueSense.Scale, ValueSense.Percent, ValueSense.Currency);

    /// <summary>What an ordinal may begin with.</summary>
    public static ulong Starts { get; } = ValueLexicon.SetOf(ValueSense.Digits, ValueSense.Ordinal, ValueSense.OrdinalPrefix, ValueSense.Label);

    /// <summary>The ordinal that begins at a piece; none where none does.</summary>
    public Reading Read(int i)
    {
        if (text.Match(i, ValueSense.Ordinal) is { } word)
            return Made(i + word.Words.Length, word.Number);
        if (text.Length(i, ValueSense.OrdinalPrefix) is > 0 and var prefix)
            return Number(i + prefix) is { } behind && text.IsGlued(i + prefix) ? Made(i + prefix + 1, behind) : default;
        if (text.Length(i, ValueSense.Label) is > 0 and var label)
            return Labelled(i + label);
        return text.IsGlued(i + 1) && text.Length(i + 1, ValueSense.OrdinalEnding) is > 0 and var ending && Number(i) is { } number ? Made(i + 1 + ending, number) : default;
    }

    private Reading Labelled(int i)
    {
        int first = text.IsSign(i, '.') || text.IsSign(i, ':') || text.IsSign(i, '(') ? i + 1 : i;
        if (Number(first) is not { } number)
            return default;
        bool enclosed = text.IsSign(i, '(');
        int end = first + 1;
        // level 5 persen is a share.
        if (end < text.Count && text.Begins(end, Measured))
            return default;
        if (enclosed)
            return text.IsSign(end, ')') ? Made(end + 1, number) : default;
        bool numbered = text.IsSign(end, '/') && text.IsGlued(end) && text.IsNumber(end + 1) && text.IsGlued(end + 1) && NumberFormat.Small(text.TextOf(end + 1)) > 0;
        return numbered
            ? new Reading(end + 2, ValueKind.Ordinal, $"{NumberFormat.Write(number)}/{NumberFormat.Small(text.TextOf(end + 1))}")
            : Made(end, number);
    }

    private decimal? Number(int i)
    {
        if (!text.IsNumber(i) || !NumberFormat.TryRead(text.TextOf(i), text.Lexicon.HasDecimalComma, out decimal number, out string? endless))
            return null;
        return endless is null && number.Scale == 0 ? number : null;
    }

    private static Reading Made(int end, decimal number) => new(end, ValueKind.Ordinal, NumberFormat.Write(number)) { Number = number };
}
