using System.Globalization;
using System.Text;
using CsvHelper;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using QuoteExtractor.Tests.Export;
using Xunit;

namespace QuoteExtractor.Tests.Csv;

public sealed class CsvExportTests
{
    public static TheoryData<string> HostileTexts =>
    [
        "=HYPERLINK(\"http://example.org\";\"x\")", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'x", "''", "'", "=", "-",
        "a,b", "a\"b", "\"a\"", "\"", "a\nb", "a\r\nb", "\n", " a ", "\uFEFFa", "a;b", "NULL", "北京 😀 é", "",
    ];

    [Fact]
    public void There_is_a_header_and_one_row_a_quote() =>
        Csv(HandMade.Full()).Should().Be(string.Join("\r\n",
        [
            "id,title,outlet,published_on,url,language,kind,text,speaker,speaker_id,speaker_kind,role,affiliation,mention,cue,resolution," +
            "via,date,date_value,place,event,content_range,mention_range,cue_range,via_range,date_range,place_range,event_range,sentence,paragraph,confidence,person_id,values",
            "a1,\"Jembatan Ranaguna \"\"aman\"\"\",Kabar Teluk,2024-06-20,https://example.org/a1?x=1&y=é,id," +
            "direct,\"Jembatan itu aman, untuk truk.\",Sela Wirantha,0,person,Bupati,Rana Timur,Sela Wirantha,kata,fullName," +
            "Radio Rana; Kabar Teluk,Rabu (19/6/2024),2024-06-19,Ranaguna,jumpa pers," +
            "12..30 162..173,55..68,32..36,85..95 100..111,113..129,151..159,137..147,0,0,0.97,,",
            "a1,\"Jembatan Ranaguna \"\"aman\"\"\",Kabar Teluk,2024-06-20,https://example.org/a1?x=1&y=é,id," +
            "indirect,ongkosnya wajar,Sela Wirantha,0,person,,,Ia,menilai,pronoun,,,,,,186..201,175..177,178..185,,,,,1,0,0.8,,money|3500000 IDR|IDR|about|186..195; date|2024-06-19|||196..201",
            "a1,\"Jembatan Ranaguna \"\"aman\"\"\",Kabar Teluk,2024-06-20,https://example.org/a1?x=1&y=é,id," +
            "mixed,selesai,,,,,,,,none,,,,,,225..232,,,,,,,0,0,0,,",
            "",
        ]));

