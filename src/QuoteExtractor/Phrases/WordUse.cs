namespace QuoteExtractor.Phrases;

/// <summary>How a word is used in an article, at any of its places.</summary>
[Flags]
internal enum WordUse : byte
{
    None = 0,

    /// <summary>With another letter than small ones.</summary>
    Capital = 1 << 0,

    /// <summary>So inside a sentence, where only names are.</summary>
    Inside = 1 << 1,

    /// <summary>Alone as the subject of a reporting verb: <c>kata Roland</c>.</summary>
    BareSpeaker = 1 << 2,

    /// <summary>In small letters: an ordinary word that a sentence happens to begin with. Noted on words that have a capital elsewhere.</summary>
    LowerCase = 1 << 3,

    /// <summary>Last in a run of capitals: a given name that a family name always follows is not.</summary>
    RunEnd = 1 << 4,

    /// <summary>Behind a preposition of place or the head of a body or place: <c>di Arum</c>, <c>PT Arum</c>.</summary>
    Elsewhere = 1 << 5,

    /// <summary>Capitals that an age or <c>berinisial</c> shows to be somebody's: <c>AR (24)</c>.</summary>
    Initials = 1 << 6,
}
