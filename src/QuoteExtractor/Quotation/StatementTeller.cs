using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells a statement from the adjuncts that open a sentence, where an attribution stands behind: At noon the bridge fell, Torres said.</summary>
internal sealed class StatementTeller(PhrasedText text, MarkMap marks, ContentBounds bounds)
{
    /// <summary>On Monday, as Borea waited, is none: what adjuncts and subordinate clauses leave of a clause must have a verb.</summary>
    public bool IsStatement(int start, int end, WordClass adjuncts)
    {
        int i = start;
        bool parted = false;
        while (i < end && text.NameAt(i) < 0 && !text.Is(i, WordClass.Verb) && text.Is(i, adjuncts | WordClass.Coordinator))
        {
            // But about 200 ferries ran: what no comma parts from the clause.
            bool counts = i + 2 < end && text.Tokens[i + 1].Kind == TokenKind.Number && text.Tokens[i + 2].Kind == TokenKind.Word;
            bool steps = text.Is(i, WordClass.Adverb | WordClass.Coordinator) && text.Lexicon.EntryOf(text.Tokens[i].Word).Value == 0;
            parted |= !steps;
            if (text.MatchAt(i, end) is { Length: > 1 } phrase && (phrase.Entry.Class & WordClass.Adverb) != 0)
            {
                // English at least 14 people died, of course the plan failed.
                i += phrase.Length;
                continue;
            }

            if (IsMain(i, end))
                return true;
            i = steps || counts ? i + 1 : bounds.NextComma(i, end) is > 0 and int comma ? comma + 1 : end;
        }

        for (; parted && i < end; i++)
        {
            if (text.IsVerb(i) || (text.CueOf(i) & CueTraits.Leads) != 0 && text.NameAt(i) < 0 && text.Tokens[i].Shape == TokenShape.Lower)
                return true;
        }

        return !parted;
    }

    /// <summary>English There were two hurt, In Arum two were hurt, There's a vote: no comma parts the opening from the auxiliary of its clause.</summary>
    private bool IsMain(int opening, int end)
    {
        const WordClass Subordinate = WordClass.ClauseOpener | WordClass.Relative | WordClass.Complementizer;
        if (!text.Lexicon.IsHeadLast)
            return false;
        if (text.Is(opening, WordClass.Adverb) && text.IsOwnerMark(opening + 1))
            return true;
        for (int i = opening; i < end && (text.NameAt(i) >= 0 || !text.Is(i, Subordinate)) && text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (i > opening && text.IsAuxiliary(i) && !text.Is(i, WordClass.Month))
                return true;
        }

        return false;
    }

    /// <summary>English Speaking to reporters in Arum: a participle, and no verb that its phrase could be the subject of.</summary>
    public bool IsManner(int first, int end)
    {
        bool manner = text.Lexicon.Forms.IsParticiple(text.TextOf(first));
        for (int i = first + 1; manner && i < end; i++)
            manner = text.Tokens[i].Kind == TokenKind.Word && (text.NameAt(i) >= 0 || !text.IsAuxiliary(i) && !text.IsVerbLike(i) && !text.Is(i, WordClass.Modal));
        return manner;
    }

    public bool HoldsMark(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (marks.PairAt(i) >= 0 || text.IsSign(i, ':'))
                return true;
        }

        return false;
    }
}
