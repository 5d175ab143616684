using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads a question that somebody was asked: <c>Asked by Torres whether P, Wira said no</c>. Who asked is mostly not told.</summary>
internal sealed class QuestionReader(PhrasedText text, MarkMap marks, ComplementReader complements, PassageRoom room)
{
    private readonly NounPhraseReader _phrases = new(text);

    public ReportedClause? Read(Clause clause, TokenRange cue, CueTraits traits)
    {
        int from = cue.End;
        Source source = Source.None;
        if (from < clause.Limit && text.Is(from, WordClass.AgentMarker))
            source = _phrases.ReadAt(from + 1, clause.Limit, out from);
        int first = complements.Question(from, clause.Limit);
        if (first < 0 && (traits & CueTraits.Noun) != 0)
            first = from;
        if (first < 0 || first >= clause.Limit)
            return null;
        int end = End(first, clause.Limit);
        return new ReportedClause(PassageRule.Asked, room.Content(new TokenRange(first, end)), cue, source, end);
    }

    /// <summary>Whether a reporting verb without a subject opens its clause: Asked why …, But asked why ….</summary>
    public bool Opens(Clause clause, int cue)
    {
        int i = clause.Start;
        while (i < cue && text.Is(i, WordClass.Conjunction | WordClass.Adverb))
            i++;
        return clause.IsWhole && i == cue || IsAside(cue);
    }

    /// <summary>English Torres, asked about the toll, said P: two commas set the question beside whoever answers it.</summary>
    public bool IsAside(int cue) => text.Lexicon.IsHeadLast && text.IsSign(cue - 1, ',') && text.NameAt(cue - 2) is >= 0 and int name && text.Names[name].Kind == NameKind.Person && text.Names[name].Whole.End == cue - 1;

    /// <summary>The comma behind which the answer begins, relative clauses and names left in.</summary>
    private int End(int first, int limit)
    {
        for (int i = first + 1; i < limit; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Mark && text.IsSign(i - 1, ','))
                return i + 1;
            if (text.IsSign(i, ',') && marks.PairAt(i) < 0 && text.NameAt(i) < 0)
            {
                if (i + 1 >= limit || !text.Is(i + 1, WordClass.Relative))
                    return i;
                while (i + 1 < limit && !text.IsSign(i + 1, ','))
                    i++;
                i++;
            }
        }

        return limit;
    }
}
