namespace QuoteExtractor.Tests.Readme;

/// <summary>The code of the README, to be run: each region is one of its blocks, word for word.</summary>
/// <remarks>Parameters bear the names of the classes that they stand in for.</remarks>
internal static class Examples
{
    public static void Run(TextWriter Console)
    {
        #region extract
        string text = "\"Jembatan ini aman,\" kata Wali Kota Ratna Wulandari. \"Kami sudah mengujinya dua kali,\" tambahnya.";

        var extractor = new Extractor(Language.Indonesian);
        QuoteDocument document = extractor.Extract(text);
        foreach (Quote quote in document.Quotes)
            Console.WriteLine($"{quote.Speaker?.Name}: {quote.Text}");
        #endregion

        #region span
        TextSpan cue = document.Quotes[0].Cue!.Value;
        Console.WriteLine($"{document.Text[cue.Start..cue.End]} stands at {cue}");
        #endregion

        Tell(extractor, Console);
    }

    public static void Save(Extractor extractor, IEnumerable<Article> articles, TemporaryFolder File)
    {
        #region export
        IEnumerable<QuoteDocument> documents = articles.Select(extractor.Extract);
        using (FileStream csv = File.Create("quotes.csv"))
            documents.WriteCsv(csv);
        using (FileStream json = File.Create("quotes.jsonl"))
            documents.WriteJson(json);
        using (FileStream page = File.Create("quotes.html"))
            documents.WriteHtml(page);
        #endregion
    }

    private static void Tell(Extractor extractor, TextWriter Console)
    {
        #region article
        var article = new Article("\"Kami menang,\" kata Wulandari, Rabu.")
        {
            Id = "a1",
            Title = "Ratna Wulandari Terpilih Lagi",
            PublishedOn = new DateOnly(2024, 6, 20),
        };
        Quote quote = extractor.Extract(article).Quotes[0];
        Console.WriteLine($"{quote.Speaker?.Name} on {quote.Date?.Value:yyyy-MM-dd}");
        #endregion
    }
}
