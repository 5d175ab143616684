using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Everyone and everything that an article names: one <see cref="Entity"/> each, whatever form of the name stands where.</summary>
internal sealed class EntityRegistry
{
    private readonly NameForms _forms = new();
    private readonly EntityIndex _index = new();
    private readonly PhrasedText _text;
    private readonly RelationReader _relations;
    private readonly BearerFinder _bearers;
    private Entity?[] _entityOf = [];

    public EntityRegistry(PhrasedText text) => (_text, _relations, _bearers) = (text, new RelationReader(text), new BearerFinder(text, _index));

    /// <summary>Whom a title or a description can mean.</summary>
    public ReadOnlySpan<Entity> Entities => _index.First;

    /// <summary>Reads the names of a text. Full names first: a short form may stand before its full one.</summary>
    /// <param name="speaks">Whether each name phrase is the subject of a reporting verb.</param>
    public void Read(ReadOnlySpan<bool> speaks)
    {
        ReadOnlySpan<NamePhrase> names = _text.Names;
        Begin(names.Length);
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Name.Length > 1 && names[i].Kind != NameKind.Title)
                Register(i, speaks[i]);
        }

        foreach (ref readonly NamePhrase name in names)
        {
            if (TitledBody.IsNamed(_text, name))
                RegisterBody(name.Affiliation);
        }

        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Name.Length == 1 && names[i].Kind != NameKind.Title)
                Register(i, speaks[i]);
        }

        foreach (Entity entity in _index.All)
            entity.SortMentions();
        for (int i = 0; i < names.Length; i++)
        {
            if (_entityOf[i] is { } entity && _relations.IsRelated(names[i]))
                Settle(i, entity, speaks[i]);
        }
    }

    /// <summary>juru bicara Wira: Wira's title, or somebody else of whom the article gives no name.</summary>
    private void Settle(int index, Entity entity, bool speaks)
    {
        NamePhrase phrase = _text.Names[index];
        Entity? kin = KinFinder.Find(_text, this, phrase.Role, phrase.Name);
        if (kin is not null && kin != entity || _relations.IsOther(phrase, entity))
        {
            _entityOf[index] = kin ?? AddUnnamed(phrase.Whole, SpeakerKind.Person);
            return;
        }

        TakeTitle(entity, phrase);
        entity.Speaks |= speaks;
    }

    /// <summary>Lets go of the article.</summary>
    /// <returns>Whether the room should serve another one: what a rare long one took is not kept.</returns>
    public bool Clear()
    {
        const int MostKept = 1 << 13;
        _forms.Clear();
        return _entityOf.Length <= MostKept && _index.All.Length <= MostKept;
    }

    private void Begin(int names)
    {
        _index.Begin();
        if (_entityOf.Length < names)
            _entityOf = new Entity?[names];
        else
            Array.Clear(_entityOf, 0, names);
    }

    /// <summary>Who a name phrase names; <see langword="null"/> for a bare title.</summary>
    public Entity? EntityOf(int name) => _entityOf[name];

    /// <summary>Whom a title that stands alone means, where it is an honorific that the article gives to one person.</summary>
    public Entity? Honored(TokenRange title) => _bearers.Honored(title);

    /// <summary>Whom a name in small letters means.</summary>
    public Entity? InSmall(TokenRange words) => _bearers.InSmall(words);

    /// <summary>Adds a source that has no name: its description is its name.</summary>
    public Entity AddUnnamed(TokenRange description, SpeakerKind kind)
    {
        NameForm form = FormOf(description);
        return _index.Described(form, _text.Lexicon.IsHeadLast) ?? _index.Add(form, kind);
    }

    private void Register(int index, bool speaks)
    {
        ref readonly NamePhrase phrase = ref _text.Names[index];
        NameForm form = FormOf(MakerName.Of(_text, phrase.Name));
        if (form.Words.Length == 0)
            return;
        _entityOf[index] = Note(phrase, form, speaks);
    }

    /// <summary>Gubernur Bank Arum (BA) Wira Satya: names the body too.</summary>
    private void RegisterBody(TokenRange body)
    {
        int end = body.First;
        while (end < body.End && !_text.IsSign(end, '('))
            end++;
        TokenRange name = MakerName.Of(_text, new TokenRange(body.First, end));
        TokenRange alias = end + 2 < body.End ? new TokenRange(end + 1, body.End - 1) : default;
        NameForm form = FormOf(name);
        var phrase = new NamePhrase(NameKind.Organization, name, name, default, default, alias);
        if (form.Words.Length > 0)
            Note(phrase, form, false);
    }

    private Entity Create(in NamePhrase phrase, NameForm form, bool speaks)
    {
        bool person = phrase.Kind == NameKind.Person || speaks && _bearers.IsGivenName(phrase);
        Entity entity = _index.Add(form, DocumentName.Is(_text, phrase) ? SpeakerKind.Document : person ? SpeakerKind.Person : SpeakerKind.Organization);
        if (FullOf(phrase, form) is { } full)
        {
            entity.FullForm = full;
            _index.Index(full, entity);
        }

        return entity;
    }

    /// <summary>Kemenkes Arkadia: Kementerian Kesehatan Arkadia, where the first word is a short form that the lexicon knows.</summary>
    private NameForm? FullOf(in NamePhrase phrase, NameForm form) =>
        phrase.Kind == NameKind.Organization && _text.Lexicon.FullNameOf(form.Words[0].Text) is { } full ? FormOf(full + form.Text[form.Words[0].Length..].ToString()) : null;

    private Entity? MatchFull(in NamePhrase phrase, NameForm form) => FullOf(phrase, form) is { } full
        ? Match(phrase, full, Gender.Unknown) ?? (form.Words.Length == 1 ? _index.BodyWith(full) : null) : null;

    /// <summary>Notes that somebody is named, and returns who.</summary>
    private Entity Note(in NamePhrase phrase, NameForm form, bool speaks)
    {
        Gender gender = GenderReader.Read(_text, phrase);
        Entity entity = (speaks && phrase.Kind != NameKind.Person ? _bearers.Find(phrase, form) : null) ?? _bearers.Honored(phrase.Name) ?? Match(phrase, form, gender) ?? MatchFull(phrase, form) ?? (phrase.Alias.IsEmpty || phrase.Kind != NameKind.Person ? null : _bearers.Renamed(FormOf(phrase.Alias), form, phrase.Name.First)) ?? Create(phrase, form, speaks);
        if (form.Words.Length > entity.Words.Length)
        {
            entity.TakeFuller(form);
            _index.Rename(entity);
        }

        if (form.Owner != entity)
            Own(entity, form);
        if (RankReader.First(_text, phrase) is var rank && rank < phrase.Name.First)
            entity.TakeRanked(WholeOf(new TokenRange(rank, phrase.Name.End)), form.Words.Length);
        if (!phrase.Alias.IsEmpty)
        {
            NameForm alias = FormOf(phrase.Alias);
            entity.AddOtherName(alias);
            _index.Index(alias, entity);
        }

        entity.AddMention(phrase.Name.First);
        if (!_relations.IsRelated(phrase))
        {
            TakeTitle(entity, phrase);
            entity.Speaks |= speaks;
        }

        if (entity.Kind == SpeakerKind.Person && entity.Gender == Gender.Unknown)
            entity.Gender = gender;
        return entity;
    }

    private void Own(Entity entity, NameForm form)
    {
        form.Owner = entity;
        entity.AddForm(form);
        _index.Index(form, entity);
    }

    /// <summary>The first title in the article counts.</summary>
    private void TakeTitle(Entity entity, in NamePhrase phrase)
    {
        if (phrase.Whole.Length > phrase.Name.Length && !phrase.Role.IsEmpty)
            entity.AddForm(WholeOf(new TokenRange(phrase.Role.First, Math.Max(phrase.Name.End, phrase.Role.End))));
        if (phrase.Role.IsEmpty)
        {
            if (entity.Role.IsEmpty && entity.Affiliation.IsEmpty)
                entity.Affiliation = phrase.Affiliation;
            return;
        }

        bool earlier = entity.Role.IsEmpty || phrase.Role.First < entity.Role.First;
        if (earlier ? !ShortTitle.TellsLess(_text, phrase.Role, phrase.Affiliation, entity.Role, entity.Affiliation) : ShortTitle.TellsLess(_text, entity.Role, entity.Affiliation, phrase.Role, phrase.Affiliation))
        {
            entity.Role = phrase.Role;
            entity.Affiliation = phrase.Affiliation;
        }
    }

    private Entity? Match(in NamePhrase phrase, NameForm form, Gender gender)
    {
        Entity? best = null;
        ReadOnlySpan<Entity> entities = _index.All;
        foreach (int number in _index.Find(form))
        {
            Entity entity = entities[number];
            bool other = gender != Gender.Unknown && entity.Gender != Gender.Unknown && entity.Gender != gender;
            if (other || IsJunior(entity.Name, form) || Namesakes.IsHusband(entity, phrase, form, gender, _text.Lexicon) || Namesakes.IsNewcomer(_text, entity, phrase, form) || !EntityLikeness.IsCompatible(entity, phrase, form, _text.Lexicon))
                continue;
            if (best is null)
            {
                best = entity;
                continue;
            }

            if (Namesakes.Score(entity, best, form, phrase.Name.First, _text.Lexicon) > Namesakes.Score(best, entity, form, phrase.Name.First, _text.Lexicon))
                best = entity;
        }

        return best;
    }

    /// <summary>English Danu Torres Jr., the son of Danu Torres: what tells two people of one name apart is an abbreviation behind it.</summary>
    private bool IsJunior(NameForm a, NameForm b) =>
        _text.Lexicon.IsHeadLast && a.Words.Length > 1 && b.Words.Length > 1 && EndsShort(a) != EndsShort(b);

    private bool EndsShort(NameForm form) => (_text.Lexicon.ClassOf(_text.Lexicon.IdOf(form.Words[^1].Text)) & WordClass.Abbreviation) != 0 && form.Words[^1].Length == 2;

    /// <summary>The words of a name.</summary>
    public NameForm FormOf(TokenRange name) => _forms.Of(_text.Text, _text.SpanOf(name));

    /// <summary>The words of a name that stands elsewhere.</summary>
    public NameForm FormOf(string name) => _forms.Of(name);

    /// <summary>The words of a name that stands in another text.</summary>
    public NameForm FormOf(string text, TextSpan name) => _forms.Of(text, name);

    private NameForm WholeOf(TokenRange name) => _forms.WholeOf(_text.Text, _text.SpanOf(name));
}
