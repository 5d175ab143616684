using System.Diagnostics;
using System.Runtime.InteropServices;

namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>The command as users have it: from the package of native code for their kind of machine.</summary>
/// <param name="Command">The program, and what stands before the arguments of each run.</param>
/// <param name="Kind">How it was compiled, for the rows to say.</param>
internal sealed record InstalledTool(string[] Command, string Kind)
{
    /// <summary>Compiles it for this machine, and takes what lies beside this program where it cannot be: what that needs is not served everywhere.</summary>
    /// <param name="folder">Where to put it; nothing is written into the checkout.</param>
    public static InstalledTool Find(string folder)
    {
        string? project = Articles.Above(AppContext.BaseDirectory, Path.Combine("src", "QuoteExtractor.Tool", "QuoteExtractor.Tool.csproj"));
        return project is not null && Compile(project, folder)
            ? new InstalledTool([Path.Combine(folder, "tool", OperatingSystem.IsWindows() ? "quotes.exe" : "quotes")], "native")
            : new InstalledTool(["dotnet", Path.Combine(AppContext.BaseDirectory, "quotes.dll")], "as built");
    }

    private static bool Compile(string project, string folder)
    {
        string machine = RuntimeInformation.RuntimeIdentifier;
        var start = new ProcessStartInfo("dotnet",
        [
            // A build server that stayed would run beside what is measured.
            "publish", project, "--disable-build-servers", "-c", "Release", "-r", machine, $"-p:PrecompiledFor={machine}", "-v", "q",
            "--artifacts-path", Path.Combine(folder, "artifacts"), "-o", Path.Combine(folder, "tool"),
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
