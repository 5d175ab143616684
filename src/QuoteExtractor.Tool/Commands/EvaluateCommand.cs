using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteExtractor.Tool.Reading;
using QuoteExtractor.Tool.Writing;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The command line of <c>quotes evaluate</c>: what may be said, and what it means.</summary>
internal sealed class EvaluateCommand
{
    private readonly Argument<string[]> _files = new("GOLD [PREDICTED]")
    {
        Arity = new ArgumentArity(1, 2),
        Description = "Articles with the right answers, one a line, and what was extracted from them, as 'quotes extract --to json' writes it. Without PREDICTED the quotes are extracted anew. '-': standard input.",
    };

    private readonly Option<int?> _errors = new("--errors")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "List what was missed, what is wrong and who was taken for somebody else, with the words around it: the first N, or all.",
        HelpName = "N",
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
        Description = "The language of all articles. Default: the \"language\" of each line, else id.",
    };

    private readonly Option<int?> _jobs = new("--jobs")
    {
        Description = "How many articles to work on at a time; the report is the same for any number. Default: the number of processors.",
        HelpName = "N",
    };

    private readonly Option<double> _minConfidence = new("--min-confidence")
    {
        Description = "Leave out quotes that are less certain than X, from 0 (the default: all) to 1.",
        HelpName = "X",
    };

    private EvaluateCommand()
    {
        _files.Validators.Add(ArgumentRules.RefuseOptions);
        _files.Validators.Add(RefuseStandardInputTwice);
        _errors.CustomParser = Errors;
        _to.AcceptOnlyFromAmong("table", "json");
        _language.AcceptOnlyFromAmong([.. Language.All.Select(each => each.Code)]);
        _jobs.CustomParser = result => ArgumentRules.NumberIn<int>(result, 1, 1024);
        _minConfidence.CustomParser = result => ArgumentRules.NumberIn<double>(result, 0, 1);
    }

    public static Command Create(StandardStreams streams)
    {
        var line = new EvaluateCommand();
        var command = new Command("evaluate", "Measure how well quotes are extracted, against articles with the right answers.")
        {
            line._files, line._errors, line._to, line._output, line._language, line._jobs, line._minConfidence,
        };
        command.SetAction((parsed, cancellation) => EvaluateAction.RunAsync(line.Settings(parsed), streams, cancellation));
        return command;
    }

    private EvaluateSettings Settings(ParseResult parsed)
    {
        string[] files = parsed.GetValue(_files)!;
        return new EvaluateSettings
        {
            Gold = files[0],
            Predicted = files.Length > 1 ? files[1] : null,
            Mistakes = parsed.GetResult(_errors) is null ? null : parsed.GetValue(_errors) ?? int.MaxValue,
            AsJson = OutputFormats.Choose(parsed.GetValue(_to), parsed.GetValue(_output)) == OutputFormat.Json,
            Output = parsed.GetValue(_output),
            Language = parsed.GetValue(_language) is { } code ? Language.FromCode(code) : null,
            Jobs = parsed.GetValue(_jobs) ?? Environment.ProcessorCount,
            MinConfidence = parsed.GetValue(_minConfidence),
        };
    }

    // The parser gives '--errors gold.jsonl' the file for a number.
    private static int? Errors(ArgumentResult result)
    {
        if (result.Tokens.Count == 0)
            return null;
        int number = ArgumentRules.NumberIn(result, 1, int.MaxValue);
        return number;
    }

    private static void RefuseStandardInputTwice(ArgumentResult files)
    {
        if (files.Tokens.Count(file => file.Value == InputFile.StandardInput) > 1)
            files.AddError("Standard input can be read once; name a file for GOLD or PREDICTED.");
    }
}
