using System.Text;
using Spectre.Console;

namespace QuoteExtractor.Tool.Writing;

/// <summary>Tells the table renderer how wide it may write, instead of letting it ask the process's terminal.</summary>
internal sealed class TableOutput(TextWriter writer, int width) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => false;

    public int Width => width;

    public int Height => int.MaxValue;

    public void SetEncoding(Encoding encoding)
    {
        // Always UTF-8.
    }
}
