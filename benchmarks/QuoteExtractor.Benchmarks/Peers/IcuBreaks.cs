using Icu;

namespace QuoteExtractor.Benchmarks.Peers;

/// <summary>Word and sentence breaks of ICU, through icu.net over the libicu of the system.</summary>
internal sealed class IcuBreaks : IDisposable
{
    private static readonly Lazy<string?> Absence = new(WhyAbsent);

    private readonly BreakIterator _iterator;

    private IcuBreaks(BreakIterator iterator) => _iterator = iterator;

    /// <summary>Why there is no ICU here; <see langword="null"/> where there is.</summary>
    public static string? Absent => Absence.Value;

    public static IcuBreaks Words() => new(BreakIterator.CreateWordInstance(new Locale("id")));

    public static IcuBreaks Sentences() => new(BreakIterator.CreateSentenceInstance(new Locale("id")));

    public int Count(string text)
    {
        _iterator.SetText(text);
        int breaks = 0;
        while (_iterator.MoveNext() != BreakIterator.DONE)
            breaks++;
        return breaks;
    }

    public void Dispose() => _iterator.Dispose();

    private static string? WhyAbsent()
    {
        try
        {
            Wrapper.Init();
            using IcuBreaks words = Words();
            return words.Count("dua kata") > 0 ? null : "libicu finds no words";
        }
        catch (Exception e) when (e is DllNotFoundException or FileNotFoundException or FileLoadException or EntryPointNotFoundException or BadImageFormatException)
        {
            return e.Message;
        }
    }
}
