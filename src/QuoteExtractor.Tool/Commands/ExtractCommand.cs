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
        Description = "Files, folders (all *.txt, *.jsonl and *.html below them) or patterns (*, ?, **). None or '-': standard input.",
    };

    private readonly Option<string?> _from = new("--from")
    {
        Description = "How articles stand in the input: one a file (text), one a web page (html) or one a line (jsonl). Default: by each file's ending, else text.",
    };

    private readonly ExtractionOptions _shared = new("output", "jsonl line", "table", "csv", "json", "html");

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
        _from.AcceptOnlyFromAmong("text", "jsonl", "html");
    }

    public static Command Create(StandardStreams streams)
    {
        var line = new ExtractCommand();
        var command = new Command("extract", "Extract the quotes of articles, each with its speaker.")
        {
            line._paths, line._from,
        };
        line._shared.AddTo(command);
        command.Add(line._csvBom);
        command.Add(line._csvRaw);
        command.SetAction((parsed, cancellation) => ExtractAction.RunAsync(line.Settings(parsed), streams, cancellation));
        return command;
    }

    private ExtractSettings Settings(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(_paths) ?? [],
        From = parsed.GetValue(_from) switch { "text" => InputFormat.Text, "jsonl" => InputFormat.JsonLines, "html" => InputFormat.Html, _ => null },
        To = _shared.To(parsed),
        Csv = new CsvExportOptions { WriteByteOrderMark = parsed.GetValue(_csvBom), NeutralizeFormulas = !parsed.GetValue(_csvRaw) },
        Output = _shared.Output(parsed),
        Language = _shared.Language(parsed),
        Jobs = _shared.Jobs(parsed),
        MinConfidence = _shared.MinConfidence(parsed),
    };
}
