namespace QuoteExtractor;

/// <summary>How <see cref="CsvExport"/> writes. Immutable and thread-safe.</summary>
public sealed record CsvExportOptions
{
    /// <summary>
    /// Whether a field that a spreadsheet could run as a formula is made harmless: one that begins with <c>=</c>, <c>+</c>, <c>-</c>,
    /// <c>@</c>, a tab, a carriage return or <c>'</c> gets one <c>'</c> in front. Taking one leading <c>'</c> off every field
    /// that has one gives the text back. On unless said otherwise; turn it off for files that only programs read.
    /// </summary>
    /// <remarks>The rule of OWASP's page "CSV Injection", with <c>'</c> added so that it can be undone.</remarks>
    public bool NeutralizeFormulas { get; init; } = true;

    /// <summary>Whether the output begins with a UTF-8 byte order mark, without which Excel takes the file for the system's old code page. Off unless said otherwise.</summary>
    public bool WriteByteOrderMark { get; init; }

    /// <summary>Whether the output begins with the names of the columns; on unless said otherwise. Turn it off to append to a file that has them.</summary>
    public bool WriteHeader { get; init; } = true;
}
