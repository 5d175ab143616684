using CsvHelper;

namespace QuoteExtractor.Tool.Reading;

/// <summary>Says what is wrong with CSV and what to do.</summary>
internal static class CsvTrouble
{
    /// <summary>Of one record; the next one can be read.</summary>
    public static string Of(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.FieldCountMismatch => "more or fewer fields than the header; put text that holds the separator in quotation marks",
        CsvMalformedReason.UnterminatedQuote => "a quotation mark that is never closed; close it, and write those inside a field twice",
        _ => "quotation marks that do not fit; put the whole field in marks, and write those inside twice",
    };

    /// <summary>Of a file that cannot be read on.</summary>
    public static string Of(CsvFormatException e) => $"no CSV that can be read on ({e.Message}); mend it from here";
}
