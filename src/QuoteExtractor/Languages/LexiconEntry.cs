namespace QuoteExtractor.Languages;

/// <summary>What the lexicon says of a word or a phrase.</summary>
/// <param name="Cue">What it can do as a reporting word; none where it is none.</param>
/// <param name="Value">A number that the language's file gives it: a month's place in the year; 0 where there is none.</param>
/// <param name="Gender">Whom it can mean.</param>
/// <param name="Followers">A bit for each <see cref="GroupOf">group</see> of words one of which is second in an entry that begins with it; all where it is to be listed wherever it stands.</param>
internal readonly record struct LexiconEntry(WordClass Class, CueTraits Cue, short Value, Gender Gender = Gender.Unknown, byte Followers = 0)
{
    /// <summary>Whether entries of several words may begin with it.</summary>
    public bool BeginsPhrase => Followers != 0;

    /// <summary>Whether the lexicon says nothing of the word by itself.</summary>
    public bool IsEmpty => Class == WordClass.None && Cue == CueTraits.None;

    /// <summary>Whether it may tell by itself who said something.</summary>
    public bool Reports => Cue != CueTraits.None || (Class & WordClass.Relay) != 0;

    /// <summary>The one of eight groups that a word with this number is in.</summary>
    public static int GroupOf(int word) => word & 7;

    /// <summary>Written out, since what the compiler makes is compiled anew, a field's type at a time, whenever a language is read.</summary>
    public bool Equals(LexiconEntry other) =>
        Class == other.Class && Cue == other.Cue && Value == other.Value && Gender == other.Gender && Followers == other.Followers;

    public override int GetHashCode() => ((ulong)Class * 0x9E3779B97F4A7C15 + (uint)Cue * 31UL + (uint)Value * 7UL + (uint)Gender * 2UL + Followers * 3UL).GetHashCode();

    public LexiconEntry And(LexiconEntry other) =>
        new(Class | other.Class, Cue | other.Cue, Value == 0 ? other.Value : Value, Gender == Gender.Unknown ? other.Gender : Gender, (byte)(Followers | other.Followers));
}
