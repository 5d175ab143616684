using System.Runtime.InteropServices;

namespace QuoteExtractor.Attribution;

/// <summary>All entities of an article, in the order of their first naming, and those that a name may mean. Its room is kept from one article to the next.</summary>
internal sealed class EntityIndex
{
    /// <summary>No article names so many; the bound keeps a text that is nothing but names linear.</summary>
    private const int MostCompared = 256;

    private const int MostFound = 64;

    /// <summary>The entities of the article, and behind them those of earlier ones, to be used again.</summary>
    private readonly List<Entity> _entities = [];

    private readonly List<List<Entity>> _byWord = [];
    private readonly LetterIndex _letters = new();
    private readonly List<Entity> _found = [];
    private readonly List<int> _alike = [];
    private int _count, _words;

    public ReadOnlySpan<Entity> All => CollectionsMarshal.AsSpan(_entities)[.._count];

    /// <summary>Whom a title or a description can mean.</summary>
    public ReadOnlySpan<Entity> First => All[..Math.Min(MostCompared, _count)];

    /// <summary>The last ones that were added.</summary>
    public ReadOnlySpan<Entity> Recent => All[Math.Max(0, _count - MostCompared)..];

    /// <summary>Begins another article.</summary>
    /// <param name="names">About how many names it has.</param>
    public void Begin(int names)
    {
        for (int word = 0; word < _words; word++)
            _byWord[word].Clear();
        _count = _words = 0;
        _letters.Begin(names);
    }

    /// <summary>Adds an entity of that name.</summary>
    public Entity Add(NameForm name, SpeakerKind kind)
    {
        if (_count == _entities.Count)
            _entities.Add(new Entity());
        Entity entity = _entities[_count];
        entity.Begin(_count++, name, kind);
        _letters.Add(entity.Words, entity.Number, _count);
        return entity;
    }

    /// <summary>Lets an entity whose name has changed be found by the new one.</summary>
    public void Rename(Entity entity) => _letters.Add(entity.Words, entity.Number, _count);

    /// <summary>Lets the entity be found by the words of a form.</summary>
    public void Index(NameForm form, Entity entity)
    {
        foreach (int word in form.Ids)
        {
            if (!entity.AddWord(word))
                continue;
            for (; _words <= word; _words++)
            {
                if (_words == _byWord.Count)
                    _byWord.Add([]);
            }

            _byWord[word].Add(entity);
        }
    }

    /// <summary>The entities that share a word with the name, then those whose name is like it; good until the next call.</summary>
    public ReadOnlySpan<Entity> Find(NameForm name)
    {
        _found.Clear();
        foreach (int word in name.Ids)
        {
            if (word < _words)
                _found.AddRange(CollectionsMarshal.AsSpan(_byWord[word])[..Math.Min(_byWord[word].Count, MostFound)]);
        }

        if (_found.Count < MostFound)
            AddAlike(name.Words);
        return CollectionsMarshal.AsSpan(_found)[..Math.Min(MostFound, _found.Count)];
    }

    private void AddAlike(string[] words)
    {
        int first = _count - Recent.Length, shared = _found.Count;
        string last = words[^1];
        _alike.Clear();
        if (words.Length == 1)
            _letters.Find(last, first, _alike);
        else
            _letters.FindLast(last, first, _alike);
        foreach (int alike in _alike)
        {
            Entity entity = _entities[alike];
            bool isLike = _found.IndexOf(entity, 0, shared) < 0
                && (words.Length == 1 ? IsLike(entity.Words, last) : entity.Words.Length > 1 && NameWords.Same(entity.Words[^1], last));
            if (isLike)
                _found.Add(entity);
        }
    }

    private static bool IsLike(string[] words, string word) =>
        NameWords.IsAcronym(word, words) || NameWords.IsShortOf(word, words) || NameWords.Has(words, word);
}
