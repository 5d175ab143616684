using QuoteExtractor.Quotation;

namespace QuoteExtractor.Attribution;

/// <summary>Where in an attribution a reader stands.</summary>
/// <param name="Limit">The token behind the part of the sentence that belongs to the passage.</param>
/// <param name="Beside">Whether a part of the attribution ends here.</param>
/// <param name="Behind">Whether cue, source and content all stand before.</param>
internal readonly record struct AttributionPoint(int Token, int Limit, bool Beside, bool Behind, Passage Passage)
{
    /// <summary>Whether a token belongs to the cue or to the words that name the source.</summary>
    public bool IsTaken(int token) => Passage.Cue.Contains(token) || Passage.Source.Words.Contains(token);
}
