namespace QuoteExtractor.Languages;

/// <summary>What the lexicon says of a word or a phrase.</summary>
/// <param name="Cue">What it can do as a reporting word; none where it is none.</param>
/// <param name="Value">A number that the language's file gives it: a month's place in the year; 0 where there is none.</param>
/// <param name="Gender">Whom it can mean.</param>
internal readonly record struct LexiconEntry(WordClass Class, CueTraits Cue, short Value, Gender Gender = Gender.Unknown)
{
    public LexiconEntry And(LexiconEntry other) =>
        new(Class | other.Class, Cue | other.Cue, Value == 0 ? other.Value : Value, Gender == Gender.Unknown ? other.Gender : Gender);
}
