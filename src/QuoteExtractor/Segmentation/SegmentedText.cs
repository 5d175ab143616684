using System.Runtime.InteropServices;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>
/// A text cut into tokens and sentences. Tokens of furniture are in <see cref="Tokens"/> and in no sentence. Once disposed of, it
/// becomes the next text that its thread segments, so nothing of it may be used any more.
/// </summary>
internal sealed class SegmentedText : IDisposable
{
    [ThreadStatic]
    private static SegmentedText? _spare;

    private SegmentedText(string text, Lexicon lexicon) => (Text, Lexicon) = (text, lexicon);

    public string Text { get; private set; }

    public Lexicon Lexicon { get; private set; }

    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(Workspace.Tokens);

    public ReadOnlySpan<SentenceRange> Sentences => CollectionsMarshal.AsSpan(Workspace.Sentences);

    public Workspace Workspace { get; } = new();

    private TokenEntries Entries => Workspace.Entries;

    /// <summary>A text without tokens, in the room of one that the thread is done with.</summary>
    public static SegmentedText Rent(string text, Lexicon lexicon)
    {
        SegmentedText? rented = _spare;
        if (rented is null)
            return new SegmentedText(text, lexicon);
        _spare = null;
        (rented.Text, rented.Lexicon) = (text, lexicon);
        return rented;
    }

    /// <summary>Room that a rare long text took is not kept.</summary>
    public void Dispose()
    {
        Text = "";
        if (Workspace.Clear())
            _spare = this;
    }

    public ReadOnlySpan<char> TextOf(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>Looks every token up, for the members below.</summary>
    public void LookUp() => Entries.Read(Tokens, Lexicon);

    public WordClass ClassOf(int token) => Entries.WordAt(token).Class;

    public CueTraits CueOf(int token) => Entries.WordAt(token).Cue;

    /// <summary>Whether an entry of several words begins at a token.</summary>
    public bool BeginsPhrase(int token) => Entries.PhraseAt(token) is not null;

    /// <summary>The longest entry of the lexicon that begins at a token and ends at <paramref name="limit"/> at the latest.</summary>
    public PhraseMatch MatchAt(int token, int limit)
    {
        if (Entries.PhraseAt(token) is not { } phrase)
            return PhraseMatch.Of(Entries.WordAt(token));
        return phrase.Words.Length <= limit - token ? PhraseMatch.Of(phrase) : Lexicon.MatchAt(Tokens[..limit], token);
    }

    /// <summary>Whether the token is this one sign.</summary>
    public bool IsSign(int token, char sign) => Tokens[token].Kind == TokenKind.Punctuation && Text[Tokens[token].Start] == sign;

    /// <summary>The span from the first token to the one before <paramref name="endToken"/>.</summary>
    public TextSpan SpanOf(int firstToken, int endToken) =>
        firstToken < endToken ? new TextSpan(Tokens[firstToken].Start, Tokens[endToken - 1].End) : new TextSpan(Tokens[firstToken].Start, Tokens[firstToken].Start);
}
