using System.Runtime.InteropServices;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Which quotation covers each token. One object serves text after text.</summary>
internal sealed class MarkMap
{
    private readonly List<MarkPair> _pairs = [];
    private readonly TokenSet _covered = new(0);

    /// <summary>0 at every token that no pair covers, those behind the text's last one too.</summary>
    private int[] _pairOf = [];

    public ReadOnlySpan<MarkPair> Pairs => CollectionsMarshal.AsSpan(_pairs);

    /// <summary>Forgets the pairs and finds those of another text.</summary>
    /// <param name="marks">The tokens that are marks.</param>
    public void Begin(SegmentedText text, TokenSet marks)
    {
        int tokens = text.Tokens.Length;
        foreach (MarkPair pair in Pairs)
            _pairOf.AsSpan(pair.Open, pair.End - pair.Open).Clear();
        if (_pairOf.Length < tokens)
            _pairOf = new int[Math.Max(tokens, 2 * _pairOf.Length)];
        _pairs.Clear();
        _covered.Begin(tokens);
        MarkPairer.Pair(text, marks, _pairs);
        for (int i = 0; i < _pairs.Count; i++)
        {
            _pairOf.AsSpan(_pairs[i].Open, _pairs[i].End - _pairs[i].Open).Fill(i + 1);
            _covered.Add(new TokenRange(_pairs[i].Open, _pairs[i].End));
        }
    }

    /// <summary>The index of the pair that covers a token, its marks included; -1 where none does.</summary>
    public int PairAt(int token) => (uint)token < (uint)_pairOf.Length ? _pairOf[token] - 1 : -1;

    /// <summary>Widens a content to the pairs that it is part of, and settles its kind by those that touch it.</summary>
    public QuoteKind Take(List<TokenRange> content, PhrasedText text)
    {
        AddParagraphs(content);
        bool any = false;
        for (int r = 0; r < content.Count; r++)
        {
            content[r] = ToClosingMark(content[r]);
            any |= _covered.Overlaps(content[r]);
        }

        bool all = any;
        for (int r = 0; r < content.Count && all; r++)
            all = IsMarked(content[r], text);

        if (!any)
            return QuoteKind.Indirect;
        if (!all)
            return QuoteKind.Mixed;
        for (int r = 0; r < content.Count; r++)
            content[r] = WithoutMarks(content[r]);
        return QuoteKind.Direct;
    }

    /// <summary>Whether nothing but signs stands outside of marks.</summary>
    private bool IsMarked(TokenRange range, PhrasedText text)
    {
        if (range.IsEmpty || PairAt(range.First) is >= 0 and int pair && Pairs[pair].End >= range.End)
            return true;
        for (int token = range.First; token < range.End; token++)
        {
            if (PairAt(token) < 0 && text.Tokens[token].Kind != TokenKind.Punctuation)
                return false;
        }

        return true;
    }

    /// <summary>The pair behind the last paragraph of the quotation that begins with this one.</summary>
    public int Behind(int pair)
    {
        while (Pairs[pair].GoesOn && pair + 1 < Pairs.Length)
            pair++;
        return pair + 1;
    }

    /// <summary>A quotation that is opened anew in each paragraph belongs to its statement whole.</summary>
    private void AddParagraphs(List<TokenRange> content)
    {
        int pair = PairAt(content[^1].End - 1);
        if (pair < 0 || Pairs[pair].Open < content[^1].First && Pairs[pair].Content != content[^1])
            return;
        for (int next = pair + 1; next < Behind(pair); next++)
            content.Add(Pairs[next].Content);
    }

    /// <summary>A quotation that begins in the content and goes on in the next sentence belongs to it whole.</summary>
    private TokenRange ToClosingMark(TokenRange range)
    {
        int pair = PairAt(range.End - 1);
        return pair >= 0 && Pairs[pair].Open >= range.First && Pairs[pair].End > range.End ? new TokenRange(range.First, Pairs[pair].End) : range;
    }

    private TokenRange WithoutMarks(TokenRange range)
    {
        int first = PairAt(range.First), last = PairAt(range.End - 1);
        if (first < 0 || first != last)
            return range;
        TokenRange inner = Pairs[first].Content;
        return inner.IsEmpty ? range : new TokenRange(Math.Max(inner.First, range.First), Math.Min(inner.End, range.End));
    }
}
