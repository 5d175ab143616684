namespace QuoteExtractor.Tool.Reading;

/// <summary>Says why a file cannot be used and what to do, in words that are the same on every system.</summary>
internal static class FileTrouble
{
    public static string Reading(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file; check the path",
        UnauthorizedAccessException => "may not be read; check its permissions",
        _ => $"cannot be read: {e.Message.TrimEnd('.')}; check the disk, or copy the file elsewhere",
    };

    /// <param name="isFile">Whether it is one, and not standard output.</param>
    public static string Writing(Exception e, bool isFile = true) => e switch
    {
        UnauthorizedAccessException when !isFile => "is closed, or may not be written",
        DirectoryNotFoundException => "its folder does not exist; create it first",
        UnauthorizedAccessException => "may not be written; check the permissions of its folder",
        IOException when isFile && IsTaken(e) => "is being written by another run; wait for that one, or name another file",
        _ => $"cannot be written: {e.Message.TrimEnd('.')}; {(IsFull(e) ? "make room there or " : "")}name another place",
    };

    /// <summary>Whether another process has the file: what Linux, macOS and Windows say then.</summary>
    private static bool IsTaken(Exception e) => e.HResult is 11 or 35 or unchecked((int)0x80070020);

    /// <summary>Whether the disk, or the user's share of it, is full: what Linux, macOS and Windows say then.</summary>
    private static bool IsFull(Exception e) => e.HResult is 28 or 69 or 122 or unchecked((int)0x80070027) or unchecked((int)0x80070070);
}
