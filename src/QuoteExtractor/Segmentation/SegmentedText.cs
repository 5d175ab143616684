using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>
/// A text cut into tokens and sentences. Tokens of furniture are in <see cref="Tokens"/> and in no sentence. Once disposed of, it
/// becomes the next text that its thread segments, so nothing of it may be used any more. Before its first token and behind its last one
/// stands nothing, which is no word and no sign: a reader that looks there needs no check.
/// </summary>
/// <remarks>Every stage asks it at every token, so what it holds a token lies in arrays of its own.</remarks>
internal sealed class SegmentedText : IDisposable
{
    [ThreadStatic]
    private static SegmentedText? _spare;

    /// <summary>Another one: an article's title is segmented while its text is in use.</summary>
    [ThreadStatic]
    private static SegmentedText? _second;

    private static readonly Token NoToken;
    private static readonly LexiconEntry NoWord;

    private Token[] _tokens = [];
    private LexiconEntry[] _words = [];
    private int[] _phrases = [];
    private int[] _beginnings = new int[1];
    private int _count;
    private int _beginningCount;

    private SegmentedText(string text, Lexicon lexicon) => (Text, Lexicon) = (text, lexicon);

    public string Text { get; private set; }

    public Lexicon Lexicon { get; private set; }

    public ReadOnlySpan<Token> Tokens => new(_tokens, 0, _count);

    public ReadOnlySpan<SentenceRange> Sentences => CollectionsMarshal.AsSpan(Workspace.Sentences);

    public Workspace Workspace { get; } = new();

    /// <summary>A text without tokens, in the room of one that the thread is done with.</summary>
    public static SegmentedText Rent(string text, Lexicon lexicon)
    {
        SegmentedText rented = _spare ?? _second ?? new SegmentedText(text, lexicon);
        if (rented == _spare)
            _spare = null;
        else
            _second = null;
        (rented.Text, rented.Lexicon) = (text, lexicon);
        return rented;
    }

    /// <summary>Room that a rare long text took is not kept.</summary>
    public void Dispose()
    {
        const int MostKept = 1 << 19;
        Text = "";
        _count = 0;
        if (!Workspace.Clear() || _tokens.Length > MostKept)
            return;
        if (_spare is null)
            _spare = this;
        else
            _second = this;
    }

    /// <summary>Room for more tokens at the end, and behind it some that is no token's.</summary>
    public Span<Token> Add(int count, int spare = 0)
    {
        int end = _count + count;
        if (end + spare > _tokens.Length)
            Array.Resize(ref _tokens, Math.Max(end + spare, 2 * _tokens.Length));
        Span<Token> added = _tokens.AsSpan(_count, count + spare);
        _count = end;
        return added;
    }

    /// <summary>The tokens, to note on each what is read of it.</summary>
    public Span<Token> TokensToRead => _tokens.AsSpan(0, _count);

    public ReadOnlySpan<char> TextOf(int token) => Text.AsSpan(At(token).Start, At(token).Length);

    /// <summary>Looks every token up, for the members below.</summary>
    public void LookUp()
    {
        ReadWords();
        while (Workspace.Glued.Count > 0)
        {
            PartGlued(CollectionsMarshal.AsSpan(Workspace.Glued));
            ReadWords();
        }
    }

    private void ReadWords()
    {
        if (_words.Length < _tokens.Length)
            (_words, _phrases, _beginnings) = (new LexiconEntry[_tokens.Length], new int[_tokens.Length], new int[_tokens.Length + 1]);
        Array.Clear(_phrases, 0, _count);
        Workspace.Glued.Clear();
        int found = new WordReader(Text, Lexicon, TokensToRead).ReadAll(_words, _beginnings);
        _beginningCount = 0;
        foreach (int i in _beginnings.AsSpan(0, found))
        {
            if (_tokens[i].Word == Lexicon.Glued)
                Workspace.Glued.Add(i);
            _phrases[i] = Lexicon.PhraseIn(Tokens[i..]);
            if (_phrases[i] != 0 || _words[i].Reports)
                _beginnings[_beginningCount++] = i;
        }
    }

    /// <summary>Makes two tokens of each of some, ascending: the first word and the one that it is written onto.</summary>
    private void PartGlued(ReadOnlySpan<int> glued)
    {
        int end = _count;
        Add(glued.Length);
        for (int i = glued.Length - 1; i >= 0; i--)
        {
            int at = glued[i];
            Token whole = _tokens[at];
            int name = whole.Start + Lexicon.GluedLength(Text.AsSpan(whole.Start, whole.Length), whole.Shape);
            _tokens.AsSpan((at + 1)..end).CopyTo(_tokens.AsSpan(at + i + 2));
            _tokens[at + i] = new Token(whole.Start, name, Token.Unread, TokenKind.Word, TokenShape.None);
            _tokens[at + i + 1] = new Token(name, whole.End, Token.Unread, TokenKind.Word, TokenShape.None);
            end = at;
        }

        foreach (ref int halt in CollectionsMarshal.AsSpan(Workspace.Halts))
            halt += CountBefore(glued, halt);
        foreach (ref SentenceRange sentence in CollectionsMarshal.AsSpan(Workspace.Sentences))
            sentence = sentence with { FirstToken = sentence.FirstToken + CountBefore(glued, sentence.FirstToken), EndToken = sentence.EndToken + CountBefore(glued, sentence.EndToken) };
    }

