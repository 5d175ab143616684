using System.Runtime.InteropServices;
using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Finds the names of an article, each with the title and the affiliation that stand beside it.</summary>
internal sealed class NameFinder
{
    /// <summary>Words that can open a sentence with a capital and are no part of the name behind them: <c>Pernyataan Merz</c>.</summary>
    private const WordClass OpeningNouns =
        WordClass.PersonNoun | WordClass.DocumentNoun | WordClass.Occasion | WordClass.Audience | WordClass.CommonName;

    /// <summary>More tokens than any name has with its title; a text of titles only is read in parts.</summary>
    private const int Longest = 64;

    private readonly SegmentedText _text;
    private readonly NameEvidence _evidence;
    private readonly NameSplitter _splitter;
    private readonly List<NamePhrase> _names;
    private readonly CapitalRun _runs;
    private readonly TitleReader _titles;
    private readonly OfficeOfReader _offices;

    private NameFinder(SegmentedText text, PhrasedText phrases)
    {
        _text = text;
        _names = phrases.Found;
        _evidence = NameEvidence.Read(text, phrases.Openers);
        _splitter = new NameSplitter(text, _evidence);
        _runs = new CapitalRun(text, _evidence);
        _titles = new TitleReader(text, _evidence, _runs, _splitter);
        _offices = new OfficeOfReader(text, _runs);
    }

    /// <summary>The text with its names, in reading order; no two overlap.</summary>
    public static PhrasedText Find(SegmentedText text)
    {
        text.LookUp();
        PhrasedText phrases = PhrasedText.Rent(text);
        var finder = new NameFinder(text, phrases);
        ReadOnlySpan<int> openers = CollectionsMarshal.AsSpan(phrases.Openers);
        var degrees = new DegreeReader(text, phrases.Degrees);
        degrees.Read(openers);
        foreach (SentenceRange sentence in text.Sentences)
            finder.Find(sentence, NameEvidence.TakeOf(sentence, ref openers));
        degrees.Join(CollectionsMarshal.AsSpan(phrases.Found));
        AppositionReader.Join(text, finder._evidence, phrases.Found);
        new AppositionBehind(text, finder._evidence, phrases.Found).Join();
        if (text.Lexicon.IsHeadLast)
            new HeadLastAppositions(text, phrases.Found).JoinBodiesBehind();
        phrases.Cover();
        return phrases;
    }

    private void Find(SentenceRange sentence, ReadOnlySpan<int> openers)
    {
        _runs.IsTitleCase = _evidence.IsTitleCase(sentence);
        int named = -1;
        foreach (int first in openers)
        {
            if (first < named)
                continue;
            int end = Read(first, sentence, named);
            if (end > first)
                named = end;
        }
    }

    /// <summary>Whether a word stands where any word is capitalised: first in its sentence, behind a mark, a colon or a dash.</summary>
    /// <param name="named">Where the name before it ends; -1 where there is none.</param>
    private bool IsInitial(int word, int first, int named)
    {
        for (int i = word - 1; i >= Math.Max(first, named); i--)
        {
            if (_text.At(i).Kind == TokenKind.Mark || _text.At(i).Kind == TokenKind.Punctuation && _text.Text[_text.At(i).Start] is ':' or '—' or '–')
                return true;
            if (_text.At(i).Kind == TokenKind.Word)
                return false;
        }

        return named < 0;
    }

    /// <summary>Wira (40), Wira, ketua panitia, Wira, seorang pedagang: an age or a title behind a word shows a name.</summary>
    private bool IsDescribed(int next, int limit) =>
        next + 1 < limit && (_text.IsSign(next, '(') && _text.At(next + 1) is { Kind: TokenKind.Number, Length: 2 }
            || _text.IsSign(next, ',') && ((_text.ClassOf((_text.ClassOf(next + 1) & WordClass.Quantifier) != 0 && next + 2 < limit ? next + 2 : next + 1) & (WordClass.Role | WordClass.RoleModifier | WordClass.PersonNoun)) != 0 || _text.Lexicon.IsHeadLast && (HeadLastNames.IsIntroduced(_text, next + 1, limit) || HeadLastNames.IsParted(_text, next, limit))));

