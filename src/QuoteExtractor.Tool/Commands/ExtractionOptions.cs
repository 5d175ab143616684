using System.CommandLine;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The options of every command that extracts: how articles are worked on.</summary>
internal sealed class ExtractionOptions
{
    private readonly Option<string?> _language;
    private readonly Option<int?> _jobs;

    private readonly Option<double> _minConfidence = new("--min-confidence")
    {
        Description = "Leave out quotes that are less certain than X, from 0 (the default: all) to 1.",
        HelpName = "X",
    };

    /// <summary>Names what differs between commands.</summary>
    /// <param name="result">What the command writes: <c>report</c>.</param>
    /// <param name="line">What names the language of an article: <c>line</c>.</param>
    public ExtractionOptions(string result, string line)
    {
        _language = new("--language") { Description = $"The language of all articles. Default: the \"language\" of each {line}, else id." };
        _jobs = new("--jobs")
        {
            Description = $"How many articles to work on at a time; the {result} is the same for any number. Default: the number of processors.",
            HelpName = "N",
        };
        _language.AcceptOnlyFromAmong([.. QuoteExtractor.Language.All.Select(each => each.Code)]);
        _jobs.CustomParser = said => ArgumentRules.NumberIn<int>(said, 1, 1024);
        _minConfidence.CustomParser = said => ArgumentRules.NumberIn<double>(said, 0, 1);
    }

    /// <summary>Adds the options behind those that the command has: help lists them in this order.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _language, _jobs, _minConfidence })
            command.Add(option);
    }

    public Language? Language(ParseResult parsed) => parsed.GetValue(_language) is { } code ? QuoteExtractor.Language.FromCode(code) : null;

    public int Jobs(ParseResult parsed) => parsed.GetValue(_jobs) ?? Environment.ProcessorCount;

    public double MinConfidence(ParseResult parsed) => parsed.GetValue(_minConfidence);
}
