using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Finds the words before the likeliest border that open the name and are none of the body's: <c>Gubernur Arum I Wayan Satya</c>.</summary>
internal readonly struct NameOpening(SegmentedText text)
{
    /// <summary>The lexicon's value of heads of bodies that are given names too: <c>Tim</c>.</summary>
    private const int GivenToo = 16;

    private NameLikeness Words => new(text);

    private KnownBody Bodies => new(text);

    /// <summary>The first word of the name of which the word <paramref name="name"/> is one; the title's body begins at <paramref name="first"/>.</summary>
    public int Of(int first, int name) => WithInitials(first, WithOpener(first, name));

    /// <summary>Gubernur Arum Lalu Wira, Bupati Arum Anak Agung Wira, CEO Apple Tim Cook: no office goes on behind a place, so a word there opens the name.</summary>
    private int WithOpener(int first, int name)
    {
        const WordClass Others = WordClass.CommonName | WordClass.Place | WordClass.PlaceHead | WordClass.Organization | WordClass.Rank | WordClass.Honorific;
        int opener = name - 1;
        if (opener <= first || !Words.IsWord(opener) || text.At(opener).Shape == TokenShape.Lower)
            return name;
        if (text.EntryOf(opener) is { Value: GivenToo } head && (head.Class & WordClass.Organization) != 0 && ((text.ClassOf(opener - 1) & (WordClass.Place | WordClass.Organization)) != 0 || Bodies.EndsAt(first, opener)))
            return opener;
        if (!Bodies.IsPlaceEnd(opener - 1, first) || Bodies.IsPlace(opener - 1) || Words.IsNumeral(opener))
            return name;
        bool listed = text.MatchAt(opener, name + 1) is { Length: 2 } match && (match.Entry.Class & WordClass.PersonName) != 0;
        return listed || (text.ClassOf(opener) & Others) == 0 || (text.ClassOf(opener) & WordClass.Conjunction) != 0 ? opener : name;
    }

    /// <summary>I Wayan Wira; Munafri 'Appi' Wira: a nickname stands in the middle of the name.</summary>
    private int WithInitials(int first, int name)
    {
        while (name > first && Words.IsInitial(name - 1) || name - 1 > first && !Words.IsWord(name - 1) && Words.IsNameLike(name - 1))
            name--;

        while (name > first && (Words.IsParticle(name - 1) || IsArticle(name - 1)))
            name--; // Sultan Haitham bin Tariq, Ketua Komisi Eropa von der Velden: no body ends with a particle

        if (name > first && IsArticle(name))
            name = BeforeArticle(first, name);

        // Ursula von der Velden: no name begins with small letters.
        while (name > first && text.At(name).Shape == TokenShape.Lower && (text.ClassOf(name) & WordClass.NameParticle) != 0 && Words.IsNameLike(name - 1))
            name--;
        return name - 1 > first && text.At(name - 1).Kind == TokenKind.Mark ? name - 2 : name;
    }

    /// <summary>Komisaris Tinggi PBB untuk Pengungsi Rina Wira'ad Al Torres: a name that goes on with such a word does not begin with it.</summary>
    private int BeforeArticle(int first, int name)
    {
        const WordClass Others = WordClass.Abbreviation | WordClass.Outlet | WordClass.Preposition | WordClass.Honorific;
        for (int i = name - 1; i > first && i >= name - 2; i--)
        {
            if (!Words.IsWord(i) || !Words.IsNameLike(i) || (text.ClassOf(i) & Others) != 0 || (text.ClassOf(i - 1) & (WordClass.PlaceHead | WordClass.BodyHead)) != 0 || Bodies.EndsAt(first, i + 1))
                return i + 1;
        }

        return Math.Max(first + 1, name - 2);
    }

    /// <summary>Al, El: a particle that is joined to the rest of a name elsewhere.</summary>
    private bool IsArticle(int i)
    {
        if (text.Lexicon.IsHeadLast || (text.ClassOf(i) & WordClass.NameParticle) == 0)
            return false;
        ReadOnlySpan<char> word = text.TextOf(i);
        foreach (string prefix in text.Lexicon.NamePrefixes)
        {
            if (prefix.Length == word.Length + 1 && prefix[^1] == '-' && word.Equals(prefix.AsSpan(0, word.Length), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
