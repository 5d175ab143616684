using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads the subject that stands between a statement and its verb: P, Torres said; P, a professor at Arum University said.</summary>
internal readonly struct RearSubjectReader(PhrasedText text, SubjectFinder subjects)
{
    private readonly NounPhraseReader _phrases = new(text);
    private readonly QualifierReader _qualifiers = new(text);

    /// <summary>P, as Torres said</summary>
    public bool IsCited(int boundary) => text.Lexicon.IsHeadLast && text.IsSign(boundary, ',') && text.Is(boundary + 1, WordClass.AsWord);

    /// <param name="start">Where the statement begins.</param>
    /// <param name="boundary">The sign behind it.</param>
    /// <param name="end">Where the subject ends.</param>
    public Source Read(int start, int boundary, int verb, out int end)
    {
        int first = IsCited(boundary) ? boundary + 2 : boundary + 1;
        Source source = _phrases.ReadAt(first, verb, out end);
        source = _qualifiers.Complete(source, verb, ref end);
        if (end < verb && text.Lexicon.IsHeadLast && source.Kind == SourceKind.Name && text.IsSign(end, '('))
            end = text.Segments.BehindBracket(end, verb); // P, Sen. Rina Torres (R-Tex.) said
        if (source.Kind == SourceKind.Description && text.Lexicon.IsHeadLast && !text.IsSign(verb + 1, ',') && text.NameAt(start) is >= 0 and int holder && text.Names[holder].Kind == NameKind.Person && text.Names[holder].Whole == new TokenRange(start, boundary))
            return Source.None; // Rina Torres, a spokeswoman for the mayor said: her comma is missing, and nothing was said
        if (source.Kind == SourceKind.Name && text.Lexicon.IsHeadLast && text.FirstOf(source) > first && text.Is(first, WordClass.Determiner) && text.Segments.EntryOf(first).Value == ObjectTeller.Single && text.Tokens[first + 1].Shape == TokenShape.Lower && text.NameAt(first + 1) < 0 && !text.Is(text.FirstOf(source) - 1, WordClass.PersonNoun | WordClass.Role | WordClass.RoleModifier | WordClass.Relation))
            return Source.None; // P, a point Torres also made: what she tells of P
        if (end >= verb || !text.Lexicon.IsHeadLast || !source.Exists || !text.Is(end, WordClass.Preposition | WordClass.Relative) && !(source.Kind == SourceKind.Pronoun ? text.Is(end, WordClass.Coordinator) : text.Is(end - 1, WordClass.DocumentNoun) && text.IsVerb(end)) || text.IsSign(verb - 1, ','))
            return source;

        // P, sources in the ministry said; P, he and another driver said: whatever tells of those people, where all that stands there is one subject.
        Source whole = subjects.Find(verb, first, out bool denied);
        if (denied || !whole.Exists || whole.IsShared || text.FirstOf(whole) != text.FirstOf(source) || !text.HoldsVerb(start, boundary))
            return source;
        end = verb;
        return whole;
    }
}
