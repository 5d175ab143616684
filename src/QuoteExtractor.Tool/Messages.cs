using System.Globalization;

namespace QuoteExtractor.Tool;

/// <summary>What the tool says on standard error: problems always, progress where somebody looks on.</summary>
internal sealed class Messages(TextWriter error, bool showProgress)
{
    private const string ClearLine = "\r\e[K";
    private static readonly TimeSpan s_between = TimeSpan.FromMilliseconds(200);

    private long _articles;
    private long _quotes;
    private long _shownAt;
    private bool _shown;

    /// <summary>Whether there was anything to complain of.</summary>
    public bool Complained { get; private set; }

    public void Complain(string message)
    {
        Complained = true;
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
        if (!showProgress || (_shown && TimeProvider.System.GetElapsedTime(_shownAt) < s_between))
            return;
        _shown = true;
        _shownAt = TimeProvider.System.GetTimestamp();
        error.Write(string.Create(CultureInfo.InvariantCulture, $"{ClearLine}{_articles} articles, {_quotes} quotes"));
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
}
