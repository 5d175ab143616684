using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Writing;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The command line of <c>quotes evaluate</c>: what may be said, and what it means.</summary>
internal sealed class EvaluateCommand
{
    public const string Name = "evaluate";
    private const string ErrorsOption = "--errors";
    private const string AllErrors = "all";

    private readonly Argument<string> _gold;
    private readonly Argument<string?> _predicted;

    private readonly Option<int?> _errors = new(ErrorsOption)
    {
        Description = "List what was missed, what is wrong and who was taken for somebody else, with the words around it: the first N; without N all.",
        HelpName = "N",
    };

    private readonly Option<string?> _to = new("--to")
    {
        Description = "What to write. Default: by the ending of the output file; a table where it has none.",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write, whole or not at all; '-' is standard output, the default.",
        HelpName = "FILE",
    };

    private readonly ExtractionOptions _shared = new("report", "line");

    private EvaluateCommand(Argument<string> gold, Argument<string?> predicted)
    {
        _gold = gold;
        _predicted = predicted;
        _to.AcceptOnlyFromAmong(OutputFormats.Table.Name, OutputFormats.Json.Name);
        _errors.CustomParser = result => result.Tokens[0].Value == AllErrors ? int.MaxValue : ArgumentRules.NumberIn(result, 1, int.MaxValue);
    }

    /// <param name="isMeant">Whether to make the options too, which nobody asks for where another command is meant.</param>
    public static Command Create(StandardStreams streams, bool isMeant)
    {
        var gold = new Argument<string>("GOLD")
        {
            Description = "Articles with the right answers, one a line. '-': standard input.",
        };
        var predicted = new Argument<string?>("PREDICTED")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "What was extracted from them, as 'quotes extract --to json' writes it. Default: the quotes are extracted anew.",
        };
        var command = new Command(Name, "Measure how well quotes are extracted, against articles with the right answers.") { gold, predicted };
        if (!isMeant)
            return command;
        var line = new EvaluateCommand(gold, predicted);
        foreach (Option option in new Option[] { line._errors, line._to, line._output })
            command.Add(option);
        line._shared.AddTo(command);
        command.Validators.Add(line.CheckFiles);
        command.SetAction((parsed, cancellation) => EvaluateAction.RunAsync(line.Settings(parsed), streams, cancellation));
        return command;
    }

    /// <summary>Says <c>--errors all</c> where no number follows: the parser would take the next file for it.</summary>
    public static IReadOnlyList<string> SpellOut(IReadOnlyList<string> args)
    {
        var spelled = new List<string>(args);
        if (spelled.Count == 0 || spelled[0] != Name)
            return spelled;
        for (int i = spelled.IndexOf(ErrorsOption); i >= 0; i = spelled.IndexOf(ErrorsOption, i + 1))
        {
            if (i + 1 == spelled.Count || !long.TryParse(spelled[i + 1], NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
                spelled.Insert(i + 1, AllErrors);
        }

        return spelled;
    }

    private EvaluateSettings Settings(ParseResult parsed) => new()
    {
        Gold = parsed.GetValue(_gold)!,
        Predicted = parsed.GetValue(_predicted),
        Mistakes = parsed.GetValue(_errors),
        AsJson = OutputFormats.Choose(parsed.GetValue(_to), parsed.GetValue(_output)) == OutputFormats.Json,
        Output = parsed.GetValue(_output) is { } output and not Destination.StandardOutput ? output : null,
        Language = _shared.Language(parsed),
        Jobs = _shared.Jobs(parsed),
        MinConfidence = _shared.MinConfidence(parsed),
    };

    private void CheckFiles(CommandResult command)
    {
        Token[] files = [.. new[] { command.GetResult(_gold), command.GetResult(_predicted) }.OfType<ArgumentResult>().SelectMany(file => file.Tokens)];
        ArgumentRules.RefuseOptions(command, files);
        if (files.Count(file => file.Value == InputFile.StandardInput) > 1)
            command.AddError("Standard input can be read once; name a file for GOLD or PREDICTED.");
        if (command.GetResult(_output)?.Tokens is not [{ Value: not (Destination.StandardOutput or "") and var output }])
            return;
        OverwriteRule.Check(command, files.Select(file => file.Value), [FilePlace.Of(output)]);
        if (command.GetResult(_to) is null && OutputFormats.Objection(output, [OutputFormats.Table, OutputFormats.Json]) is { } objection)
            command.AddError(objection);
    }
}
