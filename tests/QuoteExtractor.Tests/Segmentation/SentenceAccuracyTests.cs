using System.Text.Json;
using FluentAssertions;
using QuoteExtractor.Segmentation;
using Xunit;

namespace QuoteExtractor.Tests.Segmentation;

/// <summary>Sentence ends against the gold, counted as its score does: the last letter or digit of a sentence is its end.</summary>
public sealed class SentenceAccuracyTests
{
    [Theory]
    [InlineData("seeds.dev.jsonl", 0.98)]
    [InlineData("intl-id.dev.jsonl", 0.985)]
    [InlineData("detik-id.dev.jsonl", 0.99)]
    public void Sentences_end_where_people_end_them(string file, double floor)
    {
        int gold = 0, right = 0, predicted = 0, outside = 0;
        foreach (string line in File.ReadLines(Repository.Shared(Path.Combine("gold", file))))
        {
            using var article = JsonDocument.Parse(line);
            string text = article.RootElement.GetProperty("text").GetString()!;
            (int Start, int End)[] body = [.. article.RootElement.GetProperty("sentences").EnumerateArray().Select(pair => (pair[0].GetInt32(), pair[1].GetInt32()))];
            HashSet<int> goldEnds = [.. body.Select(range => LastLetter(text, range.Start, range.End))];
            HashSet<int> ends = EndsOf(text);
            int inside = ends.Count(end => body.Any(range => range.Start < end && end <= range.End));
            (gold, right, predicted, outside) = (gold + goldEnds.Count, right + goldEnds.Count(ends.Contains), predicted + inside, outside + ends.Count - inside);
        }

        double f1 = 2.0 * right / (gold + predicted);
        f1.Should().BeGreaterThanOrEqualTo(floor);
        outside.Should().Be(0, "furniture is no sentence");
    }

    private static HashSet<int> EndsOf(string text)
    {
        SegmentedText segmented = Segments.Of(text);
        return [.. segmented.Sentences.ToArray().Select(sentence => segmented.SpanOf(sentence.FirstToken, sentence.EndToken)).Select(span => LastLetter(text, span.Start, span.End))];
    }

    private static int LastLetter(string text, int start, int end)
    {
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        return end;
    }
}
