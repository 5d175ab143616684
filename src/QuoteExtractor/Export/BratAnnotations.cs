using System.Buffers;
using System.Globalization;
using System.Text;

namespace QuoteExtractor.Export;

/// <summary>Writes the annotations of one document, a line each, numbered in the order of the quotes.</summary>
internal sealed class BratAnnotations(QuoteDocument document, TextWriter writer)
{
    // No annotation may run over the end of a line; brat's reader ends lines where Python's splitlines does.
    private static readonly SearchValues<char> s_lineEnds = SearchValues.Create("\n\r\v\f\u001C\u001D\u001E\u0085\u2028\u2029");

    private readonly CodePoints _points = new(document.Text);
    private int _spans;
    private int _events;

    public void Write()
    {
        foreach (Quote quote in document.Quotes)
            Write(quote);
    }

    private void Write(Quote quote)
    {
        string? content = WriteSpan("Content", quote.Content);
        string? cue = WriteSpan("Cue", quote.Cue);
        string? mention = WriteSpan("Source", quote.Mention);
        // An event needs words that set it off: the cue, or, where there is none, what was said.
        string? trigger = quote.Cue is null ? WriteSpan("Attribution", quote.Content) : WriteSpan("Attribution", quote.Cue);
        if (trigger is null)
            return;
        _events++;
        writer.WriteLine(Line($"E{_events}\tAttribution:{trigger}{Argument("Content", content)}{Argument("Cue", cue)}{Argument("Source", mention)}"));
        writer.WriteLine(Line($"A{_events}\tKind E{_events} {JsonNames.Of(quote.Kind)}"));
        if (quote.Speaker is { } speaker)
            writer.WriteLine(Line($"#{_events}\tAnnotatorNotes E{_events}\t{NoteOf(speaker)}"));
    }

    private static string Argument(string role, string? span) => span is null ? "" : $" {role}:{span}";

    private string? WriteSpan(string type, TextSpan? span) => span is { } known ? WriteSpan(type, [known]) : null;

    /// <returns>The name of the span; <see langword="null"/> where it holds nothing but line ends.</returns>
    private string? WriteSpan(string type, IReadOnlyList<TextSpan> spans)
    {
        List<TextSpan> pieces = [.. spans.SelectMany(Pieces)];
        if (pieces.Count == 0)
            return null;
        string ranges = string.Join(';', pieces.Select(piece => Line($"{_points.Before(piece.Start)} {_points.Before(piece.End)}")));
        var words = new StringBuilder();
        foreach (TextSpan piece in pieces)
            words.Append(words.Length == 0 ? "" : " ").Append(WellFormed.Of(piece.Of(document.Text)));
        writer.WriteLine(Line($"T{++_spans}\t{type} {ranges}\t{words}"));
        return Line($"T{_spans}");
    }

    /// <summary>What of a range stands on each of its lines.</summary>
    private List<TextSpan> Pieces(TextSpan span)
    {
        List<TextSpan> pieces = [];
        for (int start = span.Start; start < span.End;)
        {
            int length = document.Text.AsSpan(start, span.End - start).IndexOfAny(s_lineEnds);
            int end = length < 0 ? span.End : start + length;
            if (end > start)
                pieces.Add(new TextSpan(start, end));
            start = end + 1;
        }

        return pieces;
    }

    private static string NoteOf(Speaker speaker)
    {
        string note = speaker.PersonId is { } id ? $"{speaker.Name} ({id})" : speaker.Name;
        char[] line = WellFormed.Of(note).ToArray();
        foreach (ref char unit in line.AsSpan())
        {
            if (unit == '\t' || s_lineEnds.Contains(unit))
                unit = ' ';
        }

        return new string(line);
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
