using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads what the comma before a verb tells of its subject.</summary>
internal sealed class CommaReader(PhrasedText text)
{
    private readonly PhraseBounds _bounds = new(text);
    private readonly MainSubjectFinder _main = new(text);
    private readonly SubjectCompleter _completer = new(text);

    /// <summary>
    /// A comma before the verb closes an apposition (<c>Torres, menteri itu, mengatakan</c>), or parts the verb from its clause
    /// (<c>Torres pulang, menyebut …</c>), whose subject it shares.
    /// </summary>
    public bool StepOver(ref int p, int from, out Source source)
    {
        source = Source.None;
        if (text.Lexicon.IsHeadLast && (text.CueOf(p + 1) & CueTraits.Participle) != 0 && (source = OfClause(p, from)).Exists)
        {
            p = int.MinValue;
            return true;
        }

        int before = BeforeAge(p - 1, from);
        if (BeforeOwnOutlet(before, from) is var owner && owner < before)
        {
            p = owner;
            return false;
        }

        for (int i = before; i >= from; i--)
        {
            if (!text.IsSign(i, ','))
                continue;
            if (ParentOf(before, i, from) is var part && part < i)
            {
                (before, i) = (part, part + 1); // Torres, warga Desa Lomar, Kabupaten Borea, mengatakan
                continue;
            }

            int name = i > from ? text.NameAt(text.Lexicon.IsHeadLast ? i - 1 : BeforeAge(i - 1, from)) : -1;
            bool named = name >= 0 && text.Names[name].Kind == NameKind.Person;
            if (named && !text.Lexicon.IsHeadLast && text.Is(i + 1, WordClass.Coordinator) && text.NameFrom(i + 2) is >= 0 and int listed && text.Names[listed].Whole.End == before + 1)
            {
                p = before; // Torres, Wira, dan Rina, mengatakan
                return false;
            }

            if (text.Lexicon.IsHeadLast && !named && IsTitled(before, new TokenRange(i + 1, before + 1)))
            {
                p = before;
                return false;
            }

            if (text.Lexicon.IsHeadLast ? named && _completer.IsGoverned(text.Names[name].Whole.First, from) && IsAlone(before, i + 1)
                : named ? IsAlone(before, i + 1) && IsTitle(name, from) : IsTitled(before, new TokenRange(i + 1, before + 1)))
            {
                p = before;
                return false;
            }

            bool inserted = text.Is(i + 1, WordClass.Relative | WordClass.Preposition | WordClass.Weekday | WordClass.PersonNoun | WordClass.Role | WordClass.RoleModifier);
            if (named || inserted)
            {
                p = i - 1;
                return false;
            }

            if (text.Lexicon.IsHeadLast && text.NameFrom(i + 1) is >= 0 and int person && text.Names[person] is { Kind: NameKind.Person, Whole.End: var at } && at < before && text.Segments.IsOf(at) && text.NameAt(at + 1) == text.NameAt(before))
            {
                p = at - 1; // A diver, Rina Torres of Arum, said
                return false;
            }

            // Kantor berita Borea, KBA, melaporkan: the name of the body that is described before it.
            if (text.NameAt(before) is >= 0 and int body && text.Names[body] is { Kind: NameKind.Organization } inside && inside.Whole == new TokenRange(i + 1, before + 1)
                && _bounds.StandsFree(_bounds.PhraseFirst(i - 1, from) - 1, from))
            {
                p = before;
                return false;
            }

            break;
        }

        int own = text.NameAt(before);
        if (own >= 0 && text.Names[own].Kind == NameKind.Person && !_completer.IsGoverned(text.Names[own].Whole.First, from))
        {
            p = before;
            return false;
        }

        source = _main.Find(from, p).Shared;
        p = int.MinValue;
        return source.Exists;
    }

    /// <summary>Laskar Arum, melalui media mereka, Lentera, mengatakan: the token before the preposition that leads to whoever hands on what one says; the last one where none stands there.</summary>
    private int BeforeOwnOutlet(int last, int from)
    {
        const int LongestNoun = 5;
        if (text.Lexicon.IsHeadLast || text.NameAt(last) is not (>= 0 and int outlet) || text.Names[outlet].Whole.End != last + 1 || text.Names[outlet].Whole.First - 1 is var comma && !text.IsSign(comma, ','))
            return last;
        for (int i = comma - 1; i > Math.Max(from, comma - 1 - LongestNoun) && text.NameAt(i) < 0 && text.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (SpokesmanBehind.Opens(text.Segments, i))
                return text.IsSign(i - 1, ',') ? i - 2 : i - 1;
        }

        return last;
    }

