using System.Globalization;
using FluentAssertions;
using QuoteExtractor.Values;
using Xunit;

namespace QuoteExtractor.Tests.Values;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("7", "7")]
    [InlineData("007", "7")]
    [InlineData("1.500.000,75", "1500000.75")]
    [InlineData("3,50", "3.5")]
    [InlineData("0,00", "0")]
    [InlineData("1.500", "1500")]
    [InlineData("1.50", "1.5")]
    [InlineData("999999999999999999", "999999999999999999")]
    [InlineData("1000000000000000000", "1000000000000000000")]
    [InlineData("1.000.000.000.000,50", "1000000000000.5")]
    [InlineData("٣٤", "34")]
    public void Digits_are_read_with_their_separators(string written, string number)
    {
        NumberFormat.TryRead(written, decimalComma: true, out decimal read, out string? endless).Should().BeTrue();
        endless.Should().BeNull();
        read.ToString(CultureInfo.InvariantCulture).Should().Be(number, "the scale is part of the number that is written to JSON");
        NumberFormat.Write(read).Should().Be(number);
    }

    [Theory]
    [InlineData("1.1.7")]
    [InlineData("1,2,3")]
    [InlineData("1234.567.890")]
    public void Separators_that_make_no_number_are_refused(string written) =>
        NumberFormat.TryRead(written, decimalComma: true, out _, out _).Should().BeFalse();

    [Fact]
    public void Digits_without_end_are_kept_as_digits()
    {
        string digits = new('9', 40);
        NumberFormat.TryRead(digits, decimalComma: true, out _, out string? endless).Should().BeTrue();
        endless.Should().Be(digits);
    }

    [Fact]
    public void A_number_is_written_without_zeros_behind_its_decimals()
    {
        NumberFormat.Write(3.50m * 1_000_000).Should().Be("3500000");
        NumberFormat.Write(-0.050m).Should().Be("-0.05");
        NumberFormat.Write(-12.0m).Should().Be("-12");
        NumberFormat.Write(1e24m).Should().Be("1000000000000000000000000");
    }
}
