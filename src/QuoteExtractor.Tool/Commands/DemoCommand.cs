using System.CommandLine;
using System.Text;
using QuoteExtractor.Tool.Writing;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The command line of <c>quotes demo</c>: extracts from an article that is built in, so that nothing is needed to see what comes of one.</summary>
internal static class DemoCommand
{
    public static Command Create(StandardStreams streams)
    {
        var language = new Option<string>("--language") { Description = "The language of the article.", DefaultValueFactory = _ => Language.Indonesian.Code };
        language.AcceptOnlyFromAmong([.. Language.All.Select(each => each.Code)]);
        var command = new Command("demo", "Show what is found in an article that is built in.") { language };
        command.SetAction(parsed => Run(Language.FromCode(parsed.GetValue(language)!), streams));
        return command;
    }

    private static int Run(Language language, StandardStreams streams)
    {
        string text = EmbeddedText.Read($"Demonstrating/{language.Code}.txt");
        string title = text[..text.IndexOf('\n', StringComparison.Ordinal)];
        QuoteDocument document = new Extractor(language).Extract(new Article(text) { Id = "demo", Title = title });

        streams.Output.Write(Encoding.UTF8.GetBytes(text + "\n"));
        using (var table = new QuoteTable(streams.Output, streams.Look))
            table.Write(document);
        streams.Output.Write("The same for an article of yours:  quotes extract article.txt\nThe same for a program:            quotes extract article.txt --to json\n"u8);
        return ExitCode.Done;
    }
}
