using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The help of every command, and below it how the command is used.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> s_examples = new(StringComparer.Ordinal)
    {
        ["extract"] =
        [
            "quotes extract article.txt",
            "quotes extract archive/ -o quotes.csv",
            "quotes extract archive/ -o quotes.csv -o quotes.db -o brat/",
            "quotes extract export.csv --text-column body --date-column day -o quotes.jsonl --resume",
            "quotes extract corpus.jsonl --people people.csv --to json | jq -r '.quotes[].speaker.name'",
        ],
        ["evaluate"] =
        [
            "quotes evaluate gold.jsonl",
            "quotes evaluate gold.jsonl predicted.jsonl --errors 20",
        ],
        ["demo"] = ["quotes demo", "quotes demo --language en"],
        ["completion"] = ["eval \"$(quotes completion bash)\""],
    };

    /// <summary>Puts it in the place of a command's own help.</summary>
    public static void AddTo(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        // "/h" is a path where this runs.
        option.Aliases.Remove("/h");
        option.Aliases.Remove("/?");
        option.Action = new HelpWithExamples((HelpAction)option.Action!);
    }

    /// <summary>Whoever asks for help need not have said all that the command needs.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        TextWriter output = parseResult.InvocationConfiguration.Output;
        using var page = new StringWriter();
        parseResult.InvocationConfiguration.Output = page;
        int code = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        bool isRoot = parseResult.CommandResult.Command is RootCommand;
        output.Write(isRoot ? WithBrackets(page.ToString()) : page.ToString());
        string[] examples = isRoot
            ? ["quotes demo", .. s_examples["extract"][..2], "quotes extract --help"]
            : s_examples.GetValueOrDefault(parseResult.CommandResult.Command.Name) ?? [];
        if (examples.Length == 0)
            return code;
        output.WriteLine("Examples:");
        foreach (string example in examples)
            output.WriteLine("  " + example);
        output.WriteLine();
        return code;
    }

    /// <summary>The list of commands, with what need not be said in brackets, as the help of each has it.</summary>
    private static string WithBrackets(string page) => page
        .Replace("<PATH>     ", "[<PATH>...]", StringComparison.Ordinal)
        .Replace("<PREDICTED>  ", "[<PREDICTED>]", StringComparison.Ordinal);
}
