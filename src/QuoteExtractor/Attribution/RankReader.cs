using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Reads the rank that is part of a name, where the language has it so: <c>Kepala Polri | Jenderal (Pol) Wira Satya</c>.</summary>
internal static class RankReader
{
    /// <summary>Where the rank begins, its service included; the name's own beginning where there is none.</summary>
    public static int First(PhrasedText text, in NamePhrase phrase)
    {
        int name = phrase.Name.First;
        if (!text.Lexicon.HasRankedNames)
            return name;
        int first = Math.Max(phrase.Whole.First, Math.Max(EndBefore(phrase.Role, name), EndBefore(phrase.Affiliation, name)));
        while (first < name && (text.MatchAt(first, name).Entry.Class & WordClass.Rank) == 0)
            first++;

        // Inspektur Jenderal Kementerian Arum: an inspector general is no general; but Komisaris Besar Polisi (Kombes Pol) Wira.
        for (int i = first < name ? first + text.MatchAt(first, name).Length : name; i < name; i++)
        {
            if (text.Is(i, WordClass.Organization) && text.Tokens[i].Shape != TokenShape.Upper)
                return name;
        }

        return first;
    }

    private static int EndBefore(TokenRange range, int token) => range.End <= token ? range.End : 0;
}
