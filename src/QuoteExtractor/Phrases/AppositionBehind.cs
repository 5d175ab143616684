using System.Runtime.InteropServices;
using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>
/// Reads the title that stands behind a name: <c>Wira Satya, juru bicara bandara Arum, …</c>, <c>Wira Satya selaku Ketua …</c>,
/// <c>Wira Satya dari Yayasan Arum</c>.
/// </summary>
internal sealed class AppositionBehind(SegmentedText text, NameEvidence evidence, List<NamePhrase> names)
{
    private const int LongestTitle = 14;

    private const WordClass TitleHeads = WordClass.Role | WordClass.RoleModifier | WordClass.PersonNoun;

    private readonly HeadLastAppositions _bodiesBefore = new(text, names);

    /// <summary>Gives the names without a title the one behind them.</summary>
    public void Join()
    {
        Span<NamePhrase> all = CollectionsMarshal.AsSpan(names);
        for (int i = 0, sentence = 0; i < all.Length; i++)
        {
            while (sentence < text.Sentences.Length - 1 && text.Sentences[sentence].EndToken < all[i].Whole.End)
                sentence++;
            if (all[i].Kind == NameKind.Person && all[i].Role.IsEmpty && (text.Lexicon.IsHeadLast || text.Sentences[sentence].EndToken != all[i].Whole.End) && AgeBehind.Skip(text, all[i].Whole.End) is var at && (MayFollow(at) || AppositionTeller.IsBare(text, all[i], at))) // Warga Menyambut Wira¶Bupati Arum mengatakan P
                all[i] = WithBody(WithTitle(i), i);
            else if (all[i].Kind == NameKind.Person && !all[i].Role.IsEmpty && all[i].Affiliation.IsEmpty && !text.Lexicon.IsHeadLast && (ClassOf(all[i].Whole.End) & WordClass.Origin) != 0 && text.At(all[i].Role.First).Shape == TokenShape.Lower && NameIndexAt(i + 1, all[i].Whole.End + 1) is >= 0 and int body && all[body].Kind == NameKind.Organization)
                all[i] = all[i] with { Affiliation = all[body].Whole }; // analis Wira Satya dari Bank Arum
        }
    }

    /// <summary>Whether a title or a body may stand behind a name that ends before the token; behind most none does.</summary>
    private bool MayFollow(int at) =>
        at + 1 < text.Tokens.Length && ((ClassOf(at) & (WordClass.Origin | WordClass.Relative | WordClass.AsWord)) != 0 || text.IsSign(at, ',') || IsBareTitle(at));

    /// <summary>Wira Satya Ketua Serikat Arum: an office in capitals behind the name, with nothing between.</summary>
    private bool IsBareTitle(int at) => !text.Lexicon.IsHeadLast && text.At(at).Shape == TokenShape.Capitalized && ((ClassOf(at) | text.MatchAt(at, text.Tokens.Length).Entry.Class) & WordClass.Role) != 0;

    /// <summary>Wira Satya, peneliti dari Yayasan Arum: a title behind the name with its body behind a preposition.</summary>
    private NamePhrase WithBody(NamePhrase name, int index)
    {
        int at = name.Role.End;
        if (text.Lexicon.IsHeadLast)
            return name.Role.First >= name.Name.End && name.Affiliation.IsEmpty ? HeadLastNames.WithBodyBehind(text, names, name, index, at) : name;
        bool behind = name.Role.First >= name.Name.End && at + 1 < text.Tokens.Length;
        if (behind && name.Affiliation.IsEmpty && (ClassOf(at) & WordClass.Origin) != 0)
            return WithOrigin(name, index, at, Math.Min(text.Tokens.Length, at + LongestTitle));

        // Wira Satya, kepala ekonom di Bank Arum: where he works.
        int place = Math.Max(at, name.Affiliation.End);
        int body = behind && (ClassOf(place) & WordClass.PlaceOpener) != 0 ? NameIndexAt(index + 1, place + 1) : -1;
        bool works = body >= 0 && (names[body].Kind == NameKind.Organization || name.Affiliation.IsEmpty && (ClassOf(name.Role.First) & WordClass.Role) != 0 && names[body] is { Kind: NameKind.Person, Role.IsEmpty: true } && !HolderBehind.HasGivenName(text, names[body].Whole)) && text.At(place).Shape == TokenShape.Lower && (name.Affiliation.IsEmpty || (ClassOf(name.Affiliation.First) & WordClass.Place) != 0)
            && ((ClassOf(place + 1) & (WordClass.Site | WordClass.PlaceHead)) == 0 || (ClassOf(place + 1) & WordClass.BodyHead) != 0);
        return works ? name with { Role = new TokenRange(name.Role.First, place), Affiliation = names[body].Whole } : name;
    }

