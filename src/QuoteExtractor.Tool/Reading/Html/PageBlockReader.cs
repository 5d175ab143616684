using System.Text;
using AngleSharp.Dom;

namespace QuoteExtractor.Tool.Reading.Html;

/// <summary>Reads the paragraphs of a page as a reader sees them.</summary>
internal sealed class PageBlockReader
{
    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<IElement> _holders = new();
    private int _links;
    private int _linked;
    private int _breaks;
    private bool _space;

    private PageBlockReader()
    {
    }

    public static IReadOnlyList<PageBlock> Read(IElement body, PageFurniture furniture)
    {
        var reader = new PageBlockReader();
        reader._holders.Push(body);
        foreach ((INode node, bool begins) in PageWalk.Through(body, furniture.Holds))
        {
            if (node is IElement element)
                reader.Pass(element, begins);
            else if (begins && node is IText words)
                reader.Add(words.Data);
        }

        reader.End();
        return reader._blocks;
    }

    private void Pass(IElement element, bool begins)
    {
        string name = element.LocalName;
        if (name == "br" && begins)
            Break();
        else if (name == "a")
            _links += begins ? 1 : -1;
        if (!PageTags.IsBlock(name))
            return;
        End();
        if (!begins)
            _holders.Pop();
        else
            _holders.Push(PageTags.IsParagraph(name) ? _holders.Peek() : element);
    }

    /// <summary>One <c>br</c> ends a line, two end a paragraph.</summary>
    private void Break()
    {
        _breaks++;
        if (_breaks > 1)
            End();
    }

    private void Add(string words)
    {
        foreach (char sign in words)
        {
            // Soft hyphens and zero-width spaces say where a line may break, and are no part of a word.
            if (sign is '\u00AD' or '\u200B')
                continue;
            if (sign is ' ' or '\t' or '\n' or '\r' or '\f')
                _space = true;
            else
                Add(sign);
        }
    }

    private void Add(char sign)
    {
        if (_text.Length > 0 && _breaks > 0)
            _text.Append('\n');
        else if (_text.Length > 0 && _space)
            _text.Append(' ');
        _breaks = 0;
        _space = false;
        _text.Append(sign);
        if (_links > 0)
            _linked++;
    }

    private void End()
    {
        if (_text.Length > 0)
            _blocks.Add(new PageBlock(_text.ToString(), _linked, _holders.Peek()));
        _text.Clear();
        (_linked, _breaks, _space) = (0, 0, false);
    }
}
