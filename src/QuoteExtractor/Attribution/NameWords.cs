using System.Buffers;

namespace QuoteExtractor.Attribution;

/// <summary>Compares names word by word: hyphens part words, case and one letter of a long word do not count.</summary>
internal static class NameWords
{
    /// <summary>The least length of words that are the same with a letter changed.</summary>
    public const int ShortestVariant = 6;

    private static readonly char[] Separators = [' ', '-', '.', '\u00A0', '\t', '\n', '\r', '(', ')', ',', '"', '\'', '‘', '’', '“', '”'];

    private static readonly SearchValues<char> AnySeparator = SearchValues.Create(Separators);

    /// <summary>The words of a name; most names are one.</summary>
    public static string[] Split(string name) =>
        name.Length > 0 && !name.AsSpan().ContainsAny(AnySeparator) ? [name] : name.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether every word of the shorter name stands in the longer one, in order.</summary>
    public static bool Contains(string[] longer, string[] shorter)
    {
        int at = 0;
        foreach (string word in shorter)
        {
            while (at < longer.Length && !Same(longer[at], word))
                at++;
            if (at++ >= longer.Length)
                return false;
        }

        return shorter.Length > 0;
    }

    /// <summary>Whether one of the words is the same as this one.</summary>
    public static bool Has(string[] words, string word)
    {
        foreach (string other in words)
        {
            if (Same(other, word))
                return true;
        }

        return false;
    }

    /// <summary>Zelensky and Zelenskyy: long words may differ by one letter.</summary>
    public static bool Same(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
            return true;
        if (Math.Min(a.Length, b.Length) < ShortestVariant || Math.Abs(a.Length - b.Length) > 1)
            return false;
        int i = 0;
        while (i < a.Length && i < b.Length && char.ToUpperInvariant(a[i]) == char.ToUpperInvariant(b[i]))
            i++;
        ReadOnlySpan<char> restA = a.AsSpan(Math.Min(a.Length, i + (a.Length >= b.Length ? 1 : 0)));
        ReadOnlySpan<char> restB = b.AsSpan(Math.Min(b.Length, i + (b.Length >= a.Length ? 1 : 0)));
        return restA.Equals(restB, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a word is the beginning of one of the words, or of two in a row: Risma of Tri Rismaharini, Arwi of Arum Wira.</summary>
    public static bool IsShortOf(string nickname, string[] words)
    {
        const int ShortestNickname = 4;
        if (nickname.Length <= ShortestNickname + (words.Length > 1 ? -1 : 1))
            return false;
        foreach (string word in words)
        {
            if (word.Length > nickname.Length && word.StartsWith(nickname, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return IsBlendOf(nickname, words);
    }

    private static bool IsBlendOf(string nickname, string[] words)
    {
        const int ShortestPart = 2;
        for (int i = 0; i + 1 < words.Length; i++)
        {
            int head = 0;
            while (head < Math.Min(nickname.Length, words[i].Length) && char.ToUpperInvariant(nickname[head]) == char.ToUpperInvariant(words[i][head]))
                head++;
            for (int cut = Math.Min(head, nickname.Length - ShortestPart); cut >= ShortestPart; cut--)
            {
                if (words[i + 1].AsSpan().StartsWith(nickname.AsSpan(cut), StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word is of capitals only: BNPB.</summary>
    public static bool IsCapitals(string word)
    {
        foreach (char letter in word)
        {
            if (!char.IsUpper(letter))
                return false;
        }

        return true;
    }

    /// <summary>Whether the letters are the initials of the words: BNPB of Badan Nasional Penanggulangan Bencana.</summary>
    public static bool IsAcronym(string letters, string[] words)
    {
        if (letters.Length < 2)
            return false;
        int at = 0;
        foreach (string word in words)
        {
            if (!char.IsUpper(word[0]))
                continue;
            if (at >= letters.Length || letters[at] != word[0])
                return false;
            at++;
        }

        return at == letters.Length;
    }
}
