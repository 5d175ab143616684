using System.Text;

namespace QuoteExtractor.Tests.Tool;

/// <summary>An input that gives its text and then keeps its reader waiting, as a pipe does whose writer is slow.</summary>
internal sealed class BlockingStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
{
    private readonly TaskCompletionSource _starved = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim _end = new();

    /// <summary>Done when the reader has come back for more.</summary>
    public Task Starved => _starved.Task;

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = base.Read(buffer, offset, count);
        if (read > 0)
            return read;
        _starved.TrySetResult();
        _end.Wait();
        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        _end.Set();
        base.Dispose(disposing);
    }
}
