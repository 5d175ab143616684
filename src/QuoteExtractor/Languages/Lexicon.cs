namespace QuoteExtractor.Languages;

internal sealed class Lexicon
{
}
