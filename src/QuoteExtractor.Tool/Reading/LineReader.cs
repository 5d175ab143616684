namespace QuoteExtractor.Tool.Reading;

/// <summary>Cuts a stream into lines of bytes, so that one line that is not UTF-8 spoils no other.</summary>
internal sealed class LineReader(Stream stream, int maxLength)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The number of the line last read, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Reads the next line without its <c>\n</c> or <c>\r\n</c>, and without the file's byte order mark.</summary>
    /// <param name="line">A copy that is the caller's to keep; empty where the line is longer than allowed.</param>
    /// <param name="tooLong">Whether the line is longer than allowed; it has been skipped then.</param>
    /// <returns><see langword="false"/> at the end.</returns>
    public bool TryRead(out byte[] line, out bool tooLong)
    {
        line = [];
        tooLong = false;
        int scanned = 0;
        while (true)
        {
            int feed = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                Number++;
                if (!tooLong)
                    line = Take(scanned + feed);
                _start += scanned + feed + 1;
                return true;
            }

            scanned = _end - _start;
            if (scanned > maxLength)
            {
                tooLong = true;
                _start = _end;
                scanned = 0;
            }

            if (!Fill())
                break;
        }

        if (scanned == 0 && !tooLong)
            return false;
        Number++;
        if (!tooLong)
            line = Take(scanned);
        _start = _end;
        return true;
    }

    private byte[] Take(int length)
    {
        ReadOnlySpan<byte> line = _buffer.AsSpan(_start, length);
        if (Number == 1)
            line = Utf8.WithoutByteOrderMark(line);
        return (line is [.., (byte)'\r'] ? line[..^1] : line).ToArray();
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
