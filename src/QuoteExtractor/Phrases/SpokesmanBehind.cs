using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Reads who speaks for somebody behind a preposition: <c>Kapolres Arum melalui Kasi Humas Wira Satya</c>.</summary>
internal static class SpokesmanBehind
{
    /// <summary>The lexicon's value of prepositions that lead to whoever hands something on: <c>melalui</c>.</summary>
    private const int HandsOn = 21;

    /// <summary>Whether a word is such a preposition.</summary>
    public static bool Opens(SegmentedText text, int token) => text.EntryOf(token) is { Value: HandsOn } word && (word.Class & WordClass.Preposition) != 0;

    /// <summary>The name of the person with a title behind such a preposition; -1 where none is.</summary>
    public static int Name(PhrasedText text, int preposition) =>
        Opens(text.Segments, preposition) && text.NameAt(preposition) < 0 && text.NameFrom(preposition + 1) is >= 0 and int name
            && text.Names[name] is { Kind: NameKind.Person, Role.IsEmpty: false } person && person.Role.First < person.Name.First ? name : -1;
}
