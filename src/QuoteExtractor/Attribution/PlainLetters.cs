namespace QuoteExtractor.Attribution;

/// <summary>Takes the accents off Latin letters, which one article writes and leaves out: <c>Muñoz</c>, <c>Munoz</c>.</summary>
/// <remarks>From tables: the base library decomposes characters only with the help of the system's own Unicode library, which may be missing.</remarks>
internal static class PlainLetters
{
    private const char FirstOfLatin = 'À', FirstOfAdditional = '\u1E00', Unknown = '?';

    private const string Latin = "AAAAAA?CEEEEIIIIDNOOOOO?OUUUUY??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi??JjKk?LlLlLl??LlNnNnNn???OoOoOo??RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    private const string Additional = "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
        + "WwWwWwWwWwXxXxYyZzZzZzhtwy??????AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy??????";

    /// <summary>The letter without its accent; the character itself where it is no such letter.</summary>
    public static char Of(char letter)
    {
        char plain = letter switch
        {
            < FirstOfLatin => letter,
            _ when letter - FirstOfLatin < Latin.Length => Latin[letter - FirstOfLatin],
            >= FirstOfAdditional when letter - FirstOfAdditional < Additional.Length => Additional[letter - FirstOfAdditional],
            _ => letter,
        };
        return plain == Unknown ? letter : plain;
    }

    /// <summary>Whether two words are the same but for accents and case.</summary>
    public static bool AreSame(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length)
            return false;
        for (int i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && char.ToUpperInvariant(Of(a[i])) != char.ToUpperInvariant(Of(b[i])))
                return false;
        }

        return true;
    }
}
