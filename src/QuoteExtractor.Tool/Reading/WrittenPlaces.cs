namespace QuoteExtractor.Tool.Reading;

/// <summary>The files and folders that a run writes: what it wrote before is no article, though it may lie among them. Thread-safe.</summary>
internal sealed class WrittenPlaces(IEnumerable<string> places)
{
    private readonly HashSet<string> _places = new(places, FilePlace.Comparer);
    private Folder _last = new("", FilePlace.Of("."));

    /// <param name="path">A file or folder; it takes least time to ask for all of one folder one after the other.</param>
    public bool Contains(string path)
    {
        if (_places.Count == 0)
            return false;
        string name = Path.GetDirectoryName(path) ?? "";
        Folder folder = _last;
        if (folder.Path != name)
            _last = folder = new Folder(name, FilePlace.Of(name.Length == 0 ? "." : name));
        string place = Path.Combine(folder.Place, Path.GetFileName(path));
        return _places.Contains(new FileInfo(place).LinkTarget is null ? place : FilePlace.Of(place));
    }

    private sealed record Folder(string Path, string Place);
}
