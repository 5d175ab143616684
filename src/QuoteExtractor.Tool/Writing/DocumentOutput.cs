namespace QuoteExtractor.Tool.Writing;

/// <summary>Writes documents in the format that the user chose, each as soon as it is there.</summary>
internal static class DocumentOutput
{
    public static void Write(IEnumerable<QuoteDocument> documents, OutputFormat format, Stream stream, bool colour, int width)
    {
        switch (format)
        {
            case OutputFormat.Json:
                documents.WriteJson(stream);
                break;
            default:
                throw new OutputException("not there yet");
        }
    }
}
