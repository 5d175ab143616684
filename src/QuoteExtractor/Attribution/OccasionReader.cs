using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Reads on which occasion something was said: the whole noun phrase (<c>rapat kerja dengan Komisi Pangan</c>), or the verb with its moment (<c>saat dihubungi</c>).</summary>
internal sealed class OccasionReader(PhrasedText text)
{
    private const int MaxWords = 30;
    private const int TakesVerb = 1;
    private const int TellsTopic = 1;

    /// <summary>The lexicon's value of what words are spread in, which is no occasion: English <c>op-ed</c>.</summary>
    private const int Channel = 9;

    /// <summary>The occasion that begins at a token or behind its preposition; empty where none does.</summary>
    /// <param name="match">What the lexicon has there.</param>
    public TokenRange Read(in AttributionPoint at, in PhraseMatch match)
    {
        int i = at.Token;
        if (text.NameAt(i) >= 0 || !at.Beside && !at.Behind)
            return default;
        if ((match.Entry.Class & WordClass.ContactVerb) != 0)
            return at.Behind ? new TokenRange(i, OriginEnd(i + match.Length, at)) : default;
        if ((match.Entry.Class & WordClass.OccasionOpener) == 0)
            return default;
        int first = i + match.Length;
        if (Named(ref first, at) is { IsEmpty: false } occasion)
            return occasion;
        return match.Entry.Value == TakesVerb && first < at.Limit ? Verb(i, first, at) : default;
    }

    /// <summary>English told a press conference: the occasion whose noun phrase begins at a token; empty where none does.</summary>
    /// <param name="first">The token behind its articles, then.</param>
    public TokenRange Named(ref int first, in AttributionPoint at)
    {
        while (first < at.Limit && text.NameAt(first) < 0 && text.Is(first, WordClass.Quantifier | WordClass.Determiner))
            first++;
        int head = Head(first, at);
        return head > 0 ? new TokenRange(first, FurtherEnd(PhraseEnd(head, at), at)) : default;
    }

    /// <summary>The token behind the noun of the occasion, which an adjective or a part may precede: <c>puncak perayaan</c>.</summary>
    private int Head(int first, AttributionPoint at)
    {
        const int Reach = 3;
        for (int i = first; i < Math.Min(at.Limit, first + Reach) && !at.IsTaken(i); i++)
        {
            PhraseMatch match = text.MatchAt(i, at.Limit);
            bool starts = text.NameAt(i) < 0 || text.Names[text.NameAt(i)].Whole.First == i;
            if (text.NameAt(i) < 0 && (match.Entry.Class & (WordClass.Site | WordClass.Occasion)) == WordClass.Site && !text.Lexicon.IsHeadLast)
                return 0; // di ruang sidang Melati
            if (starts && (match.Entry.Class & WordClass.Occasion) != 0 && !(text.Lexicon.IsHeadLast && (match.Entry.Value == Channel || (match.Entry.Class & (WordClass.DocumentNoun | WordClass.Month)) != 0)))
                return i + match.Length;
            if (text.NameAt(i) >= 0 || IsBound(i) && !(text.Lexicon.IsHeadLast && text.Is(i, WordClass.RoleModifier | WordClass.TimeWord) && text.Tokens[i].Shape == TokenShape.Lower) || text.IsVerbLike(i))
                return 0;
        }

        return 0;
    }

    private TokenRange Verb(int opener, int first, AttributionPoint at)
    {
        PhraseMatch match = text.MatchAt(first, at.Limit);
        if ((match.Entry.Class & WordClass.ContactVerb) != 0)
            return new TokenRange(opener, OriginEnd(first + match.Length, at));
        bool verb = text.NameAt(first) < 0 && !at.IsTaken(first) && text.Tokens[first].Shape == TokenShape.Lower
            && (text.IsVerbLike(first) || (text.CueOf(first) & CueTraits.Leads) != 0);
        return verb ? new TokenRange(opener, FurtherEnd(PhraseEnd(first + 1, at), at)) : default;
    }

