using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using QuoteExtractor.Tests.Export;
using QuoteExtractor.Tool.Writing;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

public sealed class QuoteTableTests
{
    [Fact]
    public void A_table_shows_who_said_what()
    {
        string table = Write(HandMade.Full(), TableLook.Plain);
        table.Should().StartWith("a1 · Jembatan Ranaguna \"aman\" · Kabar Teluk · 2024-06-20\n");
        table.Should().ContainAll(
            "Sela Wirantha", "Bupati Rana Timur", "“Jembatan itu aman, untuk truk.”",
            "direct · kata · via Radio Rana, Kabar Teluk · Rabu (19/6/2024) = 2024-06-19", "(not told)", "0.97");
        table.Should().NotContain("\e");
        table.Split('\n').Should().OnlyContain(line => line.Length <= TableLook.Plain.Width);
    }

    [Fact]
    public void A_terminal_gets_colour_and_its_own_width()
    {
        string table = Write(HandMade.Full(), new TableLook(true, 60));
        table.Should().Contain("\e[");
        Regex.Replace(table, "\e\\[[0-9;]*m", "").Split('\n').Max(line => line.Length).Should().Be(60);
    }

    [Fact]
    public void Articles_without_quotes_say_so() =>
        Write(new QuoteDocument(new Article(""), Language.English, [], [], [], []), TableLook.Plain).Should().Be("article\nno quotes\n\n");

    [Theory]
    [InlineData("a\e[31mb")]
    [InlineData("a\rb\a")]
    [InlineData("\u009B31m")]
    [InlineData("[red]a[/]")]
    [InlineData("[")]
    public void Text_cannot_steer_the_terminal(string text)
    {
        string table = Write(HandMade.Of(text), TableLook.Plain);
        table.Should().NotContainAny("\e", "\r", "\a", "\u009B");
    }

    [Theory]
    [InlineData(" a \r\n\t b\u00AD ", "a b")]
    [InlineData("a\u202Eb\u200Bc", "abc")]
    [InlineData("\n", "")]
    public void Text_is_shown_on_one_line(string text, string shown) =>
        QuoteExtractor.Tool.Printable.Of(text).Should().Be(shown);

    private static string Write(QuoteDocument document, TableLook look)
    {
        using var stream = new MemoryStream();
        using (var table = new QuoteTable(stream, look))
            table.Write(document);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
