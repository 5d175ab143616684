using System.Globalization;

namespace QuoteExtractor.Tool.Reading;

/// <summary>What stopped one article, or a whole file, from being read: where, and what to do about it.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">The line, counted from 1; <see langword="null"/> where the whole file is meant.</param>
/// <param name="Message">What is wrong, then what to do.</param>
internal sealed record Problem(string File, int? Line, string Message)
{
    public override string ToString() =>
        Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{File}:{line}: {Message}") : $"{File}: {Message}";
}
