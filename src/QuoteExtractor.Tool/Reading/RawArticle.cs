namespace QuoteExtractor.Tool.Reading;

/// <summary>The bytes of one article as they came from a file, to be decoded by whichever job is free.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">The line at which the bytes begin, counted from 1.</param>
/// <param name="Format">How the bytes are to be read.</param>
/// <param name="Bytes">UTF-8, as promised but not yet checked, without a byte order mark; of a page the file as it is.</param>
/// <param name="Problem">Why there are no bytes; <see langword="null"/> where all went well.</param>
/// <param name="Fields">What was read instead of bytes where those of an article do not stand apart: rows of CSV; otherwise <see langword="null"/>.</param>
internal sealed record RawArticle(string File, int Line, InputFormat Format, ReadOnlyMemory<byte> Bytes, Problem? Problem = null, ArticleFields? Fields = null)
{
    /// <summary>Whether nobody has said that it stands so.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>Whether the first date of its file can only have the month first.</summary>
    public bool IsMonthFirst { get; init; }

    /// <summary>The date as it is written; <see langword="null"/> where there is none.</summary>
    public string? Date => Problem is not null ? null : Format == InputFormat.Csv ? Fields?.Date : Format == InputFormat.JsonLines ? JsonArticle.DateOf(this) : null;

    /// <summary>What an article that is a whole file is called; <see langword="null"/> for standard input.</summary>
    public string? Name => File == InputFile.StandardInput ? null : File;

    /// <summary>The file by whichever way it was named; <see langword="null"/> for standard input.</summary>
    public string? Place => Name is null ? null : Path.GetFullPath(Name);

    public static RawArticle Unreadable(string file, int? line, string message) =>
        new(file, line ?? 1, InputFormat.Text, default, new Problem(file, line, message));
}
