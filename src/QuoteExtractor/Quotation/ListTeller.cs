using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells a line of a list, a price, an address or a line-up from what somebody says: <c>2. Borava: Rp 3 juta</c>, <c>Arum FC: Wira; Danu, Satya</c>.</summary>
internal sealed class ListTeller(PhrasedText text)
{
    private readonly PredicateFinder _predicates = new(text);

    /// <summary>Whether what stands behind the colon of a line is nobody's words.</summary>
    /// <param name="said">The token behind the colon.</param>
    public bool IsListed(Clause clause, int said)
    {
        if (text.Lexicon.IsHeadLast)
            return false;
        int first = text.Segments.Sentences[clause.Sentence].FirstToken;
        bool item = clause.Start > first && text.Tokens[first].Kind is TokenKind.Number or TokenKind.Punctuation;
        bool counts = false, does = false;
        for (int i = said; i < clause.Limit; i++)
        {
            if (text.IsSign(i, ';') || text.TextOf(i).Contains("://", StringComparison.Ordinal))
                return true;
            counts |= text.Tokens[i].Kind == TokenKind.Number;
            does |= text.ClassOf(i) == WordClass.None && text.Lexicon.HasVerbPrefix(text.TextOf(i)) || text.CueOf(i) != CueTraits.None;
        }

        return item || counts && !does && !_predicates.IsClause(said, clause.Limit, isDeed: false);
    }
}
