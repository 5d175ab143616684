using Spectre.Console;

namespace QuoteExtractor.Tool.Writing;

/// <summary>Makes the renderer of tables.</summary>
internal static class TableConsole
{
    public static IAnsiConsole Create(TextWriter writer, TableLook look) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = look.Colour ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = look.Colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new TableOutput(writer, look.Width),
    });
}
