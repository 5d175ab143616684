using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;

namespace QuoteExtractor.Attribution;

/// <summary>How likely a quote's content and speaker are right: by its construction, and by the words that name its speaker.</summary>
/// <remarks>Content and speaker go wrong for reasons of their own, so the two shares are multiplied.</remarks>
internal sealed class ConfidenceScorer(PhrasedText text, EntityRegistry registry)
{
    private readonly SpeakerDistance _distance = new(text, registry);

    /// <summary>From 0 to 1, to two decimals.</summary>
    public double Score(Passage passage, ResolvedSource attribution, ConfidenceTable table) =>
        Math.Round(table.OfContent(passage.Rule) * table.OfSpeaker(EvidenceOf(passage, attribution)), 2);

    private SpeakerEvidence EvidenceOf(Passage passage, ResolvedSource attribution) => attribution switch
    {
        { Speaker: null } => SpeakerEvidence.None,
        { Resolution: SpeakerResolution.FullName or SpeakerResolution.ShortName or SpeakerResolution.Alias } => OfName(attribution.Speaker),
        { Resolution: SpeakerResolution.SharedSubject } => SpeakerEvidence.SharedSubject,
        { Resolution: SpeakerResolution.Title } => SpeakerEvidence.Title,
        { Resolution: SpeakerResolution.Description } => OfDescription(attribution.Mention),
        _ => OfPronoun(_distance.Rivals(passage, attribution.Speaker)),
    };

    /// <summary>A title or a second name elsewhere in the article confirms that a word in capitals is a person's name; more words of a body confirm nothing.</summary>
    private static SpeakerEvidence OfName(Entity speaker) => (speaker.Words.Length > 1, !speaker.Role.IsEmpty) switch
    {
        (true, true) => SpeakerEvidence.TitledName,
        (_, false) when speaker.Kind != SpeakerKind.Person => SpeakerEvidence.Body,
        (false, false) => SpeakerEvidence.BareName,
        _ => SpeakerEvidence.Name,
    };

    /// <summary>para pejabat and pemimpin Borea itu are whole; of a bare noun (<c>kelompok</c>) the name may be missing.</summary>
    private SpeakerEvidence OfDescription(TokenRange words)
    {
        bool pointed = text.Is(words.End - 1, WordClass.Demonstrative);
        bool counted = text.Is(words.First, WordClass.Quantifier) && !text.Is(words.First, WordClass.DocumentNoun | WordClass.Organization);
        return pointed || counted ? SpeakerEvidence.WholeDescription : SpeakerEvidence.Description;
    }

    /// <summary>The more people have been named since, the less sure whom <c>katanya</c> means.</summary>
    private static SpeakerEvidence OfPronoun(int rivals) => rivals switch
    {
        0 => SpeakerEvidence.Pronoun,
        1 => SpeakerEvidence.PronounOfTwo,
        SpeakerDistance.Far => SpeakerEvidence.FarPronoun,
        _ => SpeakerEvidence.PronounOfMany,
    };
}
