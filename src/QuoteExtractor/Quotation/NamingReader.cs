using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds where that ends which a naming verb calls somebody or something.</summary>
internal sealed class NamingReader(PhrasedText text, MarkMap marks)
{
    /// <summary>English chanted "Out!" as he left, cried "No more" - and wept, wrote "No" and left: a quotation that opens a content and is a sentence, or that a dash or another verb follows, is all of it.</summary>
    public int EndOfUtterance(int first, int end)
    {
        if (marks.PairAt(first) is not (>= 0 and int pair) || marks.Pairs[pair] is not { IsClosed: true } quoted || quoted.Open != first || quoted.End >= end)
            return end;
        bool whole = text.IsSign(quoted.Close - 1, '!') || text.IsSign(quoted.Close - 1, '?') || text.IsCapitalized(first + 1) && text.IsDash(quoted.End);
        return whole && marks.PairAt(quoted.End) < 0 && marks.PairAt(quoted.End + 1) < 0 || text.Is(quoted.End, WordClass.Coordinator) && text.NameAt(quoted.End + 1) < 0 && text.IsVerb(quoted.End + 1) && !text.IsAuxiliary(quoted.End + 1) ? quoted.End : end;
    }

    /// <summary>called Torres "crooked" in a speech: what is called so ends with the quotation.</summary>
    public int End(int first, int end)
    {
        const int Reach = 24;
        for (int i = first; i < Math.Min(end, first + Reach); i++)
        {
            if (marks.PairAt(i) is >= 0 and int pair)
            {
                int behind = EndOfNames(marks.Pairs[pair].End, end);
                return i > first && behind < end && GoesOn(behind) ? end : Math.Min(end, NounEnd(marks.Pairs[pair], behind, end));
            }
        }

        return end;
    }

    /// <summary>called it a "very hard" year, called the "weak" plan a mistake, called it a "wave" of crime: the noun phrase goes on behind the marks that an article stands before.</summary>
    private int NounEnd(MarkPair pair, int behind, int end)
    {
        const int Longest = 6;
        const WordClass Stops = WordClass.Preposition | WordClass.Conjunction | WordClass.Coordinator | WordClass.Relative | WordClass.Complementizer
            | WordClass.Weekday | WordClass.Adverb | WordClass.Pronoun | WordClass.ClauseOpener | WordClass.Infinitive | WordClass.AsWord;
        if (!text.Lexicon.IsHeadLast || behind != pair.End || pair.Open == 0 || !text.Is(pair.Open - 1, WordClass.Determiner) || text.Tokens[pair.Close - 1].Kind == TokenKind.Punctuation)
            return behind;
        int i = behind;
        while (i < Math.Min(end, behind + Longest) && text.Tokens[i].Kind == TokenKind.Word && (text.NameAt(i) >= 0 || i > behind && text.Is(i, WordClass.Determiner) || (i == behind || !text.Is(i, WordClass.TimeWord)) && !text.Is(i, Stops) && !text.IsVerb(i) || text.Segments.IsOf(i)))
            i++;
        return i;
    }

    /// <summary>English called her "unfit" to lead, the plan "a blow" for the town, the mayor a "liar" who had lost: what cannot tell of the calling is part of the name.</summary>
    private bool GoesOn(int behind)
    {
        return text.Lexicon.IsHeadLast && text.NameAt(behind) < 0 && (text.Is(behind, WordClass.Relative | WordClass.Infinitive | WordClass.Complementizer) || text.Is(behind, WordClass.Preposition) && text.Segments.EntryOf(behind).Value == QualifierReader.Attached);
    }

    /// <summary>called it "reckless," "cruel" and "unfair": where the last of the quotations ends that nothing but a comma or a coordinator parts.</summary>
    private int EndOfNames(int behind, int end)
    {
        const int MostNames = 8, MostBetween = 2;
        for (int name = 0; name < MostNames && text.Lexicon.IsHeadLast; name++)
        {
            int next = behind;
            while (next < end && next < behind + MostBetween && (text.IsSign(next, ',') || text.Is(next, WordClass.Coordinator)))
                next++;
            if (next > behind && next < end && text.Is(next, WordClass.Determiner) && marks.PairAt(next + 1) >= 0)
                next++; // called him a "liar" and a "clown"
            if (next >= end || marks.PairAt(next) is not (>= 0 and int pair) || marks.Pairs[pair].Open != next)
                break;
            behind = marks.Pairs[pair].End;
        }

        return behind;
    }

    /// <summary>English a club called Borea United, called Torres on Monday, called police because of the noise: somebody of whom nothing is said.</summary>
    public bool IsAlone(int first, int end)
    {
        const WordClass Closers = WordClass.Preposition | WordClass.ClauseOpener | WordClass.Weekday | WordClass.TimeWord | WordClass.Infinitive;
        if (!text.Lexicon.IsHeadLast || first >= end)
            return false;
        int behind = text.NameAt(first) is >= 0 and int name ? text.Names[name].Whole.End : text.Is(first, WordClass.Audience) ? first + 1 : first;
        return behind > first && (behind >= end || text.NameAt(behind) < 0 && text.Is(behind, Closers) && text.Tokens[behind].Shape == TokenShape.Lower && (text.MatchAt(behind, end).Length == 1 || text.Is(behind, WordClass.ClauseOpener)) && !text.Is(behind, WordClass.AsWord | WordClass.Adverb | WordClass.Determiner));
    }
}
