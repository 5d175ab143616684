using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>
/// Finds the name that an apposition or a relative clause parts from its verb: <c>Rina Torres, a lawyer from Borea, Arkadia, said</c>.
/// What stands in there may end in a name of its own, so it is looked for from its beginning.
/// </summary>
internal sealed class InsertionReader(PhrasedText text)
{
    private const int LongestInsertion = 60;
    private const WordClass Openers = WordClass.Relative | WordClass.Determiner | WordClass.Role | WordClass.RoleModifier | WordClass.PersonNoun;

    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>The name before what a comma closes; none where nothing was inserted.</summary>
    public Source Find(int comma, int from)
    {
        if (text.Lexicon.IsHeadLast && new ApposedNameFinder(text, _phrases).Before(comma, from) is { Exists: true } apposed)
            return apposed;
        int found = -1;
        int first = Math.Max(from, comma - LongestInsertion);
        bool marked = false;
        for (int i = comma - 1; i > first && !IsBorder(i); i--)
        {
            marked ^= IsMark(i);
            if (!marked && text.IsSign(i, ',') && text.NameAt(BehindAge(i) - 1) is >= 0 and int name && (Opens(i + 1, comma) || IsOrigin(i + 1, name) || IsDeed(i + 1)) && IsFree(name, from))
                found = Joined(name, from);
        }

        return found < 0 ? Source.None : _phrases.ReadName(found, comma, out _);
    }

    /// <summary>Rina Torres, 30 tahun, yang …: the comma behind the name, where its age stands before another one.</summary>
    private int BehindAge(int comma) => comma > 3 && text.Is(comma - 1, WordClass.PeriodUnit) && text.Tokens[comma - 2].Kind == TokenKind.Number && text.IsSign(comma - 3, ',') ? comma - 3 : comma;

    /// <summary>So did Rina Torres, the mayor of Borea, who said P: the person before what a comma and a relative clause follow; none where no such stands there.</summary>
    public Source Described(int comma, int from)
    {
        if (!text.Lexicon.IsHeadLast || comma <= from || !text.IsSign(comma, ',') || text.NameAt(comma - 1) is >= 0 and int own && text.Names[own].Kind == NameKind.Person && text.Is(text.Names[own].Name.First, WordClass.PersonName))
            return Source.None;
        for (int i = comma - 1; i > Math.Max(from, comma - LongestInsertion); i--)
        {
            if (text.IsSign(i, ','))
            {
                return Opens(i + 1, comma) && PersonBefore(BeforeBodies(i - 1, from) + 1) is >= 0 and int name ? _phrases.ReadName(name, comma, out _) : Source.None;
            }

            if (text.NameAt(i) < 0 && (text.Tokens[i].Kind != TokenKind.Word && !text.IsOwnerMark(i) && !text.IsInnerStop(i) || text.IsVerbLike(i) || text.Is(i, WordClass.Relative)))
                return Source.None;
        }

        return Source.None;
    }

    /// <summary>The person's name that ends before a comma, with where that one is from or without: Rina Torres of Arum, the mayor; -1 where none does.</summary>
    private int PersonBefore(int comma)
    {
        int end = comma;
        if (text.NameAt(comma - 1) is >= 0 and int place && text.Names[place].Whole.First - 1 is var of && of > 1 && (text.Names[place].Kind == NameKind.Person ? text.Segments.IsOf(of) : text.Is(of, WordClass.Preposition)) && text.NameAt(of - 1) >= 0)
            end = text.Names[place].Whole.First - 1;
        return text.NameAt(end - 1) is >= 0 and int name && text.Names[name].Kind == NameKind.Person && text.Names[name].Whole.End == end ? name : -1;
    }

    /// <summary>Whether one clause ends here and another begins: Torres left, and Rika, a lawyer, said.</summary>
    private bool IsBorder(int i) => !text.Lexicon.IsHeadLast && IsMark(i) || text.IsSign(i, ';') || text.IsSign(i, ':')
        || text.Is(i, WordClass.Coordinator) && text.IsSign(i - 1, ',');

    /// <summary>Rina Torres, the author of "Far Away," said: what is quoted inside an insertion is part of it.</summary>
    private bool IsMark(int i) => text.Tokens[i].Kind == TokenKind.Mark && !text.IsOwnerMark(i);

    private bool Opens(int i, int comma) => i < comma && text.Is(i, Openers) && text.Tokens[i].Shape == TokenShape.Lower && text.NameAt(i) < 0;

