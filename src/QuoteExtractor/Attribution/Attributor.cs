using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;
using QuoteExtractor.Values;

namespace QuoteExtractor.Attribution;

/// <summary>Ties every passage to its speaker and makes the records of a document. It serves text after text that stands in the same room.</summary>
internal sealed class Attributor : IDisposable
{
    [ThreadStatic]
    private static Attributor? _spare;

    /// <summary>A text of more tokens may have taken a room that is not kept either.</summary>
    private const int MostKept = 1 << 18;

    private readonly PhrasedText _text;
    private readonly EntityRegistry _registry;
    private readonly SpeakerResolver _resolver;
    private readonly CircumstanceReader _circumstances;
    private readonly ConfidenceScorer _confidence;
    private readonly SpeakerMaker _speakerMaker;
    private readonly List<Draft> _drafts = [];
    private readonly List<Entity> _entities = [];
    private Article _article = null!;
    private List<Passage> _passages = null!;
    private TokenRange _lastDate;

    private Attributor(PhrasedText text)
    {
        _text = text;
        _registry = new EntityRegistry(text);
        _resolver = new SpeakerResolver(text, _registry);
        _circumstances = new CircumstanceReader(text);
        _confidence = new ConfidenceScorer(text, _registry);
        _speakerMaker = new SpeakerMaker(text);
    }

    /// <summary>The document of an article whose passages are known.</summary>
    public static QuoteDocument Attribute(Article article, ExtractorOptions options, PhrasedText text, List<Passage> passages, List<MarkPair> unattributed)
    {
        using Attributor attributor = _spare?._text == text ? _spare : new Attributor(text);
        _spare = null;
        (attributor._article, attributor._passages) = (article, passages);
        if (passages.Count > 0)
            attributor.ReadNames();
        attributor.Resolve(options);
        return attributor.Build(options, unattributed);
    }

    /// <summary>Lets go of the article; what served it serves the next one of its thread.</summary>
    public void Dispose()
    {
        (_article, _passages, _lastDate) = (null!, null!, default);
        _resolver.Clear();
        _drafts.Clear();
        _entities.Clear();
        if (_registry.Clear() && _text.Tokens.Length <= MostKept)
            _spare = this;
    }

    private void ReadNames()
    {
        const int MostOnStack = 512;
        int names = _text.Names.Length;
        Span<bool> speaks = names <= MostOnStack ? stackalloc bool[names] : new bool[names];
        foreach (Passage passage in _passages)
        {
            if (passage.Source.Name >= 0)
                speaks[passage.Source.Name] = true;
        }

        _registry.Read(speaks);
        if (_article.Title is { } title)
            ArticleTitleReader.Read(title, _text.Lexicon, _registry);
    }

    private void Resolve(ExtractorOptions options)
    {
        var confidences = ConfidenceTable.Of(options.Language);
        for (int i = 0; i < _passages.Count; i++)
        {
            ResolvedSource attribution = _resolver.Resolve(_passages[i]);
            double confidence = _confidence.Score(_passages[i], attribution, confidences);
            if (confidence < options.MinConfidence)
                continue;
            _drafts.Add(new Draft(i, attribution, confidence));
            if (attribution.Speaker is { Id: < 0 } entity)
            {
                entity.Id = _entities.Count;
                _entities.Add(entity);
            }
        }
    }

    private QuoteDocument Build(ExtractorOptions options, List<MarkPair> unattributed)
    {
        var speakers = new Speaker[_entities.Count];
        for (int i = 0; i < speakers.Length; i++)
            speakers[i] = _speakerMaker.Make(_entities[i]);
        var functions = new QuoteFunctionTeller(_text);
        var others = new UnattributedQuote[unattributed.Count];
        for (int i = 0; i < others.Length; i++)
            others[i] = new UnattributedQuote(_text.SpanOf(unattributed[i].Content), functions.Tell(unattributed[i]));
        return new QuoteDocument(_article, options.Language, MakeSentences(), speakers, MakeQuotes(speakers, options), others);
    }

    private Quote[] MakeQuotes(Speaker[] speakers, ExtractorOptions options)
    {
        if (_drafts.Count == 0)
            return [];
        using var values = new ValueReader(_article, options);
        var quotes = new Quote[_drafts.Count];
        for (int i = 0; i < quotes.Length; i++)
            quotes[i] = MakeQuote(_drafts[i], speakers, values, options.Language);
        return quotes;
    }

