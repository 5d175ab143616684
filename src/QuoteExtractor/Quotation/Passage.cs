using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>A stretch that reports speech: what was said, the reporting word, and the words that name the source. <see cref="PassageRoom"/> makes them.</summary>
internal sealed class Passage
{
    public PassageRule Rule { get; set; }

    /// <summary>What was said, in reading order; quotation marks that enclose all of it are left out.</summary>
    public List<TokenRange> Content { get; set; } = [];

    /// <summary>The reporting word; empty where the content stands alone.</summary>
    public TokenRange Cue { get; set; }

    public Source Source { get; set; } = Source.None;

    /// <summary>The outlet that reports what the source said, where it stands before the source; else empty.</summary>
    public TokenRange Relay { get; set; }

    /// <summary>The sentence that holds the attribution, or else the content's first.</summary>
    public int Sentence { get; set; }

    /// <summary>How the words are given; settled by the quotation marks once the content is.</summary>
    public QuoteKind Kind { get; set; }
}
