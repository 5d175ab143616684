using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells a complementiser from the same word with another use: English <c>that</c>.</summary>
internal sealed class ThatTeller(PhrasedText text, AdjunctReader adjuncts)
{
    /// <summary>English rejected that demand, asked for an end to that practice, repeated that warning on Monday: one or two nouns are no clause.</summary>
    public bool IsDemonstrative(int from, int that, int limit)
    {
        const int MostWords = 2;
        if (!text.Lexicon.IsHeadLast)
            return false;
        if (that > from && text.Is(that - 1, WordClass.Preposition | WordClass.Infinitive) && text.NameAt(that - 1) < 0)
            return true;
        int i = that + 1;
        if (text.IsSign(i, ',') && (text.CueOf(i + 1) & CueTraits.Participle) != 0)
            return true; // rejected that, saying P
        while (i < limit && i <= that + MostWords && text.Tokens[i].Kind == TokenKind.Word && text.NameAt(i) < 0 && !text.IsVerbLike(i) && !text.Is(i, WordClass.Pronoun) && !adjuncts.CanBegin(i))
            i++;
        return i > that + 1 && !text.Is(that + 1, WordClass.Determiner) && (i >= limit || text.IsSign(i, ',') || i == that + 2 && text.Is(i, WordClass.Preposition | WordClass.Weekday) && !IsPlural(that + 1) && !HoldsPredicate(i, limit));
    }

    /// <summary>English voters to reject P, to sue P: what is wished opens with what is to be done.</summary>
    public bool IsAim(int i, int limit)
    {
        const WordClass Heads = WordClass.Determiner | WordClass.Pronoun | WordClass.Possessive | WordClass.Quantifier | WordClass.Audience | WordClass.PersonNoun | WordClass.Organization | WordClass.Role
            | WordClass.Complementizer | WordClass.Outlet | WordClass.Adjective;
        return text.Lexicon.IsHeadLast && i + 1 < limit && text.Is(i, WordClass.Infinitive) && text.NameAt(i) < 0 && text.NameAt(i + 1) < 0 && text.Tokens[i + 1].Shape == TokenShape.Lower
            && !text.Is(i + 1, Heads) && !IsPlural(i + 1);
    }

    private bool IsPlural(int noun) => text.Lexicon.Forms.HasAgreement(text.TextOf(noun));

    private bool HoldsPredicate(int first, int limit)
    {
        for (int i = first; i < limit && !text.IsSign(i, ','); i++)
        {
            if (text.NameAt(i) < 0 && (text.IsVerbLike(i) || text.Is(i, WordClass.Modal | WordClass.Adverb | WordClass.Pronoun) || text.CueOf(i) != CueTraits.None || IsPlural(i)))
                return true;
        }

        return false;
    }

    /// <summary>English cited data that showed P, said that was wrong: the word that elsewhere introduces a clause is the subject of the verb behind it.</summary>
    public bool IsRelative(int from, int that, int limit) => text.Lexicon.IsHeadLast && that + 1 < limit && (that == from
        ? text.IsAuxiliary(that + 1) || text.IsOwnerMark(that + 1) || text.Is(that + 1, WordClass.Negation) && text.TextOf(that + 1).ContainsAny('\'', '’')
        : text.NameAt(that + 1) < 0 && text.IsVerbLike(that + 1) && !text.Is(that - 1, WordClass.Weekday | WordClass.TimeWord | WordClass.Adverb));

    /// <summary>The complementiser behind what tells of the saying; -1 where there is none.</summary>
    public int Behind(int from, int limit) => text.Is(from + 1, WordClass.Weekday) && text.Is(from + 2, WordClass.Complementizer) && from + 2 < limit ? from + 2 /* late Sunday */ : text.Is(from, WordClass.RoleModifier) && text.Is(from + 2, WordClass.Weekday) ? adjuncts.ThatBehind(from + 1, limit) /* late on Sunday */ : adjuncts.ThatBehind(from, limit) is >= 0 and int that ? that : BehindInsertion(from, limit);

    /// <summary>English said, however, that P; told them on Monday, after the vote, that P: the complementiser behind the comma that closes an insertion; -1 where there is none.</summary>
    private int BehindInsertion(int from, int limit)
    {
        const int Farthest = 24;
        if (!text.Lexicon.IsHeadLast || from >= limit || !adjuncts.CanBegin(from) || text.Is(from, WordClass.Infinitive))
            return -1;
        bool inserted = false;
        for (int i = from; i + 2 < Math.Min(limit, from + Farthest); i++)
        {
            if (text.IsSign(i, ','))
            {
                if (inserted && text.Is(i + 1, WordClass.Complementizer))
                    return text.IsVerbLike(i + 2) ? -1 : i + 1;
                inserted = true;
            }
            else if (text.Tokens[i].Kind == TokenKind.Mark && !text.IsOwnerMark(i) || text.IsSign(i, ':') || text.IsSign(i, ';') || text.NameAt(i) < 0 && (text.Is(i, WordClass.Complementizer) || !inserted && (text.IsVerbLike(i) || text.Is(i, WordClass.Pronoun | WordClass.Relative))))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>English said on Monday after a meeting with Torres that P, in an interview published on Monday that P: a preposition that opens clauses too, and a participle behind a noun.</summary>
    public bool IsOfAdjunct(int from, int i) => text.Lexicon.IsHeadLast && text.Is(from, WordClass.Preposition | WordClass.Weekday) && text.NameAt(i) < 0 && (text.Is(i, WordClass.ClauseOpener) ? text.Is(i, WordClass.Preposition)
        : text.IsVerbLike(i) && !text.IsAuxiliary(i) && text.Is(i + 1, WordClass.Preposition | WordClass.Weekday) && (text.NameAt(i - 1) >= 0 || text.Is(i - 1, WordClass.DocumentNoun | WordClass.Occasion)));

    /// <summary>English had his work cited in a paper, raised on Monday: where something is told of is no thing; but questioned in May whether P.</summary>
    public bool OpensNoThing(int i, CueTraits traits)
    {
        const CueTraits Others = CueTraits.Clause | CueTraits.To | CueTraits.As | CueTraits.Of | CueTraits.Passive | CueTraits.Direct | CueTraits.Object;
        const int Reach = 8;
        return (traits & Others) == CueTraits.None && text.NameAt(i) < 0 && text.Is(i, WordClass.PlaceOpener | WordClass.DateOpener) && text.Is(i, WordClass.Preposition) && !text.Is(i, WordClass.Adverb)
            && !text.IsSign(i - 1, ',') && !text.Holds(i, Math.Min(text.Tokens.Length, i + Reach), WordClass.Interrogative);
    }

    /// <summary>English he would not run, the mayor was wrong, Torres has left: what opens with a subject of one or two words before its verb.</summary>
    public bool OpensClause(int i)
    {
        int verb = text.NameFrom(i) is >= 0 and int name ? text.Names[name].Whole.End : text.Is(i, WordClass.Pronoun) && text.Segments.EntryOf(i).Gender != Gender.Neuter ? i + 1 : text.Is(i, WordClass.Determiner) && !text.Is(i, WordClass.Possessive) ? i + 2 : -1;
        return verb > i && text.NameAt(verb) < 0 && (text.IsAuxiliary(verb) || text.Is(i, WordClass.Pronoun) && text.IsVerb(verb));
    }
}
