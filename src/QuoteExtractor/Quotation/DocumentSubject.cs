using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>
/// Reads the document that opens its clause before all that tells of it: English A study published in the journal Arum on Monday found P, where what
/// stands beside the verb is no one who speaks.
/// </summary>
internal readonly struct DocumentSubject(PhrasedText text)
{
    private const int Longest = 30;
    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>The document without its qualifiers; none where another clause or a comma stands between it and the verb.</summary>
    public Source Find(int from, int verb)
    {
        const WordClass Connectives = WordClass.Coordinator | WordClass.Adverb | WordClass.Complementizer;
        if (!text.Lexicon.IsHeadLast || verb - from is < 4 or > Longest)
            return Source.None;
        int first = from;
        while (first < verb && text.NameAt(first) < 0 && (text.Is(first, Connectives) && !text.Is(first, WordClass.Determiner) || first > from && text.IsSign(first, ',')))
            first++;
        if (text.NameAt(first) < 0 && !text.Is(first, WordClass.Determiner | WordClass.DocumentNoun) && text.Tokens[first].Kind != TokenKind.Number)
            return Source.None;
        Source head = _phrases.ReadAt(first, verb, out int end);
        return head.Kind == SourceKind.Description && end < verb - 1 && text.Is(end - 1, WordClass.DocumentNoun) && text.NameAt(end - 1) < 0 && IsTold(end, verb) ? head : Source.None;
    }

    /// <summary>published in the journal Arum on Monday, of 40 trials in Borea: whether nothing but what tells of the noun before stands there.</summary>
    private bool IsTold(int first, int verb)
    {
        const WordClass Others = WordClass.Relative | WordClass.Complementizer | WordClass.Infinitive | WordClass.Pronoun | WordClass.Negation | WordClass.Modal;
        const WordClass Nominal = WordClass.Preposition | WordClass.Determiner | WordClass.Possessive;
        const WordClass Adjuncts = WordClass.Preposition | WordClass.Weekday | WordClass.TimeWord;
        bool participle = text.IsVerb(first) && !text.IsAuxiliary(first) && !text.Lexicon.Forms.HasAgreement(text.TextOf(first)) && (text.Is(first + 1, Adjuncts) || text.Is(first + 1, WordClass.Determiner) && text.Is(first + 2, WordClass.TimeWord));
        if (!participle && !text.Is(first, WordClass.Preposition))
            return false;
        for (int i = first + 1; i < verb; i++)
        {
            if (text.Is(i, WordClass.ClauseOpener) && text.NameAt(i + 1) is >= 0 and int name && text.Names[name].Kind == NameKind.Person && text.Names[name].Whole.End == verb)
                return false; // The report came after Torres said P
            if (text.NameAt(i) >= 0 || text.IsOwnerMark(i) || text.IsInnerStop(i))
                continue;
            if (text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark || text.Is(i, Others) && !text.Is(i, Nominal) || text.Is(i, WordClass.Infinitive) && text.IsVerbLike(i + 1)
                || text.Is(i, WordClass.ClauseOpener) && !text.Is(i, WordClass.Preposition) || text.IsAuxiliary(i) || text.IsVerbLike(i) && !text.IsAttributive(i) && !text.Is(i - 1, Nominal) && !text.Lexicon.Forms.IsParticiple(text.TextOf(i)))
                return false;
        }

        return text.NameAt(verb - 1) >= 0 || !text.Is(verb - 1, Nominal | WordClass.Coordinator);
    }
}