    /// <summary>Rina Torres, speaking at a rally in Arum, Tex., said: what she was doing.</summary>
    private bool IsDeed(int i) => text.Lexicon.IsHeadLast && text.NameAt(i) < 0 && text.CueOf(i) == CueTraits.None && text.Lexicon.Forms.IsParticiple(text.TextOf(i));

    /// <summary>Rina Torres, 44, of Mill Road, Arum, said; Rina Torres, of Arum, Borea, said: an age, and where somebody is from.</summary>
    private bool IsOrigin(int i, int name) => text.Names[name].Kind == NameKind.Person && text.Names[name].Name.Length > 1
        && (text.Tokens[i].Kind == TokenKind.Number ? text.IsSign(i + 1, ',') : text.Is(i, WordClass.Preposition) && text.NameAt(i) < 0 && (text.NameAt(i + 1) >= 0 || text.Is(i + 1, WordClass.Determiner)));

    /// <summary>Torres and Rika Satya, who were there, said: the first of two names.</summary>
    private int Joined(int name, int from)
    {
        int before = text.Names[name].Whole.First - 1;
        return before > from && text.Is(before, WordClass.Coordinator) && text.NameAt(before - 1) is >= 0 and int other ? other : name;
    }

    /// <summary>Whether a name opens its clause: nothing before it governs it.</summary>
    private bool IsFree(int name, int from)
    {
        if (text.Names[name].Kind is not (NameKind.Person or NameKind.Organization))
            return false;
        int before = text.Names[name].Whole.First - 1;
        return before < from || text.IsSign(before, ',') || text.Tokens[before].Kind == TokenKind.Word && text.NameAt(before) < 0
            && text.Is(before, WordClass.Conjunction | WordClass.Coordinator | WordClass.ClauseOpener | WordClass.Adverb | WordClass.Complementizer)
            && !text.Is(before, WordClass.Preposition);
    }

    /// <summary>The last token of whom or what a relative pronoun means: English an aide at the Borea Bank in Arum who said means the aide, the Borea Bank, which said, the bank.</summary>
    public int Antecedent(int relative, int from)
    {
        int last = relative > from && (text.IsSign(relative - 1, ',') || text.Lexicon.IsHeadLast && text.IsDash(relative - 1)) ? relative - 2 : relative - 1;
        if (!text.Lexicon.IsHeadLast && last - 2 > from && text.Is(last, WordClass.Audience) && text.Segments.EntryOf(last).Value == OutletReach.KindOfOutlet && text.Is(last - 1, WordClass.Preposition) && !text.Is(last - 1, WordClass.Hearer))
            return last - 2; // pernyataan lewat televisi yang menyebut P
        if (!text.Lexicon.IsHeadLast && BeforeHearer(last, from) is var told && told >= from && text.Is(told, WordClass.DocumentNoun))
            return told;
        if (last - 2 >= from && text.Tokens[last].Kind == TokenKind.Number && text.IsSign(last - 1, ',') && text.NameAt(last - 2) >= 0)
            last -= 2; // Torres, 44, who lives nearby
        return text.Lexicon.IsHeadLast && text.Lexicon.EntryOf(text.Tokens[relative].Word).Gender == Gender.Personal ? BeforeBodies(last, from) : last;
    }

    /// <summary>mengirim surat kepada para orang tua yang menyebut P: the token before those who are told; -1 where none are.</summary>
    private int BeforeHearer(int last, int from)
    {
        const int Longest = 4;
        for (int i = last; i > Math.Max(from, last - Longest) && text.NameAt(i) < 0 && text.Tokens[i].Shape == TokenShape.Lower; i--)
        {
            if (text.Is(i, WordClass.Hearer))
                return i - 1;
        }

        return -1;
    }

    /// <summary>The token before the bodies and places that prepositions lead to.</summary>
    private int BeforeBodies(int last, int from)
    {
        const int MostBodies = 3;
        for (int i = 0; i < MostBodies && text.NameAt(last) is >= 0 and int name && text.Names[name] is { Kind: NameKind.Organization or NameKind.Place, Whole: var whole } && whole.End == last + 1 && (text.ClassOf(last) & (WordClass.PersonNoun | WordClass.Organization)) != WordClass.PersonNoun && !text.Is(last, WordClass.RoleModifier); i++)
        {
            int before = text.Is(whole.First - 1, WordClass.Determiner) ? whole.First - 2 : whole.First - 1;
            if (before <= from || text.NameAt(before) >= 0 || !text.Is(before, WordClass.Preposition) || text.Lexicon.Forms.HasAgreement(text.TextOf(last)) && text.Names[name].Kind == NameKind.Organization)
                break;
            last = before - 1;
        }

        return last;
    }
}
