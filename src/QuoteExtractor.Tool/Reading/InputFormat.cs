namespace QuoteExtractor.Tool.Reading;

/// <summary>How articles stand in a file.</summary>
internal enum InputFormat
{
    /// <summary>The whole file is one article.</summary>
    Text,

    /// <summary>Each line is one article, as a JSON object.</summary>
    JsonLines,

    /// <summary>Each row is one article; the header names the columns.</summary>
    Csv,

    /// <summary>The whole file is a web page with one article.</summary>
    Html,
}
