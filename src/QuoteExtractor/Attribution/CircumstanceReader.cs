using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Reads through whom, when, where and on which occasion something was said: from the words of its sentence that are no content.</summary>
/// <remarks>
/// A circumstance stands beside a part of the attribution, not behind a noun of another phrase: <c>kata Dewi di Arum</c> tells where she
/// spoke, <c>mengecam serangan di Arum</c> does not.
/// </remarks>
internal sealed class CircumstanceReader(PhrasedText text)
{
    private readonly DateReader _dates = new(text);
    private readonly OccasionReader _occasions = new(text);
    private readonly PlaceReader _places = new(text);
    private readonly ViaReader _vias = new(text);
    private readonly Circumstances _found = new();

    /// <summary>The circumstances of a passage; good until the next call.</summary>
    public Circumstances Read(Passage passage, TokenRange zone)
    {
        Circumstances found = _found;
        found.Clear();
        if (passage.Cue.IsEmpty)
            return found;
        if (!passage.Relay.IsEmpty)
            found.Via.Add(_vias.OfReport(passage.Relay));
        if ((text.CueOf(passage.Cue.First) & CueTraits.Addressee) != 0 && _vias.Told(passage.Cue.End) is { IsEmpty: false } told)
            found.Via.Add(told);
        else if (text.Lexicon.IsHeadLast && (text.CueOf(passage.Cue.First) & CueTraits.Addressee) != 0 && text.Is(passage.Cue.End, WordClass.Determiner))
            found.Event = Told(passage, zone);
        int behind = Math.Max(passage.Cue.End, Math.Max(passage.Source.Words.End, passage.Content[^1].End));
        bool beside = true;
        for (int i = text.Lexicon.IsHeadLast ? BehindDateline(zone) : zone.First; i < zone.End;)
        {
            int covered = Covers(passage, i);
            int next = covered > 0 ? covered : MayBegin(i) ? ReadAt(new AttributionPoint(i, zone.End, beside, i >= behind, passage), found) : i;
            beside = next > i || KeepsBeside(i, beside);
            i = Math.Max(i + 1, next);
        }

        return found;
    }

    /// <summary>English ARUM, 18 May (XNA) – Torres said: the day of the dateline is the article's.</summary>
    private int BehindDateline(TokenRange zone) => ClauseStart.After(text, zone.First, zone.End) is var start && start < zone.End && start > zone.First && text.IsDash(start - 1) ? start : zone.First;

    /// <summary>English told a press conference.</summary>
    private TokenRange Told(Passage passage, TokenRange zone)
    {
        int first = passage.Cue.End;
        return _occasions.Named(ref first, new AttributionPoint(first, zone.End, true, true, passage));
    }

    /// <summary>The end of the part of the statement that covers a token; 0 where none does.</summary>
    private int Covers(Passage passage, int token)
    {
        foreach (TokenRange content in passage.Content)
        {
            if (content.Contains(token))
                return content.End;
        }

        if (passage.Cue.Contains(token))
        {
            int day = passage.Cue.End - 2; // English called on Monday for P: the day is told in the midst of the verb
            return day <= passage.Cue.First || token > day || !text.Is(day, WordClass.Weekday) ? passage.Cue.End : token < day ? day : 0;
        }

        if (!passage.Source.Words.Contains(token))
            return 0;
        return passage.Source.Name >= 0 ? Math.Max(passage.Source.Words.End, text.Names[passage.Source.Name].Whole.End) : passage.Source.Words.End;
    }

