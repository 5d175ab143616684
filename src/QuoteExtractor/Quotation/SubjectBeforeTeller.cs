using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells whether a verb between two commas has its subject before it, and its content behind.</summary>
internal readonly struct SubjectBeforeTeller(PhrasedText text, MarkMap marks)
{
    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>
    /// Torres, a lawyer from Borea, said Arkadia would pay: where a verb stands before its content as well as behind it, what stands between
    /// two commas is an apposition, unless a verb is there and a speaker behind the cue.
    /// </summary>
    public bool Is(Clause clause, CueTraits traits, Source source, int boundary, int end)
    {
        const WordClass Speakers = WordClass.PersonNoun | WordClass.Organization | WordClass.Role | WordClass.DocumentNoun | WordClass.Outlet | WordClass.Audience;
        if ((traits & (CueTraits.Leads | CueTraits.Follows)) != (CueTraits.Leads | CueTraits.Follows))
            return false;
        if (text.Lexicon.IsHeadLast && source.Kind == SourceKind.Name && end + 1 < clause.Limit && text.IsSign(end, ',') && text.NameAt(end + 1) < 0 && text.Is(end + 1, WordClass.Verb))
            return false; // English the bridge, said Torres, was unsafe.
        if (source.Kind is SourceKind.Pronoun || source.Kind == SourceKind.Description && !Holds(source.Words, Speakers))
            return true;
        if (end < clause.Limit && (text.Lexicon.IsHeadLast && marks.PairAt(end) >= 0 || text.IsVerbLike(end) || text.Is(end, WordClass.Adverb | WordClass.Infinitive | WordClass.Negation) && !new SayingTimeReader(text).Closes(end, clause.Limit) || text.Tokens[end].Kind == TokenKind.Word && text.NameAt(end) >= 0))
            return true;
        Source opening = _phrases.ReadAt(clause.Start, boundary, out int subject);
        if (subject > clause.Start && !text.IsSign(subject, ',') && !(opening.Name >= 0 && text.Names[opening.Name].Kind == NameKind.Person && text.Segments.IsOf(subject)))
            return false;
        return subject > clause.Start && !text.HoldsVerb(subject, boundary);
    }

    /// <summary>Whether a description is one of those: by its last word, or by any where qualifiers stand behind it.</summary>
    private bool Holds(TokenRange words, WordClass classes) =>
        text.Segments.Holds(text.Lexicon.IsHeadLast ? words.First : words.End - 1, words.End, classes);
}
