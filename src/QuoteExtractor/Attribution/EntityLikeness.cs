using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Attribution;

/// <summary>Tells whether a name can be another form of what an entity is called.</summary>
internal static class EntityLikeness
{
    /// <summary>By words that both have, or by letters that stand for words.</summary>
    public static bool IsCompatible(Entity entity, in NamePhrase phrase, NameForm form, Lexicon lexicon)
    {
        if (form == entity.Name)
            return true;
        ReadOnlySpan<NameWord> words = form.Words;
        bool person = phrase.Kind == NameKind.Person;
        bool entityPerson = entity.Kind == SpeakerKind.Person;
        foreach (NameForm other in entity.OtherNames)
        {
            // Dinas Laut (Dislaut Pemkab Arum): Dislaut is that body, Pemkab Arum another one.
            if (NameWords.Contains(other.Words, words) && (entityPerson || NameWords.Same(other.Words[0], words[0])))
                return true;
        }

        if (!person && !entityPerson)
            return SameWords(entity.Words, words) || entity.FullForm is { } full && SameWords(full.Words, words) || ShortenedName.IsEither(words, entity.Words) || IsKindOf(entity.Words, words, lexicon) || IsKindOf(words, entity.Words, lexicon) || words.Length == 1 && (NameWords.IsAcronym(words[0], entity.Words) || NameWords.IsBlend(words[0], entity.Words) || IsHeadOf(phrase, entity, words[0], lexicon));
        if (person != entityPerson)
            return SameWords(entity.Words, words) || !entityPerson && ShortenedName.Is(words, entity.Words) || words.Length == 1 && entityPerson && IsAlsoName(phrase, entity, words[0]);
        if (!entityPerson)
            return false;
        if (NameWords.Contains(entity.Words, words) || words.Length == 1 && (!lexicon.IsHeadLast && NameWords.IsShortOf(words[0], entity.Words) || NameWords.IsCapitals(words[0]) && NameWords.IsAcronym(words[0], entity.Words)))
            return true;
        if (IsInitialled(words, entity.Words) || IsInitialled(entity.Words, words))
            return true;

        // Rika Wira Satya is not the Wira Satya who has a title of his own.
        bool own = entity.Words.Length > 1 && !entity.Role.IsEmpty && !NameWords.Same(entity.Words[0], words[0]);
        return !own && NameWords.Contains(words, entity.Words);
    }

    /// <summary>RW Torres of Rika Wira Torres: of a person's names only the first ones, and only as initials without stops.</summary>
    private static bool IsInitialled(ReadOnlySpan<NameWord> words, ReadOnlySpan<NameWord> full) =>
        NameWords.IsCapitals(words[0]) && full.Length == words[0].Length + words.Length - 1 && ShortenedName.Is(words, full);

    /// <summary>Kementerian, where the article has named the Kementerian Luar Negeri; but a firm that is known by one word is not its Arumi Pay.</summary>
    private static bool IsHeadOf(in NamePhrase phrase, Entity entity, in NameWord word, Lexicon lexicon)
    {
        const WordClass Generic = WordClass.CommonName | WordClass.BodyHead | WordClass.PlaceHead | WordClass.Subunit;
        if (phrase.Kind != NameKind.Organization || entity.Words.Length < 2 || word.Length <= 3 || !NameWords.Same(entity.Words[0], word) || NameWords.IsCapitals(word))
            return false;
        WordClass known = lexicon.ClassOf(lexicon.IdOf(word.Text));
        return (known & WordClass.PersonName) == 0 && ((known & WordClass.Organization) == 0 || (known & Generic) != 0 || NameWords.HaveBody(entity.Words[1..], lexicon));
    }

    /// <summary>Partai Arumi and Arumi: a noun for bodies that are called by a name, and the name; but Kelompok Arumi is no Arumi that is a place.</summary>
    private static bool IsKindOf(ReadOnlySpan<NameWord> whole, ReadOnlySpan<NameWord> name, Lexicon lexicon)
    {
        const WordClass Others = WordClass.Place | WordClass.PlaceHead | WordClass.CommonName | WordClass.BodyHead | WordClass.PersonNoun;
        return whole.Length == name.Length + 1 && OutletReach.IsNamedBehind(lexicon.EntryOf(lexicon.IdOf(whole[0].Text)))
            && (name.Length > 1 || (lexicon.ClassOf(lexicon.IdOf(name[0].Text)) & Others) == 0) && SameWords(whole[1..], name);
    }

    /// <summary>AWS of Arum Wira Satya; Arum, a city, where an Arum Wira with a title is about.</summary>
    private static bool IsAlsoName(in NamePhrase phrase, Entity entity, in NameWord word) =>
        phrase.Kind == NameKind.Organization && NameWords.IsAcronym(word, entity.Words)
        || !entity.Role.IsEmpty && entity.Words.Length > 1 && NameWords.Same(entity.Words[0], word);

    private static bool SameWords(ReadOnlySpan<NameWord> a, ReadOnlySpan<NameWord> b) => a.Length == b.Length && NameWords.Contains(a, b);
}
