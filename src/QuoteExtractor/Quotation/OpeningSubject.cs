using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds the subject that opens a clause where more than it stands before the verb.</summary>
internal sealed class OpeningSubject(PhrasedText text)
{
    private readonly NounPhraseReader _phrases = new(text);
    private readonly MainSubjectFinder _main = new(text);
    private readonly SubjectCompleter _completer = new(text);
    private readonly PhraseBounds _bounds = new(text);

    /// <summary>Politikus yang memimpin partai itu, mengatakan: a relative clause that a demonstrative and a comma close; none where none does.</summary>
    public Source Closed(int comma, int from) =>
        text.Is(comma - 1, WordClass.Demonstrative) && _main.Find(from, comma) is { Exists: true } subject && text.Is(subject.Words.End, WordClass.Relative)
            ? _completer.Closed(subject, comma - 1) : Source.None;

    /// <summary>
    /// Wira Satya setelah meninjau pasar di Arum, Borea, Senin (3/2), mengatakan: what adjuncts part from the verb is in one of them, where a person
    /// opens the clause; none where none does.
    /// </summary>
    /// <param name="found">What was read as the subject from the verb leftwards.</param>
    /// <param name="last">The token before the verb and its adverbs.</param>
    public Source Beyond(Source found, int last, int from)
    {
        if (DescribedBy(found, from) is >= 0 and int described)
            return _phrases.ReadName(described, last + 1, out _);
        bool lives = !text.Lexicon.IsHeadLast && found.Name >= 0 && text.Names[found.Name].Kind == NameKind.Place && found.Words.First > from && text.IsSign(found.Words.First - 1, ',');
        if (lives && _main.Find(from, found.Words.First) is { Kind: SourceKind.Name } resident && text.Names[resident.Name] is { Kind: NameKind.Title, Whole.End: var comma } && text.IsSign(comma, ','))
            return resident; // Warga Desa Arum, Borea menilai
        if (found.Words.End > last && AnsweredBy(found, from) is >= 0 and int answering)
            return _phrases.ReadName(answering, last + 1, out _);
        if (DeedBefore(found, from) is >= 0 and int deed && _main.Find(from, deed) is { Kind: SourceKind.Name } doer && text.Names[doer.Name].Kind == NameKind.Person)
            return doer;
        bool person = found.Kind == SourceKind.Pronoun || found.Kind == SourceKind.Name && text.Names[found.Name].Kind is NameKind.Person or NameKind.Title;
        bool opens = found.Kind != SourceKind.Unknown && found.Words.First - 1 > from && text.NameAt(found.Words.First - 1) < 0 && text.Is(found.Words.First - 1, WordClass.ClauseOpener); // setelah polisi di Arum mengatakan: of a clause of its own
        if (person || opens || found.Words.End > last || text.Lexicon.IsHeadLast || IsRelatives(found.Words.End, last) || found.Words.First > from && OutletReach.IsQuoting(text, found.Words.First - 1)) // Kabar Dunia mengutip diplomat yang mengetahui hal itu mengatakan P
            return Source.None;
        Source first = _main.Find(from, found.Words.First);
        return first.Kind == SourceKind.Name && text.Names[first.Name].Kind == NameKind.Person ? first : Source.None;
    }

    /// <summary>Torres menanggapi hal itu mengatakan: whose answer it is to what was read as the subject; -1 where a verb of answering does not stand between the two.</summary>
    private int AnsweredBy(Source found, int from)
    {
        const CueTraits Answers = CueTraits.Leads | CueTraits.Direct | CueTraits.Clause;
        int verb = text.FirstOf(found) - 1;
        bool answers = !text.Lexicon.IsHeadLast && verb > from && text.NameAt(verb) < 0 && (text.CueOf(verb) & Answers) == (CueTraits.Leads | CueTraits.Direct);
        return answers && text.NameAt(verb - 1) is >= 0 and int name && text.Names[name].Whole.End == verb ? name : -1;
    }

    /// <summary>Torres usai membuka Pekan Arum mengatakan: what opens the adjunct whose verb has as its object what was read as the subject; -1 where it is none.</summary>
    private int DeedBefore(Source found, int from)
    {
        const int LongestObject = 4;
        if (text.Lexicon.IsHeadLast || found.Name < 0)
            return -1;
        int i = text.Names[found.Name].Whole.First - 1, first = Math.Max(from + 1, i - LongestObject);
        while (i > first && text.NameAt(i) < 0 && text.Tokens[i].Shape == TokenShape.Lower && !text.IsVerbLike(i) && !text.Is(i, WordClass.Preposition | WordClass.Relative | WordClass.Coordinator))
            i--;
        bool deed = i > first && text.NameAt(i) < 0 && text.IsVerbLike(i) && text.CueOf(i) == CueTraits.None && !text.Lexicon.Forms.IsPassive(text.TextOf(i));
        return deed && text.NameAt(i - 1) < 0 && text.Is(i - 1, WordClass.Temporal | WordClass.OccasionOpener) ? i - 1 : -1;
    }