    /// <summary>saat dihubungi dari Arum; saat ditanya mengenai pajak; saat ditemui seusai rapat</summary>
    private int OriginEnd(int end, AttributionPoint at)
    {
        if (end + 1 >= at.Limit)
            return end;
        if (text.Is(end, WordClass.OccasionLink) && text.Segments.EntryOf(end).Value == TellsTopic && IsNounBehind(end + 1, at))
            return FurtherEnd(PhraseEnd(end + 1, at), at);
        return text.Is(end, WordClass.Origin) && text.NameAt(end + 1) is >= 0 and int name ? Math.Min(at.Limit, text.Names[name].Whole.End) : FurtherEnd(end, at);
    }

    /// <summary>konferensi pers seusai rapat terbatas: one occasion of another.</summary>
    private int FurtherEnd(int end, AttributionPoint at)
    {
        if (end >= at.Limit || text.NameAt(end) >= 0)
            return end;
        if (Holder(end, at) is > 0 and int holder)
            return PhraseEnd(holder, at);
        PhraseMatch match = text.MatchAt(end, at.Limit);
        if ((match.Entry.Class & WordClass.OccasionOpener) == 0 || (match.Entry.Class & WordClass.PlaceOpener) != 0)
            return end;
        int first = end + match.Length;
        if (Head(first, at) is > 0 and int head)
            return PhraseEnd(head, at);
        return match.Entry.Value == TakesVerb && first < at.Limit && Verb(end, first, at) is { IsEmpty: false } deed ? deed.End : end;
    }

    /// <summary>diskusi yang digelar (oleh) Serikat Arum: where the name of who holds the occasion begins behind the relative pronoun; 0 where none does.</summary>
    private int Holder(int relative, AttributionPoint at)
    {
        int i = relative + 1;
        if (i >= at.Limit || !text.Is(relative, WordClass.Relative) || !text.Is(i, WordClass.OccasionLink))
            return 0;
        while (++i < at.Limit && text.Is(i, WordClass.AgentMarker))
        {
        }

        return i < at.Limit && !at.IsTaken(i) && text.NameAt(i) is >= 0 and int name && text.Names[name].Kind is not NameKind.Place && name != at.Passage.Source.Name ? i : 0;
    }

    private int PhraseEnd(int from, AttributionPoint at)
    {
        int limit = Math.Min(at.Limit, from + MaxWords), i = from;
        while (i < limit && !at.IsTaken(i) && (text.NameAt(i) < 0 || text.NameAt(i) != at.Passage.Source.Name))
        {
            if (text.NameAt(i) >= 0)
                i = text.Names[text.NameAt(i)].Whole.End;
            else if (Enclosed(i, limit) is > 0 and int behind)
                i = behind;
            else if (i + 1 < limit && text.Is(i, WordClass.Coordinator) && IsNounBehind(i + 1, at))
                i++;
            else if (text.Is(i, WordClass.OccasionLink) && i + 1 < limit && text.Tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number && !(text.Is(i, WordClass.Preposition) && text.Is(i + 1, WordClass.PlaceOpener)) && !(text.Is(i, WordClass.Infinitive) && text.NameAt(i + 1) < 0 && !text.Is(i + 1, WordClass.Determiner)))
                i++;
            else if (text.Is(i, WordClass.OccasionLink) && i + 1 < limit && Enclosed(i + 1, limit) is > 0 and int title)
                i = title;
            else if (text.IsSign(i, ':') && i > from && text.IsCapitalized(i - 1) && i + 1 < limit && text.IsCapitalized(i + 1) && !at.IsTaken(i + 1))
                i++; // acara Maju Bersama: Gerakan Nelayan
            else if (IsBound(i))
                break;
            else if (text.Is(i++, WordClass.Demonstrative))
                break;
        }

        return Math.Min(i, at.Limit);
    }

    private bool IsNounBehind(int i, AttributionPoint at) =>
        !at.IsTaken(i) && text.Tokens[i].Kind == TokenKind.Word && (text.NameAt(i) >= 0 || !IsBound(i) && !text.IsVerbLike(i));