    /// <summary>Reads the name phrase that begins at a token; returns its end, or the token itself where none begins.</summary>
    /// <param name="named">Where the name before it in its sentence ends; -1 where there is none.</param>
    private int Read(int first, SentenceRange sentence, int named)
    {
        int limit = Math.Min(sentence.EndToken, first + Longest);
        bool role = false;
        int titleEnd = _runs.MayBeginTitle(first) ? _runs.TitleEnd(first, limit, out role) : first;
        if (titleEnd > first && (role || !_text.Lexicon.IsHeadLast))
            return ReadTitled(first, titleEnd, limit, Math.Max(sentence.FirstToken, named));
        if (_text.At(first).Shape == TokenShape.Lower)
            return ReadHonored(first, limit);
        bool initial = IsInitial(first, sentence.FirstToken, named);
        if (!CanBegin(first, limit, initial) || OutletReach.IsInKind(_text, first, limit))
            return first;
        int end = _runs.NameEnd(first, limit);
        if ((_text.ClassOf(first - 1) & WordClass.Hearer) != 0)
            end = OutletReach.ToldEnd(_text, first, end, limit);
        if ((_text.CueOf(first - 1) & CueTraits.Preposition) != 0 && SubjectPlace.Ends(_text, _evidence, first, end, limit))
            end--;
        if (_text.BeginsPhrase(first) && ListedEnd(first, limit) is var listed && listed > end)
            end = _runs.RunEnd(first, listed, limit, false);
        if (_text.IsSign(end, ',') && (_text.ClassOf(first) & WordClass.Organization) != 0)
            end = _titles.FieldsEnd(first, end, limit);
        if (initial && CommonBody.Is(_text, first, end, limit))
            return first;
        _names.Add(_splitter.SplitPlain(first, end));
        return end;
    }

    /// <summary>drh. Wira, dr Wira: a name behind an honorific in small letters.</summary>
    private int ReadHonored(int first, int limit)
    {
        if ((_text.ClassOf(first) & WordClass.Honorific) == 0 || first + 1 >= limit)
            return first;
        int honored = _text.IsSign(first + 1, '.') ? first + 2 : first + 1;
        if (!_runs.IsCapitalAt(honored, limit) || (_text.ClassOf(honored) & (WordClass.Role | WordClass.Organization | WordClass.Place)) != 0)
            return first;
        int nameEnd = _runs.NameEnd(honored, limit);
        NamePhrase name = _splitter.SplitPlain(honored, nameEnd);
        _names.Add(name with { Kind = NameKind.Person, Whole = new TokenRange(first, name.Whole.End) });
        return nameEnd;
    }

    private int ReadTitled(int first, int titleEnd, int limit, int from)
    {
        (int office, bool lower) = (first, _text.At(first).Shape == TokenShape.Lower);
        if (lower && !_text.Lexicon.IsHeadLast && (_text.ClassOf(first) & WordClass.PersonNoun) != 0)
            first = HolderFirst(first, from);

        // tim pengacara Wira, majelis hakim PN Arum: people in small letters behind the noun of a body are its own.
        if (lower && !_text.Lexicon.IsHeadLast && (_text.ClassOf(first - 1) & WordClass.Organization) != 0 && _text.At(first - 1).Shape <= TokenShape.Capitalized && !_text.IsSign(first - 1, ','))
            return first;
        int end = _runs.RunEnd(titleEnd, limit, true);
        NamePhrase phrase = _splitter.SplitTitled(first, titleEnd, end);
        if (IsFrom(phrase) || first < office && (_text.ClassOf(first) & WordClass.Relation) != 0 && !phrase.Name.IsEmpty && !phrase.Affiliation.IsEmpty)
            phrase = phrase.AsTitle(); // adik pemimpin Arkadia Wira Satya
        if (phrase.Name.IsEmpty && (_titles.ReadLongTitle(first, titleEnd, end, limit) ?? _offices.Read(first, end, limit)) is { } longer)
            phrase = longer;
        else if (phrase.Name.IsEmpty && lower)
        {
            int closed = _titles.SkipBracket(end, limit);
            bool pointed = (_text.ClassOf(closed) & WordClass.Demonstrative) != 0; // kepala desa itu, Wira Satya
            if (!_titles.NameFollows(pointed ? closed + 1 : closed, limit))
                return first;
            phrase = _splitter.SplitTitled(first, titleEnd, closed);
        }

        // Pengelola bandara mengatakan: an office and its field, where nobody is named.
        if (phrase.Kind == NameKind.Title && !lower && phrase.Affiliation.IsEmpty && !_text.Lexicon.IsHeadLast && CommonBody.DescribedEnd(_text, end, limit, false) is var described && described > end)
            phrase = phrase with { Whole = new TokenRange(first, described), Role = new TokenRange(first, described) };
        _names.Add(phrase);
        return phrase.Whole.End;
    }

