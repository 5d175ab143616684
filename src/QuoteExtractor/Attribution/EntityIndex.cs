using System.Runtime.InteropServices;

namespace QuoteExtractor.Attribution;

/// <summary>All entities of an article, in the order of their first naming, and those that a name may mean.</summary>
internal sealed class EntityIndex
{
    /// <summary>No article names so many; the bound keeps a text that is nothing but names linear.</summary>
    private const int MostCompared = 256;

    private const int MostFound = 64;

    private readonly List<Entity> _entities = [];
    private readonly List<List<Entity>> _byWord = [];
    private readonly List<Entity> _found = [];

    public ReadOnlySpan<Entity> All => CollectionsMarshal.AsSpan(_entities);

    /// <summary>Whom a title or a description can mean.</summary>
    public ReadOnlySpan<Entity> First => All[..Math.Min(MostCompared, _entities.Count)];

    /// <summary>The last ones that were added.</summary>
    public ReadOnlySpan<Entity> Recent => All[Math.Max(0, _entities.Count - MostCompared)..];

    public void Add(Entity entity) => _entities.Add(entity);

    /// <summary>Lets the entity be found by the words of a form.</summary>
    public void Index(NameForm form, Entity entity)
    {
        foreach (int word in form.Ids)
        {
            if (!entity.AddWord(word))
                continue;
            while (_byWord.Count <= word)
                _byWord.Add([]);
            _byWord[word].Add(entity);
        }
    }

    /// <summary>The entities that share a word with the name, then those whose name is like it; good until the next call.</summary>
    public ReadOnlySpan<Entity> Find(NameForm name)
    {
        _found.Clear();
        foreach (int word in name.Ids)
        {
            if (word < _byWord.Count)
                _found.AddRange(CollectionsMarshal.AsSpan(_byWord[word])[..Math.Min(_byWord[word].Count, MostFound)]);
        }

        bool isOneWord = name.Words.Length == 1;
        string last = name.Words[^1];
        var letters = NameLetters.OfWord(last);
        foreach (Entity entity in Recent)
        {
            if (_found.Count >= MostFound)
                break;
            if (entity.Letters.MayMean(letters) && (isOneWord ? IsLike(entity.Words, last) : entity.Words.Length > 1 && NameWords.Same(entity.Words[^1], last)))
                _found.Add(entity);
        }

        return CollectionsMarshal.AsSpan(_found)[..Math.Min(MostFound, _found.Count)];
    }

    private static bool IsLike(string[] words, string word) =>
        NameWords.IsAcronym(word, words) || NameWords.IsShortOf(word, words) || NameWords.Has(words, word);
}
