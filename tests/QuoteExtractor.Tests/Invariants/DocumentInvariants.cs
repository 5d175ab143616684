namespace QuoteExtractor.Tests.Invariants;

/// <summary>What holds for every document, whatever its text: laws 4 and 6, and the order that the records promise.</summary>
internal static class DocumentInvariants
{
    /// <summary>What is wrong with the document, in words; empty where nothing is.</summary>
    public static IReadOnlyList<string> Violations(QuoteDocument document)
    {
        var wrong = new List<string>();
        wrong.AddRange(Sentences(document));
        wrong.AddRange(Speakers(document));
        for (int i = 0; i < document.Quotes.Count; i++)
            wrong.AddRange(One(document, document.Quotes[i]).Select(what => $"quote {i}: {what}"));
        wrong.AddRange(Contents(document));
        wrong.AddRange(Unattributed(document));
        return wrong;
    }

    private static IEnumerable<string> Sentences(QuoteDocument document)
    {
        int end = 0, paragraph = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.Span.Length == 0 || sentence.Span.End > document.Text.Length)
                yield return $"sentence {sentence.Span} is empty or outside the text";
            if (sentence.Span.Start < end)
                yield return $"sentence {sentence.Span} begins before the last one ends, at {end}";
            if (sentence.Paragraph < paragraph)
                yield return $"sentence {sentence.Span} is in paragraph {sentence.Paragraph} after one in {paragraph}";
            (end, paragraph) = (sentence.Span.End, sentence.Paragraph);
        }
    }

    private static IEnumerable<string> Speakers(QuoteDocument document)
    {
        for (int i = 0; i < document.Speakers.Count; i++)
        {
            if (document.Speakers[i].Id != i)
                yield return $"speaker {i} has number {document.Speakers[i].Id}";
            if (document.Speakers[i].Name.Length == 0)
                yield return $"speaker {i} has no name";
        }

        int known = 0;
        foreach (Speaker speaker in document.Quotes.Select(quote => quote.Speaker).OfType<Speaker>())
        {
            if (speaker.Id > known || speaker.Id >= document.Speakers.Count || !ReferenceEquals(speaker, document.Speakers[speaker.Id]))
                yield return $"speaker {speaker.Id} is not the document's, or not in the order of the first quote";
            known = Math.Max(known, speaker.Id + 1);
        }

        if (known != document.Speakers.Count)
            yield return $"{document.Speakers.Count} speakers are listed and {known} are quoted";
    }

    private static IEnumerable<string> One(QuoteDocument document, Quote quote)
    {
        if (quote.Content.Count == 0)
            yield return "it has no content";
        if (Spans(quote).Any(span => span.End > document.Text.Length))
            yield return "a span ends outside the text";
        else if (quote.Text != string.Join(' ', quote.Content.Select(span => span.Of(document.Text).ToString())))
            yield return $"its text is not what stands in its content: {quote.Text}";
        foreach (QuoteValue value in quote.Values.Where(value => !quote.Content.Any(content => content.Contains(value.Span))))
            yield return $"its value {value.Value} at {value.Span} is outside its content";
        if (quote.Values.Zip(quote.Values.Skip(1)).Any(pair => pair.Second.Span.Start < pair.First.Span.End))
            yield return "its values overlap or are out of order";
        if (quote.Cue is { Length: 0 } || quote.Mention is { Length: 0 })
            yield return "its cue or mention is empty";
        if (quote.Speaker is null != quote.Resolution is SpeakerResolution.None)
            yield return $"its speaker is {quote.Speaker?.Name ?? "unknown"} by {quote.Resolution}";
        if (quote.Confidence is not (>= 0 and <= 1))
            yield return $"its confidence is {quote.Confidence}";
        if ((uint)quote.Sentence >= (uint)document.Sentences.Count)
            yield return $"there is no sentence {quote.Sentence}";
        else if (quote.Content.Count > 0 && !Holds(document.Sentences[quote.Sentence], quote))
            yield return $"its content begins at {quote.Content[0].Start}, outside its sentence {document.Sentences[quote.Sentence].Span} or paragraph";
    }

    private static bool Holds(Sentence sentence, Quote quote) =>
        sentence.Span.Start <= quote.Content[0].Start && quote.Content[0].Start <= sentence.Span.End && sentence.Paragraph == quote.Paragraph;

    private static IEnumerable<TextSpan> Spans(Quote quote) =>
        [.. quote.Content, .. quote.Via, quote.Cue ?? default, quote.Mention ?? default, quote.Date?.Span ?? default, quote.Place ?? default, quote.Event ?? default];

    private static IEnumerable<string> Contents(QuoteDocument document)
    {
        for (int i = 1; i < document.Quotes.Count; i++)
        {
            if (document.Quotes[i].Content[0].Start < document.Quotes[i - 1].Content[0].Start)
                yield return $"quote {i} stands before quote {i - 1}";
        }

        foreach (Quote quote in document.Quotes)
        {
            for (int i = 1; i < quote.Content.Count; i++)
            {
                if (quote.Content[i].Start < quote.Content[i - 1].Start)
                    yield return $"the ranges of one content are out of order: {quote.Content[i - 1]} {quote.Content[i]}";
            }
        }

        foreach ((TextSpan before, TextSpan after) in Neighbours(document.Quotes.SelectMany(quote => quote.Content)))
        {
            if (before.End > after.Start)
                yield return $"contents {before} and {after} overlap";
        }
    }

    private static IEnumerable<string> Unattributed(QuoteDocument document)
    {
        for (int i = 0; i < document.UnattributedQuotes.Count; i++)
        {
            TextSpan span = document.UnattributedQuotes[i].Span;
            if (span.End > document.Text.Length)
                yield return $"unattributed {span} ends outside the text";
            if (i > 0 && span.Start < document.UnattributedQuotes[i - 1].Span.Start)
                yield return $"unattributed {span} is out of order";
        }

        IEnumerable<TextSpan> both = document.Quotes.SelectMany(quote => quote.Content).Concat(document.UnattributedQuotes.Select(quote => quote.Span));
        var unattributed = document.UnattributedQuotes.Select(quote => quote.Span).ToHashSet();
        foreach ((TextSpan before, TextSpan after) in Neighbours(both))
        {
            if (before.Overlaps(after) && unattributed.Contains(before) != unattributed.Contains(after))
                yield return $"{before} and {after} are both a statement and nobody's";
        }
    }

    private static IEnumerable<(TextSpan Before, TextSpan After)> Neighbours(IEnumerable<TextSpan> spans)
    {
        TextSpan[] ordered = [.. spans.OrderBy(span => span.Start).ThenBy(span => span.End)];
        return ordered.Zip(ordered.Skip(1));
    }
}
