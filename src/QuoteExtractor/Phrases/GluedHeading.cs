using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells a heading that a lost line break has put before the name of somebody who speaks: <c>Belum Berubah | Wira mengatakan</c>.</summary>
internal static class GluedHeading
{
    /// <summary>Where the name begins; the first token of the run where no heading stands before it.</summary>
    public static int NameFirst(SegmentedText text, NameEvidence evidence, int first, int end)
    {
        if (!IsHeading(text, first))
            return first;
        for (int i = first + 1; i < end; i++)
        {
            if (evidence.IsBareSpeaker(i) && text.At(i).Shape == TokenShape.Capitalized && (text.ClassOf(i) & (WordClass.Organization | WordClass.Place)) == 0)
                return i;
        }

        return first;
    }

    /// <summary>Tak Adil, Berubah, Adaptasi-kolaborasi: what no name begins with.</summary>
    private static bool IsHeading(SegmentedText text, int first)
    {
        if (first > 0 && text.At(first - 1).Shape == TokenShape.Capitalized && (text.ClassOf(first - 1) & (WordClass.Negation | WordClass.PersonName)) == WordClass.Negation)
            return true;
        ReadOnlySpan<char> word = text.TextOf(first);
        int hyphen = word.IndexOf('-');
        return (text.ClassOf(first) & WordClass.PersonName) == 0 && ((text.ClassOf(first) & WordClass.Adjective) != 0 || text.CueOf(first) != CueTraits.None || hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]));
    }
}
