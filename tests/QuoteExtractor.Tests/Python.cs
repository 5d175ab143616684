using System.ComponentModel;
using System.Diagnostics;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests;

/// <summary>Runs a script of <c>../shared</c>; where Python is not installed, the test that asks is skipped with the reason.</summary>
internal static class Python
{
    /// <summary>What the script printed; it must end well.</summary>
    public static async Task<string> Run(string script, params IEnumerable<string> arguments)
    {
        using Process process = Start(script, arguments);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0);
        return output;
    }

    private static Process Start(string script, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("python3", [script, .. arguments]) { RedirectStandardOutput = true };
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
