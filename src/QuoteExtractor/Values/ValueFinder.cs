using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Finds the values in a range of a text, in one pass: at each piece the readers are asked in turn, and what one reads is passed over.</summary>
/// <remarks>
/// What a value means is told by its own words: those around it may keep it from being one (<c>Covid-19</c>) or end it sooner, and
/// never add to it. So its words alone, read again, give the same.
/// </remarks>
internal sealed class ValueFinder
{
    private static readonly ulong Starts = ValueLexicon.SetOf(
        ValueSense.Numeral, ValueSense.VagueNumeral, ValueSense.Fraction, ValueSense.Minus, ValueSense.Ordinal, ValueSense.OrdinalPrefix, ValueSense.Label,
        ValueSense.Currency, ValueSense.Duration, ValueSense.DurationOpener, ValueSense.AgeOpener, ValueSense.Modifier, ValueSense.Month, ValueSense.Weekday,
        ValueSense.RelativeDay, ValueSense.DirectionBefore, ValueSense.DateOpener, ValueSense.TimeUnit, ValueSense.YearPart, ValueSense.ClockOpener, ValueSense.NoValue);

    private readonly PieceText _text;
    private readonly DateValueReader _dates;
    private readonly ClockReader _clocks;
    private readonly OrdinalReader _ordinals;
    private readonly AmountReader _amounts;

    /// <param name="today">The day that relative dates are told from.</param>
    public ValueFinder(ValueLexicon lexicon, DateOnly? today)
    {
        _text = new PieceText(lexicon);
        _dates = new DateValueReader(_text, new DayResolver(today, isOver: false));
        _clocks = new ClockReader(_text);
        _ordinals = new OrdinalReader(_text);
        _amounts = new AmountReader(_text);
    }

    /// <summary>Adds the values in a range, in reading order; they do not overlap.</summary>
    public void Find(string text, TextSpan range, List<QuoteValue> found)
    {
        _text.Cut(text, range);
        int end = -1;
        for (int i = 0; i < _text.Count;)
        {
            if (!MayBegin(i))
                i++;
            else if (IsInsideWord(i) && i != end + 1)
                i = WordEnd(i);
            else if (_text.Length(i, ValueSense.NoValue) is > 0 and var none)
                i += none;
            else if (ReadAt(i) is { IsNone: false } read && !BreaksWord(read.End))
                i = end = Add(i, read, found);
            else
                i++;
        }
    }

    private int Add(int i, Reading read, List<QuoteValue> found)
    {
        found.Add(new QuoteValue
        {
            Span = _text.SpanOf(i, read.End),
            Kind = read.Kind,
            Value = read.Value,
            Number = read.Number,
            Unit = read.Unit,
            Modifier = read.Modifier,
        });
        return read.End;
    }

    private bool MayBegin(int i) =>
        _text[i].Kind == PieceKind.Number || _text.Begins(i, Starts)
        || _text.IsNumber(i + 1) && (_text.IsSign(i, '(') || _text.IsSign(i, '-') || _text.IsSign(i, '−'));

    private Reading ReadAt(int i)
    {
        if (_text.Match(i, ValueSense.Modifier) is not { } modifier)
            return Modified(Plain(i));
        int first = i + modifier.Words.Length;
        Reading read = first < _text.Count ? Plain(first) : default;
        ValueModifier how = ModifierNames.Of(modifier.Symbol);
        // upah minimum 2021 sets no least year, and no place in a row is an amount.
        bool fits = read.Kind != ValueKind.Ordinal && !(read.Kind == ValueKind.Date && how == ValueModifier.AtLeast);
        return read.IsNone || !fits ? default : read with { Modifier = how };
    }

    /// <summary>5 persen atau lebih, 50 tahun ke atas</summary>
    private Reading Modified(Reading read)
    {
        if (read.IsNone || read.Modifier != ValueModifier.None || _text.Match(read.End, ValueSense.ModifierBehind) is not { } modifier)
            return read;
        // 5.000 lebih, but not 5.000 lebih banyak.
        int end = read.End + modifier.Words.Length;
        if (modifier.Words.Length == 1 && end < _text.Count && _text[end].Kind == PieceKind.Word)
            return read;
        bool counts = read.Kind is not (ValueKind.Ordinal or ValueKind.Date or ValueKind.DateRange or ValueKind.Time);
        return counts ? read with { End = end, Modifier = ModifierNames.Of(modifier.Symbol) } : read;
    }

    private Reading Plain(int i)
    {
        Reading read = _dates.Read(i);
        if (read.IsNone)
            read = _clocks.Read(i);
        if (read.IsNone)
            read = _ordinals.Read(i);
        return read.IsNone ? _amounts.Read(i) : read;
    }

    /// <summary>Covid-19, F-16, HK.01.07: digits that are part of a word are no value.</summary>
    private bool IsInsideWord(int i)
    {
        if (!_text.IsGlued(i) || _text[i].Kind != PieceKind.Number)
            return false;
        Piece before = _text[i - 1];
        if (before.Kind == PieceKind.Word)
            return true;
        bool joins = _text.IsSign(i - 1, '-') || _text.IsSign(i - 1, '.') || _text.IsSign(i - 1, '/') || _text.IsSign(i - 1, '_');
        return joins && _text.IsGlued(i - 1) && _text[i - 2].Kind == PieceKind.Word;
    }

    private int WordEnd(int i)
    {
        while (_text.IsGlued(i + 1) && (_text[i + 1].Kind != PieceKind.Sign || _text.IsGlued(i + 2)) && !_text.IsSign(i + 1, ')') && !_text.IsSign(i + 1, '('))
            i++;
        return i + 1;
    }

    /// <summary>28D and 3D are words.</summary>
    private bool BreaksWord(int end) => _text.IsGlued(end) && _text[end].Kind == PieceKind.Word && _text[end - 1].Kind != PieceKind.Sign;
}
