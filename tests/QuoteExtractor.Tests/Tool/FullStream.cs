namespace QuoteExtractor.Tests.Tool;

/// <summary>An output with no room left.</summary>
internal sealed class FullStream : MemoryStream
{
    private const int NoSpace = 28;

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("full", NoSpace);

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("full", NoSpace);
}
