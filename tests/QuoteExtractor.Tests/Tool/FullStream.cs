namespace QuoteExtractor.Tests.Tool;

/// <summary>An output with no room left.</summary>
internal sealed class FullStream : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("full");

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("full");
}
