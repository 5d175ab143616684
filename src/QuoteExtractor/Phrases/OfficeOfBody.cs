using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Tells where a rank or an honorific is an office, because of what stands behind it.</summary>
internal static class OfficeOfBody
{
    /// <summary>Whether the words before <paramref name="next"/> are one.</summary>
    public static bool Is(SegmentedText text, PhraseMatch words, int next, int limit)
    {
        if (next >= limit)
            return false;
        return words.Length > 1 ? (words.Entry.Class & WordClass.Rank) != 0 && Inspects(text, next) : (words.Entry.Class & Teachers) == Teachers && !text.Lexicon.IsHeadLast && Teaches(text, next, limit);
    }

    private const WordClass Teachers = WordClass.Honorific | WordClass.PersonNoun;

    /// <summary>Inspektur Jenderal Kementerian Arum, Komisaris Polisi Arum: a rank of two words before a body or a place is the office there.</summary>
    private static bool Inspects(SegmentedText text, int body)
    {
        const WordClass Others = WordClass.PersonNoun | WordClass.PersonName | WordClass.Rank | WordClass.Subunit;
        const int ShortestShortForm = 2;
        bool named = text.At(body).Shape == TokenShape.Capitalized || text.At(body) is { Shape: TokenShape.Upper, Length: > ShortestShortForm };
        if (named && text.MatchAt(body, text.Tokens.Length) is { Length: > 1 } listed && (listed.Entry.Class & (WordClass.Organization | WordClass.PersonName)) == WordClass.Organization)
            return true; // Komisaris Jenderal Badan Bantuan PBB
        return named && (text.ClassOf(body) & (WordClass.Organization | WordClass.Place)) != 0 && (text.ClassOf(body) & Others) == 0;
    }

    /// <summary>Profesor Universitas Arum, profesor hukum di Universitas Arum, dokter dari Rumah Sakit Arum: before a field in small letters or the head of a body; but Profesor Wira Satya.</summary>
    private static bool Teaches(SegmentedText text, int next, int limit)
    {
        const WordClass Openers = WordClass.PlaceOpener | WordClass.Origin;
        if (text.At(next).Shape != TokenShape.Lower)
            return text.At(next).Shape == TokenShape.Capitalized && (text.ClassOf(next) & (WordClass.BodyHead | WordClass.PersonName)) == WordClass.BodyHead;
        bool leads = (text.ClassOf(next) & Openers) != 0;
        return leads ? next + 1 < limit && text.At(next + 1).Shape == TokenShape.Capitalized && (text.ClassOf(next + 1) & WordClass.BodyHead) != 0 : text.ClassOf(next) == WordClass.CommonName;
    }
}
