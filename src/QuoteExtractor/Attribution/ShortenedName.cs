namespace QuoteExtractor.Attribution;

/// <summary>Tells whether a name of several words is another one with some of its words shortened.</summary>
internal static class ShortenedName
{
    /// <summary>Whether either of two names is the other one shortened.</summary>
    public static bool IsEither(ReadOnlySpan<NameWord> a, ReadOnlySpan<NameWord> b) => Is(a, b) || Is(b, a);

    /// <summary>Polda Jabar and Polda Jawa Barat, LBH Arum and Lembaga Bantuan Hukum Arum, Kadin Arum and Kamar Dagang dan Industri (Kadin) Arum.</summary>
    public static bool Is(ReadOnlySpan<NameWord> shorter, ReadOnlySpan<NameWord> longer)
    {
        if (shorter.Length < 2 || shorter.Length >= longer.Length || char.ToUpperInvariant(shorter[0].First) != char.ToUpperInvariant(longer[0].First))
            return false;
        int at = 0;
        foreach (ref readonly NameWord word in shorter)
        {
            if (at >= longer.Length)
                return false;
            at = NameWords.Same(longer[at], word) ? at + 1 : BehindFull(word, longer, at);
            if (at < longer.Length && longer[at].IsInBracket && NameWords.Same(longer[at], word))
                at++;
        }

        return at == longer.Length;
    }

    /// <summary>The place behind the words that one stands for; behind them all where it stands for none.</summary>
    private static int BehindFull(in NameWord word, ReadOnlySpan<NameWord> longer, int at)
    {
        if (at + 2 <= longer.Length && NameWords.IsBlend(word, longer.Slice(at, 2)))
            return at + 2;
        for (int end = at + 2; NameWords.IsCapitals(word) && end <= longer.Length; end++)
        {
            if (NameWords.IsAcronym(word, longer[at..end]))
                return end;
        }

        while (++at < longer.Length && !(longer[at].IsInBracket && NameWords.Same(longer[at], word))) ;
        return at + 1;
    }
}
