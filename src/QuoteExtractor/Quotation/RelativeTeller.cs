using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Tells the relative pronoun that is a part of what was said: English <c>a toll which Torres said was unfair</c>.</summary>
internal sealed class RelativeTeller(PhrasedText text)
{
    /// <summary>The lexicon's value of relative pronouns that own the noun behind them: English <c>whose</c>.</summary>
    private const int Owner = 1;

    /// <summary>The relative pronoun before a subject; -1 where none stands there.</summary>
    public int Before(int subject, int start) =>
        text.Lexicon.IsHeadLast && subject > start && text.NameAt(subject - 1) < 0 && text.Is(subject - 1, WordClass.Relative) ? subject - 1 : -1;

    /// <summary>English a toll which Torres said was unfair; but of a day on which he said P, or a man whose son said P, the pronoun is no part of P.</summary>
    public bool IsPartOf(int relative, CueTraits traits) => (traits & CueTraits.Participle) == 0 && relative > 0
        && !text.Is(relative - 1, WordClass.Preposition) && text.Lexicon.EntryOf(text.Tokens[relative].Word).Value != Owner;
}
