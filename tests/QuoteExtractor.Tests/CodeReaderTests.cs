using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests;

public sealed class CodeReaderTests
{
    [Theory]
    [InlineData("a // b\nc", "a     \nc")]
    [InlineData("a /* b */ c", "a         c")]
    [InlineData("a(\"b // c\")", "a(        )")]
    [InlineData("a('\"', b)", "a(   , b)")]
    [InlineData("a(@\"\"\"b\"\"\", c)", "a(        , c)")]
    [InlineData("$\"a {b(\", \")} c\" + d", "    {b(    )}    + d")]
    [InlineData("\"\"\"a \"b\" c\"\"\" + d", "              + d")]
    [InlineData("\"never closed", "             ")]
    public void Comments_and_literals_become_blank(string source, string names) =>
        CodeReader.WithoutCommentsAndLiterals(source).Should().Be(names);

    [Fact]
    public void Literals_stay_when_only_comments_go() =>
        CodeReader.WithoutComments("a(\"b // c\"); // d").Should().Be("a(\"b // c\");     ");
}
