using System.ComponentModel;
using System.Diagnostics;
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
        using Process process = Start(script);
        string copied = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0);
        copied.Should().BeEmpty("each line above is to be written anew, in own words");
    }

    private static Process Start(string script)
    {
        var start = new ProcessStartInfo("python3", [script, Repository.Root]) { RedirectStandardOutput = true };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is not installed");
            throw;
        }
    }
}
