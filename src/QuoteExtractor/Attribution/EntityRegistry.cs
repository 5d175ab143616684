using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Everyone and everything that an article names: one <see cref="Entity"/> each, whatever form of the name stands where.</summary>
internal sealed class EntityRegistry
{
    /// <summary>No article names so many; the bound keeps a text that is nothing but names linear.</summary>
    private const int MostCompared = 256;

    private readonly PhrasedText _text;
    private readonly Entity?[] _entityOf;
    private readonly List<Entity> _entities = [];
    private readonly Dictionary<string, List<Entity>> _byWord = new(StringComparer.OrdinalIgnoreCase);

    private EntityRegistry(PhrasedText text)
    {
        _text = text;
        _entityOf = new Entity?[text.Names.Length];
    }

    /// <summary>Whom a title or a description can mean.</summary>
    public IEnumerable<Entity> Entities => _entities.Take(MostCompared);

    private IEnumerable<Entity> Recent => _entities.Skip(_entities.Count - MostCompared);

    /// <summary>Reads the names of a text. Full names first: a short form may stand before its full one.</summary>
    /// <param name="speaking">The name phrases that are subjects of reporting verbs.</param>
    public static EntityRegistry Read(PhrasedText text, HashSet<int> speaking)
    {
        var registry = new EntityRegistry(text);
        for (int i = 0; i < text.Names.Length; i++)
        {
            if (text.Names[i].Name.Length > 1 && text.Names[i].Kind != NameKind.Title)
                registry.Register(i, speaking.Contains(i));
        }

        foreach (NamePhrase phrase in text.Names)
            registry.RegisterBody(phrase.Affiliation);
        for (int i = 0; i < text.Names.Length; i++)
        {
            if (text.Names[i].Name.Length == 1 && text.Names[i].Kind != NameKind.Title)
                registry.Register(i, speaking.Contains(i));
        }

        foreach (Entity entity in registry._entities)
            entity.Mentions.Sort();
        return registry;
    }

    /// <summary>Who a name phrase names; <see langword="null"/> for a bare title.</summary>
    public Entity? EntityOf(int name) => _entityOf[name];

    /// <summary>Adds a source that has no name: its description is its name.</summary>
    public Entity AddUnnamed(string description, SpeakerKind kind)
    {
        string[] words = NameWords.Split(description);
        foreach (Entity known in Recent)
        {
            if (known.Words.Length == words.Length && NameWords.Contains(known.Words, words))
                return known;
        }

        var entity = new Entity { Name = description, Words = words, Kind = kind };
        _entities.Add(entity);
        return entity;
    }

    private void Register(int index, bool speaks)
    {
        NamePhrase phrase = _text.Names[index];
        string form = _text.StringOf(phrase.Name);
        string[] words = NameWords.Split(form);
        if (words.Length == 0)
            return;
        Entity entity = Match(phrase, words) ?? Create(phrase, form, words);
        Note(entity, phrase, form, words, speaks);
        _entityOf[index] = entity;
    }

    /// <summary>Gubernur Bank Arum (BA) Wira Satya: names the body too.</summary>
    private void RegisterBody(TokenRange body)
    {
        if (body.Length < 2 || !_text.Is(body.First, WordClass.Organization))
            return;
        int end = body.First;
        while (end < body.End && !_text.IsSign(end, '('))
            end++;
        var name = new TokenRange(body.First, end);
        TokenRange alias = end + 2 < body.End ? new TokenRange(end + 1, body.End - 1) : default;
        string form = _text.StringOf(name);
        string[] words = NameWords.Split(form);
        var phrase = new NamePhrase(NameKind.Organization, name, name, default, default, alias);
        Note(Match(phrase, words) ?? Create(phrase, form, words), phrase, form, words, false);
    }

    private Entity Create(NamePhrase phrase, string form, string[] words)
    {
        var entity = new Entity { Name = form, Words = words, Kind = phrase.Kind == NameKind.Person ? SpeakerKind.Person : SpeakerKind.Organization };
        _entities.Add(entity);
        return entity;
    }

    private void Note(Entity entity, NamePhrase phrase, string form, string[] words, bool speaks)
    {
        if (words.Length > entity.Words.Length)
            entity.TakeFuller(form);

        entity.AddForm(form);
        if (RankReader.First(_text, phrase) is var rank && rank < phrase.Name.First)
            entity.TakeRanked(_text.StringOf(new TokenRange(rank, phrase.Name.End)), words.Length);
        if (phrase.Whole.Length > phrase.Name.Length && !phrase.Role.IsEmpty)
            entity.AddForm(_text.StringOf(new TokenRange(phrase.Role.First, Math.Max(phrase.Name.End, phrase.Role.End))));
        if (!phrase.Alias.IsEmpty)
        {
            string alias = _text.StringOf(phrase.Alias);
            string[] other = NameWords.Split(alias);
            if (entity.AddForm(alias))
                entity.OtherNames.Add(other);
            foreach (string word in other)
                Index(word, entity);
        }

        entity.AddMention(phrase.Name.First);
        entity.Speaks |= speaks;
        if (!IsRelation(phrase, entity))
            TakeRole(entity, phrase);
        if (entity.Kind == SpeakerKind.Person && entity.Gender == Gender.Unknown)
            entity.Gender = GenderReader.Read(_text, phrase);
        foreach (string word in words)
            Index(word, entity);
    }

