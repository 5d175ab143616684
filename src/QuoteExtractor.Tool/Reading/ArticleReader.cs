namespace QuoteExtractor.Tool.Reading;

/// <summary>Reads the bytes of articles from files and standard input, one article at a time.</summary>
/// <param name="columns">Which columns of CSV hold what.</param>
/// <param name="size">Counts what is read; <see langword="null"/> where nobody asks how far it is.</param>
internal sealed class ArticleReader(Stream standardInput, CsvColumns? columns = null, InputSize? size = null)
{
    // An article of this size is no article, and a string cannot grow much further.
    private const int MaxBytes = 256 * 1024 * 1024;
    private const string TooLong = "longer than 256 MB; split it into articles";

    /// <summary>The articles of all files, in order; what cannot be read is one item that says so.</summary>
    public IEnumerable<RawArticle> Read(IEnumerable<InputFile> files)
    {
        foreach (InputFile file in files)
        {
            foreach (RawArticle article in Read(file))
                yield return article;
        }
    }

    private IEnumerable<RawArticle> Read(InputFile file)
    {
        if (file.Problem is not null)
            return [RawArticle.Unreadable(file.Name, null, file.Problem)];
        Stream? stream = Open(file, out string? problem);
        if (stream is null)
            return [RawArticle.Unreadable(file.Name, null, problem!)];
        if (size is not null)
            stream = new CountedStream(stream, size);
        return file.Format switch
        {
            InputFormat.Text or InputFormat.Html => ReadWhole(file, stream),
            InputFormat.Csv => InOneOrder(new CsvArticles(file, columns ?? new CsvColumns(), MaxBytes).Read(stream)),
            _ => InOneOrder(ReadLines(file, stream)),
        };
    }

    /// <summary>The articles of one file, whose first date tells for all whether the month comes first.</summary>
    private static IEnumerable<RawArticle> InOneOrder(IEnumerable<RawArticle> articles)
    {
        const int MostUndated = 100;
        string? first = null;
        bool monthFirst = false;
        int undated = 0;
        foreach (RawArticle article in articles)
        {
            if (first is null && undated++ < MostUndated && (first = article.Date) is not null)
                monthFirst = PublicationDate.IsMonthFirst(first);
            yield return monthFirst ? article with { IsMonthFirst = true } : article;
        }
    }

    private Stream? Open(InputFile file, out string? problem)
    {
        problem = null;
        if (file.IsStandardInput)
            return standardInput;
        try
        {
            return new FileStream(file.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = FileTrouble.Reading(e);
            return null;
        }
    }

    private static IEnumerable<RawArticle> ReadWhole(InputFile file, Stream stream)
    {
        using (stream)
            yield return Whole(file, stream);
    }

    private static RawArticle Whole(InputFile file, Stream stream)
    {
        try
        {
            using var all = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if (all.Length + read > MaxBytes)
                    return RawArticle.Unreadable(file.Name, null, TooLong);
                all.Write(buffer, 0, read);
            }

            ReadOnlyMemory<byte> bytes = all.GetBuffer().AsMemory(0, (int)all.Length);
            // The mark tells how a page is encoded.
            if (file.Format != InputFormat.Html)
                bytes = bytes[(bytes.Length - Utf8.WithoutByteOrderMark(bytes.Span).Length)..];
            return new RawArticle(file.Name, 1, file.Format, bytes) { IsGuessed = file.IsGuessed };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return RawArticle.Unreadable(file.Name, null, FileTrouble.Reading(e));
        }
    }

    private static IEnumerable<RawArticle> ReadLines(InputFile file, Stream stream)
    {
        using (stream)
        {
            var lines = new LineReader(stream, MaxBytes);
            while (Next(file, lines) is { } article)
            {
                if (article.Problem is not null || !IsBlank(article.Bytes.Span))
                    yield return article;
                if (article.Problem is { Line: null })
                    yield break;
            }
        }
    }

    private static RawArticle? Next(InputFile file, LineReader lines)
    {
        try
        {
            if (!lines.TryRead(out byte[] line, out bool tooLong))
                return null;
            return tooLong
                ? RawArticle.Unreadable(file.Name, lines.Number, TooLong)
                : new RawArticle(file.Name, lines.Number, InputFormat.JsonLines, line);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return RawArticle.Unreadable(file.Name, null, FileTrouble.Reading(e));
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
