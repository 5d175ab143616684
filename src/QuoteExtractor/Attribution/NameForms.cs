using System.Runtime.InteropServices;

namespace QuoteExtractor.Attribution;

/// <summary>The names of one article and their words, each made once however often it stands there. Its room is kept from one article to the next.</summary>
internal sealed class NameForms
{
    private const ulong HashFactor = 0x9E3779B97F4A7C15;

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
        if (form.Words.IsEmpty)
            Cut(form, text, span);
        return form;
    }

    /// <summary>The same, but for its words, which it may lack.</summary>
    public NameForm WholeOf(string text, TextSpan span)
    {
        ReadOnlySpan<char> name = span.Of(text);
        ulong hash = HashOf(name);
        int known = _formsByLetters.Find(hash);
        while (known >= 0 && !name.SequenceEqual(_forms[known].Text))
            known = _formsByLetters.Next(known);
        return known >= 0 ? _forms[known] : Add(text, span, hash);
    }

    private NameForm Add(string text, TextSpan span, ulong hash)
    {
        if (_count == _forms.Count)
            _forms.Add(new NameForm());
        NameForm form = _forms[_formsByLetters.Add(hash)];
        _count++;
        form.Begin(text, span);
        return form;
    }

    /// <summary>Cuts a name into words: hyphens part them too.</summary>
    private void Cut(NameForm form, string text, TextSpan name)
    {
        for (int start = name.Start; start < name.End;)
        {
            ulong hash = HashOfWord(text.AsSpan(start, name.End - start), out int length);
            if (length > 0)
                form.Add(WordOf(text, new TextSpan(start, start + length), hash));
            start += length + 1;
        }
    }

    private NameWord WordOf(string text, TextSpan span, ulong hash)
    {
        int id = _wordsByLetters.Find(hash);
        while (id >= 0 && !PlainLetters.AreSame(span.Of(text), _words[id].Text))
            id = _wordsByLetters.Next(id);
        bool isNew = id < 0;
        var word = new NameWord(text, span, isNew ? _wordsByLetters.Add(hash) : id);
        if (isNew)
            _words.Add(word);
        return word;
    }

    /// <summary>A hash of all characters.</summary>
    private static ulong HashOf(ReadOnlySpan<char> name)
    {
        const int Letters = sizeof(ulong) / sizeof(char);
        ulong hash = 0;
        for (; name.Length >= Letters; name = name[Letters..])
            hash = (hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(name))) * HashFactor;
        foreach (char letter in name)
            hash = (hash ^ letter) * HashFactor;
        return hash;
    }

    /// <summary>A hash of the letters before the first separator; case does not count.</summary>
    private static ulong HashOfWord(ReadOnlySpan<char> letters, out int length)
    {
        ulong hash = 0;
        int end = 0;
        for (; end < letters.Length && !NameWords.IsSeparator(letters[end]); end++)
        {
            if (!char.IsAscii(letters[end]))
                return HashOfForeignWord(letters, end, out length);
            hash = (hash ^ (letters[end] | 0x20u)) * HashFactor;
        }

        length = end;
        return hash;
    }

    /// <summary>The same for a word with other letters than those of ASCII: <c>Muñoz</c>, which is the Munoz of another sentence. As many of its characters are known to be no separators.</summary>
    private static ulong HashOfForeignWord(ReadOnlySpan<char> letters, int known, out int length)
    {
        for (length = known; length < letters.Length && !NameWords.IsSeparator(letters[length]);)
            length++;
        ulong hash = 0;
        foreach (char letter in letters[..length])
            hash = (hash ^ (PlainLetters.Of(letter) is var plain && char.IsAscii(plain) ? plain | 0x20u : char.ToUpperInvariant(plain))) * HashFactor;
        return hash;
    }
}
