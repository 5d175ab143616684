using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>A segmented text whose names are known.</summary>
internal sealed class PhrasedText
{
    private readonly int[] _nameOf;

    public PhrasedText(SegmentedText text, NamePhrase[] names)
    {
        Segments = text;
        Names = names;
        _nameOf = new int[text.Tokens.Length];
        for (int i = 0; i < names.Length; i++)
        {
            for (int token = names[i].Whole.First; token < names[i].Whole.End; token++)
                _nameOf[token] = i + 1;
        }
    }

    public SegmentedText Segments { get; }

    public NamePhrase[] Names { get; }

    public string Text => Segments.Text;

    public ReadOnlySpan<Token> Tokens => Segments.Tokens;

    public Lexicon Lexicon => Segments.Lexicon;

    /// <summary>The index of the name phrase that covers a token; -1 where none does.</summary>
    public int NameAt(int token) => _nameOf[token] - 1;

    public WordClass ClassOf(int token) => Segments.ClassOf(token);

    public CueTraits CueOf(int token) => Segments.CueOf(token);

    /// <summary>The longest entry of the lexicon that begins at a token and ends at <paramref name="limit"/> at the latest.</summary>
    public PhraseMatch MatchAt(int token, int limit) => Segments.MatchAt(token, limit);

    public bool Is(int token, WordClass wordClass) => (ClassOf(token) & wordClass) != 0;

    /// <summary>Whether the token has the form of a verb and is nothing else that the lexicon knows.</summary>
    public bool IsVerbLike(int token) => Tokens[token].Shape == TokenShape.Lower && Lexicon.IsVerbLike(TextOf(token), Tokens[token]);

    public char CharOf(int token) => Text[Tokens[token].Start];

    public ReadOnlySpan<char> TextOf(int token) => Segments.TextOf(token);

    public string StringOf(TokenRange range) => SpanOf(range).Of(Text).ToString();

    public TextSpan SpanOf(TokenRange range) => Segments.SpanOf(range.First, range.End);

    /// <summary>Whether a token makes an owner of the name before it: English <c>Torres's</c>, and the apostrophe of <c>Flores' lawyer</c>.</summary>
    public bool IsOwnerMark(int token)
    {
        if (Tokens[token].Kind != TokenKind.Mark)
            return Is(token, WordClass.Possessive) && !Is(token, WordClass.Determiner);
        return Lexicon.IsHeadLast && token > 0 && Tokens[token].Length == 1 && CharOf(token) is '\'' or '’' && Tokens[token - 1].End == Tokens[token].Start
            && Text[Tokens[token].Start - 1] is 's' or 'z' or 'x' && token + 1 < Tokens.Length && Tokens[token + 1].Kind == TokenKind.Word
            && Tokens[token + 1].Start > Tokens[token].End;
    }

    /// <summary>Whether the token is this one sign.</summary>
    public bool IsSign(int token, char sign) => Segments.IsSign(token, sign);

    public bool IsCapitalized(int token) => Tokens[token].Shape is TokenShape.Capitalized or TokenShape.Upper or TokenShape.Mixed;
}
