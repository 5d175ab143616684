using System.ComponentModel;
using System.Diagnostics;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Tool;

/// <summary>What a shell asks and what it makes of the answer: every shell that is on this machine completes with its script.</summary>
public sealed class CompletionTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("bash", "complete -o default -F")]
    [InlineData("zsh", "compdef")]
    [InlineData("fish", "complete -c quotes")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Every_shell_gets_its_script(string shell, string part) =>
        (await ToolRun.Of("completion", shell)).Output.Should().StartWith("# Tab completion of quotes").And.Contain(part).And.Contain("[suggest:");

    [Theory]
    [InlineData("quotes ", "extract")]
    [InlineData("quotes ex", "extract")]
    [InlineData("quotes extract --pe", "--people")]
    [InlineData("quotes extract --to ", "webannotation")]
    [InlineData("quotes extract --language ", "id")]
    [InlineData("quotes completion ", "fish")]
    public async Task What_may_come_next_is_suggested(string line, string suggested)
    {
        ToolRun run = await ToolRun.Of($"[suggest:{line.Length}]", line);
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Should().Contain(suggested);
    }

    [Theory]
    [InlineData("quotes ext", "extract")]
    [InlineData("quotes extract --to webann", "webannotation")]
    [InlineData("quotes extract 'two words.txt' --peop", "--people")]
    public async Task Bash_completes(string line, string completed) =>
        (await Completed("bash", ["--norc", "-c", """
            source ./script
            COMP_LINE=$1 COMP_POINT=${#1}
            eval "COMP_WORDS=($1)" COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _quotes_complete
            printf '%s\n' "${COMPREPLY[@]}"
            """, "bash", line])).Should().Be(completed);

    // In a terminal of its own, since zsh completes nowhere else.
    [Theory]
    [InlineData("quotes ext", "extract")]
    [InlineData("quotes extract --to webann", "webannotation")]
    [InlineData("true | quotes extract 'two words.txt' --peop", "--people")]
    public async Task Zsh_completes(string line, string completed) =>
        (await Completed("zsh", ["-f", "-c", """
            zmodload zsh/zpty
            zpty shell zsh -f -i
            zpty -w shell 'PS1=; autoload -Uz compinit; compinit -u -D; source ./script
              show() { zle complete-word; print -r -- "WORD<${${(z)BUFFER}[-1]}>" }; zle -N show; bindkey "^I" show; print REA""DY'
            zpty -r shell said '*READY*'
            zpty -w -n shell "$1"$'\t'
            zpty -r shell said '*WORD<*>*'
            print -r -- ${${said##*WORD<}%%>*}
            """, "zsh", line])).Should().Be(completed);

    [Theory]
    [InlineData("quotes ext", "extract")]
    [InlineData("quotes extract --to webann", "webannotation")]
    [InlineData("true | quotes extract 'two words.txt' --peop", "--people")]
    public async Task Fish_completes(string line, string completed) =>
        (await Completed("fish", ["--no-config", "-c", "source ./script; complete -C $argv[1]", line])).Should().Be(completed);

    [Theory]
    [InlineData("quotes ext", "extract")]
    [InlineData("quotes extract --to webann", "webannotation")]
    public async Task PowerShell_completes(string line, string completed) =>
        (await Completed("pwsh", ["-NoProfile", "-Command", $$"""
            Get-Content -Raw ./script | Invoke-Expression
            [System.Management.Automation.CommandCompletion]::CompleteInput('{{line}}', {{line.Length}}, $null).CompletionMatches.CompletionText
            """])).Should().Be(completed);

    /// <summary>What a shell prints that finds <c>quotes</c> as a program and its script beside it.</summary>
    private async Task<string> Completed(string shell, string[] arguments)
    {
        _folder.Write("script", (await ToolRun.Of("completion", shell)).Output);
        string program = _folder.Write("bin/quotes", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "quotes.dll")}' \"$@\"\n");
        if (OperatingSystem.IsWindows())
            Assert.Skip("the program that stands for quotes is a script of sh");
        else
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo(shell, arguments) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{_folder.PathTo("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["HOME"] = _folder.Path;
        using Process process = Start(start);
        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            Task<string> error = process.StandardError.ReadToEndAsync(timeout.Token);
            string output = await process.StandardOutput.ReadToEndAsync(timeout.Token);
            (await error).Should().BeEmpty();
            return output.Trim();
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{start.FileName} is not installed");
            throw;
        }
    }
}
