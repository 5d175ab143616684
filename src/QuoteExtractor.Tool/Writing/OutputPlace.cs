namespace QuoteExtractor.Tool.Writing;

/// <summary>What sort of place a format is written to.</summary>
internal enum OutputPlace
{
    /// <summary>A file that is written whole or not at all, or standard output.</summary>
    Stream,

    /// <summary>A folder that gets files for every article.</summary>
    Folder,

    /// <summary>A database that is there already or not, and that articles are put into.</summary>
    Database,
}
