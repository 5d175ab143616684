using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The command line of <c>quotes extract</c>: what may be said, and what it means.</summary>
internal sealed class ExtractCommand
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = $"Files, folders (all {InputFormats.Taken(null)} below them) or patterns (*, ?, **). None or '-': standard input.",
    };

    private readonly Option<string?> _from = new("--from")
    {
        Description = "How articles stand in the input: one a file (text), one a web page (html), one a line (jsonl) or one a row (csv). Default: by each file's ending, else text.",
    };

    private readonly CsvColumnOptions _columns = new();
    private readonly DestinationOptions _destinations = new();
    private readonly ExtractionOptions _shared = new("output", "article");

    private readonly Option<string?> _people = new("--people")
    {
        Description = "Your own list of people, as CSV: id,name,aliases,kind,role,affiliation. Who is in it gets that identifier and name.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _csvBom = new("--csv-bom")
    {
        Description = "Begin CSV with a byte order mark, for Excel.",
    };

    private readonly Option<bool> _csvRaw = new("--csv-raw")
    {
        Description = "Leave CSV fields as they are, also those that a spreadsheet would run as formulas.",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q")
    {
        Description = "Show no progress and no summary; problems are told all the same.",
    };

    private ExtractCommand()
    {
        _paths.Validators.Add(paths => ArgumentRules.RefuseOptions(paths, paths.Tokens));
        _from.AcceptOnlyFromAmong(InputFormats.Names);
    }

    public static Command Create(StandardStreams streams)
    {
        var line = new ExtractCommand();
        var command = new Command("extract", "Extract the quotes of articles, each with its speaker.")
        {
            line._paths, line._from,
        };
        line._destinations.AddTo(command);
        line._shared.AddTo(command);
        command.Add(line._people);
        command.Add(line._csvBom);
        command.Add(line._csvRaw);
        line._columns.AddTo(command);
        command.Add(line._quiet);
        command.Validators.Add(line.KeepInput);
        command.SetAction((parsed, cancellation) => ExtractAction.RunAsync(line.Settings(parsed), streams, cancellation));
        return command;
    }

    // The command would replace the article by its quotes.
    private void KeepInput(CommandResult command)
    {
        HashSet<string> read = [.. command.GetResult(_paths)?.Tokens.Select(token => token.Value).Where(File.Exists).Select(InputFiles.FullPath) ?? []];
        foreach (string name in _destinations.Named(command).Where(name => read.Contains(InputFiles.FullPath(name))))
            command.AddError($"{name} would be read and written over; name another file with -o.");
    }

    private ExtractSettings Settings(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(_paths) ?? [],
        From = InputFormats.Named(parsed.GetValue(_from)),
        Columns = _columns.Columns(parsed),
        Destinations = _destinations.Destinations(parsed),
        Resume = _destinations.Resume(parsed),
        Csv = new CsvExportOptions { WriteByteOrderMark = parsed.GetValue(_csvBom), NeutralizeFormulas = !parsed.GetValue(_csvRaw) },
        Language = _shared.Language(parsed),
        Jobs = _shared.Jobs(parsed),
        MinConfidence = _shared.MinConfidence(parsed),
        People = parsed.GetValue(_people),
        Quiet = parsed.GetValue(_quiet),
    };
}
