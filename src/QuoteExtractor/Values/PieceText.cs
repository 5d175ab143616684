using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Values;

/// <summary>A range of a text cut into pieces, which the value lexicon is asked about. One object serves range after range.</summary>
internal sealed class PieceText(ValueLexicon lexicon)
{
    private static readonly ulong BeforeDigits = ValueLexicon.SetOf(ValueSense.Currency, ValueSense.Month, ValueSense.Label);

    private readonly List<Piece> _pieces = [];
    private string _text = "";
    private int _end;

    public ValueLexicon Lexicon => lexicon;

    public int Count => _pieces.Count;

    public Piece this[int i] => _pieces[i];

    public ReadOnlySpan<char> TextOf(int i) => _text.AsSpan(_pieces[i].Start, _pieces[i].End - _pieces[i].Start);

    public TextSpan SpanOf(int first, int end) => new(_pieces[first].Start, _pieces[end - 1].End);

    public bool IsNumber(int i) => i < _pieces.Count && _pieces[i].Kind == PieceKind.Number;

    public bool IsSign(int i, char sign) => i >= 0 && i < _pieces.Count && _pieces[i].Kind == PieceKind.Sign && _text[_pieces[i].Start] == sign;

    public bool IsCapitalized(int i) => char.IsUpper(_text[_pieces[i].Start]);

    /// <summary>Whether nothing stands between a piece and the one before it.</summary>
    public bool IsGlued(int i) => i > 0 && i < _pieces.Count && _pieces[i - 1].End == _pieces[i].Start;

    /// <summary>Cuts a range; the pieces of the one before are forgotten.</summary>
    public void Cut(string text, TextSpan range)
    {
        (_text, _end) = (text, range.End);
        _pieces.Clear();
        for (int at = range.Start; at < _end;)
            at = Next(at);
    }

    /// <summary>Whether an entry of one of the senses begins at a piece.</summary>
    public bool Begins(int i, ulong senses) => _pieces[i].Word != 0 && lexicon.Begins(_pieces[i].Word, senses);

    /// <summary>The longest entry of a sense that begins at a piece; <see langword="null"/> where none does.</summary>
    public ValuePhrase? Match(int i, ValueSense sense)
    {
        if (i >= _pieces.Count || !Begins(i, 1UL << (int)sense))
            return null;
        foreach (ValuePhrase phrase in lexicon.PhrasesAt(_pieces[i].Word))
        {
            if (phrase.Sense == sense && Continues(i, phrase.Words))
                return phrase;
        }

        return null;
    }

    /// <summary>The number of pieces that the longest entry of a sense covers; 0 where none begins here.</summary>
    public int Length(int i, ValueSense sense) => Match(i, sense)?.Words.Length ?? 0;

    private bool Continues(int first, int[] words)
    {
        if (first + words.Length > _pieces.Count)
            return false;
        for (int i = 1; i < words.Length; i++)
        {
            if (_pieces[first + i].Word != words[i])
                return false;
        }

        return true;
    }

    private int Next(int at) => CharKinds.Of(_text[at]) switch
    {
        CharKind.Blank => at + 1,
        CharKind.Digit => Add(at, NumberEnd(at), PieceKind.Number),
        CharKind.Letter => AddWord(at),
        CharKind.Surrogate when CharKinds.WordCharLength(_text, at) > 0 => AddWord(at),
        _ => Add(at, at + 1, PieceKind.Sign),
    };

    private int Add(int start, int end, PieceKind kind)
    {
        int word = kind == PieceKind.Number ? 0 : lexicon.IdOf(_text, start, end);
        _pieces.Add(new Piece(start, end, word, kind));
        return end;
    }

    private int AddWord(int start)
    {
        ReadOnlySpan<char> text = _text.AsSpan(0, _end);
        int end = start;
        while (end < _end && char.IsAsciiLetter(_text[end]))
            end++;
        while (CharKinds.WordCharLength(text, end) is > 0 and int length)
        {
            if (CharKinds.IsDigitAt(text, end) && TakesNumber(start, end))
                break;
            end += length;
        }

        return Add(start, end, PieceKind.Word);
    }

    /// <summary>Rp600 is an amount, Mei2024 a date; G20 and m2 are words.</summary>
    private bool TakesNumber(int start, int end) =>
        !CharKinds.IsDigitAt(_text, end - 1)
        && lexicon.IdOf(_text, start, end) is > 0 and int word
        && lexicon.Begins(word, BeforeDigits);

    private int NumberEnd(int at)
    {
        ReadOnlySpan<char> text = _text.AsSpan(0, _end);
        while (CharKinds.IsDigitAt(text, at) || at < _end && text[at] is '.' or ',' && CharKinds.IsDigitAt(text, at + 1))
            at++;
        return at;
    }
}
