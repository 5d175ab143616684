using QuoteExtractor.Languages;

namespace QuoteExtractor.Values;

/// <summary>Finds the values in a range of a text, in one pass: at each piece the readers are asked in turn, and what one reads is passed over.</summary>
/// <remarks>
/// What a value means is told by its own words: those around it may keep it from being one (<c>Covid-19</c>) or end it sooner, and
/// never add to it. So its words alone, read again, give the same.
/// </remarks>
internal sealed class ValueFinder : IDisposable
{
    [ThreadStatic]
    private static ValueFinder? _spare;

    private readonly List<QuoteValue> _found = [];
    private readonly PieceText _text;
    private readonly StartFinder _starts;
    private readonly DateValueReader _dates;
    private readonly ClockReader _clocks;
    private readonly OrdinalReader _ordinals;
    private readonly AmountReader _amounts;

    private ValueFinder(ValueLexicon lexicon)
    {
        _text = new PieceText(lexicon);
        _starts = new StartFinder(lexicon);
        var numbers = new NumberReader(_text);
        _dates = new DateValueReader(_text, numbers);
        _clocks = new ClockReader(_text);
        _ordinals = new OrdinalReader(_text);
        _amounts = new AmountReader(_text, numbers);
    }

    /// <summary>A finder, be it one that the thread is done with.</summary>
    /// <param name="today">The day that relative dates are told from.</param>
    public static ValueFinder Rent(ValueLexicon lexicon, DateOnly? today)
    {
        ValueFinder finder = _spare?._text.Lexicon == lexicon ? _spare : new ValueFinder(lexicon);
        _spare = null;
        finder._dates.Resolver = new DayResolver(today, isOver: false);
        return finder;
    }

    /// <summary>Lets go of the text; the finder serves the next one that its thread reads.</summary>
    public void Dispose()
    {
        _found.Clear();
        if (_text.Clear() && _found.Capacity <= PieceText.MostKept)
            _spare = this;
    }

    /// <summary>The values in some ranges, in reading order; they do not overlap.</summary>
    public QuoteValue[] Find(string text, ReadOnlySpan<TextSpan> ranges)
    {
        _found.Clear();
        foreach (TextSpan range in ranges)
            Find(text, range);
        return _found.Count == 0 ? [] : [.. _found];
    }

    /// <summary>Few words of a text can begin a value: what stands around them is cut, and the rest only looked through.</summary>
    private void Find(string text, TextSpan range)
    {
        int first = range.Start;
        for (int start = _starts.Next(text, first, range.End); start >= 0; start = _starts.Next(text, _text.End, range.End))
        {
            first = _text.CutAround(text, first, start, range.End);
            Find();
        }
    }

    private void Find()
    {
        int end = -1;
        for (int i = NextStart(0); i < _text.Count; i = NextStart(i))
        {
            if (_text[i].Kind == PieceKind.Word && !_text.Has(i, ValueBeginnings.Senses))
                i++;
            else if (IsInsideWord(i) && i != end + 1 || IsCode(i))
                i = WordEnd(i);
            else if (_text.Length(i, ValueSense.NoValue) is > 0 and var none)
                i += none;
            else if (ReadAt(i) is { IsNone: false } read && !BreaksWord(read.End))
                i = end = Add(i, read);
            else
                i++;
        }
    }

    /// <summary>The first piece from one on at which a value may begin: a known word, a number, or the sign of a number.</summary>
    private int NextStart(int from)
    {
        int i = _text.NextBegin(from, ValueBeginnings.Senses);
        bool isSigned = i > from && _text.IsNumber(i) && (_text.IsSign(i - 1, '(') || _text.IsSign(i - 1, '-') || _text.IsSign(i - 1, '−'));
        return isSigned ? i - 1 : i;
    }

    private int Add(int i, Reading read)
    {
        _found.Add(new QuoteValue
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
        if (read.IsNone && _text.Begins(i, ClockReader.Starts))
            read = _clocks.Read(i);
        if (read.IsNone && _text.Begins(i, OrdinalReader.Starts))
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

    /// <summary>0812-3456-7890: digits in three groups or behind a zero, with hyphens between them, are no number unless they are a date.</summary>
    private bool IsCode(int i)
    {
        bool isChain = _text.IsNumber(i) && IsHyphened(i + 1) && (IsHyphened(i + 3) || _text.TextOf(i)[0] == '0' && _text.TextOf(i).Length > 2);
        return isChain && _dates.Read(i).IsNone;
    }

    private bool IsHyphened(int i) => _text.IsSign(i, '-') && _text.IsGlued(i) && _text.IsNumber(i + 1) && _text.IsGlued(i + 1);

    private int WordEnd(int i)
    {
        while (_text.IsGlued(i + 1) && (_text[i + 1].Kind != PieceKind.Sign || _text.IsGlued(i + 2)) && !_text.IsSign(i + 1, ')') && !_text.IsSign(i + 1, '('))
            i++;
        return i + 1;
    }

    /// <summary>28D and 3D are words.</summary>
    private bool BreaksWord(int end) => _text.IsGlued(end) && _text[end].Kind == PieceKind.Word && _text[end - 1].Kind != PieceKind.Sign;
}
