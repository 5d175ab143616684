using System.Runtime.InteropServices;
using QuoteExtractor.Languages;

namespace QuoteExtractor.Attribution;

/// <summary>The names of one article and their words, each made once however often it stands there. Its room is kept from one article to the next.</summary>
internal sealed class NameForms
{
    private readonly Chains _formsByLetters = new();
    private readonly Chains _wordsByLetters = new();

    /// <summary>A word of each number.</summary>
    private readonly List<NameWord> _words = [];

    /// <summary>The forms of the article, and behind them those of earlier ones, to be used again.</summary>
    private readonly List<NameForm> _forms = [];

    private int _count;

    /// <summary>Lets go of the texts, for another article.</summary>
    public void Clear()
    {
        for (int i = 0; i < _count; i++)
            _forms[i].End();
        _count = 0;
        _words.Clear();
        _formsByLetters.Clear();
        _wordsByLetters.Clear();
    }

    public NameForm Of(string name) => Of(name, new TextSpan(0, name.Length));

    /// <summary>The name that stands in a range of a text.</summary>
    public NameForm Of(string text, TextSpan span)
    {
        NameForm form = WholeOf(text, span);
        if (!form.IsCut)
            form.Cut(this);
        return form;
    }

    /// <summary>The same, but for its words, which it may lack.</summary>
    public NameForm WholeOf(string text, TextSpan span)
    {
        ReadOnlySpan<char> name = span.Of(text);
        ulong hash = HashOf(text, span);
        int known = _formsByLetters.Find(hash);
        while (known >= 0 && !name.SequenceEqual(_forms[known].Text))
            known = _formsByLetters.Next(known);
        return known >= 0 ? _forms[known] : Add(text, span, hash);
    }

    /// <summary>The number of a word of names; case does not count; -1 where no name has it.</summary>
    public int FindWord(string text, TextSpan span) => FindWord(text, span, HashOf(text, span));

    /// <summary>A word of a name.</summary>
    public NameWord WordOf(string text, TextSpan span)
    {
        ulong hash = HashOf(text, span);
        int id = FindWord(text, span, hash);
        if (id >= 0)
            return new NameWord(text, span, CollectionsMarshal.AsSpan(_words)[id]);
        var word = new NameWord(text, span, _wordsByLetters.Add(hash));
        _words.Add(word);
        return word;
    }

    private int FindWord(string text, TextSpan span, ulong hash)
    {
        int id = _wordsByLetters.Find(hash);
        while (id >= 0 && !span.Of(text).Equals(_words[id].Text, StringComparison.OrdinalIgnoreCase))
            id = _wordsByLetters.Next(id);
        return id;
    }

    private NameForm Add(string text, TextSpan span, ulong hash)
    {
        if (_count == _forms.Count)
            _forms.Add(new NameForm());
        NameForm form = _forms[_formsByLetters.Add(hash)];
        form.Begin(text, span);
        _count++;
        return form;
    }

    /// <summary>A hash of the letters, as many at a time as a <see cref="ShortWord"/> holds; case does not count.</summary>
    private static ulong HashOf(string text, TextSpan span)
    {
        const int MostLetters = 16;
        ulong hash = 0;
        for (int start = span.Start; start < span.End; start += MostLetters)
        {
            int end = Math.Min(span.End, start + MostLetters);
            var part = ShortWord.Read(text, start, end);
            if (!part.IsWhole(end - start))
                return (ulong)string.GetHashCode(span.Of(text), StringComparison.OrdinalIgnoreCase);
            hash = hash * 0x9E3779B97F4A7C15 + part.Key.Hash;
        }

        return hash;
    }
}
