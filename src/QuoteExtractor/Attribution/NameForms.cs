using System.Runtime.InteropServices;

namespace QuoteExtractor.Attribution;

/// <summary>The names of one article as strings and words, each made once however often it stands there. Its room is kept from one article to the next.</summary>
internal sealed class NameForms
{
    private readonly Dictionary<string, NameForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The forms of the article, and behind them those of earlier ones, to be used again.</summary>
    private readonly List<NameForm> _room = [];

    /// <summary>Begins another article.</summary>
    public void Begin()
    {
        _forms.Clear();
        _words.Clear();
    }

    /// <summary>The name cut into words.</summary>
    public NameForm Of(ReadOnlySpan<char> name)
    {
        if (_forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out NameForm? known))
            return known;
        string text = name.ToString();
        string[] words = NameWords.Split(text);
        var ids = new int[words.Length];
        for (int i = 0; i < ids.Length; i++)
            ids[i] = IdOf(words[i]);
        if (_forms.Count == _room.Count)
            _room.Add(new NameForm());
        NameForm form = _room[_forms.Count];
        form.Begin(text, words, ids);
        _forms.Add(text, form);
        return form;
    }

    private int IdOf(string word)
    {
        ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out bool isKnown);
        return isKnown ? id : id = _words.Count - 1;
    }
}
