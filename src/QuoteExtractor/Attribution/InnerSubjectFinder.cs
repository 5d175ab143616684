using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Finds the subject before a pronoun in its own sentence: English <c>Torres left early, but he said so</c>.</summary>
internal readonly struct InnerSubjectFinder(PhrasedText text, EntityRegistry registry, MainSubjectFinder subjects)
{
    private readonly WriterFinder _writers = new(text, registry);
    private readonly ThingFinder _things = new(text, registry, subjects);

    /// <summary>
    /// The subject before the pronoun and before anything that is reported there; <see langword="null"/> where it is no person or the pronoun opens the
    /// sentence. What is no person is looked for in the sentence before.
    /// </summary>
    public Entity? Find(Passage passage, Gender gender)
    {
        if (gender == Gender.Neuter)
            return _things.Find(passage);
        int pronoun = passage.Source.Words.First;
        SentenceRange sentence = text.Segments.Sentences[passage.Sentence];
        int end = Math.Min(pronoun, passage.Content[0].First);
        if (!text.Lexicon.IsHeadLast || sentence.FirstToken >= end || pronoun >= sentence.EndToken)
            return null;
        if (_writers.Find(pronoun, sentence.FirstToken, gender) is { } writer)
            return writer;
        int start = ClauseStart.After(text, sentence.FirstToken, end);
        for (int i = end - 1; i > start; i--)
        {
            if (text.IsSign(i, ';'))
                start = i + 1;
        }

        while (start < end && text.NameAt(start) < 0 && text.Is(start, WordClass.ClauseOpener | WordClass.Coordinator) && !text.Is(start, WordClass.Preposition))
            start++;
        Source subject = subjects.Find(start, end);
        return subject.Kind == SourceKind.Name && text.Names[subject.Name].Kind == NameKind.Person && registry.EntityOf(subject.Name) is { } entity
            && entity.Agrees(gender) ? entity : null;
    }
}
