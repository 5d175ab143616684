using CsvHelper;

namespace QuoteExtractor.Tool.Reading;

/// <summary>Reads the user's own list of people: CSV with the columns <c>id</c>, <c>name</c>, <c>aliases</c>, <c>kind</c>, <c>role</c>, <c>affiliation</c>.</summary>
internal sealed class PeopleFile
{
    private const char BetweenAliases = ';';

    private static readonly Dictionary<string, SpeakerKind> s_kinds =
        Enum.GetValues<SpeakerKind>().ToDictionary(kind => kind.ToString(), StringComparer.OrdinalIgnoreCase);

    private readonly string _name;
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<KnownPerson> _people = [];
    private readonly List<Problem> _problems = [];

    private PeopleFile(string name) => _name = name;

    /// <summary>Lines that make no sense; the others are in the list.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Names that stand for several people, to be told: they are taken for nobody.</summary>
    public IReadOnlyList<Problem> Ambiguities { get; private set; } = [];

    public KnownPeople People { get; private set; } = KnownPeople.None;

    /// <summary>Reads a file; where it cannot be read at all, the list is empty and there is a problem.</summary>
    public static PeopleFile Read(string name)
    {
        var file = new PeopleFile(name);
        try
        {
            using var stream = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
            file.Read(stream);
        }
        catch (CsvFormatException e)
        {
            file.Complain(e.LineNumber, CsvTrouble.Of(e));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            file.Complain(null, FileTrouble.Reading(e));
        }

        file.People = new KnownPeople(file._people);
        file.Ambiguities = [.. file.People.Ambiguous.Select(file.Ambiguity)];
        return file;
    }

    private void Read(FileStream stream)
    {
        var options = new CsvReaderOptions
        {
            TrackLineNumbers = true,
            TrimWhitespace = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = record => Complain(record.LineNumber, CsvTrouble.Of(record.Reason)),
        };
        using CsvReader csv = CsvReader.Create(stream, options);
        csv.ReadHeader();
        if (!csv.TryGetFieldIndex("id", out _) || !csv.TryGetFieldIndex("name", out _))
        {
            Complain(1, "the first line must name the columns: id,name,aliases,kind,role,affiliation");
            return;
        }

        while (csv.Read())
            Take(csv);
    }

    private void Take(CsvReader csv)
    {
        string? id = Field(csv, "id");
        string? name = Field(csv, "name");
        string? kind = Field(csv, "kind");
        SpeakerKind known = SpeakerKind.Unknown;
        if (!Utf8.TryDecode(csv.RawRecord, out _, out _))
            Complain(csv.LineNumber, Utf8.NotUtf8);
        else if (id is null || name is null)
            Complain(csv.LineNumber, $"no {(id is null ? "id" : "name")}; every line needs an id and a name");
        else if (kind is not null && !s_kinds.TryGetValue(kind, out known))
            Complain(csv.LineNumber, $"no kind \"{kind}\"; write {string.Join(", ", s_kinds.Keys.Select(each => each.ToLowerInvariant()))} or nothing");
        else if (!_lines.TryAdd(id, (int)csv.LineNumber))
            Complain(csv.LineNumber, $"the id {id} stands in line {_lines[id]} already; give everybody one line, with all aliases");
        else
            _people.Add(Person(csv, id, name, known));
    }

    private static KnownPerson Person(CsvReader csv, string id, string name, SpeakerKind kind) => new()
    {
        Id = id,
        Name = name,
        Aliases = Field(csv, "aliases")?.Split(BetweenAliases, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
        Kind = kind,
        Role = Field(csv, "role"),
        Affiliation = Field(csv, "affiliation"),
    };

    /// <returns><see langword="null"/> for an empty field and where there is no such column.</returns>
    private static string? Field(CsvReader csv, string column) =>
        csv.TryGetFieldIndex(column, out int index) && csv.GetString(index).Trim() is { Length: > 0 } field ? field : null;

    private Problem Ambiguity(AmbiguousName name)
    {
        int[] lines = [.. name.People.Select(person => _lines[person.Id])];
        string others = string.Join(", ", lines.SkipLast(1));
        return new Problem(_name, lines[^1], $"\"{name.Name}\" is somebody else in line {others}; it is taken for nobody: take it out of one, or tell them apart by kind");
    }

    private void Complain(long? line, string message) => _problems.Add(new Problem(_name, line is > 0 ? (int)line : null, message));
}
