namespace QuoteExtractor.Attribution;

/// <summary>A name as it is written somewhere in an article: one object, however often it stands there. Its room serves article after article.</summary>
internal sealed class NameForm
{
    private string _text = "";
    private TextSpan _span;
    private NameWord[] _words = new NameWord[4];
    private int _count;

    public ReadOnlySpan<char> Text => _span.Of(_text);

    /// <summary>Its parts, once it is cut.</summary>
    public ReadOnlySpan<NameWord> Words => _words.AsSpan(0, _count);

    public bool IsCut { get; private set; }

    /// <summary>Whom it named last; it is a form of that entity and finds it.</summary>
    public Entity? Owner { get; set; }

    /// <summary>The numbers, ascending, of the entities whose names are found to be like it.</summary>
    public List<int> Alike { get; } = [];

    /// <summary>How many nodes of the <see cref="LetterIndex"/> are looked through for them.</summary>
    public int Seen { get; set; }

    /// <summary>How many renamings of entities they take into account.</summary>
    public int Renamings { get; set; }

    /// <summary>Begins as another form, as yet without words.</summary>
    public void Begin(string text, TextSpan span)
    {
        (_text, _span, IsCut, Owner) = (text, span, false, null);
        Forget();
    }

    /// <summary>Cuts it into words: hyphens part them too.</summary>
    public void Cut(NameForms words)
    {
        IsCut = true;
        ReadOnlySpan<char> letters = Text;
        for (int start = 0, end = 0; start < letters.Length; start = ++end)
        {
            while (end < letters.Length && !NameWords.IsSeparator(letters[end]))
                end++;
            if (end > start)
                Add(words.WordOf(_text, new TextSpan(_span.Start + start, _span.Start + end)));
        }
    }

    private void Add(in NameWord word)
    {
        if (_count == _words.Length)
            Array.Resize(ref _words, 2 * _count);
        _words[_count++] = word;
    }

    /// <summary>Forgets what is alike.</summary>
    public void Forget()
    {
        Alike.Clear();
        (Seen, Renamings) = (0, 0);
    }

    /// <summary>Lets go of the text.</summary>
    public void End()
    {
        _words.AsSpan(0, _count).Clear();
        (_text, _span, _count) = ("", default, 0);
    }

    public override string ToString() => Text.ToString();
}
