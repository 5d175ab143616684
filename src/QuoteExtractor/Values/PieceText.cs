using System.Runtime.CompilerServices;
using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Values;

/// <summary>A range of a text cut into pieces, which the value lexicon is asked about. One object serves range after range.</summary>
internal sealed class PieceText(ValueLexicon lexicon)
{
    /// <summary>More pieces than any sentence of an article has.</summary>
    public const int MostKept = 1 << 12;

    private static readonly ulong Digits = ValueLexicon.SetOf(ValueSense.Digits);

    private static readonly ulong BeforeDigits = ValueLexicon.SetOf(ValueSense.Currency, ValueSense.Month, ValueSense.Label);

    private Piece[] _pieces = new Piece[64];
    private string _text = "";
    private int _end;

    public ValueLexicon Lexicon => lexicon;

    public int Count { get; private set; }

    /// <summary>How many ranges were cut so far.</summary>
    public int Cuts { get; private set; }

    /// <summary>The place behind what is cut.</summary>
    public int End { get; private set; }

    public ref readonly Piece this[int i] => ref _pieces[i];

    public ReadOnlySpan<char> TextOf(int i) => _text.AsSpan(_pieces[i].Start, _pieces[i].End - _pieces[i].Start);

    public TextSpan SpanOf(int first, int end) => new(_pieces[first].Start, _pieces[end - 1].End);

    public bool IsNumber(int i) => i < Count && _pieces[i].Kind == PieceKind.Number;

    public bool IsSign(int i, char sign) => i >= 0 && i < Count && _pieces[i].Kind == PieceKind.Sign && _text[_pieces[i].Start] == sign;

    public bool IsCapitalized(int i) => char.IsUpper(_text[_pieces[i].Start]);

    /// <summary>Whether nothing stands between a piece and the one before it.</summary>
    public bool IsGlued(int i) => i > 0 && i < Count && _pieces[i - 1].End == _pieces[i].Start;

    /// <summary>Cuts a range; the pieces of the one before are forgotten.</summary>
    public void Cut(string text, TextSpan range)
    {
        Begin(text, range.End);
        for (int at = range.Start; at < _end;)
            at = Step(at);
    }

    /// <summary>
    /// Cuts what a value that begins at <paramref name="start"/> may be told by, and what may follow: from the word before it to two words that
    /// the lexicon does not know, behind which no reader looks. Where it ends tells <see cref="End"/>.
    /// </summary>
    /// <param name="first">Where a piece begins: nothing before it is cut.</param>
    /// <returns>Where the last piece begins: the word before what follows.</returns>
    public int CutAround(string text, int first, int start, int end)
    {
        Begin(text, end);
        int at = WordBefore(first, start);
        while (at < _end && !IsBehind(start, at))
            at = Step(at);
        End = at;
        return Count == 0 ? at : _pieces[Count - 1].Start;
    }

    private void Begin(string text, int end)
    {
        (_text, _end, Count) = (text, end, 0);
        Cuts++;
    }

    /// <summary>Where what stands before a blank begins, and behind the blank before: a blank parts pieces always.</summary>
    private int WordBefore(int first, int start)
    {
        int at = start;
        while (at > first && _text[at - 1] != ' ')
            at--;
        while (at > first && _text[at - 1] == ' ')
            at--;
        while (at > first && _text[at - 1] != ' ')
            at--;
        return at;
    }

    /// <summary>Whether two words that are not known stand behind a start and before a blank.</summary>
    private bool IsBehind(int start, int at) =>
        Count > 1 && _pieces[Count - 2] is { Word: 0, Kind: PieceKind.Word } before && before.Start > start
        && _pieces[Count - 1] is { Word: 0, Kind: PieceKind.Word } && _text[at - 1] == ' ';

    /// <summary>Lets go of the text; <see langword="false"/> where it has left more room than is kept for the next one.</summary>
    public bool Clear()
    {
        (_text, Count) = ("", 0);
        return _pieces.Length <= MostKept;
    }

    /// <summary>Whether an entry of one of the senses begins at a piece.</summary>
    public bool Begins(int i, ulong senses) => (_pieces[i].Senses & senses) != 0;

