namespace QuoteExtractor.Languages;

/// <summary>What the lexicon says of a word or a phrase.</summary>
/// <param name="Cue">What it can do as a reporting word; none where it is none.</param>
/// <param name="Value">A number that the language's file gives it: a month's place in the year; 0 where there is none.</param>
/// <param name="Gender">Whom it can mean.</param>
/// <param name="BeginsPhrase">Whether entries of several words begin with it.</param>
internal readonly record struct LexiconEntry(WordClass Class, CueTraits Cue, short Value, Gender Gender = Gender.Unknown, bool BeginsPhrase = false)
{
    /// <summary>Whether the lexicon says nothing of the word by itself.</summary>
    public bool IsEmpty => Class == WordClass.None && Cue == CueTraits.None;

    public LexiconEntry And(LexiconEntry other) =>
        new(Class | other.Class, Cue | other.Cue, Value == 0 ? other.Value : Value, Gender == Gender.Unknown ? other.Gender : Gender, BeginsPhrase | other.BeginsPhrase);
}
