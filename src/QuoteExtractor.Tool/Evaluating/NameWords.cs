using System.Collections.Frozen;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Compares names and other short texts word by word, without case, diacritics, hyphens and the possessive <c>'s</c>.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> s_titles = WordList.Lines("titles.txt").ToFrozenSet(StringComparer.Ordinal);

    public static string[] Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        string folded = LetterFolds.Of(text);
        var words = new List<string>();
        int start = 0;
        for (int i = 0, length; i < folded.Length; i += length)
        {
            if (WordCharacter.Is(WordCharacter.At(folded, i, out length)))
                continue;
            Take(words, folded.AsSpan(start, i - start));
            if (IsPossessive(folded.AsSpan(i)))
                length = 2;
            start = i + length;
        }

        Take(words, folded.AsSpan(Math.Min(start, folded.Length)));
        return [.. words];
    }

    /// <summary>Whether a name is one of several forms, titles before or after it aside: <c>Presiden Arwani</c> is <c>Arwani</c>.</summary>
    public static bool Same(string? name, IEnumerable<string> forms)
    {
        string[] words = Of(name);
        if (words.Length == 0)
            return false;
        string[] bare = WithoutTitles(words);
        return forms.Select(Of).Any(form => form.Length > 0 && (form.AsSpan().SequenceEqual(words) || WithoutTitles(form).AsSpan().SequenceEqual(bare)));
    }

    /// <summary>Whether two texts share at least half of the different words of each.</summary>
    public static bool ShareHalf(string? first, string? second)
    {
        var words = Of(first).ToHashSet(StringComparer.Ordinal);
        var others = Of(second).ToHashSet(StringComparer.Ordinal);
        int shared = words.Count(others.Contains);
        return shared > 0 && 2 * shared >= words.Count && 2 * shared >= others.Count;
    }

    private static void Take(List<string> words, ReadOnlySpan<char> word)
    {
        if (!word.IsEmpty)
            words.Add(word.ToString());
    }

    private static bool IsPossessive(ReadOnlySpan<char> rest) =>
        rest is ['’' or '\'' or '`', 's', ..] && (rest.Length == 2 || !WordCharacter.Is(WordCharacter.At(rest, 2, out _)));

    // A name of nothing but titles (Raja Ratu) stays as it is.
    private static string[] WithoutTitles(string[] words)
    {
        string[] bare = [.. words.Where(word => !s_titles.Contains(word))];
        return bare.Length == 0 ? words : bare;
    }
}
