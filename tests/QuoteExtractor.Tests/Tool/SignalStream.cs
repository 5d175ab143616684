namespace QuoteExtractor.Tests.Tool;

/// <summary>An output that tells when something has been written to it.</summary>
internal sealed class SignalStream : MemoryStream
{
    private readonly TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Written => _written.Task;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        base.Write(buffer);
        _written.TrySetResult();
    }
}
