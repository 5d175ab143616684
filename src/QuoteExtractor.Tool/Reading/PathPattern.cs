using System.IO.Enumeration;

namespace QuoteExtractor.Tool.Reading;

/// <summary>Finds what a pattern matches, for shells that do not: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders between.</summary>
internal static class PathPattern
{
    private const string AnyFolders = "**";

    private static readonly bool s_ignoreCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files and folders that match, in ordinal order of their names.</summary>
    public static IEnumerable<FolderEntry> Expand(string pattern)
    {
        string root = Path.GetPathRoot(pattern) ?? "";
        string[] parts = pattern[root.Length..].Split(
            [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        return Match(root, parts);
    }

    private static IEnumerable<FolderEntry> Match(string folder, ReadOnlyMemory<string> parts)
    {
        string part = parts.Span[0];
        ReadOnlyMemory<string> rest = parts[1..];
        if (part == AnyFolders)
            return MatchBelow(folder, rest);
        if (!IsPattern(part))
            return MatchNamed(folder, part, rest);
        return FolderEntry.In(folder)
            .Where(entry => entry.Problem is not null || FileSystemName.MatchesSimpleExpression(part, entry.Name, s_ignoreCase))
            .SelectMany(entry => Continue(entry, rest));
    }

    private static IEnumerable<FolderEntry> MatchNamed(string folder, string name, ReadOnlyMemory<string> rest)
    {
        string path = folder.Length == 0 || folder[^1] is '/' or '\\' ? folder + name : $"{folder}/{name}";
        bool isFolder = Directory.Exists(path);
        return isFolder || File.Exists(path) ? Continue(new FolderEntry(path, isFolder, false), rest) : [];
    }

    private static IEnumerable<FolderEntry> MatchBelow(string folder, ReadOnlyMemory<string> rest)
    {
        if (!rest.IsEmpty)
        {
            foreach (FolderEntry entry in Match(folder, rest))
                yield return entry;
        }

        foreach (FolderEntry entry in FolderEntry.In(folder))
        {
            if (entry.Problem is null && entry.IsFolder && !entry.IsLink)
            {
                foreach (FolderEntry below in MatchBelow(entry.Path, rest))
                    yield return below;
            }
            else if (rest.IsEmpty)
            {
                yield return entry;
            }
        }
    }

    private static IEnumerable<FolderEntry> Continue(FolderEntry entry, ReadOnlyMemory<string> rest)
    {
        if (rest.IsEmpty || entry.Problem is not null)
            return [entry];
        return entry.IsFolder ? Match(entry.Path, rest) : [];
    }
}
