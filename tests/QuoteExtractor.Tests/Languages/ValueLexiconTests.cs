using System.Text.RegularExpressions;
using FluentAssertions;
using QuoteExtractor.Languages;
using QuoteExtractor.Values;
using Xunit;

namespace QuoteExtractor.Tests.Languages;

/// <summary>What stands behind the colons of the value files is what the readers know.</summary>
public sealed class ValueLexiconTests
{
    [Theory]
    [InlineData("currencies", "^[A-Z]{3}$")]
    [InlineData("time-units", "^(10|100|3|6)?(TS|TM|TH|D|W|M|Y)$")]
    [InlineData("durations", "^P(T\\d[HMS]|\\d+[DWMY])$")]
    [InlineData("age-units", "^[DWMY]$")]
    [InlineData("time-zones", "^([+-]\\d\\d:\\d\\d|local)$")]
    [InlineData("day-parts", "^(am|pm|noon|night)$")]
    [InlineData("date-parts", "^(day|weekday|month|year)$")]
    [InlineData("year-parts", "^(Q[1-4]?|H[12]?)$")]
    [InlineData("numerals", "^\\d+$")]
    [InlineData("scales", "^10+$")]
    [InlineData("vague-numerals", "^\\d+$")]
    [InlineData("fractions", "^(0\\.\\d+|\\d/\\d)$")]
    [InlineData("percents", "^0\\.0+1$")]
    [InlineData("directions", "^(-1|0|1)$")]
    [InlineData("directions-before", "^(-1|0|1)$")]
    public void Every_entry_has_a_value_of_its_file(string file, string pattern)
    {
        foreach (Language language in Language.All)
            WordFile.Lines(language.Code, file).Where(line => !Regex.IsMatch(line.Value, pattern)).Should().BeEmpty("of {0}/{1}", language, file);
    }

    [Theory]
    [InlineData("value-modifiers")]
    [InlineData("value-modifiers-behind")]
    [InlineData("about-endings")]
    public void Every_modifier_has_a_name(string file)
    {
        foreach (Language language in Language.All)
            WordFile.Lines(language.Code, file).Where(line => ModifierNames.Of(line.Value) == ValueModifier.None).Should().BeEmpty("of {0}/{1}", language, file);
    }

    [Fact]
    public void No_entry_stands_twice_in_a_file()
    {
        foreach (Language language in Language.All)
        {
            foreach (string file in new[] { "units", "counted-nouns", "currencies", "numerals", "labels", "value-modifiers", "no-values" })
                WordFile.Lines(language.Code, file).Select(line => line.Entry).Should().OnlyHaveUniqueItems("of {0}/{1}", language, file);
        }
    }
}
