using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells the relative pronoun that is a part of what was said: English <c>a toll which Torres said was unfair</c>.</summary>
internal sealed class RelativeTeller(PhrasedText text)
{
    /// <summary>The lexicon's value of relative pronouns that own the noun behind them: English <c>whose</c>.</summary>
    public const int Owner = 1;

    /// <summary>The relative pronoun before a subject; -1 where none stands there.</summary>
    public int Before(int subject, int start) =>
        text.Lexicon.IsHeadLast && subject > start && text.NameAt(subject - 1) < 0 && text.Is(subject - 1, WordClass.Relative) ? subject - 1 : -1;

    /// <summary>yang menyebut P, English which has said P: the pronoun of the relative clause whose verb it is, auxiliaries and adverbs between or not; -1 where it is of none.</summary>
    public int RelativeOf(int verb, int start)
    {
        const WordClass Times = WordClass.TimeWord | WordClass.Weekday | WordClass.PeriodUnit | WordClass.Ago | WordClass.DateOpener;
        WordClass between = text.Lexicon.IsHeadLast ? WordClass.Adverb : WordClass.Adverb | Times; // yang pekan lalu menyebut P
        int i = verb - 1;
        while (i > start && (text.Is(i, between) && !text.Is(i, WordClass.Relative) || text.IsContraction(i)))
            i--;
        return i >= start && text.Is(i, WordClass.Relative) ? i : -1;
    }

    /// <summary>English a toll which Torres said was unfair; but of a day on which he said P, or a man whose son said P, the pronoun is no part of P.</summary>
    public bool IsPartOf(int relative, CueTraits traits) => (traits & CueTraits.Participle) == 0 && relative > 0
        && !text.Is(relative - 1, WordClass.Preposition) && text.Lexicon.EntryOf(text.Tokens[relative].Word).Value != Owner;

    /// <summary>English the mayor - who called for lower tolls - left: what is said ends with the insertion.</summary>
    public int BeforeDash(int relative, int first, int end)
    {
        if (relative <= 0 || !text.Lexicon.IsHeadLast || !text.IsDash(relative - 1))
            return end;
        for (int i = first + 1; i < end; i++)
        {
            if (text.IsDash(i) && text.NameAt(i) < 0 && text.Tokens[i - 1].End < text.Tokens[i].Start)
                return i;
        }

        return end;
    }

    /// <summary>English "P," said Rina Torres, 24, from Borea, who said Q; "P," kata Rina Torres, warga di Borea, yang menambahkan Q: whether nothing but an apposition stands between who spoke and the relative pronoun.</summary>
    public bool IsApposed(Source source, int relative)
    {
        const int Longest = 30;
        int from = source.Name >= 0 ? text.Names[source.Name].Whole.End : source.Words.End;
        if (relative <= from || relative - from > Longest || !text.IsSign(from, ',') || !text.IsSign(relative - 1, ',') || !(text.Lexicon.IsHeadLast ? text.Lexicon.EntryOf(text.Tokens[relative].Word).Gender == Gender.Personal : source.Name >= 0 && text.Names[source.Name].Kind == NameKind.Person))
            return false;
        for (int i = from + 1; i < relative; i++)
        {
            if (!text.Lexicon.IsHeadLast && text.Is(i, WordClass.Coordinator) && text.Tokens[i - 1].Shape == TokenShape.Lower && text.Tokens[i + 1].Shape == TokenShape.Lower)
                continue; // kepala pemerintahan sipil dan militer kota
            if (text.NameAt(i) < 0 && (text.IsVerbLike(i) || text.Is(i, WordClass.Relative | WordClass.Coordinator | WordClass.ClauseOpener | WordClass.Pronoun) && !text.Is(i, WordClass.Preposition) || text.CueOf(i) != CueTraits.None || text.Tokens[i].Kind == TokenKind.Mark && !text.IsOwnerMark(i)))
                return false;
        }

        return true;
    }
}
