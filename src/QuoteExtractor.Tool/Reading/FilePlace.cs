namespace QuoteExtractor.Tool.Reading;

/// <summary>Tells where a path leads, so that two paths of one file or folder are known to be the same.</summary>
internal static class FilePlace
{
    // More links than any system follows: then they lead in a circle.
    private const int MostLinks = 40;

    /// <summary>How places are compared where files are.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The full path of a file or folder that need not be there, all links on the way to it and itself followed.</summary>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        string place = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>(Parts(full[place.Length..]));
        int links = 0;
        while (ahead.TryPop(out string? part))
        {
            if (part == "..")
            {
                place = Path.GetDirectoryName(place) ?? place;
                continue;
            }

            string next = Path.Combine(place, part);
            if (part == "." || links == MostLinks || Target(next) is not { } target)
            {
                place = part == "." ? place : next;
                continue;
            }

            links++;
            string root = Path.GetPathRoot(target)!;
            place = root.Length > 0 ? root : place;
            foreach (string behind in Parts(target[root.Length..]))
                ahead.Push(behind);
        }

        return place;
    }

    /// <summary>The names between the separators, the last first.</summary>
    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();

    private static string? Target(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // Whoever opens it will tell.
        }
    }
}
