using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Tells whose account goes on where another one's words or deeds are only a part of it.</summary>
internal sealed class AccountReader(PhrasedText text, EntityRegistry registry)
{
    /// <summary>The lexicon's value of conjunctions that give a reason for what was said before: <c>sebab</c>.</summary>
    private const int Argues = 10;

    /// <summary>The value of those that open what is known already: <c>sebagaimana diketahui</c>.</summary>
    private const int Recalls = 11;

    /// <summary>Sebagaimana diketahui, Wira melaporkan Rina: whoever acts in there does not speak next.</summary>
    public static bool IsBackground(PhrasedText text, SentenceRange sentence) => ValueAt(text, sentence) == Recalls;

    /// <summary>"…," kata Rina. Sebab, Presiden menyatakan P. "…," ujarnya: whether a sentence tells in another's account what somebody has said.</summary>
    public bool IsReason(Passage passage) =>
        passage.Kind != QuoteKind.Direct && passage.Rule is PassageRule.Verb or PassageRule.VerbThat && ValueAt(text, text.Segments.Sentences[passage.Sentence]) == Argues;

    /// <summary>"Pak Wira sudah tahu," ujarnya: whether somebody is named in what was said, and so did not say it.</summary>
    public bool Names(Passage passage, Entity entity)
    {
        foreach (TokenRange part in passage.Content)
        {
            for (int i = part.First; i < part.End; i++)
            {
                if (text.NameAt(i) is >= 0 and int name && registry.EntityOf(name) == entity)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Pemerintah mengatakan P. "…," katanya dalam sebuah pernyataan; P, kata militer Arum. Q, katanya: a body that spoke right before is who makes a statement, and whose account goes on.</summary>
    public bool IsStatement(Passage passage) => passage.Source.Kind == SourceKind.Clitic && !text.Lexicon.IsHeadLast && passage.Cue.End is var i
        && (passage.Kind == QuoteKind.Indirect && passage.Content.Count == 1 && passage.Content[0].First < passage.Cue.First || i + 2 < text.Tokens.Length && text.Is(i, WordClass.OccasionOpener) && text.Is(i + 1, WordClass.Quantifier) && text.Is(i + 2, WordClass.DocumentNoun));

    /// <summary>Whether a passage follows in the sentence itself or the next one, in the same paragraph.</summary>
    public bool IsNext(Passage passage, int sentence) => passage.Sentence - sentence <= 1 && text.Segments.Sentences[passage.Sentence].Paragraph == text.Segments.Sentences[sentence].Paragraph;

    private static int ValueAt(PhrasedText text, SentenceRange sentence) =>
        text.MatchAt(sentence.FirstToken, sentence.EndToken).Entry is var entry && (entry.Class & WordClass.Conjunction) != 0 ? entry.Value : 0;

    /// <summary>Torres mengatakan P. Termasuk Wira yang mengaku Q: whoever a relative clause tells of in the midst of a sentence is not the one it goes on with.</summary>
    public bool IsAside(Passage passage)
    {
        if (text.Lexicon.IsHeadLast || passage.Cue.First == 0 || passage.Source.IsShared || !text.Is(passage.Cue.First - 1, WordClass.Relative))
            return false;
        if (passage.Source.Name < 0)
            return passage.Source.Kind == SourceKind.Description && text.Is(passage.Source.Words.First - 1, WordClass.Preposition); // Begitu pun dengan saksi yang mengaku Q
        int first = text.Names[passage.Source.Name].Whole.First, told = text.Is(first - 1, WordClass.AgentMarker) ? first - 2 : first - 1;
        if (told > 0 && (text.CueOf(told) & (CueTraits.Passive | CueTraits.WithClitic)) == CueTraits.Passive)
            return false; // Hal senada disampaikan Wira yang mengaku Q
        return first < passage.Cue.First && !text.IsSign(first - 1, ',') && first > ClauseStart.After(text, text.Segments.Sentences[passage.Sentence].FirstToken, first + 1);
    }

    /// <summary>Whether the speaker stands behind the cue or begins a clause, and not in the midst of what another one did.</summary>
    public bool Opens(Passage passage) => passage.Source.Words.First is var first
        && (first >= passage.Cue.End || text.IsSign(first - 1, ',') || text.Is(first - 1, WordClass.Conjunction) && first - 1 == text.Segments.Sentences[passage.Sentence].FirstToken || first <= ClauseStart.After(text, text.Segments.Sentences[passage.Sentence].FirstToken, first + 1));
}
