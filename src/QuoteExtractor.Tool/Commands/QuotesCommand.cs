using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;
using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The <c>quotes</c> command itself: the door of the program, also for tests.</summary>
internal static class QuotesCommand
{
    // After Ctrl-C, for writing down what was done: a slow disk may need it.
    private static readonly TimeSpan s_timeToStop = TimeSpan.FromSeconds(5);

    public static Task<int> InvokeAsync(IReadOnlyList<string> args, StandardStreams streams, CancellationToken cancellation = default)
    {
        var root = new RootCommand("Who said what in news articles, in Indonesian and English.")
        {
            ExtractCommand.Create(streams, IsMeant(args, ExtractCommand.Name)),
            EvaluateCommand.Create(streams, IsMeant(args, EvaluateCommand.Name)),
            DemoCommand.Create(streams),
            LanguagesCommand.Create(),
            CompletionCommand.Create(),
        };
        HelpWithExamples.AddTo(root);
        if (args.Contains("") && !CompletionCommand.IsAsked(args))
            return Task.FromResult(Refuse(streams, root, ["An argument is empty; give it a value or leave it out (a variable in a script may not be set)."]));
        // A path may begin with '@': no response files.
        ParseResult parsed = root.Parse(EvaluateCommand.SpellOut(args), new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && !CompletionCommand.IsAsked(args))
            return Task.FromResult(Refuse(streams, parsed.CommandResult.Command, Mistakes(parsed, root)));

        var configuration = new InvocationConfiguration
        {
            Output = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true },
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = s_timeToStop,
        };
        return parsed.Action is AsynchronousCommandLineAction ? parsed.InvokeAsync(configuration, cancellation) : Task.FromResult(Answer(parsed, configuration));
    }

    /// <summary>Runs what only writes, help too; the others tell of themselves what they cannot write.</summary>
    private static int Answer(ParseResult parsed, InvocationConfiguration configuration)
    {
        try
        {
            return parsed.Invoke(configuration);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            configuration.Error.WriteLine($"quotes: standard output: {FileTrouble.Writing(e, isFile: false)}");
            return ExitCode.Trouble;
        }
    }

    /// <summary>Whether the line may be one of that command, so that its options are needed: to make them all takes longer than most else that help does.</summary>
    private static bool IsMeant(IReadOnlyList<string> args, string command) => args.Contains(command) || CompletionCommand.IsAsked(args);

    private static int Refuse(StandardStreams streams, Command said, IEnumerable<string> errors)
    {
        foreach (string error in errors)
            streams.Error.WriteLine($"quotes: {Printable.Of(error)}");
        string command = said is RootCommand ? "extract" : said.Name;
        streams.Error.WriteLine($"Try 'quotes --help' or 'quotes {command} --help'.");
        return ExitCode.Usage;
    }

    // Without a command the parser says twice that there is none.
    private static IEnumerable<string> Mistakes(ParseResult parsed, RootCommand root) =>
        parsed.CommandResult.Command == root ? [NoCommand(parsed, root)] : parsed.Errors.Select(Message);

    private static string NoCommand(ParseResult parsed, RootCommand root)
    {
        string commands = string.Join(", ", root.Subcommands.Select(command => command.Name));
        return parsed.UnmatchedTokens switch
        {
            [] => $"Say what to do: {commands}.",
            [string path, ..] when Path.Exists(path) => $"Say what to do with {path}: quotes extract {path}",
            [string said, ..] => $"No command '{said}'. Commands: {commands}.",
        };
    }

    // The option that an error is about is not always in its message.
    private static string Message(ParseError error) =>
        error.SymbolResult is OptionResult { Option.Name: string name } && !error.Message.Contains(name, StringComparison.Ordinal)
            ? $"{name}: {error.Message}"
            : error.Message;
}