    /// <summary>Torres yang (saat ini) juga salah satu anggota delegasi Borea, Torres yang merupakan anggota delegasi Borea mengatakan: the person whom a relative clause describes with a title; -1 where none stands there.</summary>
    private int DescribedBy(Source found, int from)
    {
        const int Farthest = 7;
        const WordClass Between = WordClass.Adverb | WordClass.Quantifier | WordClass.Predicative | WordClass.RelativePeriod | WordClass.RelativeDay | WordClass.TimeWord;
        if (text.Lexicon.IsHeadLast || found.Name < 0 || text.Names[found.Name].Role.IsEmpty || text.IsSign(text.Names[found.Name].Name.First - 1, ','))
            return -1;
        int title = text.Names[found.Name].Whole.First, i = title - 1;
        while (i > Math.Max(from, title - Farthest) && text.NameAt(i) < 0 && text.Tokens[i].Shape == TokenShape.Lower && !text.Is(i, WordClass.Relative))
            i--;
        if (i <= from || !text.Is(i, WordClass.Relative) || text.NameAt(i - 1) is not (>= 0 and int name) || text.Names[name].Kind != NameKind.Person || text.Names[name].Whole.End != i)
            return -1;
        for (i++; i < title && text.MatchAt(i, title) is var match && ((match.Entry.Class & Between) != 0 || text.IsVerbLike(i)); i += Math.Max(1, match.Length))
        {
        }

        return i >= title ? name : -1;
    }

    /// <summary>Sebagai Ketua Arum, Rina Torres mengatakan: the title is the adjunct's, and the name behind its comma the subject.</summary>
    public bool ActsAs(int governor, int last) =>
        text.Is(governor, WordClass.AsWord) && text.NameAt(last) is >= 0 and int name && text.Names[name].Kind == NameKind.Person && text.IsSign(text.Names[name].Name.First - 1, ',');

    /// <summary>Kepada Kabar Dunia Torres mengatakan: no comma parts the outlet from who speaks.</summary>
    public Source BehindHearer(int governor, int first, int last) =>
        text.Is(governor, WordClass.Hearer) && text.NameAt(last) is >= 0 and int name && text.NameAt(first) is >= 0 and int hearer && text.Names[hearer].Whole.End == text.Names[name].Whole.First
            ? _phrases.ReadName(name, last + 1, out _) : Source.None;

    /// <summary>Rina Torres yang tiba di Arum, Borea mengatakan; but Usai serangan di Arum, Borea mengatakan: whether the part of the clause that ends before the place's preposition begins with someone, or something that speaks.</summary>
    /// <param name="place">The preposition.</param>
    public bool Opens(int from, int place)
    {
        int first = place;
        while (first > from && !text.IsSign(first - 1, ','))
            first--;
        while (first < place && text.NameAt(first) < 0 && text.Is(first, WordClass.Adverb | WordClass.Coordinator))
            first++;
        return first < place && _phrases.ReadAt(first, place, out _) is { Kind: SourceKind.Name or SourceKind.Description or SourceKind.Pronoun };
    }

    /// <summary>Di sisi lain Torres mengatakan: where the clause goes on behind an adverb of several words.</summary>
    public int BehindAdverb(int from, int verb) =>
        !text.Lexicon.IsHeadLast && text.NameAt(from) < 0 && text.MatchAt(from, verb) is { Length: > 1 } opening && (opening.Entry.Class & WordClass.Adverb) != 0 && !text.IsSign(from + opening.Length, ',') ? from + opening.Length : from;

    /// <summary>
    /// Dalam rapat Rina Torres mengatakan, Di depan gedung itu polisi menyebut: who stands behind the noun of an adjunct that opens its clause and that no
    /// comma parts from the verb, since the clause has no other subject; none where nobody does.
    /// </summary>
    /// <param name="first">The first token behind the preposition.</param>
    public Source BehindAdjunct(int first, int last, int from)
    {
        const WordClass Actors = WordClass.PersonNoun | WordClass.Organization | WordClass.Outlet;
        const WordClass Openers = WordClass.Adverb | WordClass.Conjunction;
        if (text.Lexicon.IsHeadLast || first >= last || text.Is(first, WordClass.DocumentNoun) || text.NameAt(first) >= 0)
            return Source.None;
        for (int i = from; i < first - 1; i++)
        {
            if (!text.IsSign(i, ',') && !text.Is(i, Openers))
                return Source.None;
        }

        if (text.NameAt(last) is >= 0 and int name)
            return text.Names[name].Kind == NameKind.Person && text.Names[name].Whole is var whole && whole.First > first && whole.End == last + 1 ? _phrases.ReadName(name, last + 1, out _) : Source.None;
        return text.Is(last, Actors) && text.Tokens[last].Shape == TokenShape.Lower && !text.Is(last - 1, Actors | WordClass.Role | WordClass.Quantifier) ? new Source(SourceKind.Description, new TokenRange(last, last + 1), -1) : Source.None;
    }

    /// <summary>di Desa Lomari, Kecamatan Arum, Borea: what stands before the first of the places, of which each lies in the next.</summary>
    public int BeforePlaces(int comma, int from)
    {
        int opener = _bounds.PhraseFirst(comma - 1, from) - 1;
        while (opener > from && text.IsSign(opener, ',') && text.NameAt(opener - 1) >= 0 && !text.Lexicon.IsHeadLast)
            opener = _bounds.PhraseFirst(opener - 1, from) - 1;
        return opener;
    }

    /// <summary>Torres memuji warga(,) yang dengan tegas mengatakan, Perserikatan Arkadia (PA) yang mengatakan: whether a relative pronoun at a token has the verb behind <paramref name="last"/>, and none before it.</summary>
    private bool IsRelatives(int relative, int last) => text.IsSign(relative, '(') && text.IsSign(relative + 2, ')') ? IsRelatives(relative + 3, last) : (text.IsSign(relative, ',') ? relative + 1 : relative) is var pronoun && text.Is(pronoun, WordClass.Relative) && !text.HoldsVerb(pronoun + 1, last + 1);
}
