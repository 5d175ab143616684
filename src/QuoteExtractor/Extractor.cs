using QuoteExtractor.Attribution;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor;

/// <summary>Reads articles and returns who said what in them. Immutable and thread-safe: one instance serves any number of threads.</summary>
public sealed class Extractor
{
    private readonly ExtractorOptions _options;
    private readonly Lazy<HonoredNames> _honored;

    /// <summary>Creates an extractor for articles in one language, with the default options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public Extractor(Language language)
        : this(new ExtractorOptions { Language = language ?? throw new ArgumentNullException(nameof(language)) })
    {
    }

    /// <summary>Creates an extractor.</summary>
    /// <exception cref="ArgumentNullException">The options, their language or their people are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ExtractorOptions.MinConfidence"/> is not from 0 to 1.</exception>
    public Extractor(ExtractorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!(options.MinConfidence is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(options), options.MinConfidence, "MinConfidence must be from 0 to 1.");
        ArgumentNullException.ThrowIfNull(options.Language, nameof(options));
        ArgumentNullException.ThrowIfNull(options.People, nameof(options));
        _options = options;
        _honored = new Lazy<HonoredNames>(() => new HonoredNames(options.People, options.Language.Lexicon));
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">Any string.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><see cref="ExtractorOptions.ValueRecognizer"/> gave what lies outside its text; what it throws goes through.</exception>
    public QuoteDocument Extract(string text) => Extract(new Article(text));

    /// <summary>Reads an article.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><see cref="ExtractorOptions.ValueRecognizer"/> gave what lies outside its text; what it throws goes through.</exception>
    public QuoteDocument Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        using SegmentedText segments = Segmenter.Segment(article.Text, _options.Language.Lexicon);
        using PhrasedText phrases = NameFinder.Find(segments);
        List<Passage> passages = PassageFinder.Find(phrases, out List<MarkPair> unattributed);
        QuoteDocument document = Attributor.Attribute(article, _options, phrases, passages, unattributed);
        return PersonRecogniser.Recognise(document, _options.People, _honored);
    }
}
