using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>A stretch that reports speech: what was said, the reporting word, and the words that name the source.</summary>
internal sealed class Passage
{
    public required PassageRule Rule { get; init; }

    /// <summary>What was said, in reading order; quotation marks that enclose all of it are left out.</summary>
    public required List<TokenRange> Content { get; init; }

    /// <summary>The reporting word; empty where the content stands alone.</summary>
    public TokenRange Cue { get; init; }

    public Source Source { get; init; } = Source.None;

    /// <summary>The outlet that reports what the source said, where it stands before the source; else empty.</summary>
    public TokenRange Relay { get; init; }

    /// <summary>The sentence that holds the attribution, or else the content's first.</summary>
    public int Sentence { get; init; }

    /// <summary>How the words are given; settled by the quotation marks once the content is.</summary>
    public QuoteKind Kind { get; set; }
}
