using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Finds who holds the office that a title names.</summary>
internal sealed class HolderFinder(PhrasedText text, EntityRegistry registry)
{
    /// <summary>The lexicon's value of titles that stand for whatever the highest office is called: <c>Pemimpin</c>.</summary>
    private const int AnyHighest = 9;

    /// <summary>The lexicon's value of words that make of an office one that is not it: <c>Wakil</c>, <c>Mantan</c>.</summary>
    private const int Lesser = 10;

    private readonly Dictionary<(Entity Holder, bool IsFull), NameWord[]> _titles = [];

    /// <summary>Forgets the article.</summary>
    public void Clear() => _titles.Clear();

    /// <summary>The one holder that the article has named; <see langword="null"/> where there is none.</summary>
    public Entity? Find(NamePhrase title, TokenRange mention)
    {
        title = text.Lexicon.IsHeadLast ? HeadLastNames.WithBodyInside(text.Segments, title) : title; // the White House spokesman
        bool apart = (text.Lexicon.IsHeadLast || title.Affiliation.First >= title.Role.End) && !title.Affiliation.IsEmpty && !title.Role.IsEmpty;
        if (!text.Lexicon.IsHeadLast && title.Affiliation.IsEmpty && mention.First + 1 == title.Role.First && mention.End == title.Role.End)
            mention = title.Role; // Pak Camat
        ReadOnlySpan<NameWord> words = apart ? [.. FullTitle(title.Role).Words, .. FullTitle(title.Affiliation).Words] : FullTitle(mention).Words;
        ReadOnlySpan<NameWord> office = title.Role.IsEmpty || text.Lexicon.FullNameOf(text.TextOf(title.Role.First)) is not { } full ? default : registry.FormOf(full).Words;
        Entity? holder = null;
        foreach (Entity entity in registry.Entities)
        {
            if (entity.Role.IsEmpty || entity.Mentions.Count == 0)
                continue;
            ReadOnlySpan<NameWord> own = TitleOf(entity, isFull: true);
            if (!office.IsEmpty && !NameWords.ContainsRun(own, office))
                continue; // Kapolres is no Kepala Seksi of a Polres
            if ((NameWords.Contains(own, words) || ShortenedName.IsEither(words, own)) && !IsBodys(entity, title, words[0]) && (holder is null || entity.Speaks || !holder.Speaks) && !IsLesser(entity, own, words))
                holder = entity;
        }

        return holder ?? LeaderOf(title, words) ?? CalledBy(title);
    }

    /// <summary>Kepala Kantor Staf Presiden: the office is that of whom the body is, and not of its head.</summary>
    private bool IsBodys(Entity entity, NamePhrase title, in NameWord office) => !text.Lexicon.IsHeadLast && title.Role.Length == 1 && title.Affiliation.IsEmpty && !entity.Affiliation.IsEmpty
        && !NameWords.Contains(FullTitle(entity.Role).Words, [office]) && NameWords.Contains(FullTitle(entity.Affiliation).Words, [office]);

    /// <summary>Wakil Presiden Wira Satya, Mantan Presiden Wira Satya, Istri Presiden, Wira Satya: none is whom Presiden means.</summary>
    private bool IsLesser(Entity entity, ReadOnlySpan<NameWord> own, ReadOnlySpan<NameWord> words)
    {
        const WordClass Offices = WordClass.RoleModifier | WordClass.Role | WordClass.PersonNoun;
        if (NameWords.Same(own[0], words[0]))
            return false;
        LexiconEntry head = text.Lexicon.EntryOf(text.Lexicon.IdOf(own[0].Text)), office = text.MatchAt(entity.Role.First, entity.Role.End).Entry;
        return head.Value == Lesser && (head.Class & Offices) != 0 || office.Value == Lesser && (office.Class & Offices) != 0 || (office.Class & WordClass.Relation) != 0;
    }

    /// <summary>The words of a title and what it belongs to.</summary>
    /// <param name="isFull">Whether a short title is given as the long one that it stands for.</param>
    public ReadOnlySpan<NameWord> TitleOf(Entity entity, bool isFull)
    {
        if (_titles.TryGetValue((entity, isFull), out NameWord[]? words))
            return words;
        NameForm role = isFull ? FullTitle(entity.Role) : registry.FormOf(entity.Role);
        words = [.. role.Words, .. entity.Affiliation.IsEmpty ? [] : isFull ? FullTitle(entity.Affiliation).Words : registry.FormOf(entity.Affiliation).Words];
        _titles.Add((entity, isFull), words);
        return words;
    }

    private NameForm FullTitle(TokenRange title) => text.Lexicon.FullTitleOf(text.TextOf(title)) is { } full ? registry.FormOf(full) : registry.FormOf(title);

