using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Reads a headline's bare verb in the body, which has its subject before it there too: <c>Torres klaim bahwa P</c>, <c>Torres klaim telah menang</c>.</summary>
internal readonly struct BareVerbReader(PhrasedText text, ContentBounds bounds, PassageRoom room)
{
    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>What the verb reports; <see langword="null"/> where neither a complementiser nor a predicate stands behind it, or no subject opens the clause before it.</summary>
    public ReportedClause? Read(Clause clause, TokenRange cue)
    {
        int subject = cue.First - 1;
        if (clause.IsHeadline || subject < clause.Start || cue.End + 1 >= clause.Limit || text.NameAt(cue.End) >= 0 || !text.Is(cue.End, WordClass.Complementizer | WordClass.Predicative))
            return null;
        if (text.NameAt(subject) is >= 0 and int name)
            subject = text.Names[name].Whole.First;
        Source source = _phrases.ReadAt(subject, cue.First, out int end);
        if (source.Kind is not (SourceKind.Pronoun or SourceKind.Name) || end != cue.First || !Opens(clause.Start, subject))
            return null;
        bool that = text.Is(cue.End, WordClass.Complementizer);
        int first = that ? cue.End + 1 : cue.End;
        return new ReportedClause(that ? PassageRule.VerbThat : PassageRule.Verb, room.Content(new TokenRange(first, bounds.End(first, clause.Limit, out int behind))), cue, source, behind);
    }

    /// <summary>Sebelumnya, Torres klaim bahwa P: nothing but adverbs and a comma stands before the subject.</summary>
    private bool Opens(int start, int subject)
    {
        while (subject > start && (text.IsSign(subject - 1, ',') || text.NameAt(subject - 1) < 0 && text.Is(subject - 1, WordClass.Adverb | WordClass.ClauseOpener)))
            subject--;
        return subject == start;
    }
}
