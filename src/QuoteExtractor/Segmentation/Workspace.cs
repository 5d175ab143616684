namespace QuoteExtractor.Segmentation;

/// <summary>What the steps of segmentation hand to each other; its room is kept from one text to the next.</summary>
internal sealed class Workspace
{
    /// <summary>A text of more lines (some megabytes) leaves too much room to be kept.</summary>
    private const int MostKept = 1 << 19;

    /// <summary>How many tokens stand before each line break.</summary>
    public List<int> LineEnds { get; } = [];

    /// <summary>The tokens at which a sentence may end, and the quotation marks, in order.</summary>
    public List<int> Halts { get; } = [];

    public List<TextLine> Lines { get; } = [];

    /// <summary>What each line is.</summary>
    public List<LineRole> Roles { get; } = [];

    /// <summary>The lines of the article.</summary>
    public List<TextLine> Body { get; } = [];

    public List<SentenceRange> Sentences { get; } = [];

    /// <summary>The tokens that are two words.</summary>
    public List<int> Glued { get; } = [];

    public WordNotes Notes { get; } = new();

    /// <summary>Empties all lists; <see langword="false"/> where the room that is left is too much to keep.</summary>
    public bool Clear()
    {
        LineEnds.Clear();
        Halts.Clear();
        Lines.Clear();
        Roles.Clear();
        Body.Clear();
        Sentences.Clear();
        Notes.End();
        return LineEnds.Capacity <= MostKept;
    }
}
