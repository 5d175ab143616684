using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Reads whom a sentence brings in without making them its subject.</summary>
internal sealed class IntroductionReader(PhrasedText text, EntityRegistry registry)
{
    /// <summary>The one person whom a sentence introduces or names.</summary>
    /// <param name="mayAct">Whether the agent of a passive counts too; a quotation goes on with whoever spoke.</param>
    /// <param name="goesOn">Whether a quotation is to be told of, and someone has spoken before: not somebody's initials then.</param>
    public Entity? Only(SentenceRange sentence, int start, bool mayAct, bool goesOn) => OnlyIntroduced(sentence, mayAct, goesOn) ?? OnlyNamed(sentence, start, mayAct);

    /// <summary>The one person whom a sentence introduces with a title: <c>Kritik datang dari Rina Torres, peneliti di Arum. Ia …</c></summary>
    private Entity? OnlyIntroduced(SentenceRange sentence, bool mayAct, bool goesOn)
    {
        Entity? only = null;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            int name = text.NameAt(i);
            if (name < 0)
                continue;
            NamePhrase phrase = text.Names[name];
            i = phrase.Whole.End - 1;
            if (phrase.Kind != NameKind.Person || !IsPresented(phrase, mayAct) || registry.EntityOf(name) is not { Mentions.Count: > 0 } entity || entity.Mentions[0] != phrase.Name.First || goesOn && AreInitials(entity))
                continue;
            if (only is not null)
                return null;
            only = entity;
        }

        return only;
    }

    /// <summary>Salah satu warga yang datang adalah Rina Torres; Warga berkumpul, di antaranya Rina Torres; English There in the back was Rina Torres, a porter: whom a sentence is about, as it ends by telling.</summary>
    public Entity? Identified(SentenceRange sentence)
    {
        for (int i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (text.NameFrom(i) is not (>= 0 and int name) || text.Names[name].Kind != NameKind.Person || !Identifies(i - 1))
                continue;
            int end = text.Names[name].Whole.End;
            bool closed = end >= sentence.EndToken || text.Tokens[end].Kind == TokenKind.Punctuation && text.NameAt(end + 1) < 0;
            return closed && registry.EntityOf(name) is { Mentions.Count: > 0 } entity && IsCredible(entity) ? entity : null;
        }

        return null;
    }

    /// <summary>adalah, di antaranya</summary>
    private bool Identifies(int token) => text.NameAt(token) < 0
        && (text.Lexicon.IsHeadLast ? text.MakesPassive(token) && text.Is(token, WordClass.Verb) : (text.ClassOf(token) & (WordClass.Predicative | WordClass.Negation | WordClass.Adverb | WordClass.Modal)) == WordClass.Predicative
            || text.Lexicon.FunctionOf(text.TextOf(token)) == QuoteFunction.Name && (text.IsVerbLike(token) || text.Is(token, WordClass.Adjective))
            || text.MatchAt(token - 1, token + 1) is { Length: 2 } two && (two.Entry.Class & WordClass.Adverb) != 0);

    /// <summary>
    /// The one person whom a sentence names that has a passive for them or no verb at all: <c>Hal serupa dirasakan Rina Torres. Salah satunya,
    /// Rina Torres, menangis.</c>
    /// </summary>
    private Entity? OnlyNamed(SentenceRange sentence, int start, bool mayAct)
    {
        int only = -1, verb = -1, counted = -1;
        for (int i = start; i < sentence.EndToken; i++)
        {
            if (text.NameAt(i) is >= 0 and int name)
            {
                i = text.Names[name].Whole.End - 1;
                if (text.Names[name].Kind != NameKind.Person)
                    continue;
                if (only >= 0)
                    return null;
                only = name;
            }
            else if (only < 0 && text.MatchAt(i, sentence.EndToken) is var match && (match.Entry.Class & (WordClass.Quantifier | WordClass.Predicative)) != 0)
            {
                counted = i += match.Length - 1;
            }
            else if (text.IsVerbLike(i) || text.CueOf(i) != CueTraits.None)
            {
                verb = mayAct && text.Is(i + 1, WordClass.AgentMarker) ? ++i : i;
            }
        }

        if (text.Lexicon.IsHeadLast || only < 0 || registry.EntityOf(only) is not { } entity || entity.Mentions.Count == 0 || entity.Mentions[0] != text.Names[only].Name.First || !IsCredible(entity))
            return null;
        bool isOne = counted >= 0 && (verb < 0 || counted == text.Names[only].Whole.First - 2 && text.IsSign(counted + 1, ','));
        return isOne || (mayAct && verb == text.Names[only].Whole.First - 1 && verb >= 0 && text.Lexicon.Forms.IsPassive(text.TextOf(text.Is(verb, WordClass.AgentMarker) ? verb - 1 : verb))) ? entity : null;
    }

    /// <summary>Rina Torres, peneliti; Rina Torres (67); dikembangkan oleh dosen Arum Rina Torres: the words round a name present someone new.</summary>
    private bool IsPresented(NamePhrase phrase, bool mayAct)
    {
        int end = phrase.Whole.End;
        bool aged = end + 1 < text.Tokens.Length && text.IsSign(end, '(') && text.Tokens[end + 1] is { Kind: TokenKind.Number, Length: 2 };
        bool agent = mayAct && phrase.Whole.First > 0 && text.Is(phrase.Whole.First - 1, WordClass.AgentMarker) && !phrase.Role.IsEmpty;
        return aged || agent || phrase.Role.First >= phrase.Name.First;
    }

    /// <summary>Rumah milik Rina Torres roboh. Ia …: the one person whom the article has named so far, where nobody has spoken; <see langword="null"/> where there are more.</summary>
    public Entity? OnlyPersonBefore(int token)
    {
        Entity? only = null;
        foreach (Entity entity in registry.Entities)
        {
            if (entity.Kind != SpeakerKind.Person || entity.Mentions.Count == 0 || entity.Mentions[0] >= token || text.Lexicon.IsHeadLast)
                continue;
            if (only is not null)
                return null;
            only = entity;
        }

        // Anak Rina Torres membuka kedai. Ia …: not the mother.
        return only is not null && IsCredible(only) && !(only.Role.IsEmpty && text.Is(only.Mentions[0] - 1, WordClass.PersonNoun)) ? only : null;
    }

    /// <summary>Whether an entity is a person by more than its capitals: it speaks, has a title, is somebody's initials, or has a known given name.</summary>
    public bool IsCredible(Entity entity) => entity.Speaks || AreInitials(entity) || entity.Mentions.Count == 0 || !entity.Role.IsEmpty || !entity.Affiliation.IsEmpty || IsHonored(entity.Mentions[0]) || NameWords.HaveGivenName(entity.Words, text.Lexicon);

    /// <summary>KH Wira, KH. Wira</summary>
    private bool IsHonored(int name) => text.Is(text.Segments.IsSign(name - 1, '.') ? name - 2 : name - 1, WordClass.Honorific);

    public static bool AreInitials(Entity entity) => entity.Words.Length == 1 && NameWords.IsCapitals(entity.Words[0]);
}
