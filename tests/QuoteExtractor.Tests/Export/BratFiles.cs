using System.Text;

namespace QuoteExtractor.Tests.Export;

/// <summary>Reads a document's two files as brat does: by code points, lines ended where Python ends them; what breaks the format is thrown.</summary>
internal sealed class BratFiles
{
    private static readonly char[] LineEnds = ['\n', '\r', '\v', '\f', '\u001C', '\u001D', '\u001E', '\u0085', '\u2028', '\u2029'];

    private readonly Dictionary<string, (string Type, (int Start, int End)[] Ranges)> _spans = [];
    private readonly Dictionary<string, string> _kinds = [];
    private readonly Dictionary<string, string> _notes = [];
    private readonly Rune[] _text;

    public BratFiles(QuoteDocument document)
    {
        using var text = new MemoryStream();
        using var annotations = new MemoryStream();
        document.WriteBrat(text, annotations);
        Text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(text.ToArray());
        Annotations = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(annotations.ToArray());
        _text = [.. Text.EnumerateRunes()];
        Events = Read();
    }

    public string Text { get; }

    public string Annotations { get; }

    public IReadOnlyList<BratEvent> Events { get; }

    public string Words((int Start, int End)[] ranges) => string.Join(' ', ranges.Select(range => string.Concat(_text[range.Start..range.End])));

    private List<BratEvent> Read()
    {
        string[][] lines = [.. Annotations.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t', 3))];
        foreach (string[] line in lines.Where(line => line[0][0] == 'T'))
            ReadSpan(line);
        foreach (string[] line in lines.Where(line => line[0][0] == 'A'))
            _kinds.Add(line[1].Split(' ')[1], line[1].Split(' ')[2]);
        foreach (string[] line in lines.Where(line => line[0][0] == '#'))
            _notes.Add(line[1].Split(' ')[1], line[2]);
        return [.. lines.Where(line => line[0][0] == 'E').Select(ReadEvent)];
    }

    private void ReadSpan(string[] line)
    {
        string[] parts = line[1].Split(' ', 2);
        (int Start, int End)[] ranges = [.. parts[1].Split(';').Select(range => (int.Parse(range.Split(' ')[0], null), int.Parse(range.Split(' ')[1], null)))];
        if (ranges.Any(range => range.Start >= range.End) || Words(ranges) != line[2])
            throw new InvalidDataException($"{line[0]}: '{line[2]}' does not stand there");
        _spans.Add(line[0], (parts[0], ranges));
    }

    private BratEvent ReadEvent(string[] line)
    {
        Dictionary<string, string> arguments = line[1].Split(' ').Select(part => part.Split(':')).ToDictionary(part => part[0], part => part[1]);
        if (_spans[arguments["Attribution"]].Type != "Attribution")
            throw new InvalidDataException($"{line[0]}: the trigger is of another type");
        return new BratEvent(_kinds[line[0]], Argument("Content"), Argument("Cue"), Argument("Source"), _notes.GetValueOrDefault(line[0]));

        (int Start, int End)[] Argument(string role)
        {
            if (!arguments.TryGetValue(role, out string? span))
                return [];
            return _spans[span].Type == role ? _spans[span].Ranges : throw new InvalidDataException($"{line[0]}: {role} is of another type");
        }
    }
}
