namespace QuoteExtractor.Tests.Export;

/// <summary>Documents made by hand, so that the ways out are tested apart from the extraction.</summary>
internal static class HandMade
{
    public const string Text =
        "RANAGUNA - \"Jembatan itu aman,\" kata Bupati Rana Timur Sela Wirantha seperti dikutip Radio Rana dan Kabar Teluk, " +
        "Rabu (19/6/2024), dalam jumpa pers di Ranaguna, \"untuk truk.\" Ia menilai ongkosnya wajar. Proyek \"Langkah Biru\" selesai.";

    /// <summary>A document in which every field that may be empty is filled in the first quote and empty in the third.</summary>
    public static QuoteDocument Full()
    {
        var article = new Article(Text)
        {
            Id = "a1",
            Title = "Jembatan Ranaguna \"aman\"",
            Outlet = "Kabar Teluk",
            PublishedOn = new DateOnly(2024, 6, 20),
            Url = "https://example.org/a1?x=1&y=é",
        };
        var sela = new Speaker
        {
            Id = 0,
            Name = "Sela Wirantha",
            Kind = SpeakerKind.Person,
            Role = "Bupati",
            Affiliation = "Rana Timur",
            Aliases = ["Sela"],
        };
        return new QuoteDocument(
            article,
            Language.Indonesian,
            [new Sentence(Span("RANAGUNA", "truk.\""), 0), new Sentence(Span("Ia menilai", "wajar."), 0)],
            [sela],
            [First(sela), Second(sela), new Quote { Kind = QuoteKind.Mixed, Text = "selesai", Content = [Span("selesai")] }],
            [new UnattributedQuote(Span("Langkah Biru"), QuoteFunction.Name)]);
    }

    /// <summary>A document of one quote whose every text is <paramref name="text"/>.</summary>
    public static QuoteDocument Of(string text)
    {
        var all = new TextSpan(0, text.Length);
        var speaker = new Speaker { Id = 0, Name = text, Role = text, Affiliation = text, Aliases = [text] };
        var quote = new Quote
        {
            Kind = QuoteKind.Direct,
            Text = text,
            Content = [all],
            Speaker = speaker,
            Mention = all,
            Cue = all,
            Role = text,
            Affiliation = text,
            Via = [all],
            Date = new QuoteDate(all, null),
            Place = all,
            Event = all,
        };
        var article = new Article(text) { Id = text, Title = text, Outlet = text, Url = text };
        return new QuoteDocument(article, Language.English, [new Sentence(all, 0)], [speaker], [quote], [new UnattributedQuote(all, QuoteFunction.Scare)]);
    }

    public static TextSpan Span(string words) => Span(words, words);

    private static TextSpan Span(string first, string last)
    {
        int start = Text.IndexOf(first, StringComparison.Ordinal);
        return new TextSpan(start, Text.IndexOf(last, start, StringComparison.Ordinal) + last.Length);
    }

    private static Quote First(Speaker sela) => new()
    {
        Kind = QuoteKind.Direct,
        Text = "Jembatan itu aman, untuk truk.",
        Content = [Span("Jembatan itu aman,"), Span("untuk truk.")],
        Cue = Span("kata"),
        Speaker = sela,
        Mention = Span("Sela Wirantha"),
        Resolution = SpeakerResolution.FullName,
        Role = "Bupati",
        Affiliation = "Rana Timur",
        Via = [Span("Radio Rana"), Span("Kabar Teluk")],
        Date = new QuoteDate(Span("Rabu (19/6/2024)"), new DateOnly(2024, 6, 19)),
        Place = Span("Ranaguna"),
        Event = Span("jumpa pers"),
        Confidence = 0.97,
    };

    private static Quote Second(Speaker sela) => new()
    {
        Kind = QuoteKind.Indirect,
        Text = "ongkosnya wajar",
        Content = [Span("ongkosnya wajar")],
        Cue = Span("menilai"),
        Speaker = sela,
        Mention = Span("Ia"),
        Resolution = SpeakerResolution.Pronoun,
        Sentence = 1,
        Confidence = 0.8,
        Values =
        [
            new QuoteValue { Span = Span("ongkosnya"), Kind = ValueKind.Money, Value = "3500000 IDR", Unit = "IDR", Modifier = ValueModifier.About },
            new QuoteValue { Span = Span("wajar"), Kind = ValueKind.Date, Value = "2024-06-19" },
        ],
    };
}
