namespace QuoteExtractor.Segmentation;

/// <summary>What a line looks like, read by itself.</summary>
internal enum LineRole : byte
{
    /// <summary>Ends with a final mark.</summary>
    Prose,

    /// <summary>Has no final mark: a headline, a subheading, an item of a list, or furniture that only its place gives away.</summary>
    Heading,

    /// <summary>Marked as furniture.</summary>
    Furniture,

    /// <summary>The agency's line over a caption: <c>AFP/KANTOR BERITA BOREA</c>.</summary>
    Credit,

    /// <summary>The button between a picture's title and its caption: <c>Perbesar</c>.</summary>
    Enlarge,
}
