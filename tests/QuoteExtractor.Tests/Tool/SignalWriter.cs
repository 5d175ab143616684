namespace QuoteExtractor.Tests.Tool;

/// <summary>Standard error that tells when a line that begins in a certain way has been written to it.</summary>
internal sealed class SignalWriter : StringWriter
{
    private readonly TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _awaited;

    public SignalWriter(string awaited)
    {
        _awaited = awaited;
        NewLine = "\n";
    }

    public Task Written => _written.Task;

    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        if (value?.StartsWith(_awaited, StringComparison.Ordinal) == true)
            _written.TrySetResult();
    }
}
