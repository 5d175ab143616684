using System.Globalization;

namespace QuoteExtractor.Tool;

/// <summary>Says in one line how far a run is: <c>1200 articles, 5310 quotes · 640 articles/s · 2 min left</c>.</summary>
internal static class ProgressLine
{
    // Before that, any rate is a guess.
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(1);

    /// <param name="share">How much of the input is done, from 0 to 1; <see langword="null"/> where nobody knows.</param>
    public static string Of(long articles, long quotes, TimeSpan elapsed, double? share)
    {
        string line = $"{Counted.Of(articles, "article")}, {Counted.Of(quotes, "quote")}";
        if (elapsed < s_warmUp)
            return line;
        double rate = articles / elapsed.TotalSeconds;
        line += string.Create(CultureInfo.InvariantCulture, $" · {(rate < 10 ? Math.Round(rate, 1) : Math.Round(rate))} articles/s");
        return share is > 0 and < 1 ? $"{line} · {Left(elapsed * ((1 - share.Value) / share.Value))} left" : line;
    }

    private static string Left(TimeSpan left) => left switch
    {
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left.TotalSeconds)} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left.TotalMinutes)} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)left.TotalHours} h {left.Minutes:00} min"),
    };
}
