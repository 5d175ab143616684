using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads <c>Jalan itu kata X, sudah rusak</c>: an attribution between subject and predicate of what is said, of whose two commas the first is missing, or both.</summary>
internal readonly struct BareInsertionReader(PhrasedText text, TailReader tails, ResumptionReader resumptions, ContentBounds bounds, PassageRoom room)
{
    public ReportedClause? Read(Clause clause, TokenRange cue, CueTraits traits)
    {
        if (text.Lexicon.IsHeadLast || !clause.IsWhole || cue.First == clause.Start || text.Tokens[cue.First - 1].Kind == TokenKind.Punctuation || !tails.TrySource(cue, traits, clause.Limit, out Source source, out int end)
            || source.Kind is not (SourceKind.Name or SourceKind.Pronoun) || end + 1 >= clause.Limit)
            return null;
        bool comma = text.IsSign(end, ',');
        if (!comma && (clause.IsHeadline || text.NameAt(cue.First - 1) < 0 && !text.Is(cue.First - 1, WordClass.Demonstrative)))
            return null; // Jalan itu kata Wira sudah rusak; but Tanya jawab Wira sudah selesai
        int first = comma ? end + 1 : end;
        TokenRange head = resumptions.Head(clause.Start, cue.First, first, mayPart: true);
        if (head.IsEmpty)
            return null;
        List<TokenRange> content = room.Content(head);
        content.Add(new TokenRange(first, bounds.End(first, clause.Limit, out int behind)));
        return new ReportedClause(PassageRule.Tail, content, cue, source, behind);
    }
}
