using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds where a sentence's main clause begins behind what opens the sentence: <c>Mengenai klaim bahwa P, Torres mengatakan Q</c>.</summary>
internal readonly struct MainClauseFinder(PhrasedText text, ComplementReader complements)
{
    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>The comma behind which somebody does something; -1 where there is none.</summary>
    /// <param name="subject">Who does.</param>
    public int Comma(int first, int limit, out Source subject)
    {
        for (int comma = complements.CommaBehind(first, limit); comma > 0; comma = complements.CommaBehind(comma, limit))
        {
            subject = _phrases.ReadAt(comma + 1, limit, out int end);
            if (subject.Exists && (end = text.Segments.BehindAdverbs(end, limit)) < limit && text.NameAt(end) < 0 && IsPredicate(end))
                return comma;
        }

        subject = Source.None;
        return -1;
    }

    private bool IsPredicate(int i) => text.Is(i, WordClass.Predicative | WordClass.Negation | WordClass.Modal | WordClass.Adjective) || text.IsVerbLike(i) || (text.CueOf(i) & (CueTraits.Leads | CueTraits.Passive)) != 0;
}
