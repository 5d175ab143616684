using System.CommandLine;
using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The command line of <c>quotes extract</c>: what may be said, and what it means.</summary>
internal sealed class ExtractCommand
{
    public const string Name = "extract";

    private readonly Argument<string[]> _paths;

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

    private ExtractCommand(Argument<string[]> paths)
    {
        _paths = paths;
        _paths.Validators.Add(said => ArgumentRules.RefuseOptions(said, said.Tokens));
        _from.AcceptOnlyFromAmong(InputFormats.Names);
    }

    /// <param name="isMeant">Whether to make the options too, which nobody asks for where another command is meant.</param>
    public static Command Create(StandardStreams streams, bool isMeant)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = $"Files, folders (all {InputFormats.Taken(null)} below them, but hidden ones) or patterns (*, ?, **). None or '-': standard input.",
        };
        var command = new Command(Name, "Extract the quotes of articles, each with its speaker.") { paths };
        if (!isMeant)
            return command;
        var line = new ExtractCommand(paths);
        command.Add(line._from);
        line._destinations.AddTo(command, line._paths, line._people);
        line._shared.AddTo(command);
        command.Add(line._people);
        command.Add(line._csvBom);
        command.Add(line._csvRaw);
        line._columns.AddTo(command);
        command.Add(line._quiet);
        command.SetAction((parsed, cancellation) => ExtractAction.RunAsync(line.Settings(parsed), streams, cancellation));
        return command;
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