    /// <summary>Para pejabat Arkadia, juru bicara pemerintah Arkadia: one word that is no known name, and whom nothing shows to be somebody, is where they are from.</summary>
    private bool IsFrom(in NamePhrase phrase) => phrase.Whole.End == phrase.Name.End && (OfficeReach.IsSide(_text, phrase.Name.First - 1)
        || phrase.Name.Length == 1 && IsUnknown(phrase.Name.First) && OfficeReach.IsFrom(_text, phrase.Name.First)
        || phrase.Name.Length is 1 or 2 && IsUnknown(phrase.Name.First) && IsUnknown(phrase.Name.End - 1) && StateLevel.IsBefore(_text, phrase.Name.First));

    private bool IsUnknown(int word) => (_text.ClassOf(word) & WordClass.PersonName) == 0 && !_evidence.IsBareSpeaker(word);

    /// <summary>ayah korban, kakak kandung tersangka: where the words begin for what someone is to the one whom a title means; the title's own beginning where none stand before it.</summary>
    private int HolderFirst(int title, int from)
    {
        const int LongestRelation = 2;
        for (int first = Math.Max(from, title - LongestRelation); first < title; first++)
        {
            if (_text.MatchAt(first, title) is var match && match.Length == title - first && (match.Entry.Class & WordClass.PersonNoun) != 0)
                return first;
        }

        return title;
    }

    /// <summary>Kejaksaan agung Arum: a body that the lexicon lists and that is no kind of outlet, written with small letters behind the first; Ajun Komisaris Polisi; where its listed words end.</summary>
    private int ListedEnd(int first, int limit)
    {
        PhraseMatch match = _text.MatchAt(first, limit);
        return (match.Entry.Class & (WordClass.Organization | WordClass.Outlet | WordClass.Rank)) != 0 && (match.Entry.Class & WordClass.Audience) == 0 ? first + match.Length : first;
    }

