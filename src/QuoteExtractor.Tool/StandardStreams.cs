using System.Text;

namespace QuoteExtractor.Tool;

/// <summary>What the tool reads from and writes to besides files; tests hand in their own.</summary>
internal sealed record StandardStreams
{
    private const int WidthOfFiles = 120;

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>The columns of the terminal, or of a table in a file.</summary>
    public int Width { get; init; } = WidthOfFiles;

    /// <summary>The streams of this process.</summary>
    public static StandardStreams OfProcess()
    {
        bool outputIsTerminal = !Console.IsOutputRedirected;
        return new StandardStreams
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = outputIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = outputIsTerminal ? TerminalWidth() : WidthOfFiles,
        };
    }

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and int width ? width : WidthOfFiles;
        }
        catch (IOException)
        {
            return WidthOfFiles;
        }
    }
}
