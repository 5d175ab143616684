using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells where places and bodies that the lexicon knows stand among the words of a title and a name: <c>senator Partai Republik Wira Satya</c>.</summary>
internal readonly struct KnownBody(SegmentedText text)
{
    /// <summary>senator Partai Republik Wira Satya: whether a body of several words that the lexicon knows ends before the name.</summary>
    public bool EndsAt(int first, int name)
    {
        const int LongestBody = 4;
        for (int i = name - 2; i >= Math.Max(first, name - LongestBody); i--)
        {
            if (LengthAt(i, name) == name - i)
                return true;
        }

        return false;
    }

    /// <summary>How many words from here are a place or body that the lexicon knows: <c>New York</c>, <c>Partai Demokrat</c>.</summary>
    public int LengthAt(int i, int end)
    {
        PhraseMatch match = text.MatchAt(i, end);
        return (match.Entry.Class & (WordClass.Place | WordClass.Organization)) != 0 && (match.Entry.Class & WordClass.PersonName) == 0 ? match.Length : 0;
    }

    /// <summary>Whether a place ends with the word.</summary>
    public bool IsPlaceEnd(int token, int first) =>
        (text.ClassOf(token) & WordClass.Place) != 0 || token > first && IsPlace(token - 1);

    /// <summary>Whether two words are the name of a place: <c>Padang Panjang</c>.</summary>
    public bool IsPlace(int token) => text.MatchAt(token, token + 2) is { Length: 2 } match && (match.Entry.Class & WordClass.Place) != 0;
}
