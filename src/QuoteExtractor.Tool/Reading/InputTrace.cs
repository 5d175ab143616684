using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace QuoteExtractor.Tool.Reading;

/// <summary>Sums up the articles of an input in one number that is another where an article is changed, added, left out or moved.</summary>
/// <remarks>No hash of the system's: to load one takes longer than a short run. It need not withstand anybody who means ill.</remarks>
internal sealed class InputTrace
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    private ulong _state;

    public string Value => _state.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The same for one text.</summary>
    public static string Of(string text)
    {
        var trace = new InputTrace();
        trace.Add(text);
        return trace.Value;
    }

    public void Add(RawArticle article)
    {
        Add(article.File);
        Add((ulong)article.Line);
        Add(article.Bytes.Span);
        Add(article.Problem is null ? 0ul : 1ul);
        if (article.Fields is not { } fields)
            return;
        foreach (string? field in (ReadOnlySpan<string?>)[fields.Id, fields.Text, fields.Title, fields.Outlet, fields.Date, fields.Url, fields.Language])
            Add(field);
    }

    private void Add(string? text) => Add(MemoryMarshal.AsBytes(text.AsSpan()));

    private void Add(ReadOnlySpan<byte> bytes)
    {
        // The length first, so that what ends one piece cannot begin the next.
        Add((ulong)bytes.Length);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            Add(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        ulong rest = 0;
        foreach (byte one in bytes)
            rest = rest << 8 | one;
        Add(rest);
    }

    // Each step can be undone: two states that differ stay so while the same is added.
    private void Add(ulong word) => _state = BitOperations.RotateLeft((_state ^ word) * Factor, 29) + Factor;
}
