using System.Collections.Frozen;
using System.Text.Json;
using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Reads one line of gold.</summary>
internal static class GoldReader
{
    /// <summary>The corpus whose annotators joined <c>"A," X said. "B."</c> into one statement.</summary>
    private const string JoiningCorpus = "PolNeAR";

    private static readonly FrozenSet<string> s_annotatable =
        KindNames.All.Concat(["sentences", "cue", "speaker", "role", "affiliation", "via", "date", "place", "event", "unattributed_quotes"])
            .ToFrozenSet(StringComparer.Ordinal);

    /// <exception cref="JsonException">The line is no gold; the message says why, in the tool's words.</exception>
    public static GoldArticle Read(RawArticle raw)
    {
        using JsonDocument json = AnnotationFields.Parse(raw.Bytes);
        ParsedArticle parsed = JsonArticle.Parse(raw);
        if (parsed.Problem is { } problem)
            throw new JsonException(problem.Message);
        var fields = new AnnotationFields(json.RootElement, "", parsed.Article!.Text);
        foreach (string field in (string[])["annotated", "statements"])
        {
            if (!fields.Has(field))
                throw new JsonException($"no \"{field}\"; see the gold format in the README");
        }

        return new GoldArticle
        {
            Article = parsed.Article,
            Language = parsed.Language,
            Annotated = Annotated(fields),
            Statements = [.. fields.Each("statements", "statement").Select(Statement)],
            Sentences = fields.Spans("sentences"),
            Discard = fields.Spans("discard"),
            PublicFiguresOnly = fields.Flag("public_figures_only", otherwise: false),
            JoinsStatements = fields.Words("corpus") == JoiningCorpus,
        };
    }

    /// <summary>The kind of a statement or a quote.</summary>
    /// <exception cref="JsonException">There is none.</exception>
    public static QuoteKind Kind(AnnotationFields fields) =>
        KindNames.Find(fields.Words("kind")) ?? throw fields.Wrong("kind", "is none of direct, indirect, mixed");

    private static HashSet<string> Annotated(AnnotationFields fields)
    {
        var annotated = fields.Texts("annotated").ToHashSet(StringComparer.Ordinal);
        if (annotated.FirstOrDefault(each => !s_annotatable.Contains(each)) is { } unknown)
            throw fields.Wrong("annotated", $"names \"{unknown}\"; it may name {string.Join(", ", s_annotatable.Order(StringComparer.Ordinal))}");
        return annotated;
    }

    private static GoldStatement Statement(AnnotationFields fields)
    {
        AnnotationFields? speaker = fields.Object("speaker");
        return new GoldStatement
        {
            Kind = Kind(fields),
            Content = fields.Spans("content"),
            Cue = fields.Span("cue"),
            Speaker = speaker?.Words("name"),
            Aliases = speaker?.Texts("aliases") ?? [],
            Via = fields.Spans("via"),
            Told = Told(fields),
            IsSpeech = fields.Flag("speech", otherwise: true),
        };
    }

    private static Dictionary<Aspect, TextSpan> Told(AnnotationFields fields)
    {
        var told = new Dictionary<Aspect, TextSpan>();
        foreach (Aspect aspect in Aspects.OfOneRange)
        {
            if (fields.Span(Aspects.Name(aspect)) is { } span)
                told.Add(aspect, span);
        }

        return told;
    }
}
