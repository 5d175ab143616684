using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>
/// Finds what the writer adds to a reported clause in the same sentence: English <c>Torres said the quay was safe, while Borea closed it</c>.
/// Only where a verb stands behind its subject as fast as in English is what a comma parts from the clause told from the clause itself; elsewhere
/// it is where a noun of saying shows it.
/// </summary>
internal sealed class AsideFinder(PhrasedText text, MarkMap marks)
{
    /// <summary>A dash so near the beginning of a clause parts an apposition of its first words from the rest.</summary>
    private const int ShortestBeforeDash = 6;
    private const int ShortestClause = 3;

    /// <summary>No plain coordinator is longer: <c>dan</c>, <c>serta</c>, but <c>sambil</c>.</summary>
    private const int LongestAnd = 5;

    /// <summary>The lexicon's value of what sets the writer's own clause beside a reported one: <c>while</c>, and not <c>but</c>.</summary>
    private const int LooseOnly = 1;

    /// <summary>The lexicon's value of the article of what is new: <c>a</c>, and not <c>the</c>.</summary>
    public const int Indefinite = 1;

    /// <summary>The lexicon's value of what tells that something was left undone: <c>tanpa</c>.</summary>
    private const int Without = 12;

    /// <summary>What leads to when, where and on which occasion something was said.</summary>
    private const WordClass OfTheSaying = WordClass.OccasionOpener | WordClass.DateOpener | WordClass.PlaceOpener | WordClass.Temporal;

    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>Where the content that begins at <paramref name="first"/> ends before an aside; <paramref name="end"/> where none follows.</summary>
    /// <param name="isThing">Whether the content is something that is told of, and no clause.</param>
    public int Before(int first, int end, bool isThing)
    {
        if (!text.Lexicon.IsHeadLast)
            return BeforeComment(first, end);
        if (EndOfUtterance(first, end) is >= 0 and int said && IsOther(said))
            return said;
        for (int i = first + 1; i < end - 1; i++)
        {
            if (isThing && text.Is(i, WordClass.Coordinator) && IsNextDeed(first, i, end))
                return i;
            if (isThing && text.Is(i, WordClass.ClauseOpener | WordClass.AsWord) && IsTimeClause(first, i, end) && marks.PairAt(i) < 0)
                return i;
            if (i >= first + ShortestClause && text.Is(i, WordClass.Contrast) && IsRefusal(i, end) && marks.PairAt(i) < 0)
                return text.IsSign(i - 1, ',') ? i - 1 : i;
            if (text.Tokens[i].Kind != TokenKind.Punctuation || marks.PairAt(i) >= 0 || text.NameAt(i) >= 0)
                continue;
            switch (text.CharOf(i))
            {
                case ':':
                    return end;
                case ';' when i >= first + ShortestClause:
                case ',' when i >= first + ShortestClause && (IsLoose(i + 1, end) || IsComment(first, i, end)):
                case ',' when isThing && IsOtherDeed(first, i, end):
                    return i;
                case '-' or '–' or '—' when IsFree(i):
                    int close = NextDash(i, end);
                    if (close >= end && i >= first + ShortestBeforeDash)
                        return i;
                    i = Math.Min(close, end);
                    break;
            }
        }

        return end;
    }

    /// <summary>kata Torres, yang mengaku melihatnya, kepada Kabar Dunia: reporters or an outlet are told by who speaks, where nothing stands behind them.</summary>
    private bool IsTold(int hearer, int end)
    {
        const WordClass Reporters = WordClass.Audience | WordClass.Outlet;
        return (text.MatchAt(hearer + 1, end).Entry.Class & Reporters) != 0 && new AddresseeReader(text, marks).After(hearer, end) >= end;
    }

