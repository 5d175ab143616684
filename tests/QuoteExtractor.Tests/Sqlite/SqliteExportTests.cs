using System.Globalization;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using QuoteExtractor.Tests.Export;
using Xunit;

namespace QuoteExtractor.Tests.Sqlite;

public sealed class SqliteExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.PathTo("quotes.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_quote_is_a_row_that_points_to_its_speaker_and_article()
    {
        HandMade.Full().WriteSqlite(Path);
        Rows("SELECT id, title, outlet, published_on, url, language, text FROM documents").Should().Equal(
            $"a1|Jembatan Ranaguna \"aman\"|Kabar Teluk|2024-06-20|https://example.org/a1?x=1&y=é|id|{HandMade.Text}");
        Rows("SELECT speaker_id, name, kind, role, affiliation, aliases, person_id FROM speakers").Should().Equal(
            "0|Sela Wirantha|person|Bupati|Rana Timur|[\"Sela\"]|NULL");
        Rows("""
            SELECT d.id, s.name, q.kind, q.text, q.role, q.affiliation, q.mention, q.cue, q.resolution, q.via, q.date, q.date_value, q.place, q.event,
                   q.content_range, q.mention_range, q.cue_range, q.via_range, q.date_range, q.place_range, q.event_range, q.sentence, q.paragraph, q.confidence
            FROM quotes q JOIN documents d USING (document) LEFT JOIN speakers s USING (speaker) ORDER BY q.quote
            """).Should().Equal(
            "a1|Sela Wirantha|direct|Jembatan itu aman, untuk truk.|Bupati|Rana Timur|Sela Wirantha|kata|fullName|Radio Rana; Kabar Teluk|Rabu (19/6/2024)|2024-06-19|Ranaguna|jumpa pers|" +
            "12..30 162..173|55..68|32..36|85..95 100..111|113..129|151..159|137..147|0|0|0.97",
            "a1|Sela Wirantha|indirect|ongkosnya wajar|NULL|NULL|Ia|menilai|pronoun|NULL|NULL|NULL|NULL|NULL|186..201|175..177|178..185|NULL|NULL|NULL|NULL|1|0|0.8",
            "a1|NULL|mixed|selesai|NULL|NULL|NULL|NULL|none|NULL|NULL|NULL|NULL|NULL|225..232|NULL|NULL|NULL|NULL|NULL|NULL|0|0|0");
    }

    [Fact]
    public void Every_value_is_a_row_that_points_to_its_quote()
    {
        HandMade.Full().WriteSqlite(Path);
        Rows("SELECT q.text, v.kind, v.text, v.value, v.number, v.unit, v.modifier, v.range FROM quote_values v JOIN quotes q USING (quote) ORDER BY v.quote_value").Should().Equal(
            "ongkosnya wajar|money|ongkosnya|3500000 IDR|NULL|IDR|about|186..195",
            "ongkosnya wajar|date|wajar|2024-06-19|NULL|NULL|NULL|196..201");

        HandMade.Full().WriteSqlite(Path);
        Rows("SELECT count(*) FROM quote_values").Should().Equal("2");
        new Extractor(Language.Indonesian).Extract(new Article("\"Ya,\" kata Domu Arkasa.") { Id = "a1" }).WriteSqlite(Path);
        Rows("SELECT count(*) FROM quote_values").Should().Equal("0");
    }

    [Fact]
    public void Numbers_are_compared_as_numbers()
    {
        new Extractor(Language.Indonesian).Extract("\"Ongkosnya Rp 9 juta, lalu Rp 10 juta, bukan Rp 3,5 juta,\" kata Ratna Wulandari.").WriteSqlite(Path);
        Rows("SELECT number FROM quote_values WHERE unit = 'IDR' AND number > 5e6 ORDER BY number").Should().Equal("9000000", "10000000");
    }

    [Fact]
    public void Writing_an_article_again_replaces_its_rows_and_no_others()
    {
        Extractor extractor = new(Language.Indonesian);
        new[] { HandMade.Full(), extractor.Extract(new Article("\"Ya,\" kata Domu Arkasa.") { Id = "b" }) }.WriteSqlite(Path);
        extractor.Extract(new Article("\"Tidak,\" kata Ratna Wulandari.") { Id = "a1" }).WriteSqlite(Path);

        Rows("SELECT d.id, s.name, q.text FROM quotes q JOIN documents d USING (document) JOIN speakers s USING (speaker) ORDER BY d.id").Should().Equal(
            "a1|Ratna Wulandari|Tidak,", "b|Domu Arkasa|Ya,");
        Rows("SELECT name FROM speakers ORDER BY name").Should().Equal("Domu Arkasa", "Ratna Wulandari");
    }

    [Fact]
    public void Without_an_identifier_an_article_is_known_by_its_url_or_its_text()
    {
        Extractor extractor = new(Language.Indonesian);
        QuoteDocument[] documents =
        [
            extractor.Extract(new Article("a") { Url = "https://example.org/1" }),
            extractor.Extract(new Article("b") { Url = "https://example.org/1" }),
            extractor.Extract("c"),
            extractor.Extract("c"),
            extractor.Extract("d"),
        ];
        documents.WriteSqlite(Path);
        Rows("SELECT text FROM documents ORDER BY text").Should().Equal("b", "c", "d");
    }

    [Fact]
    public void Articles_of_one_identifier_in_one_run_are_kept_apart_and_known_again()
    {
        string[] texts = ["a", "b", "a", "c"];
        for (int i = 0; i < 2; i++)
        {
            texts.Select(text => new Extractor(Language.Indonesian).Extract(new Article(text) { Id = "1" })).WriteSqlite(Path);
            Rows("SELECT id, text FROM documents ORDER BY text").Should().Equal("1|a", "1|b", "1|c");
        }
    }

    [Fact]
    public void A_key_goes_before_an_identifier()
    {
        foreach ((string id, string key, string text) in new[] { ("1", "x", "a"), ("2", "x", "b"), ("1", "y", "c") })
            new Extractor(Language.Indonesian).Extract(new Article(text) { Id = id, Key = key }).WriteSqlite(Path);
        Rows("SELECT id, text FROM documents ORDER BY text").Should().Equal("2|b", "1|c");
    }

    [Fact]
    public void What_was_written_before_the_enumeration_breaks_off_is_kept()
    {
        FluentActions.Invoking(() => Documents().WriteSqlite(Path)).Should().Throw<OperationCanceledException>();
        Rows("SELECT id FROM documents").Should().Equal("a1");

        static IEnumerable<QuoteDocument> Documents()
        {
            yield return HandMade.Full();
            throw new OperationCanceledException();
        }
    }

    [Fact]
    public void Many_articles_are_written_over_several_transactions()
    {
        Enumerable.Range(0, 1000).Select(i => new Extractor(Language.Indonesian).Extract(new Article("\"Ya,\" kata Domu Arkasa.") { Id = $"{i}" })).WriteSqlite(Path);
        Rows("SELECT count(*) FROM documents").Should().Equal("1000");
        Rows("SELECT count(*) FROM quotes").Should().Equal("1000");
        Rows("PRAGMA integrity_check").Should().Equal("ok");
        Rows("PRAGMA foreign_key_check").Should().BeEmpty();
    }

    public static TheoryData<string> HostileTexts => ["'); DROP TABLE quotes; --", "a\0b", "😀 é 北京", "\"\\\n", "a\uD83Db\uDE00", ""];

    [Theory]
    [MemberData(nameof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_comes_back(string text)
    {
        HandMade.Of(text).WriteSqlite(Path);
        string written = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        Rows("SELECT text FROM quotes").Should().Equal(written);
        Rows("SELECT name FROM speakers").Should().Equal(written);
        JsonSerializer.Deserialize<string[]>(Rows("SELECT aliases FROM speakers").Single()).Should().Equal(written);
    }

    [Fact]
    public void What_is_looked_for_has_an_index() =>
        Plans("SELECT * FROM quotes WHERE speaker = 1", "SELECT * FROM speakers WHERE name = 'a'", "SELECT * FROM speakers WHERE person_id = 'a'", "SELECT * FROM documents WHERE published_on = 'a'",
            "SELECT * FROM quote_values WHERE quote = 1", "SELECT * FROM quote_values WHERE kind = 'date' AND value >= '2024'", "SELECT * FROM quote_values WHERE unit = 'IDR' AND number > 1")
            .Should().OnlyContain(plan => plan.Contains("USING INDEX", StringComparison.Ordinal));

    [Fact]
    public void A_file_of_another_kind_is_left_alone()
    {
        string text = _folder.Write("text.db", new string('a', 4096));
        FluentActions.Invoking(() => HandMade.Full().WriteSqlite(text)).Should().Throw<IOException>();
        File.ReadAllText(text).Should().Be(new string('a', 4096));

        string other = _folder.PathTo("other.db");
        Run(other, "CREATE TABLE documents (a)").Should().BeEmpty();
        FluentActions.Invoking(() => HandMade.Full().WriteSqlite(other)).Should().Throw<IOException>().WithMessage("*another program*");
        FluentActions.Invoking(() => HandMade.Full().WriteSqlite(_folder.PathTo("none/a.db"))).Should().Throw<IOException>();
    }

    [Fact]
    public void The_caller_s_mistakes_are_told()
    {
        FluentActions.Invoking(() => HandMade.Full().WriteSqlite("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ((QuoteDocument)null!).WriteSqlite(Path)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new QuoteDocument[] { null! }.WriteSqlite(Path)).Should().Throw<ArgumentException>().WithParameterName("documents");
    }

    private IEnumerable<string> Plans(params string[] queries)
    {
        HandMade.Full().WriteSqlite(Path);
        return queries.Select(query => string.Join('\n', Rows("EXPLAIN QUERY PLAN " + query)));
    }

    private List<string> Rows(string query) => Run(Path, query).ToList();

    private static IEnumerable<string> Run(string path, string query)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            object[] values = new object[reader.FieldCount];
            reader.GetValues(values);
            yield return string.Join('|', values.Select(value => value is DBNull ? "NULL" : Convert.ToString(value, CultureInfo.InvariantCulture)));
        }
    }
}