    private NamePhrase WithTitle(int index)
    {
        NamePhrase name = names[index];
        int at = AgeBehind.Skip(text, name.Whole.End);
        int limit = Math.Min(text.Tokens.Length, at + LongestTitle);
        if ((ClassOf(at) & WordClass.Origin) != 0)
            return WithOrigin(name, index, at, limit);
        bool comma = text.IsSign(at, ',');
        int also = comma && (ClassOf(at + 1) & WordClass.AsWord) != 0 && IsCued(name) ? 0 : BehindAlso(comma ? at + 1 : at, limit);
        bool bare = IsBareTitle(at), aged = !comma && !bare && AppositionTeller.IsBare(text, name, at);
        if (!comma && !bare && !aged && also == 0 && (ClassOf(at) & WordClass.AsWord) == 0)
            return name;
        int first = bare ? at : SkipArticle(also > 0 ? also : aged ? at : at + 1, limit);
        if (first >= limit)
            return name;
        if (text.MatchAt(first, limit) is var head && (head.Entry.Class & TitleHeads) == 0 && !OfficeOfBody.Is(text, head, first + head.Length, limit))
            return text.Lexicon.IsHeadLast && comma && also == 0 ? WithBodyBefore(name, index, first, limit) : name;
        if (NameIndexAt(index + 1, first) is >= 0 and int next)
            return bare && (IsCommon(name.Name) || !IsBody(names[next].Affiliation)) ? name : WithTitle(name, next, limit);
        return bare ? name : WithLowerTitle(name, index, first, limit);
    }

    /// <summary>English Rina Torres, a Borea union official; Rina Torres, Wira's lawyer.</summary>
    private NamePhrase WithBodyBefore(NamePhrase name, int index, int at, int limit)
    {
        int first = (ClassOf(at) & WordClass.Determiner) != 0 ? at + 1 : at;
        return text.At(first).Shape > TokenShape.Lower && NameIndexAt(index + 1, first) is >= 0 and int next ? _bodiesBefore.With(name, first, next, limit) : name;
    }

    private NamePhrase WithTitle(NamePhrase name, int next, int limit)
    {
        NamePhrase title = names[next];
        if (title.Role.IsEmpty || !IsClosed(title.Whole.End, limit) || AppositionTeller.HasPredicate(text, title.Whole.End) && (IsGoverned(name) || IsCued(name)) || text.IsSign(title.Whole.End, ':') && text.At(name.Whole.First - 1).Shape > TokenShape.Lower)
            return name; // Hakim Tolak Gugatan Wira, Kuasa Hukum: P
        if (title.Kind == NameKind.Person && title.Role.First < title.Name.First && (text.Lexicon.IsHeadLast || text.Lexicon.EndsWithClitic(text.TextOf(title.Role.First))))
            return name; // English the Harbour Guard, Defense Secretary Wira Satya; menurut Rina, suaminya Wira Satya: what stands behind a title is its holder
        if (title.Kind == NameKind.Person && (!IsSpeaker(title) || IsBodyOf(name, title) || IsRelation(name, title)))
        {
            // Wira Satya, peneliti Universitas Bung Arum: what looks like another name belongs to the body.
            names[next] = title = title.AsTitle();
        }

        return title.Kind == NameKind.Title ? name with { Role = title.Role, Affiliation = title.Affiliation } : name;
    }

    /// <summary>Wira Satya, CEO Arumtex, mengatakan: between two commas behind a known name, words that are none are the body's, though it speaks elsewhere.</summary>
    private bool IsBodyOf(in NamePhrase name, in NamePhrase title)
    {
        bool body = !text.Lexicon.IsHeadLast && title.Role.First < title.Name.First && text.IsSign(title.Whole.End, ',') && text.IsSign(title.Role.First - 1, ',') && HolderBehind.HasGivenName(text, name.Name);
        return body && !HolderBehind.HasGivenName(text, title.Name);
    }

    /// <summary>Wira Satya, kuasa hukum Rina Torres mengatakan: behind what someone is to another stands the other's name, though no comma closes it.</summary>
    private bool IsRelation(in NamePhrase name, in NamePhrase title) => !text.Lexicon.IsHeadLast && title.Role.First < title.Name.First && text.At(title.Role.First).Shape == TokenShape.Lower
        && text.IsSign(name.Whole.End, ',') && (text.MatchAt(title.Role.First, title.Name.First).Entry.Class & WordClass.Relation) != 0;

