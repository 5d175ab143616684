using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Recognizers.Tests;

public sealed class MicrosoftRecognizersTests
{
    private static readonly DateOnly Day = new(2024, 6, 20);

    [Theory]
    [InlineData("they sent 11,000 boats", "11,000", ValueKind.Number, "11000")]
    [InlineData("it was their third attempt", "third", ValueKind.Ordinal, "3")]
    [InlineData("the share is 54.5% now", "54.5%", ValueKind.Percentage, "0.545")]
    [InlineData("it cost 25 dollars", "25 dollars", ValueKind.Money, "25 USD")]
    [InlineData("it is 25 kilometers long", "25 kilometers", ValueKind.Quantity, "25 Kilometer")]
    [InlineData("it opened on June 19, 2024", "June 19, 2024", ValueKind.Date, "2024-06-19")]
    [InlineData("it closed yesterday", "yesterday", ValueKind.Date, "2024-06-19")]
    [InlineData("it took five months", "five months", ValueKind.Duration, "P5M")]
    [InlineData("she is 35 years old", "35 years old", ValueKind.Age, "P35Y")]
    [InlineData("it opens on December 1", "December 1", ValueKind.Date, "2024-12-01")]
    [InlineData("it opens tomorrow 8:00am", "tomorrow 8:00am", ValueKind.Date, "2024-06-21")]
    [InlineData("we were out from 4 to 22 January, 1995", "from 4 to 22 January, 1995", ValueKind.DateRange, "1995-01-04/1995-01-22")]
    [InlineData("we are out next 3 days", "next 3 days", ValueKind.DateRange, "2024-06-21/2024-06-23")]
    public void A_value_is_told_in_the_notation_of_the_library(string text, string words, ValueKind kind, string value)
    {
        QuoteValue found = MicrosoftRecognizers.Recognize(text, Language.English, Day).Should().ContainSingle().Subject;
        found.Span.Of(text).ToString().Should().Be(words);
        (found.Kind, found.Value).Should().Be((kind, value));
    }

    [Fact]
    public void Without_the_article_s_day_no_day_is_made_up()
    {
        MicrosoftRecognizers.Recognize("it closed yesterday", Language.English, null).Should().BeEmpty();
        MicrosoftRecognizers.Recognize("it closed 2 days ago", Language.English, null).Should().BeEmpty("the 2 is part of a date");
        MicrosoftRecognizers.Recognize("it opened on June 19, 2024", Language.English, null).Should().ContainSingle().Which.Value.Should().Be("2024-06-19");
        MicrosoftRecognizers.Recognize("it opened on June 19", Language.English, null).Should().ContainSingle().Which.Value.Should().Be("XXXX-06-19");
    }

    [Fact]
    public void A_language_that_it_does_not_know_is_refused() =>
        FluentActions.Invoking(() => MicrosoftRecognizers.Recognize("tiga perahu", Language.Indonesian, Day)).Should().Throw<NotSupportedException>().WithMessage("*Indonesian*");

    [Fact]
    public void Values_of_a_long_text_stand_where_they_are_and_do_not_overlap()
    {
        string text = string.Concat(Enumerable.Repeat("They sent 7 boats. Then they waited for 12 more and more and more. ", 20)) + new string('x', 2 * MicrosoftRecognizers.MostCharacters) + " 9 boats";
        IReadOnlyList<QuoteValue> found = MicrosoftRecognizers.Recognize(text, Language.English, Day);
        found.Select(value => value.Span.Of(text).ToString()).Should().Contain("7").And.Contain("12").And.Contain("9");
        found.Zip(found.Skip(1)).Should().OnlyContain(pair => pair.First.Span.End <= pair.Second.Span.Start);
    }

    [Fact]
    public void The_extractor_asks_it()
    {
        var extractor = new Extractor(new ExtractorOptions { Language = Language.English, ValueRecognizer = MicrosoftRecognizers.Recognize });
        Quote quote = extractor.Extract("\"We sent 25 dollars,\" said Rina Torres.").Quotes.Should().ContainSingle().Subject;
        quote.Values.Should().ContainSingle().Which.Value.Should().Be("25 USD");
    }
}
