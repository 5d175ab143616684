namespace QuoteExtractor.Attribution;

/// <summary>A name as it is written somewhere in an article: one object, however often it stands there. Its room serves article after article.</summary>
internal sealed class NameForm
{
    private string _text = "";
    private TextSpan _span;
    private NameWord[] _words = new NameWord[4];
    private int _count;

    public ReadOnlySpan<char> Text => _span.Of(_text);

    public ReadOnlySpan<NameWord> Words => _words.AsSpan(0, _count);

    /// <summary>Whom it named last; it is a form of that entity and finds it.</summary>
    public Entity? Owner { get; set; }

    /// <summary>How many keys of the <see cref="LetterIndex"/> are known to be of no name that is like it.</summary>
    public int Unlike { get; set; }

    /// <summary>Begins as another form, as yet without words.</summary>
    public void Begin(string text, TextSpan span)
    {
        (_text, _span, Owner, Unlike) = (text, span, null, 0);
    }

    public void Add(in NameWord word)
    {
        if (_count == _words.Length)
            Array.Resize(ref _words, 2 * _count);
        _words[_count++] = word;
    }

    /// <summary>Lets go of the text.</summary>
    public void End()
    {
        _words.AsSpan(0, _count).Clear();
        (_text, _span, _count) = ("", default, 0);
    }

    public override string ToString() => Text.ToString();
}
