using System.Text;
using QuoteExtractor.Tool.Writing;
using Spectre.Console;

namespace QuoteExtractor.Tool;

/// <summary>What the tool reads from and writes to besides files; tests hand in their own.</summary>
internal sealed record StandardStreams
{
    // Below this the columns of a table have no room for words.
    private const int MinWidth = 60;

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>How a table on standard output is to look.</summary>
    public TableLook Look { get; init; } = TableLook.Plain;

    /// <summary>The streams of this process.</summary>
    public static StandardStreams OfProcess()
    {
        bool outputIsTerminal = !Console.IsOutputRedirected;
        return new StandardStreams
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(new LenientStream(Console.OpenStandardError()), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = outputIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Look = outputIsTerminal ? LookOfTerminal() : TableLook.Plain,
        };
    }

    private static TableLook LookOfTerminal()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        bool plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")); // https://no-color.org
        Profile profile = AnsiConsole.Profile;
        return new TableLook(!plain && profile.Capabilities.Ansi, Math.Max(profile.Width, MinWidth));
    }
}
