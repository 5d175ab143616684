using QuoteExtractor.Languages;

namespace QuoteExtractor.Attribution;

/// <summary>The names of a list that begin with what is no part of a name in articles: <c>H. Domu Arkasa</c>, <c>Bu Ratna</c>. Thread-safe.</summary>
internal sealed class HonoredNames
{
    private const int ShortestAcronym = 3;

    private readonly Dictionary<string, List<Bearer>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lexicon _lexicon;

    public HonoredNames(KnownPeople people, Lexicon lexicon)
    {
        _lexicon = lexicon;
        foreach (KnownPerson person in people.All)
        {
            foreach (string name in person.Aliases.Prepend(person.Name))
                Add(person, PersonName.Key(name).Split(' '));
        }
    }

    /// <summary>Who bears a name behind an honorific. Before a name of one word the article must write it too: <c>Bu Ratna</c> is not each Ratna.</summary>
    /// <param name="name">The name as the article has it, without honorifics.</param>
    /// <param name="text">The article.</param>
    public IEnumerable<KnownPerson> Find(string name, SpeakerKind kind, string text)
    {
        string key = PersonName.Key(name);
        if (!_byName.TryGetValue(key, out List<Bearer>? bearers))
            return [];
        bool tells = key.Contains(' ', StringComparison.Ordinal) || key.Length >= ShortestAcronym && key.All(char.IsUpper);
        return bearers.Where(bearer => KnownPeople.Fit(bearer.Person.Kind, kind) && (tells || IsWrittenSo(name, bearer.Honorifics, text)))
            .Select(bearer => bearer.Person).Distinct();
    }

    private void Add(KnownPerson person, string[] words)
    {
        int count = 0;
        while (count < words.Length - 1 && (EntryOf(words[count]).Class & WordClass.Honorific) != 0)
            count++;
        if (count == 0)
            return;
        string name = string.Join(' ', words[count..]);
        if (!_byName.TryGetValue(name, out List<Bearer>? bearers))
            _byName.Add(name, bearers = []);
        bearers.Add(new Bearer(person, words[..count]));
    }

    private bool IsWrittenSo(string name, string[] honorifics, string text)
    {
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            string before = WordBefore(text, at);
            if (before.Length > 0 && Array.Exists(honorifics, honorific => Same(honorific, before)))
                return true;
        }

        return false;
    }

    private static string WordBefore(string text, int at)
    {
        int end = at;
        while (end > 0 && text[end - 1] is ' ' or '.' or '\u00A0')
            end--;
        int start = end;
        while (start > 0 && end < at && char.IsLetter(text[start - 1]))
            start--;
        return text[start..end];
    }

    /// <summary>Ibu and Bu, Bapak and Pak, of which one is cut short, or Mrs and Ms, both of whom are women.</summary>
    private bool Same(string a, string b)
    {
        Gender gender = EntryOf(a).Gender;
        return a.EndsWith(b, StringComparison.OrdinalIgnoreCase) || b.EndsWith(a, StringComparison.OrdinalIgnoreCase)
            || gender != Gender.Unknown && gender == EntryOf(b).Gender;
    }

    private ref readonly LexiconEntry EntryOf(string word) => ref _lexicon.EntryOf(_lexicon.IdOf(word));

    private readonly record struct Bearer(KnownPerson Person, string[] Honorifics);
}
