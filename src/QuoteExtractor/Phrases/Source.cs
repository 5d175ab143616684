namespace QuoteExtractor.Phrases;

/// <summary>The words of a clause that name the one who speaks.</summary>
/// <param name="Words">The mention: the bare name, or the whole description.</param>
/// <param name="Name">The index of the name phrase that it is; -1 where it is none.</param>
/// <param name="IsShared">Whether the words are the subject of a neighbouring clause.</param>
internal readonly record struct Source(SourceKind Kind, TokenRange Words, int Name, bool IsShared = false)
{
    public static Source None => new(SourceKind.None, default, -1);

    public bool Exists => Kind != SourceKind.None;

    public Source Shared => this with { IsShared = true };
}
