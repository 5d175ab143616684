using System.Diagnostics;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>The command as a process of its own, whose input the test writes and that the test may end.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _error;

    public ToolProcess(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "quotes.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _error = _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public async Task Write(string line)
    {
        await _process.StandardInput.WriteAsync(line);
        await _process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
    }

    public async Task Close() => await _process.StandardInput.DisposeAsync();

    public void Kill() => _process.Kill();

    /// <summary>What Ctrl-C sends.</summary>
    public void Interrupt()
    {
        using Process kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    public async Task<(int Code, string Error)> End()
    {
        using var timeout = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(timeout.Token);
        return (_process.ExitCode, await _error);
    }

    public static async Task Until(Func<bool> condition)
    {
        for (long begun = Stopwatch.GetTimestamp(); !condition(); await Task.Delay(50, TestContext.Current.CancellationToken))
            Stopwatch.GetElapsedTime(begun).Should().BeLessThan(Patience, "it has been waited for long enough");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
