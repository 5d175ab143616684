using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells whose name stands between a title and the name of who serves that one: <c>juru bicara Torres | Wira Satya</c>, where the article names Rina Torres.</summary>
internal static class ServedName
{
    /// <summary>Where the name begins in a run behind a title: behind its first word, where that is the family name of somebody else.</summary>
    public static int Behind(SegmentedText text, NameEvidence evidence, int title, int first, int end) => Opens(text, evidence, title, first, end) ? first + 1 : first;

    private static bool Opens(SegmentedText text, NameEvidence evidence, int title, int first, int end)
    {
        if (text.Lexicon.IsHeadLast || end - first < 2 || end - first == 2 && !evidence.IsBareSpeaker(end - 1) || (text.ClassOf(first) & (WordClass.Organization | WordClass.Place)) != 0)
            return false;
        for (int i = first; i < end; i++)
        {
            if (text.At(i).Kind != TokenKind.Word)
                return false;
        }

        return IsRelation(text, title, first) && EndsAnother(text, first);
    }

    /// <summary>Mantan penasihat keamanan, juru bicara kampanye: whether a title holds what somebody is to another.</summary>
    private static bool IsRelation(SegmentedText text, int title, int end)
    {
        for (int i = title; i < end; i++)
        {
            if (((text.ClassOf(i) | text.MatchAt(i, Math.Min(i + 2, end)).Entry.Class) & WordClass.Relation) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Rina Torres: whether the word ends a name nearby that a given name opens.</summary>
    private static bool EndsAnother(SegmentedText text, int token)
    {
        const int Back = 800, Ahead = 200;
        ReadOnlySpan<char> word = text.TextOf(token);
        for (int i = Math.Max(1, token - Back); i < Math.Min(text.Tokens.Length - 1, token + Ahead); i++)
        {
            if (i != token && text.At(i).Length == word.Length && text.At(i - 1).Shape == TokenShape.Capitalized && (text.ClassOf(i - 1) & WordClass.PersonName) != 0
                && !(text.At(i + 1).Kind == TokenKind.Word && text.At(i + 1).Shape > TokenShape.Lower) && text.TextOf(i).SequenceEqual(word))
                return true;
        }

        return false;
    }
}
