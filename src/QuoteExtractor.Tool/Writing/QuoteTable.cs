using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace QuoteExtractor.Tool.Writing;

/// <summary>Writes documents for reading: a heading and a table an article, in colour where a terminal shows it.</summary>
internal sealed class QuoteTable : IDisposable
{
    private static readonly Color[] s_colours = [Color.Aqua, Color.Yellow, Color.Lime, Color.Fuchsia, Color.Orange1, Color.SkyBlue1];
    private static readonly Style s_dim = new(decoration: Decoration.Dim);
    private static readonly Style s_bold = new(decoration: Decoration.Bold);

    private readonly StreamWriter _writer;
    private readonly IAnsiConsole _console;

    public QuoteTable(Stream stream, TableLook look)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        _console = TableConsole.Create(_writer, look);
    }

    public static void Write(IEnumerable<QuoteDocument> documents, OutputTarget target)
    {
        using var table = new QuoteTable(target.Stream, target.Look);
        foreach (QuoteDocument document in documents)
            table.Write(document);
    }

    public void Dispose() => _writer.Dispose();

    public void Write(QuoteDocument document)
    {
        _console.Write(new Text(Heading(document), s_bold));
        _console.WriteLine();
        if (document.Quotes.Count == 0)
            _console.Write(new Text("no quotes\n", s_dim));
        else
            _console.Write(Table(document));
        _console.WriteLine();
        _writer.Flush();
    }

    private static string Heading(QuoteDocument document)
    {
        Article article = document.Article;
        string? day = article.PublishedOn?.ToString("O", CultureInfo.InvariantCulture);
        string[] parts = [.. new[] { article.Id, article.Title, article.Outlet, day }.OfType<string>().Select(part => Printable.Of(part)).Where(part => part.Length > 0)];
        return parts.Length == 0 ? "article" : string.Join(" · ", parts);
    }

    private static Table Table(QuoteDocument document)
    {
        Table table = new Table { Border = TableBorder.Horizontal, Expand = true, ShowRowSeparators = true }
            .AddColumn(new TableColumn("Speaker") { Width = 26 })
            .AddColumn(new TableColumn("Quote"))
            .AddColumn(new TableColumn("Sure") { Width = 4, NoWrap = true, Alignment = Justify.Right });
        foreach (Quote quote in document.Quotes)
            table.AddRow(Speaker(quote), Statement(quote, document.Text), new Text(quote.Confidence.ToString("0.00", CultureInfo.InvariantCulture)));
        return table;
    }

    private static IRenderable Speaker(Quote quote)
    {
        if (quote.Speaker is not { } speaker)
            return new Text("(not told)", s_dim);
        var name = new Text(Printable.Of(speaker.Name), new Style(s_colours[speaker.Id % s_colours.Length], decoration: Decoration.Bold));
        string office = Join(" ", quote.Role, quote.Affiliation);
        return office.Length == 0 ? name : new Rows(name, new Text(office, s_dim));
    }

    private static Rows Statement(Quote quote, string text)
    {
        string words = Printable.Of(quote.Text);
        string said = quote.Kind == QuoteKind.Direct ? $"“{words}”" : words;
        string circumstances = Join(
            " · ",
            quote.Kind.ToString().ToLowerInvariant(),
            Of(quote.Cue, text),
            quote.Via.Count == 0 ? null : "via " + string.Join(", ", quote.Via.Select(via => Of(via, text))),
            When(quote.Date, text),
            Of(quote.Place, text),
            Of(quote.Event, text));
        return new Rows(new Text(said), new Text(circumstances, s_dim));
    }

    private static string? When(QuoteDate? date, string text)
    {
        if (date is not { } known)
            return null;
        string words = Printable.Of(known.Span.Of(text));
        return known.Value is { } day ? $"{words} = {day.ToString("O", CultureInfo.InvariantCulture)}" : words;
    }

    private static string? Of(TextSpan? span, string text) => span is { } known ? Printable.Of(known.Of(text)) : null;

    private static string Join(string between, params ReadOnlySpan<string?> parts)
    {
        var joined = new StringBuilder();
        foreach (string? part in parts)
        {
            if (string.IsNullOrEmpty(part))
                continue;
            joined.Append(joined.Length == 0 ? "" : between).Append(Printable.Of(part));
        }

        return joined.ToString();
    }
}
