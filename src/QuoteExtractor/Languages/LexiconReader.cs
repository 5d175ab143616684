namespace QuoteExtractor.Languages;

internal static class LexiconReader
{
    internal static Lexicon Read(string code) => new();
}