    private bool CanBegin(int i, int limit, bool initial)
    {
        if (!_runs.IsCapital(i) || _evidence.IsFunctionWord(i) && (initial || !IsInBody(i, limit)) && !(_text.Lexicon.IsHeadLast && HeadLastNames.IsInitialLetter(_text, i)))
            return false;
        if (_text.BeginsPhrase(i) && _text.MatchAt(i, limit) is { Length: > 1 } phrase && (phrase.Entry.Class & (WordClass.Quantifier | WordClass.Adverb | WordClass.Conjunction | WordClass.Preposition)) != 0)
            return false;
        if (initial && _text.BeginsPhrase(i) && _text.MatchAt(i, limit) is { Length: > 1 } body && (body.Entry.Class & (WordClass.Organization | WordClass.Place | WordClass.Rank)) != 0 && (_runs.IsCapital(i + 1) || _text.Lexicon.IsHeadLast && _runs.IsCapital(i + 2)))
            return true;
        WordClass known = _text.ClassOf(i);
        if (initial && (known & WordClass.Relative) != 0)
            return true;
        if (!initial && (IsDocument(i, limit) || _text.Lexicon.IsHeadLast && HeadLastNames.IsCompound(_text, i)))
            return false;
        const WordClass Certain = WordClass.Place | WordClass.Organization | WordClass.Rank | WordClass.Honorific | WordClass.PersonName | WordClass.Outlet;
        if (_runs.IsTitleCase)
            return (known & Certain) != 0 || _evidence.IsCapitalizedInside(i);
        const WordClass Kin = WordClass.Honorific | WordClass.PersonNoun;
        if (!initial || (known & Certain) != 0)
            return !initial || (known & Kin) != Kin || _runs.IsCapitalAt(i + 1, limit); // Ibu korban, Kakak tersangka
        if (_text.Lexicon.IsHeadLast ? HeadLastNames.IsInitialLetter(_text, i) && !_evidence.IsFunctionWord(i + 2) : IsForeign(i, limit))
            return true;
        WordUse uses = _evidence.UsesOf(i);
        bool noun = _text.Lexicon.IsHeadLast ? (known & WordClass.DocumentNoun) != 0 || (known & WordClass.PersonNoun) != 0 && _text.EntryOf(i).Gender == Gender.Plural // Critics said P, Reports said P
            : (known & (WordClass.DocumentNoun | WordClass.Occasion)) != 0 && _runs.IsCapitalAt(i + 1, limit); // Pidato Torres menyebut P
        bool speaks = (uses & WordUse.BareSpeaker) != 0 && !noun, ordinary = (uses & WordUse.LowerCase) != 0;
        if ((uses & WordUse.Inside) != 0 || speaks && !ordinary)
            return true;
        if (_text.Lexicon.IsHeadLast && known == WordClass.CommonName && (_text.ClassOf(i + 1) & WordClass.Role) != 0 && _runs.IsCapitalAt(i + 2, limit))
            return true; // Norwegian President Rina Torres
        if (!ordinary && (known & OpeningNouns) == WordClass.CommonName && IsInBody(i, limit))
            return true;
        if (ordinary || _text.Lexicon.EndsWithClitic(_text.TextOf(i)) || (known & OpeningNouns) != 0 || _text.CueOf(i) != CueTraits.None)
            return false;
        return speaks || _text.At(i).Shape == TokenShape.Upper || IsDescribed(i + 1, limit)
            || i + 1 < limit && _runs.IsCapital(i + 1) && !_evidence.IsFunctionWord(i + 1) && !(_text.At(i + 1).Shape == TokenShape.Upper && _evidence.IsSomebody(i + 1)) // Peran AH
            && (_text.ClassOf(i + 1) & (WordClass.Place | WordClass.Organization | WordClass.Role)) == 0;
    }

    /// <summary>Food and Drug Administration: small words of another language between capitals stand in names alone.</summary>
    private bool IsForeign(int i, int limit)
    {
        const WordClass Foreign = WordClass.NameParticle | WordClass.CommonName;
        return i + 2 < limit && (_text.ClassOf(i + 1) & Foreign) == Foreign && _text.At(i + 1).Shape == TokenShape.Lower && _runs.IsCapital(i + 2);
    }

    /// <summary>Menurut Peraturan Presiden Nomor 5: the noun of a document begins a description, and no name, wherever its capital stands.</summary>
    private bool IsDocument(int i, int limit) =>
        (_text.ClassOf(i) & (WordClass.DocumentNoun | WordClass.Organization | WordClass.PersonName | WordClass.Outlet)) == WordClass.DocumentNoun && _text.At(i).Length > 2 && !_text.Lexicon.IsHeadLast && !_runs.IsTitleCase
        && i > 0 && (_text.CueOf(i - 1) & (CueTraits.Preposition | CueTraits.Follows)) != 0;

    /// <summary>English Business Herald, the Daily Lamp: a common noun that opens the name of a body, where the head stands last.</summary>
    private bool IsInBody(int i, int limit) =>
        _text.Lexicon.IsHeadLast && (_text.ClassOf(i) & WordClass.CommonName) != 0 && _runs.IsCapitalAt(i + 1, limit)
        && (_text.ClassOf(i + 1) & (WordClass.Role | WordClass.RoleModifier | WordClass.Rank | WordClass.Honorific)) == 0;
}
