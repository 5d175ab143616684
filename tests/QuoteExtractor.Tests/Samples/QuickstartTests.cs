using System.Diagnostics;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Samples;

/// <summary>The README's first command, without the build.</summary>
public sealed class QuickstartTests
{
    [Fact]
    public async Task It_prints_who_said_what_and_writes_a_csv()
    {
        using var folder = new TemporaryFolder();
        string printed = await Run(folder);
        printed.Should().Contain("Kim Yo Jong").And.Contain("quotes written to quotes.csv");
        string[] rows = await File.ReadAllLinesAsync(folder.PathTo("quotes.csv"), TestContext.Current.CancellationToken);
        rows.Length.Should().BeGreaterThan(40);
    }

    private static async Task<string> Run(TemporaryFolder folder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Quickstart.dll")])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0, await error);
        return printed;
    }
}
