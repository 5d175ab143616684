using System.Runtime.CompilerServices;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Attribution;

/// <summary>Compares names word by word: hyphens part words, case and one letter of a long word do not count.</summary>
internal static class NameWords
{
    /// <summary>The least length of words that are the same with a letter changed.</summary>
    public const int ShortestVariant = 6;

    /// <summary>The least length of a word that is short for another, or for two.</summary>
    public const int ShortestNickname = 4;

    /// <summary>The separators among the first characters, before all letters.</summary>
    private const ulong SeparatorBits = 1UL << ' ' | 1UL << '-' | 1UL << '.' | 1UL << '\t' | 1UL << '\n' | 1UL << '\r'
        | 1UL << '(' | 1UL << ')' | 1UL << ',' | 1UL << '"' | 1UL << '\'';

    /// <summary>Whether a character parts the words of a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSeparator(char c) => c < '@' ? (SeparatorBits >> c & 1) != 0 : !char.IsAscii(c) && IsRareSeparator(c);

    private static bool IsRareSeparator(char c) => c is '\u00A0' or '‘' or '’' or '“' or '”';

    /// <summary>Whether every word of the shorter name stands in the longer one, in order.</summary>
    public static bool Contains(ReadOnlySpan<NameWord> longer, ReadOnlySpan<NameWord> shorter)
    {
        int at = 0;
        foreach (ref readonly NameWord word in shorter)
        {
            while (at < longer.Length && !Same(longer[at], word))
                at++;
            if (at++ >= longer.Length)
                return false;
        }

        return shorter.Length > 0;
    }

    /// <summary>Whether the words of the shorter name stand in the longer one with nothing between them.</summary>
    public static bool ContainsRun(ReadOnlySpan<NameWord> longer, ReadOnlySpan<NameWord> shorter)
    {
        for (int first = 0; first + shorter.Length <= longer.Length; first++)
        {
            int same = 0;
            while (same < shorter.Length && Same(longer[first + same], shorter[same]))
                same++;
            if (same == shorter.Length)
                return true;
        }

        return false;
    }

    /// <summary>Zelensky and Zelenskyy: long words may differ by one letter.</summary>
    public static bool Same(in NameWord a, in NameWord b) => a.Id == b.Id || (a.Begin == b.Begin || a.End == b.End)
        && a.Length >= ShortestVariant && b.Length >= ShortestVariant && Math.Abs(a.Length - b.Length) <= 1 && IsVariant(a.Text, b.Text);

    private static bool IsVariant(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = SharedLetters(a, b);
        ReadOnlySpan<char> restA = a[Math.Min(a.Length, i + (a.Length >= b.Length ? 1 : 0))..];
        ReadOnlySpan<char> restB = b[Math.Min(b.Length, i + (b.Length >= a.Length ? 1 : 0))..];
        if (a.Length != b.Length && i == Math.Min(a.Length, b.Length) && (a.Length > i ? a[i] : b[i]) == 's')
            return false; // English Republican, Republicans; Roberts is not Robert
        return restA.Equals(restB, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a word is the beginning of one of the words, or of two in a row: Risma of Tri Rismaharini, Arwi of Arum Wira.</summary>
    public static bool IsShortOf(in NameWord nickname, ReadOnlySpan<NameWord> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (IsShortAt(nickname, words, i))
                return true;
        }

        return false;
    }

    /// <summary>The same for this one of the words and the next.</summary>
    public static bool IsShortAt(in NameWord nickname, ReadOnlySpan<NameWord> words, int i) =>
        words[i].Begin == nickname.Begin && nickname.Length >= ShortestNickname + (words.Length > 1 ? 0 : 2)
        && (StartsWith(words[i], nickname) || i + 1 < words.Length && IsBlendOf(nickname.Text, words[i].Text, words[i + 1].Text));

    private static bool StartsWith(in NameWord word, in NameWord nickname) =>
        word.Length > nickname.Length && word.Text.StartsWith(nickname.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word is made of the beginnings of two: Jabar of Jawa Barat.</summary>
    public static bool IsBlend(in NameWord blend, ReadOnlySpan<NameWord> words) =>
        words.Length == 2 && words[0].Begin == blend.Begin && blend.Length >= ShortestNickname && IsBlendOf(blend.Text, words[0].Text, words[1].Text);

    private static bool IsBlendOf(ReadOnlySpan<char> nickname, ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        const int ShortestPart = 2;
        for (int cut = Math.Min(SharedLetters(nickname, word), nickname.Length - ShortestPart); cut >= ShortestPart; cut--)
        {
            if (next.StartsWith(nickname[cut..], StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>With how many letters two words begin alike.</summary>
    private static int SharedLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0;
        while (i < a.Length && i < b.Length && char.ToUpperInvariant(a[i]) == char.ToUpperInvariant(b[i]))
            i++;
        return i;
    }

    /// <summary>Whether the word is of capitals only: BNPB.</summary>
    public static bool IsCapitals(in NameWord word)
    {
        foreach (char letter in word.Text)
        {
            if (!char.IsUpper(letter))
                return false;
        }

        return true;
    }

    /// <summary>Whether any of the words is known as a given name or a family name.</summary>
    public static bool HaveGivenName(ReadOnlySpan<NameWord> words, Lexicon lexicon) => Have(words, lexicon, WordClass.PersonName);

    /// <summary>Whether a word shows that the name is a body's: <c>Kementerian</c>, <c>Borea</c>, <c>PBB</c>.</summary>
    public static bool HaveBody(ReadOnlySpan<NameWord> words, Lexicon lexicon) => Have(words, lexicon, WordClass.Organization | WordClass.Place);

    private static bool Have(ReadOnlySpan<NameWord> words, Lexicon lexicon, WordClass classes)
    {
        foreach (ref readonly NameWord word in words)
        {
            if ((lexicon.ClassOf(lexicon.IdOf(word.Text)) & classes) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a word of a name is among its initials: one with a capital, or what a hyphen joins to it, Sang-ho; but dan.</summary>
    public static bool HasInitial(ReadOnlySpan<NameWord> words, int i) => char.IsUpper(words[i].First) || i > 0 && words[i].IsBehindHyphen && char.IsUpper(words[i - 1].First);

    /// <summary>Whether the letters are the initials of the words: BNPB of Badan Nasional Penanggulangan Bencana.</summary>
    public static bool IsAcronym(in NameWord word, ReadOnlySpan<NameWord> words)
    {
        ReadOnlySpan<char> letters = word.Text;
        if (letters.Length < 2)
            return false;
        int at = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (!HasInitial(words, i))
                continue;
            if (at >= letters.Length || letters[at] != char.ToUpperInvariant(words[i].First))
                return false;
            at++;
        }

        return at == letters.Length;
    }
}
