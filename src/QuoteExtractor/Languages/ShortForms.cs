using System.Text;

namespace QuoteExtractor.Languages;

/// <summary>Writes short titles and names of bodies in full, one word after the other: <c>Direktur Jenderal Pajak</c> of <c>Dirjen Pajak</c>.</summary>
internal static class ShortForms
{
    /// <summary>The full form of a title; the title itself where no word of it is a short one.</summary>
    public static string Expand(Dictionary<string, string> fullForms, string title)
    {
        if (fullForms.TryGetValue(title, out string? whole))
            return whole;
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> known = fullForms.GetAlternateLookup<ReadOnlySpan<char>>();
        StringBuilder? full = null;
        int copied = 0;
        foreach (Range word in title.AsSpan().Split(' '))
        {
            (int start, int length) = word.GetOffsetAndLength(title.Length);
            if (length == title.Length || !known.TryGetValue(title.AsSpan(start, length), out string? form))
                continue;
            full = (full ?? new StringBuilder()).Append(title, copied, start - copied).Append(form);
            copied = start + length;
        }

        return full is null ? title : full.Append(title, copied, title.Length - copied).ToString();
    }
}
