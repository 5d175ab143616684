using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using QuoteExtractor.Values;
using Xunit;

namespace QuoteExtractor.Tests.Invariants;

/// <summary>What holds for the values of any text: they lie in order inside it, and their words alone, read again, give the same.</summary>
public sealed class ValueInvariantTests
{
    private static readonly DateOnly Today = new(2024, 6, 20);

    /// <summary>The words of all value files of both languages, numbers in every notation, and what may stand between them.</summary>
    private static readonly Arbitrary<string> Values = Arb.From(
        Gen.Frequency(
            (3, Gen.Elements("1", "12", "2024", "1.500.000,75", "0,3", "14.30", "09:00", "19/6/2024", "31/2/2024", "19/6", "1980", "5.2", "٣٤", "१२", "𝟗", "1.1.7", "00", "007", "99999999999999999999", new string('9', 60))),
            (3, Gen.Elements("dua", "sepuluh", "puluh", "belas", "ratus", "ribu", "juta", "triliun", "setengah", "sepertiga", "ribuan", "koma", "minus", "twenty", "hundred", "and", "million")),
            (3, Gen.Elements("Rp", "US$", "dolar AS", "%", "persen", "orang", "kilometer", "°C", "kali lipat", "jam", "menit", "bulan", "tahun", "hari", "years old", "Minggu", "minggu", "m", "M")),
            (3, Gen.Elements("sekitar", "lebih dari", "atau lebih", "lebih", "selama", "berusia", "ke-", "kedua", "Pasal", "No", "pukul", "WIB", "malam", "p.m.", "tanggal", "triwulan", "IV", "-an", "Covid", "G20", "salah satu")),
            (3, Gen.Elements("Rabu", "Juni", "May", "kemarin", "lusa", "lalu", "depan", "ini", "last", "ago", "hingga", "sampai", "to", "pada", "di")),
            (6, Gen.Elements(" ", " ", " ", "", "-", ", ", ". ", "/", ":", "(", ")", "–", "\n", "\uD800"))).ListOf().Select(list => string.Concat(list)));

    [Fact]
    public void Values_lie_in_order_inside_their_text() => Properties.Holds(Values, text => HoldInside(text), times: 1000);

    [Fact]
    public void Values_of_any_text_lie_inside_it() => Properties.Holds(Properties.AnyText, text => HoldInside(text), times: 500);

    [Fact]
    public void The_words_of_a_value_alone_give_the_same() => Properties.Holds(Values, text => HoldAlone(text), times: 2000);

    [Theory]
    [InlineData("\uD800")]
    [InlineData("5\uDC00 juta")]
    [InlineData("Rp \uD83D")]
    [InlineData("٣٤ orang")]
    [InlineData("१,५ juta")]
    [InlineData("𝟗 orang")]
    [InlineData("-")]
    [InlineData("Rp-")]
    [InlineData("(1/1/0001)")]
    [InlineData("99999999999 tahun lalu")]
    [InlineData("9999 tahun lalu")]
    [InlineData("79228162514264337593543950335 triliun")]
    [InlineData("999.999.999.999.999 ribu triliun triliun")]
    public void A_hostile_text_is_read(string text)
    {
        HoldInside(text);
        HoldAlone(text);
    }

    [Fact]
    public void Other_digits_are_digits() =>
        Find(Language.Indonesian, "٣٤ orang dan १२").Select(value => value.Value).Should().Equal("34", "12");

    [Fact]
    public void No_number_is_too_long()
    {
        string digits = new('7', 100_000);
        Find(Language.Indonesian, $"ada {digits} butir").Should().ContainSingle().Which.Value.Should().Be(digits);
    }

    [Fact]
    public void Dates_at_the_ends_of_the_calendar_are_told()
    {
        foreach (DateOnly day in new[] { DateOnly.MinValue, DateOnly.MaxValue })
        {
            foreach (string words in new[] { "kemarin", "lusa", "Rabu", "Rabu depan", "pekan lalu", "pekan depan", "bulan lalu", "tahun depan", "31 Desember", "29 Februari" })
                Find(Language.Indonesian, words, day).Should().ContainSingle("of {0} on {1}", words, day);
        }
    }

    private static void HoldInside(string text)
    {
        foreach (Language language in Language.All)
        {
            int end = 0;
            foreach (QuoteValue value in Find(language, text))
            {
                value.Span.Start.Should().BeGreaterThanOrEqualTo(end);
                value.Span.Length.Should().BePositive();
                value.Value.Should().NotBeEmpty();
                end = value.Span.End;
            }

            end.Should().BeLessThanOrEqualTo(text.Length);
        }
    }

    private static void HoldAlone(string text)
    {
        foreach (Language language in Language.All)
        {
            foreach (QuoteValue value in Find(language, text))
            {
                string words = value.Span.Of(text).ToString();
                Find(language, words).Should().Equal([value with { Span = new TextSpan(0, words.Length) }], "of «{0}» in «{1}»", words, text);
            }
        }
    }

    private static List<QuoteValue> Find(Language language, string text, DateOnly? today = null)
    {
        using var finder = ValueFinder.Rent(language.ValueLexicon, today ?? Today);
        return [.. finder.Find(text, [new TextSpan(0, text.Length)])];
    }
}
