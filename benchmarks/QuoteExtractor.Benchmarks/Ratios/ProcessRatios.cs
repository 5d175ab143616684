using System.Diagnostics;
using System.Text.Json;

namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>The tool as a process, from start to exit, against programs that do as little as they can.</summary>
internal static class ProcessRatios
{
    /// <summary>So many times over, the articles take long enough for the process to have all the room that it works in.</summary>
    private const int AtWork = 10;

    private static readonly string[] JsonCopy = ["dotnet", Path.Combine(AppContext.BaseDirectory, "JsonCopy.dll")];

    public static IEnumerable<Ratio> Measure(Effort effort)
    {
        Effort few = new(Math.Min(9, effort.Rounds), TimeSpan.Zero, TimeSpan.Zero);
        string folder = Directory.CreateTempSubdirectory("quotes-ratios-").FullName;
        try
        {
            string corpus = Path.Combine(folder, "corpus.jsonl"), output = Path.Combine(folder, "out.jsonl");
            Write(corpus, 1);
            (string[] quotes, string kind) = InstalledTool.Find(folder);
            string[] extract = [.. quotes, "extract", corpus, "--to", "json", "-o", output];
            string[] alone = [.. extract, "--jobs", "1"];
            double copying = Duel.TimesAsLong(() => Run(extract), () => Run([.. JsonCopy, corpus, output]), few);
            yield return new Ratio($"`quotes extract`, the process, {kind}", "reading and writing the JSON", copying, 2, IsMost: true);
            copying = Duel.TimesAsLong(() => Run(alone), () => Run([.. JsonCopy, corpus, output]), few);
            yield return new Ratio($"`quotes extract --jobs 1`, the process, {kind}", "reading and writing the JSON", copying, 2, IsMost: true);
            double starting = Duel.TimesAsLong(() => Run([.. quotes, "--help"]), () => Run(JsonCopy), few);
            yield return new Ratio($"`quotes --help`, the process, {kind}", "an empty program", starting, 1.6, IsMost: true);
            Write(corpus, AtWork);
            double memory = PeakMemory(alone);
            Write(corpus, 10 * AtWork);
            yield return new Ratio("memory of `quotes extract`, corpus ten times as large", "the corpus", PeakMemory(alone) / memory, 1, IsMost: true);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string path, int times)
    {
        using FileStream file = File.Create(path);
        for (int time = 0; time < times; time++)
        {
            for (int i = 0; i < Articles.Texts.Length; i++)
            {
                JsonSerializer.Serialize(file, new { id = $"{time}-{i}", text = Articles.Texts[i] });
                file.WriteByte((byte)'\n');
            }
        }
    }

    private static void Run(string[] command)
    {
        using Process process = Start(command, collectsEarly: false);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}.");
    }

    /// <summary>The most that the process held at any time, looked at every few milliseconds.</summary>
    private static long PeakMemory(string[] command)
    {
        long peak = 0;
        using Process process = Start(command, collectsEarly: true);
        while (!process.WaitForExit(5))
        {
            process.Refresh();
            peak = Math.Max(peak, MemoryOf(process));
        }

        return peak;
    }

    /// <summary>0 where it ended while it was asked.</summary>
    private static long MemoryOf(Process process)
    {
        try
        {
            return process.HasExited ? 0 : process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    /// <param name="collectsEarly">Else the collector fills the caches of the machine before it begins, and memory tells of them.</param>
    private static Process Start(string[] command, bool collectsEarly)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true };
        if (collectsEarly)
            start.Environment["DOTNET_GCgen0size"] = "1000000";
        Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }
}
