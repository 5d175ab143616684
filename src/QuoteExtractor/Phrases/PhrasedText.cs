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

    public Token[] Tokens => Segments.Tokens;

    public Lexicon Lexicon => Segments.Lexicon;

    /// <summary>The index of the name phrase that covers a token; -1 where none does.</summary>
    public int NameAt(int token) => _nameOf[token] - 1;

    public WordClass ClassOf(int token) => Lexicon.ClassOf(Tokens[token].Word);

    public bool Is(int token, WordClass wordClass) => (ClassOf(token) & wordClass) != 0;

    /// <summary>Whether the token has the form of a verb and is nothing else that the lexicon knows.</summary>
    public bool IsVerbLike(int token) => Tokens[token].Shape == TokenShape.Lower && Lexicon.IsVerbLike(TextOf(token), Tokens[token]);

    public char CharOf(int token) => Text[Tokens[token].Start];

    public ReadOnlySpan<char> TextOf(int token) => Segments.TextOf(token);

    public TextSpan SpanOf(TokenRange range) => Segments.SpanOf(range.First, range.End);

    /// <summary>Whether the token is this one sign.</summary>
    public bool IsSign(int token, char sign) => Tokens[token].Kind == TokenKind.Punctuation && CharOf(token) == sign;

    public bool IsCapitalized(int token) => Tokens[token].Shape is TokenShape.Capitalized or TokenShape.Upper or TokenShape.Mixed;
}