    /// <summary>Where the place ends that lies in the one between its comma and a token; the comma where none does.</summary>
    private int ParentOf(int last, int comma, int from)
    {
        bool place = !text.Lexicon.IsHeadLast && text.NameAt(last) is >= 0 and int name && text.Names[name].Whole.First == comma + 1 && (text.Names[name].Kind == NameKind.Place || text.Is(comma + 1, WordClass.PlaceHead));
        return place && comma - 1 > from && text.NameAt(comma - 1) is >= 0 and int inner && text.Names[inner].Kind != NameKind.Person ? comma - 1 : comma;
    }

    /// <summary>English Torres wrote to the mayor, Wira Satya, calling P; came when Torres broke in, shouting P: whose clause the comma closes.</summary>
    private Source OfClause(int comma, int from)
    {
        const int Farthest = 40;
        from = new NearClauseFinder(text, new NounPhraseReader(text)).Find(from, comma);
        for (int i = comma - 2; i > Math.Max(from, comma - Farthest); i--)
        {
            if (text.NameAt(i) < 0 && text.Is(i, WordClass.ClauseOpener | WordClass.Relative) && _main.Find(i + 1, comma) is { Exists: true } inner && DoesSomething(inner, comma))
                return inner.Shared;
        }

        return _main.Find(from, comma) is { Exists: true } main && DoesSomething(main, comma) ? main.Shared : Source.None;
    }

    /// <summary>Whether a verb stands behind somebody.</summary>
    private bool DoesSomething(Source source, int limit)
    {
        int i = source.Name >= 0 ? text.Names[source.Name].Whole.End : source.Words.End;
        while (i < limit && text.NameAt(i) < 0 && text.Is(i, WordClass.Adverb) && !text.IsVerbLike(i) && !text.IsAuxiliary(i))
            i++;
        return i < limit && text.NameAt(i) < 0 && (text.IsVerbLike(i) || text.IsAuxiliary(i) || (text.CueOf(i) & CueTraits.Leads) != 0);
    }

    /// <summary>Tersangka kasus itu, Rina Torres (46 tahun), mengatakan: an age in brackets stands between the name and its comma.</summary>
    private int BeforeAge(int last, int from)
    {
        const int LongestAge = 4, LongestSeat = 8;
        if (!text.IsSign(last, ')') || text.NameAt(last) >= 0)
            return last;
        int open = _bounds.OpeningBracket(last, from);
        if (text.Lexicon.IsHeadLast)
            return open > from && last - open < LongestSeat && text.NameAt(open - 1) >= 0 ? open - 1 : last; // the nominee, Sen. Rina Torres (D-Arum), said
        return open > from && last - open < LongestAge && text.Tokens[open + 1].Kind == TokenKind.Number ? open - 1 : last;
    }

    /// <summary>Analis dari lembaga riset Enera, Rina Torres, mengatakan; Ketua Asosiasi Enera, Rina Torres, mengatakan: what ends in a name is the title of whom the next one names.</summary>
    private bool IsTitle(int name, int from) =>
        _completer.IsGoverned(text.Names[name].Whole.First, from) || text.Names[name].Role is { IsEmpty: false } role && role.First < text.Names[name].Name.First;

    /// <summary>Salah seorang tahanan yang dibebaskan, penyair Rina Torres, mengatakan: the name with its title is whom the description means.</summary>
    private bool IsTitled(int last, TokenRange between) => text.NameAt(last) is >= 0 and int titled && text.Names[titled].Kind == NameKind.Person && text.Names[titled].Whole == between;

    /// <summary>Whether a person's full name, and nothing else, or a given name, begins at a token and ends with another; a degree has a stop: <c>Torres, M.Si, mengatakan</c>.</summary>
    private bool IsAlone(int last, int first)
    {
        bool whole = (last > first || (text.ClassOf(first) & ~WordClass.PersonName) == WordClass.None) && text.NameAt(last) is >= 0 and int name && text.Names[name].Kind == NameKind.Person && text.Names[name].Name == new TokenRange(first, last + 1);
        for (int i = first; whole && i <= last; i++)
            whole = text.Tokens[i].Kind == TokenKind.Word && text.Tokens[i].Shape == TokenShape.Capitalized;
        return whole;
    }
}
