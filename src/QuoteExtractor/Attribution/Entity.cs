using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Someone or something that the article names, with every form of the name.</summary>
internal sealed class Entity
{
    /// <summary>The fullest form so far.</summary>
    public required string Name { get; set; }

    /// <summary>The words of the fullest form.</summary>
    public required string[] Words { get; set; }

    public SpeakerKind Kind { get; set; }

    public TokenRange Role { get; set; }

    public TokenRange Affiliation { get; set; }

    /// <summary>Every other form, in the order of first appearance.</summary>
    public List<string> Forms { get; } = [];

    /// <summary>The words of each other name that the article gives in brackets: <c>Joko Widodo (Jokowi)</c>.</summary>
    public List<string[]> OtherNames { get; } = [];

    /// <summary>The tokens at which it is mentioned, in reading order.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Whether a reporting verb has it as subject somewhere.</summary>
    public bool Speaks { get; set; }

    /// <summary>The speaker's number in the document; -1 until it is quoted.</summary>
    public int Id { get; set; } = -1;

    public void AddForm(string form)
    {
        if (!string.Equals(form, Name, StringComparison.OrdinalIgnoreCase) && !Forms.Contains(form, StringComparer.OrdinalIgnoreCase))
            Forms.Add(form);
    }
}
