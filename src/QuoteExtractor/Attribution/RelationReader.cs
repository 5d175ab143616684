using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Tells whose name stands behind a word for what someone is to another: <c>juru bicara PM Rina Torres</c> is not Rina Torres.</summary>
internal sealed class RelationReader(PhrasedText text)
{
    /// <summary>The lexicon's value of words behind which the bare name is the other's: <c>juru bicara Torres</c>.</summary>
    private const int OfAnother = 1;

    /// <summary>The value of those behind which a single name is, or one that stands elsewhere too: <c>pengacara Torres</c>.</summary>
    private const int OfSingleName = 2;

    /// <summary>Whether a name may be that of another: behind such a word alone, or with the other's office between.</summary>
    public bool IsRelated(in NamePhrase phrase)
    {
        if (phrase.Role.IsEmpty || phrase.Role.First >= phrase.Name.First || phrase.Kind != NameKind.Person || text.IsSign(phrase.Name.First - 1, ','))
            return false;
        int office = EndOf(phrase.Role, out int kind);
        return office == phrase.Role.End ? office == phrase.Name.First
            : office > 0 && kind > 0 && text.IsCapitalized(office) && (text.MatchAt(office, phrase.Role.End).Entry.Class & WordClass.Role) != 0 && !text.Is(office, WordClass.Organization);
    }

    /// <summary>
    /// Whether such a name is the other's, whom the article has named before or with a title of their own, and who does not speak elsewhere
    /// without one.
    /// </summary>
    public bool IsOther(in NamePhrase phrase, Entity entity)
    {
        bool hasOffice = EndOf(phrase.Role, out int kind) < phrase.Role.End;
        bool isKnown = !hasOffice && entity.Mentions[0] < phrase.Name.First || !entity.Role.IsEmpty && EndOf(entity.Role, out _) == 0;
        bool another = hasOffice ? !IsOffice(phrase.Role) : kind == OfAnother || kind == OfSingleName && (entity.Words.Length == 1 || entity.Mentions.Count > 1);
        return isKnown || IsAnyone(phrase.Whole.First - 1) || another && !entity.Speaks;
    }

    /// <summary>Juru Bicara Presiden Rina Torres: written as an office is, the name is its holder's; juru bicara Presiden Rina Torres serves her.</summary>
    private bool IsOffice(TokenRange role) => text.IsCapitalized(role.First) && text.IsCapitalized(role.First + 1)
        && text.MatchAt(role.First, role.End).Length > 1;

    /// <summary>seorang juru bicara: one whom the article does not name.</summary>
    private bool IsAnyone(int token) => token >= 0 && text.NameAt(token) < 0 && text.Is(token, WordClass.Quantifier) && text.Lexicon.EntryOf(text.Tokens[token].Word).Value == NounPhraseReader.OnePerson;

    /// <summary>Where the word ends that begins a title, <c>mantan</c> before it or not; 0 where the title begins with none.</summary>
    private int EndOf(TokenRange role, out int kind)
    {
        int first = text.Is(role.First, WordClass.RoleModifier) && role.Length > 1 ? role.First + 1 : role.First;
        PhraseMatch match = text.MatchAt(first, role.End);
        kind = match.Entry.Value;
        int end = first + match.Length;
        if ((match.Entry.Class & WordClass.Relation) == 0)
        {
            kind = OfAnother; // penasihat keamanan Presiden Torres: with his field he is one only where the other's office stands behind
            return text.Is(first, WordClass.Relation) && end < role.End && text.Is(end, WordClass.Role) ? end : 0;
        }

        if (end + 1 >= role.End || !text.Is(end, WordClass.Coordinator) || text.MatchAt(end + 1, role.End) is var second && (second.Entry.Class & WordClass.Relation) == 0)
            return end;
        kind = OfAnother; // istri dan anak Torres: two who are his
        return end + 1 + second.Length;
    }
}
