using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Knows headlines that capitalise their ordinary words: <c>Torres Tolak Usul Borea</c>.</summary>
internal static class TitleCase
{
    /// <summary>Torres Murka! Borea Tutup Semua Pelabuhan: a short cry is written like the sentence that it is the head of.</summary>
    public static bool IsWritten(SegmentedText text, int index)
    {
        const int LongestCry = 5;
        SentenceRange sentence = text.Sentences[index];
        if (sentence.Length is > 2 and <= LongestCry && index + 1 < text.Sentences.Length && text.IsSign(sentence.EndToken - 1, '!') && text.Sentences[index + 1] is var next && next.Paragraph == sentence.Paragraph)
            sentence = sentence with { EndToken = next.EndToken };
        return IsWritten(text, sentence);
    }

    private static bool IsWritten(SegmentedText text, SentenceRange sentence)
    {
        if (sentence.Length < 2)
            return false;
        const int LeastLength = 4;
        bool isProse = EndsWithStop(text, sentence);
        int words = 0, capitals = 0;
        bool tells = false;
        for (int i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            Token token = text.At(i);
            if (token.Kind != TokenKind.Word)
                continue;
            if (token.Length < LeastLength)
            {
                if (isProse && token.Shape == TokenShape.Lower && (text.ClassOf(i) & (WordClass.Verb | WordClass.Adverb)) == WordClass.Verb)
                    return false; // English Mayor Rina Torres met Peter Brand on Monday.
                continue;
            }

            words++;
            tells |= (text.CueOf(i) & (CueTraits.Headline | CueTraits.Reacts)) != 0;
            if (token.Shape != TokenShape.Lower)
                capitals++;
            else if (isProse)
                return false;
        }

        return isProse ? words > 3 : (words >= 3 || words == 2 && tells) && capitals * 10 >= words * 7; // Torres Kecam Borea
    }

    private static bool EndsWithStop(SegmentedText text, SentenceRange sentence)
    {
        for (int i = sentence.EndToken - 1; i > sentence.FirstToken; i--)
        {
            if (text.At(i).Kind == TokenKind.Mark)
                continue;
            return text.At(i).Kind == TokenKind.Punctuation && text.Text[text.At(i).Start] == '.';
        }

        return false;
    }
}
