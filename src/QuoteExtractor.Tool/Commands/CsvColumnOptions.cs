using System.CommandLine;
using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Commands;

/// <summary>The options that name the columns of CSV input.</summary>
internal sealed class CsvColumnOptions
{
    private readonly Option<string?> _text = Of("text", "the article");
    private readonly Option<string?> _id = Of("id", "its identifier");
    private readonly Option<string?> _title = Of("title", "its headline");
    private readonly Option<string?> _outlet = Of("outlet", "who published it");
    private readonly Option<string?> _date = Of("date", "the day of publication, as 2024-05-13 or with the day first as 13/5/2024 (the month, where the first date shows it)", "date or published_on");
    private readonly Option<string?> _url = Of("url", "where it was found");

    public void AddTo(Command command)
    {
        foreach (Option<string?> option in new[] { _text, _id, _title, _outlet, _date, _url })
            command.Add(option);
    }

    public CsvColumns Columns(ParseResult parsed) => new()
    {
        Text = parsed.GetValue(_text),
        Id = parsed.GetValue(_id),
        Title = parsed.GetValue(_title),
        Outlet = parsed.GetValue(_outlet),
        Date = parsed.GetValue(_date),
        Url = parsed.GetValue(_url),
    };

    private static Option<string?> Of(string name, string what, string? usual = null) => new($"--{name}-column")
    {
        Description = $"The column of CSV input that holds {what}. Default: {usual ?? name}.",
        HelpName = "NAME",
    };
}
