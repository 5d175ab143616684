using QuoteExtractor.Quotation;

namespace QuoteExtractor.Attribution;

/// <summary>How likely a quote's content and speaker are right: by its construction, and by the words that name its speaker.</summary>
internal static class ConfidenceScorer
{
    public static double Score(Passage passage, ResolvedSource attribution)
    {
        double content = passage.Rule switch
        {
            PassageRule.CueAfter or PassageRule.Tail => 0.98,
            PassageRule.SubjectAfter or PassageRule.Colon => 0.95,
            PassageRule.VerbThat or PassageRule.Preposition => 0.95,
            PassageRule.Verb => 0.9,
            PassageRule.Alone => 0.9,
            _ => 0.8,
        };
        double speaker = attribution.Resolution switch
        {
            SpeakerResolution.FullName or SpeakerResolution.ShortName or SpeakerResolution.Alias => 0.99,
            SpeakerResolution.Clitic or SpeakerResolution.Pronoun => 0.95,
            SpeakerResolution.SharedSubject => 0.9,
            SpeakerResolution.Title => 0.85,
            SpeakerResolution.Description => 0.8,
            SpeakerResolution.Continuation => 0.85,
            _ => 0.3,
        };
        return Math.Round(content * speaker, 2);
    }
}
