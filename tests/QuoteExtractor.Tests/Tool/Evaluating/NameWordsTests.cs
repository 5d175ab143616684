using FluentAssertions;
using QuoteExtractor.Tool.Evaluating;
using Xunit;

namespace QuoteExtractor.Tests.Tool.Evaluating;

/// <summary>When two names are the same name.</summary>
public sealed class NameWordsTests
{
    [Theory]
    [InlineData("Sela Wirantha", "SELA WIRANTHA")]
    [InlineData("Kim Su-ra", "Kim Su Ra")]
    [InlineData("Élodie Håkansson", "elodie hakansson")]
    [InlineData("İpek Yıldız", "ipek yıldız")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Ｓｅｌａ ﬁre", "sela fire")]
    [InlineData("Sela\u0301", "sela")]
    [InlineData("Nguyễn Thị Ánh", "nguyen thi anh")]
    [InlineData("Ruhan’s", "Ruhan")]
    [InlineData("Ruhan's deputy", "Ruhan deputy")]
    [InlineData("Presiden Sela Wirantha", "Sela Wirantha")]
    [InlineData("Sela Wirantha", "Jenderal Sela Wirantha")]
    [InlineData("Raja", "raja")]
    [InlineData("\"Domu\"", "Domu")]
    public void These_are_the_same(string name, string form)
    {
        NameWords.Same(name, [form]).Should().BeTrue();
        NameWords.Same(form, ["Somebody Else", name]).Should().BeTrue();
    }

    [Theory]
    [InlineData("Sela", "Sela Wirantha")]
    [InlineData("Raja", "Ratu")]
    [InlineData("Yıldız", "Yildiz")]
    [InlineData("Ruhan'sa", "Ruhan")]
    [InlineData("O'Sela", "Sela")]
    [InlineData(null, "Sela")]
    [InlineData("", "")]
    [InlineData("!", "!")]
    public void These_are_not(string? name, string form) => NameWords.Same(name, [form]).Should().BeFalse();

    [Theory]
    [InlineData("Rabu (19/6/2024)", "Rabu 19/6", true)]
    [InlineData("Rabu (19/6/2024)", "Rabu", false)]
    [InlineData("Wali Kota", "wali", true)]
    [InlineData("Wali Kota", "Wali Kota Rana Timur Laut", false)]
    [InlineData("wali wali", "wali", true)]
    [InlineData("wali", "kota", false)]
    [InlineData("", "", false)]
    [InlineData("wali", null, false)]
    public void Half_of_the_words_of_each_must_be_shared(string first, string? second, bool expected) =>
        NameWords.ShareHalf(first, second).Should().Be(expected);

    [Fact]
    public void Half_a_surrogate_pair_does_no_harm() => NameWords.Of("Sela \uD83D Wirantha").Should().Equal("sela", "wirantha");
}
