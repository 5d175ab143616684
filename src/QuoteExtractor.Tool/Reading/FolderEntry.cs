namespace QuoteExtractor.Tool.Reading;

/// <summary>One file or folder in a folder.</summary>
/// <param name="Path">The folder's path as given, then the name, parted by <c>/</c> on every system.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
/// <param name="IsLink">Whether it is a link; links to folders may lead in a circle.</param>
/// <param name="Problem">Why the folder itself, named by <paramref name="Path"/>, cannot be read; otherwise <see langword="null"/>.</param>
internal readonly record struct FolderEntry(string Path, bool IsFolder, bool IsLink, string? Problem = null)
{
    private static readonly EnumerationOptions s_options = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    public ReadOnlySpan<char> Name => System.IO.Path.GetFileName(Path.AsSpan());

    /// <summary>What stands in a folder, hidden files left out, in ordinal order of the names.</summary>
    /// <param name="folder">Empty for the current folder.</param>
    public static IReadOnlyList<FolderEntry> In(string folder)
    {
        try
        {
            string prefix = folder.Length == 0 || folder[^1] is '/' or '\\' ? folder : folder + "/";
            return [.. new DirectoryInfo(folder.Length == 0 ? "." : folder)
                .EnumerateFileSystemInfos("*", s_options)
                .OrderBy(info => info.Name, StringComparer.Ordinal)
                .Select(info => new FolderEntry(prefix + info.Name, IsFolderOf(info), info.LinkTarget is not null))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new FolderEntry(folder.Length == 0 ? "." : folder, true, false, FileTrouble.Reading(e))];
        }
    }

    private static bool IsFolderOf(FileSystemInfo info) => info.Attributes.HasFlag(FileAttributes.Directory);
}
