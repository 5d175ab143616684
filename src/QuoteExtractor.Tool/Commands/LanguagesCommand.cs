using System.CommandLine;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The command line of <c>quotes languages</c>.</summary>
internal static class LanguagesCommand
{
    public static Command Create()
    {
        var command = new Command("languages", "List the languages that articles can be read in.");
        command.SetAction(parsed =>
        {
            foreach (Language language in Language.All)
                parsed.InvocationConfiguration.Output.Write($"{language.Code}  {language.Name}{(language == Language.Indonesian ? " (unless said otherwise)" : "")}\n");
        });
        return command;
    }
}
