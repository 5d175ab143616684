using System.Text;

namespace QuoteExtractor.Tests.Specs;

/// <summary>The signs that examples mark a text with: <c>⟦content⟧</c>, <c>⟪cue⟫</c>, <c>⟨mention⟩</c>; see README.md beside this file.</summary>
internal static class SpecMarkup
{
    private const string Opening = "⟦⟪⟨";
    private const string Closing = "⟧⟫⟩";

    /// <summary>Takes the marks out of a text and says what they marked.</summary>
    /// <exception cref="FormatException">A mark is not closed, is not opened, or has a label that is neither number nor function.</exception>
    public static SpecReading Read(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(char Sign, string Label, int Start)>();
        var found = new List<(char Sign, string Label, TextSpan Span)>();
        for (int i = 0; i < marked.Length; i++)
        {
            if (Opening.Contains(marked[i], StringComparison.Ordinal))
            {
                string label = LabelAt(marked, i + 1);
                open.Push((marked[i], label, text.Length));
                i += label.Length == 0 ? 0 : label.Length + 1;
            }
            else if (Closing.IndexOf(marked[i], StringComparison.Ordinal) is >= 0 and int kind)
            {
                if (open.Count == 0 || open.Peek().Sign != Opening[kind])
                    throw new FormatException($"'{marked[i]}' closes nothing, behind \"{text}\"");
                (char sign, string label, int start) = open.Pop();
                found.Add((sign, label, new TextSpan(start, text.Length)));
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return open.Count == 0 ? Reading(text.ToString(), found) : throw new FormatException($"'{open.Peek().Sign}' is never closed");
    }

    /// <summary>Writes the marks back into the text, the statements numbered in reading order.</summary>
    public static string Write(SpecReading reading)
    {
        var marks = new List<(TextSpan Span, int Sign, string Label)>();
        SpecStatement[] statements = InOrder(reading);
        for (int i = 0; i < statements.Length; i++)
        {
            string label = $"{i + 1}";
            marks.AddRange(statements[i].Content.Select(span => (span, 0, label)));
            if (statements[i].Cue is { } cue)
                marks.Add((cue, 1, label));
            if (statements[i].Mention is { } mention)
                marks.Add((mention, 2, label));
        }

        marks.AddRange(reading.Unattributed.Select(quote => (quote.Span, 0, SpecColumns.Word(quote.Function))));
        var text = new StringBuilder();
        for (int at = 0; at <= reading.Text.Length; at++)
        {
            foreach (var mark in marks.Where(mark => mark.Span.End == at && mark.Span.Length > 0).OrderByDescending(mark => mark.Span.Start).ThenByDescending(mark => mark.Sign))
                text.Append(Closing[mark.Sign]);
            foreach (var mark in marks.Where(mark => mark.Span.Start == at).OrderByDescending(mark => mark.Span.End).ThenBy(mark => mark.Sign))
                text.Append(Opening[mark.Sign]).Append(mark.Label).Append('|').Append(mark.Span.Length == 0 ? $"{Closing[mark.Sign]}" : "");
            if (at < reading.Text.Length)
                text.Append(reading.Text[at]);
        }

        return text.ToString();
    }

    public static SpecStatement[] InOrder(SpecReading reading) =>
        [.. reading.Statements.OrderBy(statement => statement.Content.Count == 0 ? 0 : statement.Content[0].Start)];

    private static string LabelAt(string marked, int at)
    {
        int end = at;
        while (end < marked.Length && char.IsAsciiLetterOrDigit(marked[end]))
            end++;
        return end < marked.Length && marked[end] == '|' ? marked[at..end] : "";
    }

    private static SpecReading Reading(string text, List<(char Sign, string Label, TextSpan Span)> found)
    {
        var statements = new SortedDictionary<int, SpecStatement>();
        var unattributed = new List<UnattributedQuote>();
        foreach ((char sign, string label, TextSpan span) in found.OrderBy(mark => mark.Span.Start))
        {
            if (sign == '⟦' && Enum.TryParse(label, ignoreCase: true, out QuoteFunction function) && !char.IsAsciiDigit(label[0]))
            {
                unattributed.Add(new UnattributedQuote(span, function));
                continue;
            }

            int number = label.Length == 0 ? 1 : int.TryParse(label, out int given) ? given : throw new FormatException($"'{label}' is neither a number nor a function");
            if (!statements.TryGetValue(number, out SpecStatement? statement))
                statements.Add(number, statement = new SpecStatement());
            Set(statement, sign, span);
        }

        return new SpecReading(text, [.. statements.Values], unattributed);
    }

    private static void Set(SpecStatement statement, char sign, TextSpan span)
    {
        if (sign == '⟦')
            statement.Content.Add(span);
        else if (sign == '⟪')
            statement.Cue = span;
        else
            statement.Mention = span;
    }
}