    /// <summary>Torres mengatakan P, tudingan yang dibantah Borea: where a noun for what was said comments on it; the end where none does.</summary>
    private int BeforeComment(int first, int end)
    {
        if (EndOfUtterance(first, end) is >= 0 and int closed && text.Is(closed, WordClass.Conjunction) && !text.Is(closed, WordClass.Coordinator))
            return closed; // "P," seperti terlihat dalam rekaman
        for (int i = first + 1; i + 2 < end; i++)
        {
            if (text.IsSign(i, ',') && text.Is(i + 1, WordClass.Hearer) && IsTold(i + 1, end))
                return i;
            if (text.Is(i, WordClass.AsWord) && marks.PairAt(i + 1) is >= 0 and int named && marks.Pairs[named] is var called && called.Open == i + 1 && called.End < end && text.Is(called.End, OfTheSaying) && text.NameAt(called.End) < 0 && !text.HoldsVerb(first, i))
                return called.End; // menyebut Torres sebagai "penipu" dalam pidatonya
            if (marks.PairAt(i) is >= 0 and int pair && marks.Pairs[pair] is { IsClosed: true } said && said.Close == i && i + 2 < end && text.Is(i + 1, WordClass.OccasionOpener) && OccasionOfSaying.Behind(text, i + 2, end) > i + 2 && !text.Is(first, WordClass.Predicative | WordClass.Preposition) && !text.HoldsVerb(first, said.Open) && !text.HoldsVerb(i, end))
                return said.End; // menyebut usul itu "lelucon" dalam sebuah wawancara
            if (!text.IsSign(i, ',') || marks.PairAt(i) >= 0)
                continue;
            int noun = text.Is(i + 1, WordClass.Quantifier) ? i + 2 : i + 1;
            if (text.Is(noun, WordClass.Contrast) && text.NameAt(noun + 1) < 0 && (text.CueOf(noun + 1) & CueTraits.Claim) != 0 && text.Is(noun + 2, WordClass.Demonstrative))
                return i; // , namun klaim itu belum terbukti
            int refused = text.Is(noun + 1, WordClass.Pronoun) ? noun + 2 : noun + 1; // , meskipun ia tidak merinci isinya
            if ((text.Is(noun, WordClass.Contrast) || text.Is(noun, WordClass.ClauseOpener) && text.Segments.EntryOf(noun).Value == ConnectorReader.Concession) && text.Is(refused, WordClass.Negation) && text.NameAt(refused + 1) < 0 && (text.CueOf(refused + 1) & CueTraits.Leads) != 0)
                return i; // , namun tidak merinci isinya
            if (text.Is(noun, WordClass.Coordinator) && text.Tokens[noun].Length > LongestAnd && !text.Is(noun, WordClass.Adverb | WordClass.Preposition) && text.NameAt(noun + 1) < 0 && (text.CueOf(noun + 1) & CueTraits.Leads) != 0)
                return i; // , sambil menolak memberikan rincian
            if (text.Is(noun, WordClass.Conjunction) && text.Lexicon.EntryOf(text.Tokens[noun].Word).Value == Without && text.NameAt(noun + 1) < 0 && ((text.CueOf(noun + 1) & CueTraits.Leads) != 0 || text.IsVerb(noun + 1) && (text.MatchAt(noun + 2, end).Entry.Class & WordClass.NonClaim) != 0))
                return i; // , tanpa menyebut nama; , tanpa memberikan rincian
            if (text.Is(noun, WordClass.DocumentNoun) && (text.MatchAt(noun + 1, end).Entry.Class & WordClass.Outlet) != 0)
                return i; // , laporan Kabar Dunia
            bool comments = text.NameAt(noun) < 0 && ((text.CueOf(noun) & CueTraits.Claim) != 0 || text.Is(noun, WordClass.Pointer));
            if (comments && (text.Is(noun + 1, WordClass.Relative) || noun + 2 < end && text.Is(noun + 2, WordClass.Relative)))
                return i;
        }

        return end;
    }

    /// <summary>Where the quotation ends that a content begins with and a comma closes; -1 where it is all of it.</summary>
    private int EndOfUtterance(int first, int end) =>
        marks.PairAt(first) is >= 0 and int pair && marks.Pairs[pair] is var said && said.Open == first && said.IsClosed && said.End < end && text.IsSign(said.Close - 1, ',') ? said.End : -1;

