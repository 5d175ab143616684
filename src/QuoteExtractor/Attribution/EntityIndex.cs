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
    private readonly List<int> _new = [];

    /// <summary>The entities whose names have changed, one for each time.</summary>
    private readonly List<int> _renamed = [];

    private int _count, _words, _searches;

    public ReadOnlySpan<Entity> All => CollectionsMarshal.AsSpan(_entities)[.._count];

    /// <summary>Whom a title or a description can mean.</summary>
    public ReadOnlySpan<Entity> First => All[..Math.Min(MostCompared, _count)];

    /// <summary>The last ones that were added.</summary>
    public ReadOnlySpan<Entity> Recent => All[Math.Max(0, _count - MostCompared)..];

    /// <summary>Begins another article.</summary>
    public void Begin()
    {
        for (int word = 0; word < _words; word++)
            _byWord[word].Clear();
        _count = _words = _searches = 0;
        _renamed.Clear();
        _letters.Clear();
    }

    /// <summary>Adds an entity of that name.</summary>
    public Entity Add(NameForm name, SpeakerKind kind)
    {
        if (_count == _entities.Count)
            _entities.Add(new Entity());
        Entity entity = _entities[_count];
        entity.Begin(_count++, name, kind);
        _letters.Add(name.Words, entity.Number, _count);
        return entity;
    }

    /// <summary>Lets an entity whose name has changed be found by the new one.</summary>
    public void Rename(Entity entity)
    {
        _letters.Add(entity.Name.Words, entity.Number, _count);
        _renamed.Add(entity.Number);
    }

    /// <summary>Lets the entity be found by the words of a form.</summary>
    public void Index(NameForm form, Entity entity)
    {
        foreach (ref readonly NameWord word in form.Words)
        {
            if (!entity.AddWord(word.Id))
                continue;
            for (; _words <= word.Id; _words++)
            {
                if (_words == _byWord.Count)
                    _byWord.Add([]);
            }

            _byWord[word.Id].Add(entity);
        }
    }

    /// <summary>The entities that share a word with the name, then those whose name is like it; good until the next call.</summary>
    public ReadOnlySpan<Entity> Find(NameForm name)
    {
        _found.Clear();
        _searches++;
        int left = MostFound;
        foreach (ref readonly NameWord word in name.Words)
        {
            if (word.Id < _words)
                left = AddShared(CollectionsMarshal.AsSpan(_byWord[word.Id]), left);
        }

        if (left > 0)
            AddAlike(name, left);
        return CollectionsMarshal.AsSpan(_found);
    }

    /// <summary>Adds those that a word finds; whoever is found by two words takes two places and is added once.</summary>
    /// <returns>How many places are left.</returns>
    private int AddShared(ReadOnlySpan<Entity> entities, int left)
    {
        if (entities.Length > left)
            entities = entities[..left];
        foreach (Entity entity in entities)
        {
            if (entity.Search == _searches)
                continue;
            entity.Search = _searches;
            _found.Add(entity);
        }

        return left - entities.Length;
    }

    private void AddAlike(NameForm name, int left)
    {
        int first = _count - Recent.Length;
        LookThrough(name, first);
        foreach (int alike in name.Alike)
        {
            if (alike < first || _entities[alike].Search == _searches)
                continue;
            if (left-- == 0)
                break;
            _found.Add(_entities[alike]);
        }
    }

    /// <summary>
    /// Looks for what is like the name among the entities that were added or renamed since it was last asked for, but for those that share a
    /// word with it, and always will.
    /// </summary>
    private void LookThrough(NameForm name, int first)
    {
        Renew(name);
        if (name.Seen == _letters.Nodes)
            return;
        _new.Clear();
        ref readonly NameWord last = ref name.Words[^1];
        bool isOne = name.Words.Length == 1;
        if (isOne)
            _letters.Find(last, first, name.Seen, _new);
        else
            _letters.FindLast(last, first, name.Seen, _new);
        name.Seen = _letters.Nodes;
        foreach (int alike in _new)
        {
            if (_entities[alike].Search == _searches)
                continue;
            ReadOnlySpan<NameWord> words = _entities[alike].Name.Words;
            if (isOne ? IsLike(words, last) : words.Length > 1 && NameWords.Same(words[^1], last))
                name.Alike.Insert(~name.Alike.BinarySearch(alike), alike);
        }
    }

    /// <summary>Forgets the entities that were renamed since: what they are like now is found by their new letters.</summary>
    private void Renew(NameForm name)
    {
        const int Many = 64;
        if (_renamed.Count == name.Renamings)
            return;
        if (_renamed.Count - name.Renamings > Many)
            name.Forget();
        else
        {
            for (int i = name.Renamings; i < _renamed.Count; i++)
                name.Alike.Remove(_renamed[i]);
        }

        name.Renamings = _renamed.Count;
    }

    private static bool IsLike(ReadOnlySpan<NameWord> words, in NameWord word) =>
        NameWords.IsAcronym(word, words) || NameWords.IsShortOf(word, words) || NameWords.Has(words, word);
}
