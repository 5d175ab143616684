namespace QuoteExtractor.Segmentation;

/// <summary>What the number behind an entry of <c>furniture-starts.txt</c> says.</summary>
internal static class FurnitureValue
{
    /// <summary>A line that begins with it is furniture: <c>Baca juga</c>.</summary>
    public const int Opener = 0;

    /// <summary>A line that holds nothing else is furniture: <c>Menu</c>.</summary>
    public const int WholeLine = 1;

    /// <summary>A line that begins with it and a colon is furniture: <c>Editor: …</c>.</summary>
    public const int Label = 2;

    /// <summary>Alone on its line, it stands between a picture's title and its caption: <c>Perbesar</c>.</summary>
    public const int Enlarge = 3;

    /// <summary>A line of it, a number and little else is furniture: <c>Halaman 2 dari 2</c>.</summary>
    public const int Numbered = 4;

    /// <summary>A line that begins with it and ends with no full stop is furniture: <c>Tonton kisah Torres di sini!</c></summary>
    public const int Button = 5;

    /// <summary>A line of it and a name, with a colon or without, is furniture: <c>Oleh Dewi Torres</c>.</summary>
    public const int Byline = 6;
}
