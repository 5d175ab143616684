using System.Runtime.InteropServices;
using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Reads an apposition whose body stands before its noun: English <c>Rina Torres, a Borea union official,</c> and <c>Rina Torres, Wira's lawyer,</c>.</summary>
internal readonly struct HeadLastAppositions(SegmentedText text, List<NamePhrase> names)
{
    /// <summary>Gives a name the title behind it.</summary>
    /// <param name="first">The first token of the apposition, behind its article.</param>
    /// <param name="next">The index of the name that begins there.</param>
    public NamePhrase With(NamePhrase name, int first, int next, int limit)
    {
        NamePhrase body = names[next];
        int at = body.Whole.End;
        if (body.Kind == NameKind.Title && !body.Role.IsEmpty)
            return IsClosed(at, limit) ? name with { Role = body.Role, Affiliation = body.Affiliation } : name; // the SNP MP for Arum
        if (text.TextOf(at - 1).Contains('-') && body.Kind != NameKind.Organization)
            return name; // an African-American farmer
        if (at + 1 < limit && text.IsSign(at, '.') && text.At(at + 1).Shape == TokenShape.Lower && text.At(at - 1).End == text.At(at).Start)
            at++; // a Halden Corp. spokesman
        bool owned = at < limit && text.At(at).Kind == TokenKind.Word && (text.ClassOf(at) & WordClass.Possessive) != 0 && (text.ClassOf(at) & WordClass.Determiner) == 0;
        if (!body.Role.IsEmpty || !owned && (body.Kind == NameKind.Person && body.Name.Length > 1 || (text.ClassOf(first - 1) & WordClass.Determiner) == 0))
            return name;
        int noun = owned ? at + 1 : at, end = End(noun, limit);
        return end > noun && IsClosed(end, limit) ? name with { Role = new TokenRange(noun, end), Affiliation = body.Kind == NameKind.Person ? body.Name : body.Whole } : name;
    }

    /// <summary>Gives the people that have no body the one behind them: English analyst Rina Torres of Arum Capital, Rep. Rina Torres of Borea.</summary>
    public void JoinBodiesBehind()
    {
        Span<NamePhrase> all = CollectionsMarshal.AsSpan(names);
        for (int i = 0; i + 1 < all.Length; i++)
        {
            int of = all[i].Whole.End;
            if (all[i].Kind != NameKind.Person || !all[i].Affiliation.IsEmpty || all[i].Name.End != of || !text.IsOf(of) || text.At(of).Shape != TokenShape.Lower)
                continue;
            int body = (text.ClassOf(of + 1) & WordClass.Determiner) != 0 ? of + 2 : of + 1;
            if (all[i + 1].Whole.First == body && all[i + 1].Role.IsEmpty && (all[i + 1].Kind != NameKind.Person || !all[i].Role.IsEmpty && (text.ClassOf(body) & WordClass.PersonName) == 0))
                all[i] = all[i] with { Affiliation = all[i + 1].Whole };
        }
    }

    /// <summary>Where the noun for an office or a person ends that closes a few words in small letters; where they begin when none does.</summary>
    private int End(int noun, int limit)
    {
        const int Longest = 4;
        const WordClass Stops = WordClass.Preposition | WordClass.Relative | WordClass.Coordinator | WordClass.Determiner | WordClass.Pronoun | WordClass.TimeWord | WordClass.Verb;
        int end = noun;
        for (int i = noun; i < Math.Min(limit, noun + Longest) && text.At(i).Shape == TokenShape.Lower && (text.ClassOf(i) & Stops) == 0 && text.CueOf(i) == CueTraits.None; i++)
        {
            if ((text.ClassOf(i) & (WordClass.Role | WordClass.PersonNoun)) != 0 && (text.ClassOf(i) & WordClass.Organization) == 0)
                end = i + 1;
        }

        return end;
    }

    private bool IsClosed(int end, int limit) => end >= limit || text.At(end).Kind != TokenKind.Word || (text.ClassOf(end) & (WordClass.Preposition | WordClass.Relative)) != 0;
}
