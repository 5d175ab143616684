namespace QuoteExtractor.Tool.Evaluating;

/// <summary>How often quotes of one tenth of confidence are right.</summary>
/// <param name="From">The least confidence.</param>
/// <param name="To">The confidence at which the next tenth begins; the last tenth holds 1 too.</param>
/// <param name="Quotes">How many quotes there are; at least one.</param>
/// <param name="Right">Of how many content and speaker are right.</param>
internal readonly record struct ConfidenceTenth(double From, double To, int Quotes, int Right)
{
    public double Share => Right / (double)Quotes;
}