    /// <summary>Whether what follows a token that is no circumstance still stands beside the attribution.</summary>
    private bool KeepsBeside(int i, bool beside)
    {
        const WordClass Light = WordClass.Preposition | WordClass.Adverb | WordClass.Relative | WordClass.Demonstrative | WordClass.OccasionOpener
            | WordClass.DateOpener | WordClass.DocumentNoun | WordClass.TalkVerb;
        return text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark
            || beside && text.NameAt(i) < 0 && (text.Is(i, text.Lexicon.IsHeadLast ? Light | WordClass.Determiner : Light) || text.CueOf(i) != CueTraits.None)
            || beside && !text.Lexicon.IsHeadLast && !_found.Event.IsEmpty && _found.Event.End == i - 1 && text.Is(i - 1, WordClass.Relative) && (text.Is(i, WordClass.OccasionLink) || text.Tokens[i].Shape == TokenShape.Lower && !text.IsVerbLike(i)); // yang digelar di Arum, yang singkat di Arum
    }

    /// <summary>Whether anything may begin at a token; at nearly none it does.</summary>
    private bool MayBegin(int i)
    {
        const WordClass Openers = WordClass.Relay | WordClass.ContactVerb | WordClass.OccasionOpener | WordClass.Hearer | WordClass.Audience
            | WordClass.Weekday | WordClass.Month | WordClass.Quantifier | WordClass.PeriodUnit | WordClass.RelativeDay | WordClass.RelativePeriod
            | WordClass.PlaceOpener | WordClass.Origin;
        return text.Is(i, Openers) || (text.CueOf(i) & (CueTraits.Follows | CueTraits.Preposition)) != 0 || text.Is(i, WordClass.DocumentNoun) || text.Segments.BeginsPhrase(i) || text.Tokens[i].Kind == TokenKind.Number || text.IsSign(i, '(');
    }

    /// <summary>Reads what begins at a token.</summary>
    /// <returns>The token behind it; the token itself where nothing does.</returns>
    private int ReadAt(in AttributionPoint at, Circumstances found)
    {
        int i = at.Token;
        PhraseMatch match = text.MatchAt(i, at.Limit);
        WordClass known = match.Entry.Class;
        if (text.NameAt(i) >= 0 && !StartsName(i))
            return i;
        if (text.NameAt(i) < 0 && (known & WordClass.Relay) != 0)
        {
            if (at.Passage.Relay.IsEmpty && (IsOfSource(at.Passage.Source, i + match.Length) || text.Is(i + match.Length, WordClass.DocumentNoun | WordClass.AgentMarker) && IsOfSource(at.Passage.Source, i + match.Length + 1)))
                return _vias.Quoting(i) is { IsEmpty: false } quoting ? Add(found, quoting, isRelay: false) : i;
            if (!IsRelayed(at) && _vias.Relay(i + match.Length, at.Limit) is { IsEmpty: false } relay)
                return Add(found, relay, isRelay: true);
        }

        if (SpokesmanBehind.Name(text, i) is >= 0 and int spokesman)
        {
            found.Via.Add(text.Names[spokesman].Name);
            return text.Names[spokesman].Whole.End;
        }

        if (_occasions.Read(at, match) is { IsEmpty: false } occasion)
        {
            if (found.Event.IsEmpty)
                found.Event = occasion;
            return _vias.Contacted(occasion.End, at.Limit) is { IsEmpty: false } caller ? Add(found, caller, isRelay: false) : occasion.End;
        }

        const WordClass Like = WordClass.Preposition | WordClass.Conjunction;
        bool handsOn = at.Behind && at.Passage.Relay.IsEmpty && ((match.Entry.Cue & CueTraits.Follows) != 0 || (known & WordClass.DocumentNoun) != 0) && text.NameAt(i) < 0 && (text.IsSign(i - 1, ',') || (text.ClassOf(i - 1) & Like) == Like); // "P," kata Torres, lapor Kabar Dunia; seperti laporan Kabar Dunia
        handsOn |= at.Behind && at.Passage.Relay.IsEmpty && !text.Lexicon.IsHeadLast && (match.Entry.Cue & CueTraits.Preposition) != 0 && text.NameAt(i) < 0; // "P," kata Torres menurut Kabar Dunia
        handsOn |= !at.Behind && (known & WordClass.DocumentNoun) != 0 && at.Passage.Relay.IsEmpty && !text.Lexicon.IsHeadLast && i > 0 && text.NameAt(i) < 0 && text.Is(i - 1, WordClass.Preposition) && text.IsCapitalized(i - 1); // Berdasarkan laporan Kabar Dunia, Torres mengatakan P
        if ((handsOn || (known & WordClass.Hearer) != 0) && _vias.Hearer(i + match.Length, at.Limit) is { IsEmpty: false } hearer)
            return Add(found, hearer, isRelay: false);
        if ((known & WordClass.Audience) != 0 && text.NameAt(i) < 0 && at.Beside)
            return i + match.Length;
        bool remote = text.Lexicon.IsHeadLast && !at.Beside && (known & WordClass.RelativePeriod) != 0 && !text.Is(i - 1, WordClass.Occasion | WordClass.DocumentNoun); // who led the vote last month
        if ((at.Beside || at.Behind) && !remote && IsOpen(i) && _dates.Read(i, at.Limit, match) is { IsEmpty: false } date)
            return AddDate(found, date);
        bool opens = (known & WordClass.PlaceOpener) != 0 || (known & WordClass.Origin) != 0 && !found.Event.IsEmpty && found.Event.End == i;
        if (at.Beside && opens && _places.Read(at, match.Length) is { IsEmpty: false } place)
        {
            // para pengacara di Arum pada Rabu meminta …: where the source is at home; but Wira Satya di Arum, Rabu, meminta ….
            bool ofSource = !at.Behind && i > 0 && at.Passage.Source.Words.Contains(i - 1) && !EndsPerson(i - 1);
            if (found.Place.IsEmpty && !ofSource)
                found.Place = place;
            return place.End;
        }

        return i;
    }

