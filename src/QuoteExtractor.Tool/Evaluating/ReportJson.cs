using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Writes a report as one JSON object on one line; what cannot be told is <c>null</c>.</summary>
internal sealed class ReportJson : IDisposable
{
    // What no statement was there to measure on is 0 of 0, for which other scorers of this format write 0.
    private static readonly HashSet<string> s_zeroOfNone = ["exact_recall", "kind_right", "cue", "speaker", "canonical", "attributed_recall"];

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private readonly Utf8JsonWriter _json;

    private ReportJson(Stream stream) => _json = new Utf8JsonWriter(stream, s_options);

    public static void Write(Report report, Stream stream)
    {
        using (var json = new ReportJson(stream))
            json.Write(report);
        stream.Write("\n"u8);
        stream.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void Write(Report report)
    {
        _json.WriteStartObject();
        _json.WriteNumber("articles", report.Articles);
        _json.WriteNumber("missing", report.Missing);
        foreach (FigureGroup group in report.Statements.Concat(report.Aspects))
            WriteGroup(group, null);
        if (report.Sentences is not null)
            WriteGroup(report.Sentences, report.SentencesOutsideBody);
        WriteConfidence(report.Confidence);
        if (report.Mistakes is not null)
            WriteMistakes(report.Mistakes);
        _json.WriteEndObject();
    }

    private void WriteGroup(FigureGroup group, int? outsideBody)
    {
        _json.WriteStartObject(group.Name);
        _json.WriteNumber("gold", group.Gold);
        if (group.Predicted is { } predicted)
            _json.WriteNumber("predicted", predicted);
        foreach (Figure figure in group.Figures)
            WriteNumber(figure.Name, figure.Value ?? (s_zeroOfNone.Contains(figure.Name) ? 0 : null));
        if (outsideBody is { } outside)
            _json.WriteNumber("predicted_outside_body", outside);
        _json.WriteStartObject("intervals");
        foreach (Figure figure in group.Figures)
            WriteInterval(figure);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteInterval(Figure figure)
    {
        if (figure.Interval is not { } interval)
        {
            _json.WriteNull(figure.Name);
            return;
        }

        _json.WriteStartArray(figure.Name);
        _json.WriteNumberValue(interval.Low);
        _json.WriteNumberValue(interval.High);
        _json.WriteEndArray();
    }

    private void WriteConfidence(IReadOnlyList<ConfidenceTenth> tenths)
    {
        _json.WriteStartArray("confidence");
        foreach (ConfidenceTenth tenth in tenths)
        {
            _json.WriteStartObject();
            _json.WriteNumber("from", tenth.From);
            _json.WriteNumber("to", tenth.To);
            _json.WriteNumber("quotes", tenth.Quotes);
            _json.WriteNumber("right", tenth.Share);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteMistakes(IReadOnlyList<Mistake> mistakes)
    {
        _json.WriteStartArray("errors");
        foreach (Mistake mistake in mistakes)
        {
            _json.WriteStartObject();
            _json.WriteString("error", MistakeNames.Of(mistake.Kind));
            _json.WriteString("id", mistake.Id);
            _json.WriteString("kind", KindNames.Of(mistake.Quote));
            _json.WriteString("gold_speaker", mistake.GoldSpeaker);
            _json.WriteString("predicted_speaker", mistake.Predicted?.Speaker);
            _json.WriteString("resolution", mistake.Predicted?.Resolution);
            WriteNumber("confidence", mistake.Predicted?.Confidence);
            WriteContent(mistake.Content);
            _json.WriteString("context", mistake.Context);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteContent(IReadOnlyList<TextSpan> content)
    {
        _json.WriteStartArray("content");
        foreach (TextSpan range in content)
        {
            _json.WriteStartObject();
            _json.WriteNumber("start", range.Start);
            _json.WriteNumber("end", range.End);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteNumber(string name, double? number)
    {
        if (number is { } known)
            _json.WriteNumber(name, known);
        else
            _json.WriteNull(name);
    }
}
