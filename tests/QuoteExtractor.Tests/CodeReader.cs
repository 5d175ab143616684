using System.Text;

namespace QuoteExtractor.Tests;

/// <summary>Tells code from comments and literals, as far as the laws need it: what it drops becomes blank, so lines stay where they are.</summary>
internal sealed class CodeReader
{
    private readonly string _source;
    private readonly bool _keepLiterals;
    private readonly StringBuilder _out;
    private int _at;

    private CodeReader(string source, bool keepLiterals)
    {
        _source = source;
        _keepLiterals = keepLiterals;
        _out = new StringBuilder(source.Length);
    }

    public static string WithoutComments(string source) => new CodeReader(source, keepLiterals: true).Read();

    public static string WithoutCommentsAndLiterals(string source) => new CodeReader(source, keepLiterals: false).Read();

    private string Read()
    {
        while (_at < _source.Length)
            Step();
        return _out.ToString();
    }

    private void Step()
    {
        if (At("//"))
            Copy(UpTo("\n", _at), keep: false);
        else if (At("/*"))
            Copy(UpTo("*/", _at + 2) + 2, keep: false);
        else if (At("\"\"\"") || At("$\"\"\""))
            RawText();
        else if (At("$\""))
            Interpolated();
        else if (At("@\""))
            Copy(EndOfVerbatim(), _keepLiterals);
        else if (At("\""))
            Copy(EndOfPlain('"'), _keepLiterals);
        else if (At("'"))
            Copy(EndOfPlain('\''), _keepLiterals);
        else
            Copy(_at + 1, keep: true);
    }

    private bool At(string sign) => string.CompareOrdinal(_source, _at, sign, 0, sign.Length) == 0;

    private int UpTo(string sign, int from)
    {
        int found = from < _source.Length ? _source.IndexOf(sign, from, StringComparison.Ordinal) : -1;
        return found < 0 ? _source.Length : found;
    }

    private void Copy(int end, bool keep)
    {
        for (end = Math.Min(end, _source.Length); _at < end; _at++)
            _out.Append(keep || _source[_at] is '\n' or '\r' ? _source[_at] : ' ');
    }

    private int EndOfPlain(char quote)
    {
        int i = _at + 1;
        while (i < _source.Length && _source[i] != quote && _source[i] != '\n')
            i += _source[i] == '\\' ? 2 : 1;
        return i + 1;
    }

    private int EndOfVerbatim()
    {
        int i = _at + 2;
        while (i < _source.Length && (_source[i] != '"' || (i + 1 < _source.Length && _source[i + 1] == '"')))
            i += _source[i] == '"' ? 2 : 1;
        return i + 1;
    }

    private void RawText()
    {
        int first = UpTo("\"", _at);
        int count = 0;
        while (first + count < _source.Length && _source[first + count] == '"')
            count++;
        Copy(UpTo(new string('"', count), first + count) + count, _keepLiterals);
    }

    /// <summary>The holes of <c>$"…{here}…"</c> are code.</summary>
    private void Interpolated()
    {
        Copy(_at + 2, _keepLiterals);
        while (_at < _source.Length && _source[_at] != '"')
        {
            if (At("{{") || At("}}") || At("\\"))
                Copy(_at + 2, _keepLiterals);
            else if (At("{"))
                Hole();
            else
                Copy(_at + 1, _keepLiterals);
        }

        Copy(_at + 1, _keepLiterals);
    }

    private void Hole()
    {
        int depth = 0;
        do
        {
            depth += _source[_at] == '{' ? 1 : _source[_at] == '}' ? -1 : 0;
            Step();
        }
        while (depth > 0 && _at < _source.Length);
    }
}