    /// <summary>said "P," when asked about it: what follows an utterance that a comma closed is not said.</summary>
    private bool IsOther(int i) => text.Tokens[i].Kind == TokenKind.Word && (!text.Is(i, WordClass.Coordinator) || text.Is(i, WordClass.Contrast) && marks.PairAt(i + 1) < 0);

    /// <summary>, which nobody had seen; , while Borea waited; , as did Torres; , and he left; , but she declined.</summary>
    private bool IsLoose(int i, int end) =>
        text.Is(i, WordClass.Relative) ? !HasComma(i, end)
        : text.Is(i, WordClass.Preposition) && text.Is(i + 1, WordClass.Relative) && text.NameAt(i) < 0 ? text.Segments.EntryOf(i).Value != MonthNames.Within && !HasComma(i, end) // , with whom he had quarrelled; but , in which P
        : text.Is(i, WordClass.Contrast) && text.Lexicon.EntryOf(text.Tokens[i].Word).Value == LooseOnly
            || text.MatchAt(i, end) is { Length: > 1, Entry: { Value: LooseOnly } entry } && (entry.Class & WordClass.Contrast) != 0
            || text.Is(i, WordClass.AsWord) && text.IsAuxiliary(i + 1)
            || text.Is(i, WordClass.Coordinator) && text.Is(i + 1, WordClass.Pronoun);

    /// <summary>, a move that angered the council: what the writer thinks of it closes the sentence.</summary>
    private bool IsComment(int first, int comma, int end) => text.NameAt(comma + 1) < 0 && text.Is(comma + 1, WordClass.Determiner)
        && text.Lexicon.EntryOf(text.Tokens[comma + 1].Word).Value == Indefinite && !HasComma(comma + 1, end) && !text.Is(first, WordClass.Preposition | WordClass.ClauseOpener);

    /// <summary>English said the quay was safe, though she did not say why; said it was safe but declined to comment: what somebody did not say is none of it.</summary>
    private bool IsRefusal(int contrast, int end)
    {
        int i = contrast + 1;
        if (text.NameAt(contrast) >= 0 || text.Lexicon.EntryOf(text.Tokens[contrast].Word).Value == LooseOnly)
            return false;
        i = text.NameAt(i) is >= 0 and int name ? text.Names[name].Whole.End : text.Is(i, WordClass.Pronoun) ? i + 1 : i;
        bool denied = false;
        for (; i < end && text.NameAt(i) < 0 && text.Is(i, WordClass.Adverb | WordClass.Negation); i++)
            denied |= text.Is(i, WordClass.Negation);
        return i < end && text.NameAt(i) < 0 && (denied ? (text.CueOf(i) & CueTraits.Leads) != 0 : (text.MatchAt(i, end).Entry.Class & WordClass.NonClaim) != 0 && text.Is(i + 1, WordClass.Infinitive | WordClass.Adverb));
    }

    /// <summary>English attacked the mayor after he closed the quay, praised the crew as it came home: behind what is told of, and is no clause, a clause tells when that was done.</summary>
    private bool IsTimeClause(int first, int opener, int end)
    {
        bool timed = text.NameAt(opener) < 0 && (text.Is(opener, WordClass.ClauseOpener) ? text.Is(opener, WordClass.Preposition) : text.Is(opener + 1, WordClass.Pronoun));
        if (!timed || !_phrases.ReadAt(opener + 1, end, out int verb).Exists)
            return false;
        while (verb < end && text.NameAt(verb) < 0 && text.Is(verb, WordClass.Adverb) && !text.IsVerbLike(verb) && !text.IsAuxiliary(verb))
            verb++;
        return verb < end && text.NameAt(verb) < 0 && (text.IsVerbLike(verb) || text.IsAuxiliary(verb) || (text.CueOf(verb) & CueTraits.Leads) != 0) && !HasVerb(first, opener) && !HoldsDeed(first, opener);
    }

