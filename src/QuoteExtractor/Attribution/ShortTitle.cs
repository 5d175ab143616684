using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Tells the short title of a headline from the full one of the text: <c>PM Torres: Pajak Naik. Perdana Menteri Arkadia Rina Torres …</c></summary>
internal static class ShortTitle
{
    /// <summary>Whether an office is the short form of another one and, unlike it, does not tell what it belongs to.</summary>
    public static bool TellsLess(PhrasedText text, TokenRange role, TokenRange body, TokenRange otherRole, TokenRange otherBody) => body.IsEmpty && !otherBody.IsEmpty
        && text.Lexicon.FullNameOf(text.TextOf(role)) is { } full && full.Equals(text.TextOf(otherRole), StringComparison.OrdinalIgnoreCase);
}
