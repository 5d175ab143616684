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

    /// <summary>The numbers of the entities that each word finds.</summary>
    private readonly List<List<int>> _byWord = [];

    private readonly LetterIndex _letters = new();
    private readonly List<int> _found = [];
    private readonly List<LetterIndex.Place> _near = [];
    private int _count, _words, _searches;

    public ReadOnlySpan<Entity> All => CollectionsMarshal.AsSpan(_entities)[.._count];

    /// <summary>Whom a title or a description can mean.</summary>
    public ReadOnlySpan<Entity> First => All[..Math.Min(MostCompared, _count)];

    /// <summary>The last ones that were added.</summary>
    private ReadOnlySpan<Entity> Recent => All[Math.Max(0, _count - MostCompared)..];

    /// <summary>Begins another article.</summary>
    public void Begin()
    {
        for (int word = 0; word < _words; word++)
            _byWord[word].Clear();
        _count = _words = _searches = 0;
        _letters.Clear();
    }

    /// <summary>Adds an entity of that name.</summary>
    public Entity Add(NameForm name, SpeakerKind kind)
    {
        if (_count == _entities.Count)
            _entities.Add(new Entity());
        Entity entity = _entities[_count];
        entity.Begin(_count++, name, kind);
        Rename(entity);
        return entity;
    }

    /// <summary>Lets an entity be found by what its name is like now.</summary>
    public void Rename(Entity entity) => _letters.Add(entity.Words, entity.Number);

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

            _byWord[word.Id].Add(entity.Number);
        }
    }

    /// <summary>The numbers of the entities that share a word with the name, then of those whose name is like it; good until the next call.</summary>
    public ReadOnlySpan<int> Find(NameForm name)
    {
        _found.Clear();
        _searches++;
        int left = MostFound;
        foreach (ref readonly NameWord word in name.Words)
        {
            if (word.Id < _words)
                left = AddShared(CollectionsMarshal.AsSpan(_byWord[word.Id]), left);
        }

        if (left > 0 && name.Unlike < _letters.Count)
            AddAlike(name);
        return CollectionsMarshal.AsSpan(_found);
    }

    /// <summary>Kemenkes, where the article has named the Kementerian Kesehatan Arkadia: the body in whose name the words of another stand; <see langword="null"/> where there is none.</summary>
    public Entity? BodyWith(NameForm name)
    {
        foreach (int number in Find(name))
        {
            if (_entities[number] is { Kind: SpeakerKind.Organization } body && NameWords.Same(body.Words[0], name.Words[0]) && NameWords.Contains(body.Words, name.Words))
                return body;
        }

        return null;
    }

    /// <summary>Whom a description without a name was given to before, in the same words or, but for a language that has its heads last, in shorter or longer ones: militer Korsel, militer Korea Selatan.</summary>
    public Entity? Described(NameForm description, bool exactly)
    {
        foreach (Entity known in Recent)
        {
            if (known.Words.Length == description.Words.Length ? NameWords.Contains(known.Words, description.Words) : !exactly && ShortenedName.Is(description.Words, known.Words))
                return known;
            if (exactly || !ShortenedName.Is(known.Words, description.Words))
                continue;
            known.TakeFuller(description);
            Rename(known);
            return known;
        }

        return null;
    }

    /// <summary>Adds those that a word finds; whoever is found by two words takes two places and is added once.</summary>
    /// <returns>How many places are left.</returns>
    private int AddShared(ReadOnlySpan<int> entities, int left)
    {
        if (entities.Length > left)
            entities = entities[..left];
        foreach (int number in entities)
        {
            if (_entities[number].Search != _searches)
                Add(_entities[number]);
        }

        return left - entities.Length;
    }

    private void Add(Entity entity)
    {
        entity.Search = _searches;
        _found.Add(entity.Number);
    }

    /// <summary>Adds those whose name is like it, in order. Where there are none, only who is added or renamed from now on can be.</summary>
    private void AddAlike(NameForm name)
    {
        ref readonly NameWord last = ref name.Words[^1];
        bool isAll = name.Words.Length == 1;
        _near.Clear();
        _letters.Find(last, isAll, name.Unlike, _near);
        int oldest = Math.Max(0, _count - MostCompared), shared = _found.Count;
        foreach ((int number, int at) in _near)
        {
            Entity entity = _entities[number];
            if (number >= oldest && entity.Search != _searches && (isAll ? IsAlike(entity.Words, at, last) : HasLast(entity.Words, at, last)))
                Add(entity);
        }

        if (_found.Count == shared)
            name.Unlike = _letters.Count;
        else
            CollectionsMarshal.AsSpan(_found)[shared..].Sort();
    }

    /// <summary>Whether a name of one word is like a word of another name; an entity may have been renamed since its word was found.</summary>
    private static bool IsAlike(ReadOnlySpan<NameWord> words, int at, in NameWord word) =>
        at == LetterIndex.Place.Initials ? NameWords.IsAcronym(word, words)
        : at < words.Length && (NameWords.IsShortAt(word, words, at) || NameWords.Same(words[at], word));

    private static bool HasLast(ReadOnlySpan<NameWord> words, int at, in NameWord word) =>
        at > 0 && at == words.Length - 1 && NameWords.Same(words[at], word);
}