    private static int CountBefore(ReadOnlySpan<int> ascending, int limit)
    {
        int at = ascending.BinarySearch(limit);
        return at < 0 ? ~at : at;
    }

    /// <summary>The tokens at which a word stands that reports by itself, or an entry of several words begins.</summary>
    public ReadOnlySpan<int> Beginnings => new(_beginnings, 0, _beginningCount);

    /// <summary>What the word at each token is by itself, for a loop over all of them.</summary>
    public ReadOnlySpan<LexiconEntry> Words => new(_words, 0, _count);

    /// <summary>The entry of several words that begins at each token; 0 where none does.</summary>
    public ReadOnlySpan<int> Phrases => new(_phrases, 0, _count);

    /// <summary>What the word at a token is by itself.</summary>
    public ref readonly LexiconEntry EntryOf(int token) => ref (uint)token < (uint)_count ? ref _words[token] : ref NoWord;

    public WordClass ClassOf(int token) => EntryOf(token).Class;

    public CueTraits CueOf(int token) => EntryOf(token).Cue;

    /// <summary>Whether a word of a range is of a class.</summary>
    public bool Holds(int first, int end, WordClass wordClass)
    {
        for (int i = first; i < end; i++)
        {
            if ((ClassOf(i) & wordClass) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether an entry of several words begins at a token.</summary>
    public bool BeginsPhrase(int token) => PhraseAt(token) != 0;

    /// <summary>The longest entry of the lexicon that begins at a token and ends at <paramref name="limit"/> at the latest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhraseMatch MatchAt(int token, int limit) =>
        PhraseAt(token) is > 0 and int phrase ? MatchOf(phrase, token, limit) : PhraseMatch.Of(EntryOf(token));

    private PhraseMatch MatchOf(int phrase, int token, int limit) =>
        Lexicon.PhraseOf(phrase) is var match && match.Length <= limit - token ? match : token < limit ? Lexicon.MatchAt(Tokens[..limit], token) : default;

    /// <summary>Whether the token has the form of a verb and is nothing else that the lexicon knows.</summary>
    public bool IsVerbLike(int token) => At(token).Shape == TokenShape.Lower && Lexicon.IsVerbLike(TextOf(token), At(token));

    /// <summary>English <c>of</c>: a preposition that stands inside names too.</summary>
    public bool IsOf(int token) => (ClassOf(token) & (WordClass.Preposition | WordClass.NameParticle)) == (WordClass.Preposition | WordClass.NameParticle);

    /// <summary>The token behind the sign that closes the bracket at a token; the token itself where none does before the limit.</summary>
    public int BehindBracket(int open, int limit)
    {
        for (int i = open + 1; i < limit; i++)
        {
            if (IsSign(i, ')'))
                return i + 1;
        }

        return open;
    }

    /// <summary>The first token from this one on that is no adverb; <paramref name="limit"/> where all are.</summary>
    public int BehindAdverbs(int token, int limit)
    {
        while (token < limit && (ClassOf(token) & WordClass.Adverb) != 0)
            token++;
        return token;
    }

    /// <summary>dan juga: the token before an adverb, where it may stand behind what it joins; the token itself where it is none.</summary>
    public int BeforeAdverb(int token) => !Lexicon.IsHeadLast && (ClassOf(token) & WordClass.Adverb) != 0 ? token - 1 : token;

    /// <summary>Rina (17), Danu (18): the token behind the age in brackets that begins at a token; that token itself where none does.</summary>
    public int BehindAge(int token) => IsSign(token, '(') && At(token + 1).Kind == TokenKind.Number && IsSign(token + 2, ')') ? token + 3 : token;

    /// <summary>Whether the token is this one sign.</summary>
    public bool IsSign(int token, char sign) => At(token).Kind == TokenKind.Punctuation && Text[At(token).Start] == sign;

    /// <summary>The span from the first token to the one before <paramref name="endToken"/>.</summary>
    public TextSpan SpanOf(int firstToken, int endToken) =>
        new(At(firstToken).Start, firstToken < endToken ? At(endToken - 1).End : At(firstToken).Start);

    public ref readonly Token At(int token) => ref (uint)token < (uint)_count ? ref _tokens[token] : ref NoToken;

    private int PhraseAt(int token) => (uint)token < (uint)_count ? _phrases[token] : 0;
}
