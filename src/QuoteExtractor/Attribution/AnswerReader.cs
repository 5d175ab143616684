using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Finds who answers in a sentence that tells only in a clause of time what is answered (<c>Hamid angkat bicara setelah Torres mengatakan P. "…," katanya.</c>), or speaks for a body.</summary>
internal readonly struct AnswerReader(PhrasedText text, EntityRegistry registry)
{
    private readonly MainSubjectFinder _subjects = new(text);

    /// <summary>Whose words the next sentences go on with, where the passage is no more than what they answer; <see langword="null"/> where nobody answers.</summary>
    public Entity? Find(Passage passage)
    {
        if (text.Lexicon.IsHeadLast || passage.Kind == QuoteKind.Direct || passage.Source.Name < 0 || passage.Source.IsShared || passage.Source.Words.First > passage.Cue.First)
            return null;
        NamePhrase source = text.Names[passage.Source.Name];
        if (source.Kind != NameKind.Person && SpokesmanBehind.Name(text, text.IsSign(source.Whole.End, ',') ? source.Whole.End + 1 : source.Whole.End) is >= 0 and int spokesman)
            return registry.EntityOf(spokesman); // Polres Arum melalui Kasi Humas Wira Satya mengatakan P. Ia menambahkan Q
        int opener = text.FirstOf(passage.Source) - 1;
        if (opener < 0 || !text.Is(opener, WordClass.ClauseOpener) || text.Is(opener, WordClass.Contrast) || text.NameAt(opener) >= 0)
            return null;
        SentenceRange sentence = text.Segments.Sentences[passage.Sentence];
        int start = ClauseStart.After(text, sentence.FirstToken, opener + 1), end = opener;
        if (start >= opener)
            (start, end) = (passage.Content[^1].End + 1, sentence.EndToken); // Setelah Torres mengatakan P, Hamid membalas.
        return start < end && Tells(start, end) ? Subject(start, end) : null;
    }

    private Entity? Subject(int start, int end)
    {
        Source subject = _subjects.Find(start, end);
        if (subject.Kind == SourceKind.Name)
            return registry.EntityOf(subject.Name);
        bool words = text.NameAt(start) < 0 && (text.CueOf(start) != CueTraits.None || text.Is(start, WordClass.DocumentNoun | WordClass.NonClaim));
        return words && text.NameFrom(start + 1, end) is >= 0 and int owner ? registry.EntityOf(owner) : null; // Komentar Hamid muncul setelah Torres mengatakan P
    }

    /// <summary>Whether a clause tells that somebody speaks: menanggapi, angkat bicara, melontarkan komentar.</summary>
    private bool Tells(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.NameAt(i) < 0 && (text.CueOf(i) != CueTraits.None || text.Is(i, WordClass.DocumentNoun) || (text.MatchAt(i, end).Entry.Class & (WordClass.TalkVerb | WordClass.NonClaim)) != 0))
                return true;
        }

        return false;
    }
}