    /// <summary>kata Sultan, where the article names Sultan Wira: a title that is the first word of the one name that begins with it.</summary>
    private Entity? CalledBy(NamePhrase title)
    {
        if (title.Role.Length != 1 || !title.Affiliation.IsEmpty || text.Segments.EntryOf(title.Role.First).Value != OfficeReach.Inner || !text.IsCapitalized(title.Role.First))
            return null;
        Entity? called = null;
        foreach (Entity entity in registry.Entities)
        {
            if (entity.Kind != SpeakerKind.Person || entity.Mentions.Count == 0 || entity.Words.Length < 2 || !BeginsWith(entity, text.TextOf(title.Role.First)))
                continue;
            if (called is not null)
                return null;
            called = entity;
        }

        return called ?? registry.Honored(title.Role);
    }

    /// <summary>Whether a name or a titled form of it begins with the word, such as Sultan Wira.</summary>
    private static bool BeginsWith(Entity entity, ReadOnlySpan<char> word)
    {
        if (entity.Words[0].Text.Equals(word, StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (NameForm form in entity.Forms)
        {
            if (form.Text.Length > word.Length && NameWords.IsSeparator(form.Text[word.Length]) && form.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Pemimpin Borea: whoever has the highest office that the article gives for Borea, where it names one; but Ketua KPU is no member of it.</summary>
    private Entity? LeaderOf(NamePhrase title, ReadOnlySpan<NameWord> words)
    {
        if (title.Affiliation.IsEmpty || title.Role.Length != 1 || text.Segments.EntryOf(title.Role.First).Value != AnyHighest)
            return null;
        return LeaderOf(words[1..]);
    }

    /// <summary>pemimpin Borea itu</summary>
    public Entity? LeaderOf(TokenRange words) => Where(words) is { IsEmpty: false } place && text.Segments.EntryOf(words.First).Value == AnyHighest ? LeaderOf(FullTitle(place).Words) : null;

    private Entity? LeaderOf(ReadOnlySpan<NameWord> body)
    {
        Entity? leader = null;
        foreach (Entity entity in registry.Entities)
        {
            if (entity.Kind != SpeakerKind.Person || entity.Affiliation.IsEmpty || entity.Role.Length != 1)
                continue;
            ReadOnlySpan<NameWord> own = FullTitle(entity.Affiliation).Words;
            if (own.Length == body.Length && NameWords.Contains(own, body) && (leader is null || entity.Speaks))
                leader = entity;
        }

        return leader;
    }

    /// <summary>Presiden Borea itu: somebody, unless it is another country whose president that is.</summary>
    public Entity? Here(Entity? entity, TokenRange words)
    {
        if (entity is { Kind: SpeakerKind.Person } && IsOfHolder(entity, words))
            return null;
        if (entity is { Kind: SpeakerKind.Person, Role.IsEmpty: false } && !text.Lexicon.IsHeadLast && text.Is(words.End - 1, WordClass.Demonstrative) && Serves(words) && !Serves(entity.Role))
            return null; // Presiden Torres pergi. Juru bicara itu mengatakan P
        if (entity is not { Kind: SpeakerKind.Person, Role.IsEmpty: false, Affiliation.IsEmpty: false } || Where(words) is not { IsEmpty: false } place)
            return entity;
        if (text.Segments.EntryOf(words.First).Value != AnyHighest && !NameWords.Same(registry.FormOf(entity.Role).Words[0], registry.FormOf(words).Words[0]))
            return entity;
        ReadOnlySpan<NameWord> own = FullTitle(entity.Affiliation).Words, other = FullTitle(place).Words;
        return NameWords.Contains(own, other) || NameWords.Contains(other, own) || !text.Is(entity.Affiliation.First, WordClass.Place) ? entity : null;
    }

    /// <summary>putra presiden itu, adik pemimpin Borea itu: whose relation that is holds the office, and is not who is described; nor is another such.</summary>
    private bool IsOfHolder(Entity entity, TokenRange words)
    {
        PhraseMatch relation = text.MatchAt(words.First, words.End);
        var office = new TokenRange(words.First + relation.Length, words.End);
        if ((relation.Entry.Class & WordClass.Relation) == 0 || office.Length < 2 || (text.MatchAt(office.First, office.End).Entry.Class & (WordClass.Role | WordClass.RoleModifier)) == 0) // utusan Borea itu
            return false;
        return entity.Role.IsEmpty ? entity.Mentions.Count == 0
            : NameWords.Contains(TitleOf(entity, isFull: true), FullTitle(new TokenRange(office.First, office.End - 1)).Words) || Where(office) is { IsEmpty: false } place && (entity.Affiliation.IsEmpty || NameWords.Contains(FullTitle(entity.Affiliation).Words, FullTitle(place).Words));
    }

    /// <summary>juru bicara, wakil juru bicara, kuasa hukum: whether it is an office of two words that somebody has with another one; utusan may be any diplomat.</summary>
    private bool Serves(TokenRange office)
    {
        const WordClass Service = WordClass.Relation | WordClass.Role;
        int first = office.Length > 1 && text.Is(office.First, WordClass.RoleModifier) ? office.First + 1 : office.First;
        return text.MatchAt(first, office.End) is { Length: > 1 } match && (match.Entry.Class & Service) == Service;
    }

    /// <summary>The place of an office that a demonstrative closes; empty where none stands there.</summary>
    private TokenRange Where(TokenRange words) => !text.Lexicon.IsHeadLast && words.Length > 2 && text.Is(words.First, WordClass.Role) && text.Is(words.End - 1, WordClass.Demonstrative)
        && text.MatchAt(words.First + 1, words.End - 1) is var place && place.Length == words.Length - 2 && (place.Entry.Class & WordClass.Place) != 0 ? new TokenRange(words.First + 1, words.End - 1) : default;

    /// <summary>The last body that has spoken whose name or description holds the words.</summary>
    public Entity? LastBody(TokenRange words, List<Entity> speakers)
    {
        const int LongestMemory = 12;
        ReadOnlySpan<NameWord> description = registry.FormOf(words).Words;
        for (int i = speakers.Count - 1; i >= Math.Max(0, speakers.Count - LongestMemory); i--)
        {
            if (speakers[i].Kind == SpeakerKind.Organization && NameWords.Contains(speakers[i].Words, description))
                return speakers[i];
        }

        return null;
    }

    /// <summary>kata gubernur: the one person whom the article gives that office of somewhere; none where it gives several, or where it is no office but a trade.</summary>
    public Entity? OnlyHolder(TokenRange words)
    {
        ReadOnlySpan<NameWord> office = FullTitle(words).Words;
        bool isShort = office.Length == 2 && NameWords.IsCapitals(office[1]); // menteri PU, of Menteri Pekerjaan Umum
        Entity? holder = null;
        foreach (Entity entity in registry.Entities)
        {
            if (entity.Kind != SpeakerKind.Person || entity.Role.IsEmpty || entity.Affiliation.IsEmpty && !isShort || entity.Mentions.Count == 0)
                continue;
            ReadOnlySpan<NameWord> own = isShort ? TitleOf(entity, isFull: true) : FullTitle(entity.Role).Words;
            if ((own.Length != office.Length || !NameWords.Contains(own, office)) && !ShortenedName.Is(office, own))
                continue;
            if (holder is not null)
                return null;
            holder = entity;
        }

        return holder;
    }

    /// <summary>kata juru bicara militer: the one person named before whose whole title these words are; but an anggota parlemen may be any.</summary>
    public Entity? Titled(TokenRange words)
    {
        if (text.Lexicon.IsHeadLast || words.Length < 2 || text.Tokens[words.First].Shape != TokenShape.Lower || (text.MatchAt(words.First, words.End).Entry.Class & WordClass.Relation) == 0)
            return null;
        ReadOnlySpan<NameWord> title = registry.FormOf(words).Words;
        Entity? titled = null;
        foreach (Entity entity in registry.Entities)
        {
            if (entity.Kind != SpeakerKind.Person || entity.Role.IsEmpty || entity.Mentions.Count == 0 || entity.Mentions[0] > words.First || TitleOf(entity, isFull: false) is var own && (own.Length != title.Length || !NameWords.Contains(own, title)))
                continue;
            if (titled is not null)
                return null;
            titled = entity;
        }

        return titled;
    }

    /// <summary>Whoever has been named last whose title holds the words; kementerian itu is a body, and nobody of the ministry.</summary>
    public Entity? LastTitled(TokenRange words, int before, bool isBody)
    {
        ReadOnlySpan<NameWord> description = registry.FormOf(words).Words;
        Entity? best = null;
        foreach (Entity entity in registry.Entities)
        {
            if (entity.Mentions.Count == 0 || entity.Mentions[0] >= before || isBody && entity.Kind == SpeakerKind.Person)
                continue;
            ReadOnlySpan<NameWord> title = entity.Role.IsEmpty ? entity.Words : TitleOf(entity, isFull: false);
            if ((IsRank(entity, text.TextOf(words)) || NameWords.Contains(title, description) || ShortenedName.IsEither(title, description)) && (best is null || entity.Mentions[0] > best.Mentions[0]))
                best = entity;
        }

        return best;
    }

    /// <summary>Letnan Jenderal Torres pergi. Sang jenderal mengatakan P: whether the words are somebody's rank or end it.</summary>
    private static bool IsRank(Entity entity, ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> name = entity.FullName.Text;
        int first = name.Length - entity.Name.Text.Length - words.Length - 1;
        return first >= 0 && name[first..].StartsWith(words, StringComparison.OrdinalIgnoreCase) && NameWords.IsSeparator(name[first + words.Length]) && (first == 0 || NameWords.IsSeparator(name[first - 1]));
    }
}