    /// <summary>The first piece from one on that begins an entry of one of the senses; behind the last one where none does.</summary>
    public int NextBegin(int from, ulong senses)
    {
        ReadOnlySpan<Piece> pieces = _pieces.AsSpan(0, Count);
        int i = from;
        while (i < pieces.Length && (pieces[i].Senses & senses) == 0)
            i++;
        return i;
    }

    /// <summary>The longest entry of a sense that begins at a piece; <see langword="null"/> where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ValuePhrase? Match(int i, ValueSense sense) => i < Count && Begins(i, 1UL << (int)sense) ? Longest(i, sense) : null;

    /// <summary>Whether an entry of one of the senses stands at a piece.</summary>
    public bool Has(int i, ulong senses)
    {
        foreach (ValuePhrase phrase in lexicon.PhrasesAt(_pieces[i].Word))
        {
            if ((senses >> (int)phrase.Sense & 1) != 0 && Continues(i, phrase.Words))
                return true;
        }

        return false;
    }

    private ValuePhrase? Longest(int i, ValueSense sense)
    {
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
        if (first + words.Length > Count)
            return false;
        for (int i = 1; i < words.Length; i++)
        {
            if (_pieces[first + i].Word != words[i])
                return false;
        }

        return true;
    }

    private int Step(int at)
    {
        int next = Next(at);

        // Nearly always a blank follows: passed over here, what is read next is nearly always a word.
        return next < _end && _text[next] == ' ' ? next + 1 : next;
    }

    private int Next(int at)
    {
        CharKind kind = CharKinds.Of(_text[at]);
        if (kind == CharKind.Letter || kind == CharKind.Surrogate && CharKinds.WordCharLength(_text, at) > 0)
            return AddWord(at);
        if (kind == CharKind.Blank)
            return at + 1;
        if (kind == CharKind.Digit)
            return Add(new Piece(at, NumberEnd(at), 0, PieceKind.Number, Digits));
        return Add(at, at + 1, PieceKind.Sign, lexicon.IdOf(_text, at, at + 1));
    }

    /// <summary>Reads a word of ASCII letters; <see langword="false"/> where others or too many follow them, or where there are none.</summary>
    public static bool TryReadWord(string text, int start, int end, out WordKey word, out int behind)
    {
        var letters = ShortWord.ReadLetters(text, start, end, out int length);
        (word, behind) = (letters.Key, start + length);
        return length > 0 && (behind == end || CharKinds.Of(text[behind]) is not (CharKind.Letter or CharKind.Digit or CharKind.Surrogate));
    }

    private int AddWord(int start) =>
        TryReadWord(_text, start, _end, out WordKey word, out int end) ? Add(start, end, PieceKind.Word, lexicon.IdOf(word)) : AddLongWord(start, end);

    /// <summary>A word with other characters than ASCII letters in it, or with more than 16.</summary>
    private int AddLongWord(int start, int end)
    {
        ReadOnlySpan<char> text = _text.AsSpan(0, _end);
        while (CharKinds.WordCharLength(text, end) is > 0 and int length)
        {
            if (CharKinds.IsDigitAt(text, end) && TakesNumber(start, end))
                break;
            end += length;
        }

        return Add(start, end, PieceKind.Word, lexicon.IdOf(_text, start, end));
    }

    private int Add(int start, int end, PieceKind kind, int word) => Add(new Piece(start, end, word, kind, lexicon.SensesOf(word)));

    private int Add(in Piece piece)
    {
        if (Count == _pieces.Length)
            Array.Resize(ref _pieces, 2 * Count);
        _pieces[Count++] = piece;
        return piece.End;
    }

    /// <summary>Rp600 is an amount, Mei2024 a date; G20 and m2 are words.</summary>
    private bool TakesNumber(int start, int end) =>
        !CharKinds.IsDigitAt(_text, end - 1)
        && (lexicon.SensesOf(lexicon.IdOf(_text, start, end)) & BeforeDigits) != 0;

    private int NumberEnd(int at)
    {
        ReadOnlySpan<char> text = _text.AsSpan(0, _end);
        while (CharKinds.IsDigitAt(text, at) || at < _end && text[at] is '.' or ',' && CharKinds.IsDigitAt(text, at + 1))
            at++;
        return at;
    }
}