    /// <summary>Perintah Penahanan Kepala Kejaksaan Arum: words in capitals that are nobody's name.</summary>
    private bool IsCommon(TokenRange name) => (ClassOf(name.End - 1) & WordClass.CommonName) != 0;

    /// <summary>Wira Hakim Satya: an office with no body that the lexicon knows may be a name.</summary>
    private bool IsBody(TokenRange body) => !body.IsEmpty && (ClassOf(body.First) & (WordClass.Organization | WordClass.Place | WordClass.PlaceHead)) != 0;

    /// <summary>Senada dengan Wira, Menteri Rina Satya menyebut …; Melansir Kabar Arum, Menteri Rina Satya menolak …; Menurut laporan Kabar Arum, Menteri …: the title begins the clause where the name before is governed.</summary>
    private bool IsGoverned(in NamePhrase name) => name.Whole.First - 1 is >= 0 and int before
        && ((ClassOf(before) & (text.Lexicon.IsHeadLast ? WordClass.Preposition | WordClass.Relay : WordClass.Preposition | WordClass.Relay | WordClass.DocumentNoun)) != 0 || text.IsVerbLike(before) || (text.CueOf(before) & CueTraits.Leads) != 0 && !text.Lexicon.IsHeadLast);

    private bool IsSpeaker(in NamePhrase name) => HolderBehind.IsProven(evidence, name) || name.Role.First > name.Name.First;

    /// <summary>Wira, yang juga Ketua Arum; Wira, selaku Ketua Arum: a relative clause without a verb is an apposition. Where its title begins; 0 where there is none.</summary>
    private int BehindAlso(int at, int limit)
    {
        int i = at + 1;
        while (i < limit && text.MatchAt(i, limit) is var match && (match.Entry.Class & (WordClass.Adverb | WordClass.AsWord)) != 0 && !(text.Lexicon.IsHeadLast && (match.Entry.Class & WordClass.Verb) != 0 && match.Entry.Value == 0)) // who is a clerk, but who has two children
            i += match.Length;
        return (ClassOf(at) & WordClass.AsWord) != 0 ? at + text.MatchAt(at, limit).Length : i > at + 1 && i < limit && (ClassOf(at) & WordClass.Relative) != 0 ? i : 0;
    }

    /// <summary>seorang pemimpin oposisi: the article says nothing.</summary>
    private int SkipArticle(int at, int limit)
    {
        PhraseMatch match = text.MatchAt(at, limit);
        int noun = at + match.Length;
        bool one = text.Lexicon.IsHeadLast || AppositionTeller.IsOne(match.Entry); // but Menurut Wira, dua saksi melihatnya
        return one && noun < limit && (match.Entry.Class & (WordClass.Quantifier | WordClass.Determiner)) != 0 && (ClassOf(noun) & TitleHeads) != 0 ? noun : at;
    }

    private NamePhrase WithLowerTitle(NamePhrase name, int index, int first, int limit)
    {
        int end = TitleEnd(first, limit);
        if (end == first || !IsClosed(end, limit) || IsCued(name) && BeginsClause(name, first, end))
            return name;
        end = OfficeReach.WithoutPointer(text, first + 1, end);
        int body = BodyFirst(index, first, end);
        if ((ClassOf(first) & WordClass.RoleModifier) != 0 && body == first + 1 && NameIndexAt(index + 1, body) is >= 0 and int office && names[office] is { Kind: NameKind.Title, Role.IsEmpty: false } held && held.Role.First == body)
            return name with { Role = new TokenRange(first, held.Role.End), Affiliation = held.Affiliation }; // mantan Presiden Arkadia
        return name with { Role = new TokenRange(first, body), Affiliation = new TokenRange(body, end) };
    }

    /// <summary>kata Wira, menurut Wira: whether a reporting word stands before a name.</summary>
    private bool IsCued(NamePhrase name) => name.Whole.First > 0 && (text.CueOf(name.Whole.First - 1) & (CueTraits.Follows | CueTraits.Preposition)) != 0;

    /// <summary>Menurut Wira, warga ikut senang; kata Wira, warga bisa pulang: what follows the comma is what was said, where no other sign closes it or it holds a verb.</summary>
    private bool BeginsClause(NamePhrase name, int first, int end)
    {
        bool comma = end < text.Tokens.Length && (text.IsSign(end, ',') || text.IsSign(end, '('));
        int cue = name.Whole.First - 1;
        if (!text.Lexicon.IsHeadLast && text.At(cue - 1).Kind == TokenKind.Mark)
            return false; // "P," kata Wira, guru di Arum yang tidak hadir
        bool opens = (text.CueOf(cue) & CueTraits.Preposition) != 0 || !text.Lexicon.IsHeadLast && text.At(cue).Shape == TokenShape.Capitalized; // Kata Wira, warga sebaiknya pulang
        if (text.At(end).Kind == TokenKind.Mark || (opens ? !comma || !text.Lexicon.IsHeadLast && AppositionTeller.GoesOn(text, end) : AppositionTeller.HasPredicate(text, SubjectPlace.Behind(text, end)))) // lanjut Wira, tersangka "menyerah"
            return true;
        for (int i = first + 1; i < end; i++)
        {
            if (AppositionTeller.IsVerb(text, i))
                return true;
        }

        return false;
    }