    /// <summary>Kabar Dunia mengutip Torres yang mengatakan P: whom the relay formula names is who speaks.</summary>
    private bool IsOfSource(Source source, int first) => source.Exists && (source.Words.First == first || text.Is(first, WordClass.NameParticle) && source.Words.First == first + 1 || source.Name >= 0 && text.Names[source.Name].Whole.First == first);

    /// <summary>Whether the passage has taken what the relay formula names.</summary>
    private static bool IsRelayed(in AttributionPoint at) => !at.Passage.Relay.IsEmpty && at.Passage.Relay.End == at.Token;

    private bool EndsPerson(int i) => text.NameAt(i) is >= 0 and int name && text.Names[name].Kind == NameKind.Person && text.Names[name].Name.End == i + 1;

    private bool StartsName(int i) => text.Names[text.NameAt(i)].Whole.First == i;

    /// <summary>sejak Senin, hingga Senin: no day of the saying.</summary>
    private bool IsOpen(int i) => i == 0 || !text.Is(i - 1, WordClass.Preposition) || text.Is(i - 1, WordClass.DateOpener);

    private int Add(Circumstances found, TokenRange via, bool isRelay)
    {
        if (found.Via.Count == 0 || found.Via[0].End != via.End) // demikian dilaporkan stasiun televisi Kabar Dunia: it stands there for its attribution, too
            found.Via.Add(via);
        while (_vias.Joined(via.End, isRelay) is { IsEmpty: false } other)
            found.Via.Add(via = other);
        found.RelayEnd = isRelay ? via.End : found.RelayEnd;
        return via.End;
    }

    /// <summary>The first date counts; one behind a relay formula (<c>dilansir Kabar Dunia, Senin</c>) gives way to the attribution's own.</summary>
    private static int AddDate(Circumstances found, TokenRange date)
    {
        const int Gap = 2;
        bool relayed = found.RelayEnd > 0 && date.First - found.RelayEnd <= Gap;
        if (found.Date.IsEmpty || found.IsDateRelayed && !relayed)
            (found.Date, found.IsDateRelayed) = (date, relayed);
        return date.End;
    }
}
