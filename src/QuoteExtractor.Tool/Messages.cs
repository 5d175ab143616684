using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool;

/// <summary>What the tool says on standard error: problems always, progress where somebody looks on.</summary>
/// <param name="size">How much there is to read; <see langword="null"/> where nobody counts.</param>
/// <param name="clock">The time; <see langword="null"/> for the system's.</param>
internal sealed class Messages(TextWriter error, bool showProgress, InputSize? size = null, TimeProvider? clock = null)
{
    private const string ClearLine = "\r\e[K";
    private static readonly TimeSpan s_between = TimeSpan.FromMilliseconds(200);

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly long _begun = (clock ?? TimeProvider.System).GetTimestamp();
    private long _articles;
    private long _quotes;
    private long? _readBefore;
    private long _shownAt;
    private bool _shown;

    /// <summary>How often there was something to complain of.</summary>
    public int Complaints { get; private set; }

    public void Complain(string message)
    {
        Complaints++;
        Say(message);
    }

    /// <summary>Says something that is no problem.</summary>
    public void Say(string message)
    {
        End();
        error.WriteLine($"quotes: {Printable.Of(message)}");
    }

    /// <summary>Counts one article that is done.</summary>
    public void Count(int quotes)
    {
        _articles++;
        _quotes += quotes;
        // What a run before has done takes no time.
        _readBefore ??= size?.Read ?? 0;
        if (!showProgress || (_shown && _clock.GetElapsedTime(_shownAt) < s_between))
            return;
        _shown = true;
        _shownAt = _clock.GetTimestamp();
        error.Write(ClearLine + ProgressLine.Of(_articles, _quotes, _clock.GetElapsedTime(_begun), Share()));
        error.Flush();
    }

    /// <summary>Takes the progress away.</summary>
    public void End()
    {
        if (!_shown)
            return;
        _shown = false;
        error.Write(ClearLine);
        error.Flush();
    }

    private double? Share() =>
        size?.Total is { } total && total > _readBefore ? (double)(size.Read - _readBefore.Value) / (total - _readBefore.Value) : null;
}
