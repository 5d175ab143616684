namespace QuoteExtractor.Tests.Specs;

/// <summary>What an example says, or what the extractor found, about one text: the two are compared by how they are written.</summary>
internal sealed class SpecReading(string text, IReadOnlyList<SpecStatement> statements, IReadOnlyList<UnattributedQuote> unattributed)
{
    public string Text => text;

    public IReadOnlyList<SpecStatement> Statements => statements;

    public IReadOnlyList<UnattributedQuote> Unattributed => unattributed;

    public static SpecReading Of(QuoteDocument document, IReadOnlyList<string> columns)
    {
        var statements = new List<SpecStatement>();
        foreach (Quote quote in document.Quotes)
        {
            var statement = new SpecStatement { Cue = quote.Cue, Mention = quote.Mention };
            statement.Content.AddRange(quote.Content);
            foreach (string column in columns)
                statement.Fields[column] = SpecColumns.ValueOf(column, quote, document);
            statements.Add(statement);
        }

        return new SpecReading(document.Text, statements, document.UnattributedQuotes);
    }
}
