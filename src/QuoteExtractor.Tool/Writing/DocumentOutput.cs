namespace QuoteExtractor.Tool.Writing;

/// <summary>Writes documents in the format that the user chose, each as soon as it is there.</summary>
internal sealed class DocumentOutput(OutputFormat format, CsvExportOptions csv)
{
    public void Write(IEnumerable<QuoteDocument> documents, Stream stream, TableLook look)
    {
        switch (format)
        {
            case OutputFormat.Json:
                documents.WriteJson(stream);
                break;
            case OutputFormat.Html:
                documents.WriteHtml(stream);
                break;
            case OutputFormat.Csv:
                documents.WriteCsv(stream, csv);
                break;
            default:
                WriteTable(documents, stream, look);
                break;
        }
    }

    private static void WriteTable(IEnumerable<QuoteDocument> documents, Stream stream, TableLook look)
    {
        using var table = new QuoteTable(stream, look);
        foreach (QuoteDocument document in documents)
            table.Write(document);
    }
}