    /// <summary>English urged the crew to wait until the storm passed, blamed him for leaving before it ended: what is asked or blamed may have a time of its own.</summary>
    private bool HoldsDeed(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.NameAt(i) < 0 && (text.Is(i, WordClass.Infinitive) || text.Tokens[i].Shape == TokenShape.Lower && text.Lexicon.Forms.IsParticiple(text.TextOf(i))))
                return true;
        }

        return false;
    }

    /// <summary>called for a boycott, and the crowd cheered; , drawing a sharp reply: a verb behind what has none is none of it.</summary>
    private bool IsOtherDeed(int first, int comma, int end)
    {
        int i = comma + 1;
        if (text.NameAt(i) >= 0 || text.Tokens[i].Shape != TokenShape.Lower)
            return false;
        if (text.Lexicon.Forms.IsParticiple(text.TextOf(i)) && !text.Is(i, WordClass.Preposition | WordClass.Adverb))
            return !HasComma(i, end) && !text.Is(i + 1, WordClass.Coordinator) && !HasVerb(first, comma);
        if (!text.Is(i, WordClass.Coordinator | WordClass.ClauseOpener) || !text.Is(i, WordClass.Coordinator) && HasComma(i, end))
            return false;
        Source subject = _phrases.ReadAt(++i, end, out int behind);
        if (subject.Exists)
            i = behind;
        while (i < end && text.NameAt(i) < 0 && text.Is(i, WordClass.Adverb) && !text.IsVerbLike(i) && !text.IsAuxiliary(i))
            i++;
        bool does = i < end && text.NameAt(i) < 0 && (text.IsVerb(i) || subject.Exists && ((text.CueOf(i) & CueTraits.Leads) != 0 || text.IsAuxiliary(i)));
        return does && !HasVerb(first, comma);
    }

    /// <summary>praised the clerks and took their side: a verb with an object of its own, behind a thing that has none.</summary>
    private bool IsNextDeed(int first, int coordinator, int end)
    {
        const WordClass Objects = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Infinitive | WordClass.Adverb | WordClass.Audience;
        int verb = coordinator + 1;
        while (verb < end && text.NameAt(verb) < 0 && text.Is(verb, WordClass.Adverb) && !text.IsVerbLike(verb))
            verb++;
        return verb + 1 < end && text.NameAt(coordinator) < 0 && text.Tokens[verb].Shape == TokenShape.Lower && text.IsVerb(verb) && !text.Is(verb, WordClass.Preposition)
            && (text.NameAt(verb + 1) >= 0 || text.Is(verb + 1, Objects)) && !HasVerb(first, coordinator);
    }

    /// <summary>Whether a verb stands there that is not only wished: to close the quay, people to leave.</summary>
    private bool HasVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.Is(i, WordClass.Infinitive))
                i++;
            else if (text.IsVerb(i))
                return true;
        }

        return false;
    }

    private bool HasComma(int from, int end) => text.NextComma(from, end) >= 0;

    /// <summary>The dash behind an insertion, the last sign of it where it is written with two; the end where none closes it.</summary>
    private int NextDash(int open, int end)
    {
        int i = open + 1;
        while (i < end && text.IsSign(i, '-'))
            i++;
        while (i < end && !(text.IsDash(i) && IsFree(i)))
            i++;
        while (i + 1 < end && text.IsSign(i + 1, '-'))
            i++;
        return i;
    }

    private static bool IsFree(char beside) => beside == '-' || char.IsWhiteSpace(beside);

    /// <summary>A long dash, or a hyphen with a space or another one beside it.</summary>
    private bool IsFree(int dash)
    {
        Token token = text.Tokens[dash];
        return text.CharOf(dash) == '—' || IsFree(text.Text[token.Start - 1]) || token.End < text.Text.Length && IsFree(text.Text[token.End]);
    }
}
