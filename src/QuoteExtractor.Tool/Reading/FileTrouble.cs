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

    public static string Writing(Exception e) => e switch
    {
        DirectoryNotFoundException => "its folder does not exist; create it first",
        UnauthorizedAccessException => "may not be written; check the permissions of its folder",
        _ => $"cannot be written: {e.Message.TrimEnd('.')}; make room there or name another place",
    };
}