    /// <summary>pengacara Wira, where Wira has been named before: it is somebody else, of whom the article gives no name.</summary>
    public bool IsRelation(NamePhrase phrase, Entity entity) =>
        !phrase.Role.IsEmpty && phrase.Role.First < phrase.Name.First && entity.Mentions.Count > 0 && entity.Mentions[0] < phrase.Name.First
        && (_text.Lexicon.MatchAt(_text.Tokens, phrase.Role.First).Entry.Class & WordClass.Relation) != 0
        && phrase.Name.First == phrase.Role.End;

    /// <summary>The first title in the article counts.</summary>
    private static void TakeRole(Entity entity, NamePhrase phrase)
    {
        if (phrase.Role.IsEmpty)
        {
            if (entity.Role.IsEmpty && entity.Affiliation.IsEmpty)
                entity.Affiliation = phrase.Affiliation;
            return;
        }

        if (entity.Role.IsEmpty || phrase.Role.First < entity.Role.First)
        {
            entity.Role = phrase.Role;
            entity.Affiliation = phrase.Affiliation;
        }
    }

    private void Index(string word, Entity entity)
    {
        if (!entity.IndexedWords.Add(word))
            return;
        if (!_byWord.TryGetValue(word, out List<Entity>? entities))
            _byWord.Add(word, entities = []);
        entities.Add(entity);
    }

    private Entity? Match(NamePhrase phrase, string[] words)
    {
        Entity? best = null;
        int bestScore = int.MinValue;
        Gender gender = GenderReader.Read(_text, phrase);
        foreach (Entity entity in Candidates(words))
        {
            bool other = gender != Gender.Unknown && entity.Gender != Gender.Unknown && entity.Gender != gender;
            if (other || !IsCompatible(entity, phrase, words))
                continue;
            int score = Score(entity, phrase.Name.First);
            if (score > bestScore)
            {
                best = entity;
                bestScore = score;
            }
        }

        return best;
    }

    private IEnumerable<Entity> Candidates(string[] words)
    {
        const int MostCandidates = 64;
        IEnumerable<Entity> found = [];
        foreach (string word in words)
        {
            if (_byWord.TryGetValue(word, out List<Entity>? entities))
                found = found.Concat(entities);
        }

        if (words.Length == 1)
            found = found.Concat(Recent.Where(entity => NameWords.IsAcronym(words[0], entity.Words) || NameWords.IsShortOf(words[0], entity.Words) || entity.Words.Any(word => NameWords.Same(word, words[0]))).Take(MostCandidates));
        else
            found = found.Concat(Recent.Where(entity => entity.Words.Length > 1 && NameWords.Same(entity.Words[^1], words[^1])).Take(MostCandidates));
        return found.Take(MostCandidates);
    }

    private static bool IsCompatible(Entity entity, NamePhrase phrase, string[] words)
    {
        bool person = phrase.Kind == NameKind.Person;
        bool entityPerson = entity.Kind == SpeakerKind.Person;
        if (entity.OtherNames.Exists(other => NameWords.Contains(other, words)))
            return true;
        if (!person && !entityPerson)
            return SameWords(entity.Words, words) || words.Length == 1 && (NameWords.IsAcronym(words[0], entity.Words) || IsHeadOf(phrase, entity, words[0]));
        if (person != entityPerson)
            return SameWords(entity.Words, words) || words.Length == 1 && entityPerson && IsAlsoName(phrase, entity, words[0]);
        if (!entityPerson)
            return false;
        if (NameWords.Contains(entity.Words, words) || words.Length == 1 && NameWords.IsShortOf(words[0], entity.Words))
            return true;

        // Rika Wira Satya is not the Wira Satya who has a title of his own.
        bool own = entity.Words.Length > 1 && !entity.Role.IsEmpty && !NameWords.Same(entity.Words[0], words[0]);
        return !own && NameWords.Contains(words, entity.Words);
    }

    /// <summary>Kementerian, where the article has named the Kementerian Luar Negeri.</summary>
    private static bool IsHeadOf(NamePhrase phrase, Entity entity, string word) =>
        phrase.Kind == NameKind.Organization && entity.Words.Length > 1 && word.Length > 3 && !word.All(char.IsUpper) && NameWords.Same(entity.Words[0], word);

    /// <summary>AWS of Arum Wira Satya; Arum, a city, where an Arum Wira with a title is about.</summary>
    private static bool IsAlsoName(NamePhrase phrase, Entity entity, string word) =>
        phrase.Kind == NameKind.Organization && NameWords.IsAcronym(word, entity.Words)
        || !entity.Role.IsEmpty && entity.Words.Length > 1 && NameWords.Same(entity.Words[0], word);

    private static bool SameWords(string[] a, string[] b) => a.Length == b.Length && NameWords.Contains(a, b);

    /// <summary>Who of several people of one name is meant: one who speaks in the article, then the one named last.</summary>
    private static int Score(Entity entity, int at)
    {
        int last = entity.LastMentionBefore(at);
        return (entity.Speaks ? 1 << 24 : 0) + (last < 0 ? -entity.Mentions[0] : last);
    }
}
