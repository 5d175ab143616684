using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Laws;

/// <summary>The articles that accuracy is measured on are their publishers': no sentence of them stands in this project.</summary>
public sealed class CopiedTextTests
{
    [Fact]
    public async Task No_eight_words_in_a_row_are_those_of_an_article_we_measure_on()
    {
        string script = Repository.Shared(Path.Combine("tools", "copied.py"));
        Assert.SkipUnless(Path.Exists(Repository.PathTo(".git")), "this is no git checkout, so nothing says which files are the project's");
        string copied = await Python.Run(script, Repository.Root);
        copied.Should().BeEmpty("each line above is to be written anew, in own words");
    }
}
