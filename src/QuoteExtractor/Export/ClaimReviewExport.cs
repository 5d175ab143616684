using QuoteExtractor.Export;

namespace QuoteExtractor;

/// <summary>Writes quotes as drafts of fact checks in the terms of schema.org: one JSON-LD document, a <c>ClaimReview</c> a quote.</summary>
/// <remarks>
/// <para>What is reviewed is a <c>Claim</c>, a direct one a <c>Quotation</c> too, with its text, author, date and appearance: the article.
/// A person in the user's list whose identifier is a Wikidata QID or an address gets it as <c>sameAs</c>. Checkers add what they found:
/// <c>reviewRating</c>, <c>url</c> and themselves as <c>author</c> (https://schema.org/ClaimReview).</para>
/// <para>What the article does not say is left out. Half a surrogate pair is written as <c>U+FFFD</c>. UTF-8 without a byte order mark; the
/// same documents give the same bytes on any machine. Thread-safe.</para>
/// </remarks>
public static class ClaimReviewExport
{
    private const string Opening = """{"@context":"https://schema.org","@graph":[""";
    private const string Closing = "\n]}\n";

    /// <summary>Writes documents as they are enumerated; memory does not grow with their number.</summary>
    /// <param name="documents">The documents, enumerated once.</param>
    /// <param name="stream">Where to write; it is flushed at the end and left open.</param>
    /// <exception cref="ArgumentException"><paramref name="documents"/> holds <see langword="null"/>, or <paramref name="stream"/> cannot be written to.</exception>
    public static void WriteClaimReviews(this IEnumerable<QuoteDocument> documents, Stream stream) =>
        QuoteItems.Write(documents, stream, Opening, Closing, (document, _) => (json, quote) => ClaimReviews.Write(json, document, quote));

    /// <summary>Writes the quotes of one document.</summary>
    /// <param name="stream">Where to write; it is flushed at the end and left open.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public static void WriteClaimReviews(this QuoteDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        WriteClaimReviews([document], stream);
    }
}
