namespace QuoteExtractor;

/// <summary>One article and what was found in it. Immutable and thread-safe.</summary>
public sealed class QuoteDocument
{
    internal QuoteDocument(
        Article article,
        Language language,
        IReadOnlyList<Sentence> sentences,
        IReadOnlyList<Speaker> speakers,
        IReadOnlyList<Quote> quotes,
        IReadOnlyList<UnattributedQuote> unattributedQuotes)
    {
        Article = article;
        Language = language;
        Sentences = sentences;
        Speakers = speakers;
        Quotes = quotes;
        UnattributedQuotes = unattributedQuotes;
    }

    /// <summary>The article that was read.</summary>
    public Article Article { get; }

    /// <summary>The article's text: every span of this document is a range of it.</summary>
    public string Text => Article.Text;

    /// <summary>The language that the article was read in.</summary>
    public Language Language { get; }

    /// <summary>The sentences of the body in reading order; furniture is in none of them.</summary>
    public IReadOnlyList<Sentence> Sentences { get => ReadOnly(ref field); }

    /// <summary>Who is quoted, in the order of the first quote; <see cref="Speaker.Id"/> is the index.</summary>
    public IReadOnlyList<Speaker> Speakers { get => ReadOnly(ref field); }

    /// <summary>What was said, in reading order. No two contents overlap.</summary>
    public IReadOnlyList<Quote> Quotes { get => ReadOnly(ref field); }

    /// <summary>What stands in quotation marks in the body and is nobody's statement, in reading order.</summary>
    public IReadOnlyList<UnattributedQuote> UnattributedQuotes { get => ReadOnly(ref field); }

    /// <summary>A list that no cast makes writable; made where it is asked for, since many are not.</summary>
    private static IReadOnlyList<T> ReadOnly<T>(ref IReadOnlyList<T> list) => list is T[] writable ? list = Array.AsReadOnly(writable) : list;
}
