using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Reading.Html;

namespace QuoteExtractor.Tool.Running;

/// <summary>Decodes one article and extracts its quotes. Thread-safe.</summary>
internal sealed class ArticleJob
{
    private readonly Dictionary<string, Extractor> _extractors;
    private readonly string? _language;

    /// <param name="language">The language that all articles are read in; <see langword="null"/> to believe each article.</param>
    /// <param name="minConfidence">Quotes below it are left out.</param>
    /// <param name="people">Whom the user knows; <see langword="null"/> for nobody.</param>
    public ArticleJob(Language? language, double minConfidence, KnownPeople? people = null)
    {
        _language = language?.Code;
        _extractors = Language.All.ToDictionary(
            each => each.Code,
            each => new Extractor(new ExtractorOptions { Language = each, MinConfidence = minConfidence, People = people ?? KnownPeople.None }),
            StringComparer.OrdinalIgnoreCase);
    }

    public Outcome Run(RawArticle raw)
    {
        if (raw.Problem is not null)
            return new Outcome(null, raw.Problem);
        ParsedArticle parsed = Parse(raw);
        if (parsed.Article is null)
            return new Outcome(null, parsed.Problem);
        Outcome outcome = Run(raw, parsed.Article, parsed.Language);
        return outcome with { Problem = outcome.Problem ?? parsed.Problem };
    }

    private static ParsedArticle Parse(RawArticle raw) => raw.Format switch
    {
        InputFormat.Text => TextArticle.Parse(raw),
        InputFormat.Html => HtmlArticle.Parse(raw),
        InputFormat.Csv => raw.Fields!.ToArticle(raw),
        _ => JsonArticle.Parse(raw),
    };

    /// <param name="raw">Where the article comes from, for messages.</param>
    /// <param name="article">The article, decoded.</param>
    /// <param name="language">The code of the language that it says it is in; <see langword="null"/> where it does not say.</param>
    public Outcome Run(RawArticle raw, Article article, string? language)
    {
        string code = _language ?? language ?? Language.Indonesian.Code;
        if (!_extractors.TryGetValue(code, out Extractor? extractor))
            return new Outcome(null, new Problem(raw.File, raw.Line, $"no language \"{code}\"; say --language {Codes} to read it all the same"));
        // A defect of ours that one article brings to light must not cost the user the other million.
        try
        {
            return new Outcome(extractor.Extract(article), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new Outcome(null, new Problem(raw.File, raw.Line, $"a defect of this program ({e.GetType().Name}: {e.Message}); please report it"));
        }
    }

    private static string Codes => string.Join(" or ", Language.All.Select(language => language.Code));
}
