using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Makes the records of those who are quoted, and with them the only strings that a document needs of all its names.</summary>
internal sealed class SpeakerMaker(PhrasedText text)
{
    public Speaker Make(Entity entity) => new()
    {
        Id = entity.Id,
        Name = entity.FullName.ToString(),
        Kind = entity.Kind,
        Role = TextOf(entity.Role),
        Affiliation = TextOf(entity.Affiliation),
        Aliases = AliasesOf(entity),
    };

    /// <summary>The words of a range, as the string that is <paramref name="known"/> where it has the same; <see langword="null"/> for none.</summary>
    public string? TextOf(TokenRange range, string? known = null)
    {
        if (range.IsEmpty)
            return null;
        ReadOnlySpan<char> words = text.SpanOf(range).Of(text.Text);
        return words.SequenceEqual(known) ? known : words.ToString();
    }

    /// <summary>What the title at a mention belongs to: <c>Bupati Wira Satya</c> is told without it where <c>Bupati Arum Wira Satya</c> has told it.</summary>
    public string? AffiliationOf(ResolvedSource attribution, Speaker? speaker)
    {
        if (!attribution.Affiliation.IsEmpty || speaker is not { Role: { } role, Affiliation: { } affiliation })
            return TextOf(attribution.Affiliation, speaker?.Affiliation);
        ReadOnlySpan<char> own = text.SpanOf(attribution.Role).Of(text.Text);
        bool same = own.Equals(role, StringComparison.OrdinalIgnoreCase)
            || (text.Lexicon.FullTitleOf(own) ?? own).Equals(text.Lexicon.FullTitleOf(role) ?? role, StringComparison.OrdinalIgnoreCase);
        return same ? affiliation : null;
    }

    /// <summary>All forms but the full name; before them the name without its rank, where the full one has it.</summary>
    private static string[] AliasesOf(Entity entity)
    {
        ReadOnlySpan<NameForm> forms = entity.Forms;
        bool isRanked = entity.FullName != entity.Name;
        int ranked = isRanked ? forms.IndexOf(entity.FullName) : -1;
        int count = forms.Length + (isRanked ? 1 : 0) - (ranked >= 0 ? 1 : 0);
        if (count == 0)
            return [];
        var aliases = new string[count];
        int next = 0;
        if (isRanked)
            aliases[next++] = entity.Name.ToString();
        for (int i = 0; i < forms.Length; i++)
        {
            if (i != ranked)
                aliases[next++] = forms[i].ToString();
        }

        return aliases;
    }
}
