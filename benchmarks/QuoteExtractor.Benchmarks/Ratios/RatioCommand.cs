using System.Globalization;
using System.Runtime.InteropServices;

namespace QuoteExtractor.Benchmarks.Ratios;

/// <summary>Prints every ratio with its bound as a Markdown table; the exit code is 1 when one is missed by more than a tenth.</summary>
internal static class RatioCommand
{
    /// <param name="isDry">Measures each row once and judges none: timings say nothing on a machine that builds.</param>
    public static int Run(bool isDry)
    {
        Effort effort = isDry ? Effort.Dry : Effort.Full;
        var missed = 0;
        Console.WriteLine(Head());
        Console.WriteLine("| step | against | measured | bound | |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (Ratio ratio in All(effort))
        {
            Console.WriteLine(ratio.Row);
            missed += ratio.IsMissed ? 1 : 0;
        }

        Console.WriteLine();
        Console.WriteLine(isDry ? "A dry run: no figure above counts." : missed == 0 ? "All bounds hold." : $"{missed} missed by more than a tenth.");
        return isDry || missed == 0 ? 0 : 1;
    }

    private static IEnumerable<Ratio> All(Effort effort) =>
        TextRatios.Measure(effort).Concat(MemoryRatios.Measure()).Concat(GrowthRatios.Measure(effort)).Concat(WorstInputs.Measure(effort))
            .Concat(ProcessRatios.Measure(effort)).Concat(PeerRatios.Measure(effort));

    private static string Head()
    {
        long characters = Articles.Texts.Sum(text => (long)text.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{Articles.Origin}: {Articles.Texts.Length} texts, {characters} characters · {Machine()} · {RuntimeInformation.FrameworkDescription} · {DateTime.UtcNow:yyyy-MM-dd}\n");
    }

    /// <summary>The processor's name where the system tells it.</summary>
    private static string Machine()
    {
        const string Info = "/proc/cpuinfo";
        string? model = File.Exists(Info) ? File.ReadLines(Info).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        string name = model is null ? RuntimeInformation.ProcessArchitecture.ToString() : model[(model.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        return $"{name}, {Environment.ProcessorCount} cores";
    }
}
