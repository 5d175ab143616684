namespace QuoteExtractor.Tool;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read and written.</summary>
    public const int Done = 0;

    /// <summary>Something could not be read or written; standard error says what. The rest was.</summary>
    public const int Trouble = 1;

    /// <summary>The command line makes no sense; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C; what shells use for it.</summary>
    public const int Interrupted = 130;
}