    private int TitleEnd(int first, int limit)
    {
        const WordClass Ends = WordClass.Relative | WordClass.Complementizer | WordClass.Preposition | WordClass.Adverb | WordClass.Relay | WordClass.Weekday
            | WordClass.Negation | WordClass.ClauseOpener | WordClass.ContactVerb;
        int i = first;
        while (i < limit && text.At(i).Kind is TokenKind.Word or TokenKind.Number
            && (text.At(i).Shape != TokenShape.Lower || (ClassOf(i) & Ends) == 0) && !(i > first && (AgeBehind.Begins(text, i) || (ClassOf(i - 1) & WordClass.Demonstrative) != 0)) // Di mata Wira, warga itu lah yang salah
            && (i == first || text.At(i).Shape != TokenShape.Lower || text.CueOf(i) == CueTraits.None && (ClassOf(i) & WordClass.Verb) == 0))
            i++;
        return i;
    }

    /// <summary>Where the body begins in a title: at a name, or at a noun that heads bodies.</summary>
    private int BodyFirst(int index, int first, int end)
    {
        PhraseMatch office = text.MatchAt(first, end); // anggota parlemen Arkadia
        bool whole = (office.Entry.Class & WordClass.Role) != 0 && first + office.Length < end && text.At(first + office.Length).Shape > TokenShape.Lower;
        for (int i = whole ? first + office.Length : first + 1; i < end; i++)
        {
            if ((ClassOf(i) & (WordClass.Organization | WordClass.Place)) != 0 || NameIndexAt(index + 1, i) >= 0)
                return i;
        }

        return end;
    }

    /// <summary>Wira dari Yayasan Arum; Wira dari kelompok nelayan, Suara Pesisir: the body's name stands behind its kind.</summary>
    private NamePhrase WithOrigin(NamePhrase name, int index, int at, int limit)
    {
        const int MostNames = 3;
        for (int i = index + 1; i < Math.Min(names.Count, index + 1 + MostNames) && names[i].Whole.First < limit; i++)
        {
            if (names[i].Kind == NameKind.Organization && IsKind(at + 1) && i + 1 < names.Count && names[i + 1].Whole.First < limit && text.IsSign(names[i + 1].Name.First - 1, ','))
                continue; // kelompok aktivis HAM dunia, Suara Pesisir
            if (names[i].Kind == NameKind.Person && IsKind(at + 1) && text.IsSign(names[i].Name.First - 1, ','))
                names[i] = new NamePhrase(NameKind.Organization, names[i].Name, names[i].Name, default, default, default);
            if (names[i].Kind == NameKind.Organization || names[i].Kind == NameKind.Person && names[i].Whole.First == at + 1)
                return name with { Affiliation = names[i].Whole };
            if (names[i].Whole.First == at + 1)
                return name;
        }

        return name;
    }

    /// <summary>Whether a noun in small letters tells what kind of body a name behind it is.</summary>
    private bool IsKind(int token) => text.At(token).Shape == TokenShape.Lower && (ClassOf(token) & WordClass.Organization) != 0;

    /// <summary>Whether a title ends as an apposition does: with a sign, a reporting word, a preposition or a relay.</summary>
    private bool IsClosed(int end, int limit)
    {
        if (end >= limit || text.At(end).Kind != TokenKind.Word)
            return true;
        const WordClass Closers = WordClass.Preposition | WordClass.Relative | WordClass.Adverb | WordClass.Weekday | WordClass.Relay | WordClass.Conjunction | WordClass.Demonstrative
            | WordClass.ContactVerb;
        return (ClassOf(end) & Closers) != 0 || text.CueOf(end) != CueTraits.None || AgeBehind.Begins(text, end);
    }

    private int NameIndexAt(int from, int token)
    {
        for (int i = from; i < names.Count && names[i].Whole.First <= token; i++)
        {
            if (names[i].Whole.First == token)
                return i;
        }

        return -1;
    }

    private WordClass ClassOf(int token) => text.ClassOf(token);
}