    [Fact]
    public void Every_row_reads_back_to_the_quote_that_it_was()
    {
        QuoteDocument document = HandMade.Full();
        List<Quote> read = [.. Rows(document, new CsvExportOptions()).Select(row => QuoteOf(row, document))];

        read.Should().BeEquivalentTo(document.Quotes, options => options.WithStrictOrdering().ComparingByMembers<Quote>());
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_comes_back_and_runs_nowhere(string text)
    {
        QuoteDocument document = HandMade.Of(text);
        Dictionary<string, string> row = Rows(document, new CsvExportOptions()).Should().ContainSingle().Subject;

        foreach (string column in TextColumns)
        {
            row[column].Should().NotMatchRegex("\\A[=+\\-@\t\r]", "a spreadsheet would run it");
            WithoutGuard(row[column]).Should().Be(text);
        }
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void An_option_leaves_fields_untouched(string text)
    {
        Dictionary<string, string> row = Rows(HandMade.Of(text), new CsvExportOptions { NeutralizeFormulas = false }).Single();
        TextColumns.Select(column => row[column]).Should().AllBe(text);
    }

    [Fact]
    public void Any_text_comes_back() =>
        Prop.ForAll<string>(text =>
        {
            string any = text ?? "";
            string row = Rows(HandMade.Of(any), new CsvExportOptions()).Single()["text"];
            return WithoutGuard(row) == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(any));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() =>
        Rows(HandMade.Of("a\uD83Db\uDE00"), new CsvExportOptions()).Single()["speaker"].Should().Be("a\uFFFDb\uFFFD");

    [Fact]
    public void A_byte_order_mark_is_written_where_it_is_asked_for()
    {
        Bytes([HandMade.Full()], null).Take(2).Should().Equal("id"u8.ToArray());
        Bytes([HandMade.Full()], new CsvExportOptions { WriteByteOrderMark = true }).Take(5).Should().Equal("\uFEFFid"u8.ToArray());
    }

    [Fact]
    public void Rows_can_go_on_a_file_that_has_its_header()
    {
        string whole = Encoding.UTF8.GetString(Bytes([HandMade.Full()], null));
        string rows = Encoding.UTF8.GetString(Bytes([HandMade.Full()], new CsvExportOptions { WriteHeader = false }));
        rows.Should().Be(whole[(whole.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }

    [Fact]
    public void A_document_s_rows_are_written_before_the_next_document_is_asked_for()
    {
        using var stream = new MemoryStream();
        long written = 0;
        Documents().WriteCsv(stream);
        written.Should().Be(stream.Length);

        IEnumerable<QuoteDocument> Documents()
        {
            yield return HandMade.Full();
            written = stream.Length;
        }
    }

    [Fact]
    public void A_known_person_is_named_in_a_column()
    {
        var speaker = new Speaker { Id = 0, Name = "Sela", PersonId = "Q1" };
        var quote = new Quote { Kind = QuoteKind.Mixed, Text = "a", Content = [new TextSpan(0, 1)], Speaker = speaker };
        var document = new QuoteDocument(new Article("a"), Language.English, [], [speaker], [quote], []);
        Rows(document, new CsvExportOptions()).Single()["person_id"].Should().Be("Q1");
    }

    [Fact]
    public void No_documents_make_a_header_alone() =>
        Encoding.UTF8.GetString(Bytes([], null)).Should().StartWith("id,title,").And.EndWith("confidence,person_id,values\r\n");

    [Fact]
    public void The_stream_stays_open_and_the_caller_s_mistakes_are_told()
    {
        using var stream = new MemoryStream();
        HandMade.Full().WriteCsv(stream);
        stream.CanWrite.Should().BeTrue();

        FluentActions.Invoking(() => HandMade.Full().WriteCsv(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((QuoteDocument)null!).WriteCsv(stream)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new QuoteDocument[] { null! }.WriteCsv(stream)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => HandMade.Full().WriteCsv(new MemoryStream([], writable: false))).Should().Throw<ArgumentException>();
    }

    private static readonly string[] TextColumns =
        ["id", "title", "outlet", "url", "text", "speaker", "role", "affiliation", "mention", "cue", "via", "date", "place", "event"];

    private static string Csv(QuoteDocument document) => Encoding.UTF8.GetString(Bytes([document], null));

    private static byte[] Bytes(QuoteDocument[] documents, CsvExportOptions? options)
    {
        using var stream = new MemoryStream();
        documents.WriteCsv(stream, options);
        return stream.ToArray();
    }

    private static List<Dictionary<string, string>> Rows(QuoteDocument document, CsvExportOptions options)
    {
        var rows = new List<Dictionary<string, string>>();
        using CsvReader csv = CsvReader.Create(Bytes([document], options), new CsvReaderOptions { Separator = ',', SkipEmptyLines = false });
        while (csv.Read())
            rows.Add(csv.Current.ToDictionary().ToDictionary(field => field.Key, field => field.Value ?? ""));
        return rows;
    }

    private static string WithoutGuard(string field) => field.StartsWith('\'') ? field[1..] : field;

    private static Quote QuoteOf(Dictionary<string, string> row, QuoteDocument document) => new()
    {
        Kind = Enum.Parse<QuoteKind>(row["kind"], ignoreCase: true),
        Text = WithoutGuard(row["text"]),
        Content = Spans(row["content_range"]),
        Cue = SpanOf(row, "cue", document),
        Speaker = row["speaker_id"] is "" ? null : SpeakerOf(row, document),
        Mention = SpanOf(row, "mention", document),
        Resolution = Enum.Parse<SpeakerResolution>(row["resolution"], ignoreCase: true),
        Role = row["role"] is "" ? null : row["role"],
        Affiliation = row["affiliation"] is "" ? null : row["affiliation"],
        Via = Spans(row["via_range"]),
        Date = SpanOf(row, "date", document) is { } date ? new QuoteDate(date, Day(row["date_value"])) : null,
        Place = SpanOf(row, "place", document),
        Event = SpanOf(row, "event", document),
        Sentence = int.Parse(row["sentence"], CultureInfo.InvariantCulture),
        Paragraph = int.Parse(row["paragraph"], CultureInfo.InvariantCulture),
        Confidence = double.Parse(row["confidence"], CultureInfo.InvariantCulture),
        Values = [.. row["values"].Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(value => ValueOf(value.Split('|')))],
    };

    private static QuoteValue ValueOf(string[] fields) => new()
    {
        Kind = Enum.Parse<ValueKind>(fields[0], ignoreCase: true),
        Value = fields[1],
        Unit = fields[2] is "" ? null : fields[2],
        Modifier = fields[3] is "" ? ValueModifier.None : Enum.Parse<ValueModifier>(fields[3], ignoreCase: true),
        Span = Spans(fields[4]).Single(),
    };

    private static Speaker SpeakerOf(Dictionary<string, string> row, QuoteDocument document)
    {
        Speaker speaker = document.Speakers[int.Parse(row["speaker_id"], CultureInfo.InvariantCulture)];
        speaker.Name.Should().Be(row["speaker"]);
        speaker.Kind.Should().Be(Enum.Parse<SpeakerKind>(row["speaker_kind"], ignoreCase: true));
        return speaker;
    }

    private static TextSpan? SpanOf(Dictionary<string, string> row, string column, QuoteDocument document)
    {
        if (Spans(row[column + "_range"]) is not [var span])
            return null;
        span.Of(document.Text).ToString().Should().Be(row[column]);
        return span;
    }

    private static TextSpan[] Spans(string ranges) =>
        [.. ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(range => range.Split(".."))
            .Select(ends => new TextSpan(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture)))];

    private static DateOnly? Day(string day) => day is "" ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
