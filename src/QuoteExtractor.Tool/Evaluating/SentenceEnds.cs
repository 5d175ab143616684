using System.Text;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Compares sentences by their ends: a mark more or less behind the last letter does not count.</summary>
internal static class SentenceEnds
{
    public static void Count(GoldArticle gold, PredictedArticle predicted, Tally tally)
    {
        string text = gold.Article.Text;
        HashSet<int> right = Of(gold.Sentences, text);
        HashSet<int> ends = Of(predicted.Sentences, text);
        tally.Count(SentenceCount.Gold, right.Count);
        tally.Count(SentenceCount.Right, right.Count(ends.Contains));
        int inBody = ends.Count(end => gold.Sentences.Any(sentence => sentence.Start < end && end <= sentence.End));
        tally.Count(SentenceCount.PredictedInBody, inBody);
        tally.Count(SentenceCount.PredictedOutside, ends.Count - inBody);
    }

    private static HashSet<int> Of(IReadOnlyList<TextSpan> sentences, string text) =>
        [.. sentences.Select(sentence => sentence.Start + LengthToLastLetter(sentence.Of(text)))];

    private static int LengthToLastLetter(ReadOnlySpan<char> sentence)
    {
        while (!sentence.IsEmpty)
        {
            _ = Rune.DecodeLastFromUtf16(sentence, out Rune last, out int length);
            if (WordCharacter.IsLetterOrNumber(last))
                break;
            sentence = sentence[..^length];
        }

        return sentence.Length;
    }
}
