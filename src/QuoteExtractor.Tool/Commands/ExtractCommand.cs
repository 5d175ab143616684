using System.CommandLine;
using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Writing;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The command line of <c>quotes extract</c>: what may be said, and what it means.</summary>
internal sealed class ExtractCommand
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Files, folders (all *.txt and *.jsonl below them) or patterns (*, ?, **). None or '-': standard input.",
    };

    private readonly Option<string?> _from = new("--from")
    {
        Description = "How articles stand in the input: one a file (text) or one a line (jsonl). Default: by each file's ending, else text.",
    };

    private readonly Option<string?> _to = new("--to")
    {
        Description = "What to write. Default: by the ending of the output file, else a table.",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write, whole or not at all. Default: standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _language = new("--language")
    {
        Description = "The language of all articles. Default: the \"language\" of each jsonl line, else id.",
    };

    private readonly Option<int?> _jobs = new("--jobs")
    {
        Description = "How many articles to work on at a time; the output is the same for any number. Default: the number of processors.",
        HelpName = "N",
    };

    private readonly Option<double> _minConfidence = new("--min-confidence")
    {
        Description = "Leave out quotes that are less certain than X, from 0 (the default: all) to 1.",
        HelpName = "X",
    };

    private readonly Option<bool> _csvBom = new("--csv-bom")
    {
        Description = "Begin CSV with a byte order mark, for Excel.",
    };

    private readonly Option<bool> _csvRaw = new("--csv-raw")
    {
        Description = "Leave CSV fields as they are, also those that a spreadsheet would run as formulas.",
    };

    private ExtractCommand()
    {
        _paths.Validators.Add(paths => ArgumentRules.RefuseOptions(paths, paths.Tokens));
        _from.AcceptOnlyFromAmong("text", "jsonl");
        _to.AcceptOnlyFromAmong("table", "csv", "json");
        _language.AcceptOnlyFromAmong([.. Language.All.Select(each => each.Code)]);
        _jobs.CustomParser = result => ArgumentRules.NumberIn<int>(result, 1, 1024);
        _minConfidence.CustomParser = result => ArgumentRules.NumberIn<double>(result, 0, 1);
    }

    public static Command Create(StandardStreams streams)
    {
        var line = new ExtractCommand();
        var command = new Command("extract", "Extract the quotes of articles, each with its speaker.")
        {
            line._paths, line._from, line._to, line._output, line._language, line._jobs, line._minConfidence, line._csvBom, line._csvRaw,
        };
        command.SetAction((parsed, cancellation) => ExtractAction.RunAsync(line.Settings(parsed), streams, cancellation));
        return command;
    }

    private ExtractSettings Settings(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(_paths) ?? [],
        From = parsed.GetValue(_from) switch { "text" => InputFormat.Text, "jsonl" => InputFormat.JsonLines, _ => null },
        To = OutputFormats.Choose(parsed.GetValue(_to), parsed.GetValue(_output)),
        Csv = new CsvExportOptions { WriteByteOrderMark = parsed.GetValue(_csvBom), NeutralizeFormulas = !parsed.GetValue(_csvRaw) },
        Output = parsed.GetValue(_output),
        Language = parsed.GetValue(_language) is { } code ? Language.FromCode(code) : null,
        Jobs = parsed.GetValue(_jobs) ?? Environment.ProcessorCount,
        MinConfidence = parsed.GetValue(_minConfidence),
    };
}
