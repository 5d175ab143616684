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
    private readonly LetterIndex _letters;
    private readonly List<Entity> _found = [];
    private readonly List<int> _alike = [];

    /// <param name="names">About how many names the article has.</param>
    public EntityIndex(int names) => _letters = new LetterIndex(names);

    public ReadOnlySpan<Entity> All => CollectionsMarshal.AsSpan(_entities);

    /// <summary>Whom a title or a description can mean.</summary>
    public ReadOnlySpan<Entity> First => All[..Math.Min(MostCompared, _entities.Count)];

    /// <summary>The last ones that were added.</summary>
    public ReadOnlySpan<Entity> Recent => All[Math.Max(0, _entities.Count - MostCompared)..];

    public void Add(Entity entity)
    {
        _entities.Add(entity);
        _letters.Add(entity.Words, entity.Number, _entities.Count);
    }

    /// <summary>Lets an entity whose name has changed be found by the new one.</summary>
    public void Rename(Entity entity) => _letters.Add(entity.Words, entity.Number, _entities.Count);

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

        if (_found.Count < MostFound)
            AddAlike(name.Words);
        return CollectionsMarshal.AsSpan(_found)[..Math.Min(MostFound, _found.Count)];
    }

    private void AddAlike(string[] words)
    {
        int first = _entities.Count - Recent.Length;
        string last = words[^1];
        _alike.Clear();
        if (words.Length == 1)
            _letters.Find(last, first, _alike);
        else
            _letters.FindLast(last, first, _alike);
        foreach (int alike in _alike)
        {
            Entity entity = _entities[alike];
            if (words.Length == 1 ? IsLike(entity.Words, last) : entity.Words.Length > 1 && NameWords.Same(entity.Words[^1], last))
                _found.Add(entity);
        }
    }

    private static bool IsLike(string[] words, string word) =>
        NameWords.IsAcronym(word, words) || NameWords.IsShortOf(word, words) || NameWords.Has(words, word);
}
