using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads to whom something is said behind a preposition: <c>mengatakan kepada wartawan Borea</c>.</summary>
internal readonly struct AddresseeReader(PhrasedText text, MarkMap marks)
{
    private NounPhraseReader Phrases => new(text);

    /// <summary>menyampaikan kepada warga P; menyerukan kepada Borea untuk mundur, where who is to do it stays: where the content may begin behind those who are told.</summary>
    public int Behind(int i, int limit, CueTraits traits)
    {
        if (i < limit && text.Is(i, WordClass.Hearer) && After(i, limit) is var told && told > i && told < limit && text.Tokens[told].Kind == TokenKind.Word && (text.Is(told, WordClass.Aim) || !text.Is(told, WordClass.Preposition | WordClass.Weekday)))
            return text.Is(told, WordClass.Aim) || (traits & CueTraits.To) != 0 && (text.Is(told, WordClass.Relative | WordClass.Predicative | WordClass.Modal | WordClass.Adverb) || text.NameAt(told) >= 0 || text.IsVerbLike(told)) ? i + 1 : told; // mengimbau kepada warga yang tinggal di sana untuk pergi
        if (i + 1 < limit && text.Is(i, WordClass.Hearer) && (traits & CueTraits.To) != 0 && (marks.PairAt(i + 1) >= 0 || text.Is(i + 1, WordClass.PersonNoun) && After(i, limit) == i || AreSeveral(i + 1, limit)))
            return i + 1;
        return i;
    }

    /// <summary>menyerukan kepada Borea, Arkadia dan pihak terkait agar mundur: whether several are told, behind whom stands what they are to do.</summary>
    private bool AreSeveral(int first, int limit)
    {
        const int LongestList = 16;
        const WordClass Others = WordClass.Weekday | WordClass.Occasion | WordClass.Relay;
        bool several = false;
        for (int i = first; i < Math.Min(limit, first + LongestList); i++)
        {
            if (text.NameAt(i) >= 0)
                continue;
            if (text.Is(i, WordClass.Aim))
                return several;
            if (text.Is(i, Others) || text.IsVerbLike(i) && !text.Is(i - 1, WordClass.Relative) || text.Tokens[i].Kind != TokenKind.Word && !text.IsSign(i, ','))
                return false;
            several |= text.Is(i, WordClass.Coordinator);
        }

        return false;
    }

    /// <summary>
    /// mengatakan kepada wartawan Borea akan menang: where a clause that no sign introduces begins behind the one spoken to; the token itself where
    /// nobody is named there.
    /// </summary>
    public int After(int from, int limit)
    {
        if (text.Lexicon.IsHeadLast || from + 1 >= limit || !text.Is(from, WordClass.Hearer) || text.NameAt(from) >= 0)
            return from;
        int i = from + 1;
        PhraseMatch match = text.MatchAt(i, limit);
        if (text.NameAt(i) < 0 && (match.Entry.Class & WordClass.Audience) != 0)
        {
            i += match.Length;
            if (i < limit && text.Tokens[i].Shape == TokenShape.Lower && Phrases.ReadAt(from + 1, limit, out int whole).Exists && whole > i && whole < limit && (text.Is(whole, WordClass.Aim) || text.Is(whole - 1, WordClass.Demonstrative)))
                return whole; // menyerukan kepada rakyat negara itu untuk pulang
            if (i < limit && IsTheirCountry(i, limit))
                i++;
            return i < limit && text.NameAt(i) is >= 0 and int outlet && (text.Is(i, WordClass.Outlet) || match.Entry.Value == OutletReach.KindOfOutlet && (text.Names[outlet].Kind != NameKind.Place || OutletReach.IsListed(text.Segments, i, text.Names[outlet].Whole.End))) ? text.Names[outlet].Whole.End : i; // kepada kantor berita Kabar Dunia
        }

        Phrases.ReadAt(i, limit, out int end);
        return end > i && !(end < limit && text.Is(end, WordClass.Relative | WordClass.Coordinator)) ? end : from;
    }

    /// <summary>mengatakan kepada wartawan Borea perang usai, but Borea akan menang: whose reporters they are, where another subject stands behind it.</summary>
    private bool IsTheirCountry(int place, int limit)
    {
        const WordClass Predicates = WordClass.Predicative | WordClass.Negation | WordClass.Adverb | WordClass.Modal | WordClass.Preposition | WordClass.Conjunction | WordClass.Relative;
        return text.Is(place, WordClass.Place) && text.NameAt(place) >= 0 && place + 1 < limit && text.Tokens[place + 1].Kind == TokenKind.Word
            && !text.Is(place + 1, Predicates) && !text.IsVerbLike(place + 1) && !text.Lexicon.EndsWithClitic(text.TextOf(place + 1)) && (text.NameAt(place + 1) != text.NameAt(place) || text.Is(place + 1, WordClass.Outlet));
    }

    /// <summary>mengatakan kepada anggota dewan di Arum, P: those who are told, with the place, up to a comma.</summary>
    public bool IsAll(int from, int limit)
    {
        if (text.Lexicon.IsHeadLast || !text.Is(from, WordClass.Hearer) || Phrases.ReadAt(from + 1, limit, out int end).Kind != SourceKind.Description || !text.Is(end, WordClass.PlaceOpener) || end + 1 >= limit)
            return false;
        return text.NameAt(end + 1) is >= 0 and int place && text.Names[place].Kind == NameKind.Place && text.IsSign(text.Names[place].Whole.End, ',');
    }
}
