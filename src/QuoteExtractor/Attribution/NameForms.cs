using System.Runtime.InteropServices;

namespace QuoteExtractor.Attribution;

/// <summary>The names of one article as strings and words, each made once however often it stands there.</summary>
internal sealed class NameForms
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words from the text as a string.</summary>
    public string TextOf(ReadOnlySpan<char> words)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> texts = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (texts.TryGetValue(words, out string? known))
            return known;
        string text = words.ToString();
        _texts.Add(text);
        return text;
    }

    /// <summary>The name cut into words.</summary>
    public NameForm Of(ReadOnlySpan<char> name)
    {
        if (_forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out NameForm? known))
            return known;
        string text = TextOf(name);
        string[] words = NameWords.Split(text);
        var form = new NameForm(text, words, Array.ConvertAll(words, IdOf));
        _forms.Add(text, form);
        return form;
    }

    private int IdOf(string word)
    {
        ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out bool isKnown);
        return isKnown ? id : id = _words.Count - 1;
    }
}
