using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Finds the person who is called by a word that is also a place, a body or a common noun: <c>kata Bima</c>, of Bima Arya.</summary>
internal sealed class BearerFinder(PhrasedText text, EntityIndex index)
{
    /// <summary>
    /// The person named before whose name begins with the one word that speaks or ends with several, or whom a given name or a
    /// reporting verb before the word calls by any word of the name; <see langword="null"/> where there is none.
    /// </summary>
    public Entity? Find(in NamePhrase phrase, NameForm form)
    {
        if (!phrase.Role.IsEmpty || NameWords.IsCapitals(form.Words[0]))
            return null;
        bool called = IsCalled(phrase), given = called || text.Is(phrase.Name.First, WordClass.PersonName);
        Entity? best = null;
        int bestAt = -1;
        foreach (int number in index.Find(form))
        {
            Entity entity = index.All[number];
            if (entity.Kind == SpeakerKind.Person && entity.Words.Length > form.Words.Length && (form.Words.Length == 1 ? IsName(entity, form.Words[0], given) : EndsWith(entity, form)) && (!entity.Role.IsEmpty || NameWords.HaveGivenName(entity.Words, text.Lexicon))
                && entity.LastMentionBefore(phrase.Name.First) is var at && at > bestAt)
                (best, bestAt) = (entity, at);

            // Arkadia Wira Satya, where Arkadia was named before: rather a place that stands before the name of somebody from there.
            if ((!called || form.Words.Length > 1) && entity.Kind != SpeakerKind.Person && entity.Name == form && (best is null || entity.Mentions[0] < best.Mentions[0]))
                return null;
        }

        return best;
    }

    /// <summary>"…," kata Bima: a word that is a given name as well as a place, called by a reporting verb before it.</summary>
    public bool IsGivenName(in NamePhrase phrase) =>
        phrase.Name.Length == 1 && IsCalled(phrase) && (text.ClassOf(phrase.Name.First) & (WordClass.PersonName | WordClass.Place | WordClass.Organization)) == (WordClass.PersonName | WordClass.Place)
        && text.Tokens[phrase.Name.First].Shape != TokenShape.Upper;

    private bool IsCalled(in NamePhrase phrase) => (text.CueOf(phrase.Whole.First - 1) & CueTraits.Follows) != 0;

    /// <summary>Jaya Negara, where the article has named I Gusti Ngurah Jaya Negara.</summary>
    private static bool EndsWith(Entity entity, NameForm form)
    {
        for (int i = 1; i <= form.Words.Length; i++)
        {
            if (!NameWords.Same(entity.Words[^i], form.Words[^i]))
                return false;
        }

        return true;
    }

    private static bool IsName(Entity entity, in NameWord word, bool given)
    {
        int first = entity.Words[0].Length <= 2 ? 1 : 0;
        return NameWords.Same(entity.Words[first], word) || NameWords.IsShortAt(word, entity.Words, first) || given && NameWords.Contains(entity.Words, [word]);
    }

    /// <summary>kata Romo, kata Sri Sultan, where the article names one Romo Wira, one Sri Sultan Wira; <see langword="null"/> where a word is no honorific, or that of none or several.</summary>
    public Entity? Honored(TokenRange name)
    {
        if (name.Length > 2 || (text.MatchAt(name.First, name.End) is var match && ((match.Entry.Class & WordClass.Honorific) == 0 || match.Length != name.Length)))
            return null;
        Entity? honored = null;
        foreach (Entity entity in index.All)
        {
            if (entity.Kind != SpeakerKind.Person || !IsHonored(entity, text.Tokens[name.End - 1].Word))
                continue;
            if (honored is not null)
                return null;
            honored = entity;
        }

        return honored;
    }

    private bool IsHonored(Entity entity, int honorific)
    {
        foreach (int mention in entity.Mentions)
        {
            if (text.Segments.At(mention - 1).Word == honorific)
                return true;
        }

        return false;
    }

    /// <summary>ujar torres, kata presiden torres: a name that somebody forgot to capitalise, of the one whom the article names so; with a title, of whoever has it.</summary>
    public Entity? InSmall(TokenRange words)
    {
        int last = words.End - 1;
        if (text.Lexicon.IsHeadLast || words.Length > 2 || text.Tokens[last].Shape != TokenShape.Lower || (text.ClassOf(last) & ~WordClass.PersonName) != 0 || words.Length == 2 && !text.Is(words.First, WordClass.Role))
            return null;
        Entity? found = null;
        foreach (Entity entity in index.First)
        {
            if (entity.Kind != SpeakerKind.Person || entity.Mentions.Count == 0 || words.Length == 2 && (entity.Role.IsEmpty || text.Tokens[entity.Role.First].Word != text.Tokens[words.First].Word))
                continue;
            foreach (NameWord word in entity.Words)
            {
                if (!word.Text.Equals(text.TextOf(last), StringComparison.OrdinalIgnoreCase))
                    continue;
                if (found is not null)
                    return null;
                found = entity;
                break;
            }
        }

        return found;
    }

    /// <summary>kata Ucok, sapaan akrab Wira Satya: who was named so before, where the other name is a new one, by which he is called from now on.</summary>
    public Entity? Renamed(NameForm other, NameForm newName, int before)
    {
        foreach (int number in index.Find(other))
        {
            if (index.All[number] is not { Kind: SpeakerKind.Person } person || person.Mentions.Count == 0 || person.Mentions[0] >= before || !NameWords.Contains(person.Words, other.Words))
                continue;
            person.AddOtherName(newName);
            return person;
        }

        return null;
    }
}