    private bool IsBound(int i)
    {
        const WordClass Bounds = WordClass.Preposition | WordClass.Relay | WordClass.Weekday | WordClass.Conjunction | WordClass.Relative
            | WordClass.Complementizer | WordClass.Pronoun | WordClass.RelativeDay | WordClass.OccasionOpener | WordClass.ContactVerb | WordClass.Negation;
        if (text.Lexicon.IsHeadLast && (text.IsVerb(i) || text.Is(i, WordClass.Adverb | WordClass.RoleModifier)))
            return true; // a meeting being held, a speech late on Tuesday
        if (text.Is(i, Bounds) || text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark)
            return true;
        if (i + 1 < text.Tokens.Length && text.Is(i + 1, WordClass.PeriodUnit) && text.Tokens[i + 1].Shape == TokenShape.Lower && IsCount(i))
            return !EndsCount(i + 1);
        if (text.Is(i, WordClass.TimeWord))
            return !IsInName(i) && !EndsPeriod(i) && !EndsCount(i) && !(text.Is(i, WordClass.PeriodUnit) && i + 1 < text.Tokens.Length && text.Tokens[i + 1].Kind == TokenKind.Number);
        return (text.CueOf(i) & (CueTraits.Leads | CueTraits.Follows)) != 0 || text.Segments.BeginsPhrase(i) && IsPeriod(i);
    }

    /// <summary>Diskusi akhir pekan, refleksi awal tahun: which occasion; but diskusi | akhir pekan lalu tells when.</summary>
    private bool EndsPeriod(int i) => i > 0 && text.Is(i, WordClass.PeriodUnit) && text.Segments.BeginsPhrase(i - 1) && text.Tokens[i - 1].Shape == TokenShape.Lower && !text.Is(i - 1, WordClass.TimeWord | WordClass.Preposition | WordClass.Adverb | WordClass.Quantifier) && !IsPeriod(i - 1);

    /// <summary>Refleksi satu tahun, konferensi pers 100 hari pemerintahannya; but konferensi pers | dua hari lalu tells when.</summary>
    private bool EndsCount(int i) => i > 1 && text.Is(i, WordClass.PeriodUnit) && IsCount(i - 1) && !IsPeriod(i - 1)
        && !text.Is(i + 1, WordClass.Conjunction | WordClass.Demonstrative | WordClass.Relative | WordClass.TimeWord | WordClass.Adverb);

    private bool IsCount(int i) => text.Tokens[i].Kind == TokenKind.Number || text.Is(i, WordClass.Quantifier);

    private bool IsPeriod(int i) => (text.MatchAt(i, text.Tokens.Length).Entry.Class & WordClass.RelativePeriod) != 0;

    /// <summary>Festival Syawal, acara 1 Tahun Arum, puncak Hari Guru: a time in capitals behind another word in capitals or a number, or before one that is no day.</summary>
    private bool IsInName(int i) => i > 0 && text.IsCapitalized(i) && (text.IsCapitalized(i - 1) || text.Tokens[i - 1].Kind == TokenKind.Number || i + 1 < text.Tokens.Length && text.IsCapitalized(i + 1) && text.Tokens[i + 1].Shape == TokenShape.Capitalized && !text.Is(i + 1, WordClass.Weekday | WordClass.TimeWord | WordClass.Month | WordClass.Demonstrative));

    /// <summary>The token behind a title in marks or a short form in brackets that opens here; 0 where none does.</summary>
    private int Enclosed(int i, int limit)
    {
        const int MaxShort = 4;
        if (text.IsSign(i, '('))
        {
            for (int end = i + 2; end < Math.Min(limit, i + MaxShort); end++)
            {
                if (text.IsSign(end, ')') && text.Tokens[i + 1].Kind == TokenKind.Word)
                    return end + 1;
            }

            return 0;
        }

        if (text.Tokens[i].Kind != TokenKind.Mark)
            return 0;
        for (int end = i + 1; end < limit; end++)
        {
            if (text.Tokens[end].Kind == TokenKind.Mark)
                return end + 1;
        }

        return 0;
    }
}
