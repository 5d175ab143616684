using System.CommandLine;
using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Writing;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The command line of <c>quotes extract</c>: what may be said, and what it means.</summary>
internal static class ExtractCommand
{
    public static Command Create(StandardStreams streams)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Files, folders (with all *.txt and *.jsonl below them) or patterns (*, ?, **). None or '-': standard input.",
        };
        var from = new Option<string?>("--from") { Description = "How articles stand in the input: a file each (text) or a line each (jsonl). Default: by the file's ending." };
        from.AcceptOnlyFromAmong("text", "jsonl");
        var to = new Option<string?>("--to") { Description = "What to write. Default: by the ending of --output, else a table." };
        to.AcceptOnlyFromAmong("table", "csv", "json");
        var output = new Option<string?>("--output", "-o") { Description = "The file to write, whole or not at all. Default: standard output.", HelpName = "FILE" };
        var language = new Option<string?>("--language") { Description = "The language of the articles. Default: what a jsonl line says in \"language\", else id." };
        language.AcceptOnlyFromAmong([.. Language.All.Select(each => each.Code)]);
        var jobs = new Option<int>("--jobs")
        {
            Description = "How many articles to work on at a time. The output is the same for any number. Default: the processors.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is < 1 or > 1024)
                result.AddError("--jobs must be from 1 to 1024.");
        });
        var minConfidence = new Option<double>("--min-confidence") { Description = "Leave out quotes that are less certain. From 0 (the default, all) to 1.", HelpName = "X" };
        minConfidence.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(result.GetValueOrDefault<double>() is >= 0 and <= 1))
                result.AddError("--min-confidence must be from 0 to 1.");
        });

        var command = new Command("extract", "Extract the quotes of articles, each with its speaker.") { paths, from, to, output, language, jobs, minConfidence };
        command.SetAction((parsed, cancellation) => ExtractAction.RunAsync(
            new ExtractSettings
            {
                Paths = parsed.GetValue(paths) ?? [],
                From = parsed.GetValue(from) switch { "text" => InputFormat.Text, "jsonl" => InputFormat.JsonLines, _ => null },
                To = OutputFormats.Choose(parsed.GetValue(to), parsed.GetValue(output)),
                Output = parsed.GetValue(output),
                Language = parsed.GetValue(language) is { } code ? Language.FromCode(code) : null,
                Jobs = parsed.GetValue(jobs),
                MinConfidence = parsed.GetValue(minConfidence),
            },
            streams,
            cancellation));
        return command;
    }
}