    private Quote MakeQuote(Draft draft, Speaker[] speakers, in ValueReader values, Language language)
    {
        (int index, ResolvedSource attribution, double confidence) = draft;
        Passage passage = _passages[index];
        TextSpan[] content = SpansOf(passage.Content);
        Circumstances circumstances = _circumstances.Read(passage, Zone(index));
        if (circumstances.Date.IsEmpty && passage.Source.IsShared && index > 0 && _passages[index - 1].Sentence == passage.Sentence)
            circumstances.Date = _lastDate;
        _lastDate = circumstances.Date;
        Speaker? speaker = attribution.Speaker is { } entity ? speakers[entity.Id] : null;
        int sentence = SentenceAt(passage.Content[0].First);
        bool ownRole = !attribution.Role.IsEmpty;
        return new Quote(_article, content)
        {
            Kind = passage.Kind,
            Cue = SpanOrNull(passage.Cue),
            Speaker = speaker,
            Mention = SpanOrNull(attribution.Mention),
            Resolution = attribution.Resolution,
            Role = ownRole ? _speakerMaker.TextOf(attribution.Role, speaker?.Role) : speaker?.Role,
            Affiliation = ownRole ? _speakerMaker.AffiliationOf(attribution, speaker) : speaker?.Affiliation,
            Via = SpansOf(circumstances.Via),
            Date = DateOf(circumstances.Date, language),
            Place = SpanOrNull(circumstances.Place),
            Event = SpanOrNull(circumstances.Event),
            Values = values.Read(content),
            Sentence = sentence,
            Paragraph = _text.Segments.Sentences[sentence].Paragraph,
            Confidence = confidence,
        };
    }

    /// <summary>The part of the sentence that belongs to one passage: from the one before it to the one behind it.</summary>
    private TokenRange Zone(int index)
    {
        Passage passage = _passages[index];
        SentenceRange sentence = _text.Segments.Sentences[passage.Sentence];
        int first = sentence.FirstToken, end = sentence.EndToken;
        if (index > 0)
        {
            Passage before = _passages[index - 1];
            first = Math.Max(first, Math.Min(passage.Cue.First, Math.Max(before.Content[^1].End, Math.Max(before.Cue.End, before.Source.Words.End))));
        }

        if (index + 1 < _passages.Count)
        {
            Passage next = _passages[index + 1];
            int start = Math.Min(next.Content[0].First, next.Cue.IsEmpty ? int.MaxValue : next.Cue.First);
            end = Math.Max(passage.Cue.End, Math.Min(end, start));
        }

        return new TokenRange(first, end);
    }

    private Sentence[] MakeSentences()
    {
        ReadOnlySpan<SentenceRange> ranges = _text.Segments.Sentences;
        var sentences = new Sentence[ranges.Length];
        for (int i = 0; i < sentences.Length; i++)
            sentences[i] = new Sentence(_text.Segments.SpanOf(ranges[i].FirstToken, ranges[i].EndToken), ranges[i].Paragraph);
        return sentences;
    }

    private int SentenceAt(int token)
    {
        ReadOnlySpan<SentenceRange> sentences = _text.Segments.Sentences;
        int low = 0, high = sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (sentences[middle].FirstToken <= token)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private QuoteDate? DateOf(TokenRange words, Language language)
    {
        if (words.IsEmpty)
            return null;
        TextSpan span = _text.SpanOf(words);
        return new QuoteDate(span, DayFinder.Find(_text.Text, span, language.ValueLexicon, _article.PublishedOn));
    }

    private TextSpan[] SpansOf(List<TokenRange> ranges)
    {
        if (ranges.Count == 0)
            return [];
        var spans = new TextSpan[ranges.Count];
        for (int i = 0; i < spans.Length; i++)
            spans[i] = _text.SpanOf(ranges[i]);
        return spans;
    }

    private TextSpan? SpanOrNull(TokenRange range) => range.IsEmpty ? null : _text.SpanOf(range);

    /// <summary>A passage that becomes a quote.</summary>
    /// <param name="Index">Its place among all.</param>
    private readonly record struct Draft(int Index, ResolvedSource Attribution, double Confidence);
}
