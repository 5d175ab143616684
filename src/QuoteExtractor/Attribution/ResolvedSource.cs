using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Who a passage's source is.</summary>
/// <param name="Mention">The words that point to the speaker here; empty where nothing does.</param>
/// <param name="Role">The title at this mention; empty where it has none of its own.</param>
internal readonly record struct ResolvedSource(Entity? Speaker, SpeakerResolution Resolution, TokenRange Mention, TokenRange Role, TokenRange Affiliation)
{
    public static ResolvedSource None => new(null, SpeakerResolution.None, default, default, default);
}
