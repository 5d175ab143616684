using System.Text;

namespace QuoteExtractor.Languages;

/// <summary>Writes short titles and names of bodies in full, one word after the other: <c>Direktur Jenderal Pajak</c> of <c>Dirjen Pajak</c>.</summary>
internal static class ShortForms
{
    /// <summary>The full form of a title; <see langword="null"/> where neither it nor a word of it is a short one.</summary>
    public static string? Expand(Dictionary<string, string> fullForms, ReadOnlySpan<char> title)
    {
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> known = fullForms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(title, out string? whole))
            return whole;
        StringBuilder? full = null;
        int copied = 0;
        foreach (Range word in title.Split(' '))
        {
            (int start, int length) = word.GetOffsetAndLength(title.Length);
            if (length == title.Length || !known.TryGetValue(title.Slice(start, length), out string? form))
                continue;
            full = (full ?? new StringBuilder()).Append(title[copied..start]).Append(form);
            copied = start + length;
        }

        return full?.Append(title[copied..]).ToString();
    }
}
