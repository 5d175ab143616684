using System.Buffers;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Which quotation covers each token, and which quotations are already part of a passage.</summary>
/// <remarks>Its room is lent, and serves the next text once this is disposed of.</remarks>
internal sealed class MarkMap : IDisposable
{
    private readonly int[] _pairOf;
    private readonly int _tokens;

    public MarkMap(MarkPair[] pairs, int tokens)
    {
        Pairs = pairs;
        IsTaken = new bool[pairs.Length];
        _tokens = tokens;
        _pairOf = ArrayPool<int>.Shared.Rent(tokens);
        Array.Clear(_pairOf, 0, tokens);
        for (int i = 0; i < pairs.Length; i++)
            _pairOf.AsSpan(pairs[i].Open, pairs[i].End - pairs[i].Open).Fill(i + 1);
    }

    public MarkPair[] Pairs { get; }

    public bool[] IsTaken { get; }

    /// <summary>The index of the pair that covers a token, its marks included; -1 where none does.</summary>
    public int PairAt(int token) => token < _tokens ? _pairOf[token] - 1 : -1;

    public void Dispose() => ArrayPool<int>.Shared.Return(_pairOf);

    /// <summary>Takes the pairs that touch a content, and settles its kind by them.</summary>
    public QuoteKind Take(List<TokenRange> content, PhrasedText text)
    {
        AddParagraphs(content);
        bool any = false;
        bool all = true;
        for (int r = 0; r < content.Count; r++)
        {
            content[r] = ToClosingMark(content[r]);
            for (int token = content[r].First; token < content[r].End; token++)
            {
                int pair = PairAt(token);
                if (pair >= 0)
                    IsTaken[pair] = any = true;
                else if (text.Tokens[token].Kind != Segmentation.TokenKind.Punctuation)
                    all = false;
            }
        }

        if (!any)
            return QuoteKind.Indirect;
        if (!all)
            return QuoteKind.Mixed;
        for (int r = 0; r < content.Count; r++)
            content[r] = WithoutMarks(content[r]);
        return QuoteKind.Direct;
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
