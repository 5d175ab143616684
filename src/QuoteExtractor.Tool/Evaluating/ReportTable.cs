using System.Globalization;
using System.Text;
using QuoteExtractor.Tool.Writing;
using Spectre.Console;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Writes a report for reading.</summary>
internal sealed class ReportTable : IDisposable
{
    private const string Unknown = "–";
    private static readonly Style s_bold = new(decoration: Decoration.Bold);
    private static readonly Style s_dim = new(decoration: Decoration.Dim);

    private readonly StreamWriter _writer;
    private readonly IAnsiConsole _console;

    private ReportTable(Stream stream, TableLook look)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        _console = TableConsole.Create(_writer, look);
    }

    public static void Write(Report report, Stream stream, TableLook look)
    {
        using var table = new ReportTable(stream, look);
        table.Write(report);
    }

    public void Dispose() => _writer.Dispose();

    private void Write(Report report)
    {
        Line($"{Counted.Of(report.Articles, "article")}{(report.Missing > 0 ? $", {Count(report.Missing)} without a prediction" : "")}", s_bold);
        Line("In brackets: where a figure lies with 95 % confidence for articles like these.", s_dim);
        WriteStatements(report.Statements);
        if (report.Aspects.Count > 0)
            WriteAspects(report.Aspects);
        if (report.Sentences is not null)
            WriteSentences(report.Sentences, report.SentencesOutsideBody);
        if (report.Confidence.Count > 0)
            WriteConfidence(report.Confidence);
        foreach (Mistake mistake in report.Mistakes ?? [])
            WriteMistake(mistake);
    }

    private void WriteStatements(IReadOnlyList<FigureGroup> groups)
    {
        Table table = Columns(["statements", .. groups.Select(group => group.Name)]);
        table.AddRow(["in the gold", .. groups.Select(group => Count(group.Gold))]);
        table.AddRow(["predicted", .. groups.Select(group => group.Predicted is { } predicted ? Count(predicted) : Unknown)]);
        for (int i = 0; i < groups[0].Figures.Count; i++)
            table.AddRow([NameOf(groups[0].Figures[i]), .. groups.Select(group => Value(group.Figures[i]))]);
        _console.Write(table);
    }

    private void WriteAspects(IReadOnlyList<FigureGroup> groups)
    {
        Table table = Columns("of statements found", "in the gold", "right");
        foreach (FigureGroup group in groups)
            table.AddRow(group.Name, Count(group.Gold), Value(group.Figures[0]));
        _console.Write(table);
    }

    private void WriteSentences(FigureGroup sentences, int outsideBody)
    {
        Table table = Columns(["sentences", .. sentences.Figures.Select(NameOf), "outside the body"]);
        table.AddRow([Count(sentences.Gold), .. sentences.Figures.Select(Value), Count(outsideBody)]);
        _console.Write(table);
    }

    private void WriteConfidence(IReadOnlyList<ConfidenceTenth> tenths)
    {
        Table table = Columns("confidence", "quotes", "content and speaker right");
        foreach (ConfidenceTenth tenth in tenths)
            table.AddRow(string.Create(CultureInfo.InvariantCulture, $"{tenth.From:0.0} to {tenth.To:0.0}"), Count(tenth.Quotes), Share(tenth.Share));
        _console.Write(table);
    }

    private void WriteMistake(Mistake mistake)
    {
        string predicted = mistake.Predicted is { } quote ? Predicted(quote) : "";
        string gold = mistake.Kind == MistakeKind.Extra ? "" : $" · gold: {Printable.Of(mistake.GoldSpeaker ?? "(no name)")}";
        Line($"{MistakeNames.Of(mistake.Kind).ToUpperInvariant()} {Printable.Of(mistake.Id)} · {KindNames.Of(mistake.Quote)}{gold}{predicted}", s_bold);
        Line(mistake.Context, Style.Plain);
        _console.WriteLine();
    }

    private static string Predicted(PredictedQuote quote)
    {
        string name = Printable.Of(quote.Speaker ?? "(nobody)");
        string[] known = [.. new[] { quote.Resolution, quote.Confidence?.ToString("0.00", CultureInfo.InvariantCulture) }.OfType<string>()];
        return known.Length == 0 ? $" · predicted: {name}" : $" · predicted: {name} ({Printable.Of(string.Join(", ", known))})";
    }

    private static Table Columns(params IReadOnlyList<string> names)
    {
        var table = new Table { Border = TableBorder.Horizontal };
        for (int i = 0; i < names.Count; i++)
            table.AddColumn(new TableColumn(new Text(names[i], s_bold)) { Alignment = i == 0 ? Justify.Left : Justify.Right });
        return table;
    }

    private void Line(string text, Style style)
    {
        _console.Write(new Text(text, style));
        _console.WriteLine();
    }

    private static string NameOf(Figure figure) =>
        figure.Name.Replace('_', ' ').Replace("f1", "F1", StringComparison.Ordinal);

    private static string Value(Figure figure) => (figure.Value, figure.Interval) switch
    {
        (null, _) => Unknown,
        ({ } value, null) => Share(value),
        ({ } value, { } interval) => $"{Share(value)} ({Share(interval.Low)}–{Share(interval.High)})",
    };

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
