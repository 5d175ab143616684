using System.CommandLine;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The command line of <c>quotes completion</c>: prints the script that lets a shell complete <c>quotes</c>.</summary>
internal static class CompletionCommand
{
    private const string Directive = "[suggest";

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Print a script for your shell that completes commands and options; its first line says where to put it.") { shell };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.Write(EmbeddedText.Read($"Completing/quotes.{parsed.GetValue(shell)}")));
        return command;
    }

    /// <summary>Whether a shell asks what may come next; the line that it asks about need not make sense yet.</summary>
    public static bool IsAsked(IReadOnlyList<string> args) => args.Count > 0 && args[0].StartsWith(Directive, StringComparison.Ordinal);
}
