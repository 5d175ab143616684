using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Reads what a source without a name is: how far its description goes, what kind it is of, whose report it is.</summary>
internal sealed class DescriptionReader(PhrasedText text, EntityRegistry registry)
{
    /// <summary>The lexicon's value of nouns for what a person tells: <c>keterangan</c>, and not <c>survei</c>.</summary>
    private const int Told = 1;

    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>laporan Kabar Dunia, keterangan Rina Torres: the body or the person whose report it is; cuitan Torres: else who wrote it, whose name ends the phrase.</summary>
    public Entity? NamedBody(TokenRange words)
    {
        bool told = text.Lexicon.EntryOf(text.Tokens[words.First].Word).Value == Told;
        Entity? other = null;
        for (int i = words.First; i < words.End; i++)
        {
            int name = text.NameAt(i);
            if (name >= 0 && i == words.First && text.Lexicon.IsHeadLast && text.MatchAt(i, words.End) is { Length: > 1 } match && (match.Entry.Class & WordClass.DocumentNoun) != 0)
                return null; // English Court documents
            if (name >= 0 && (text.Names[name].Kind == NameKind.Organization || told && text.Names[name].Kind == NameKind.Person))
                return registry.EntityOf(name);
            if (name >= 0 && (text.Names[name].Kind == NameKind.Place || text.Names[name].Kind == NameKind.Person && i == words.End - 1))
                other = registry.EntityOf(name);
        }

        return other;
    }

    /// <summary>pengakuan pelaku, keterangan saksi mata: whose words the noun hands on; empty where it is a report or tells nobody.</summary>
    public TokenRange Teller(TokenRange words)
    {
        PhraseMatch noun = text.MatchAt(words.First, words.End);
        var teller = new TokenRange(words.First + noun.Length, words.End);
        bool told = !text.Lexicon.IsHeadLast && noun.Entry.Value == Told && teller.Length > 0 && text.NameAt(words.First) < 0;
        return told && KindOf(teller) is SpeakerKind.Person or SpeakerKind.Group or SpeakerKind.Organization && !text.Is(teller.First, WordClass.Demonstrative) ? teller : default;
    }

    /// <summary>
    /// English one of the fishermen, a person close to the mayor, nine in ten voters: where the head stands last, what its last word
    /// or <c>of</c> governs is still to come.
    /// </summary>
    public TokenRange Whole(TokenRange words, Passage passage)
    {
        const int MostPhrases = 3;
        if (!text.Lexicon.IsHeadLast)
            return words;
        int limit = LimitOf(words, passage);
        int end = words.End;
        for (int i = 0; i < MostPhrases && end + 1 < limit && (IsOf(end) || i == 0 && Governs(words, end)); i++)
        {
            _phrases.ReadAt(end + 1, limit, out int behind);
            if (behind <= end + 1)
                break;
            end = behind;
        }

        bool part = text.Is(words.End - 1, WordClass.Quantifier);
        return part || IsWhole(end, limit, passage.Cue.First < words.First) ? new TokenRange(words.First, end) : words;
    }

    /// <summary>Whether nothing of the description is left: results of surveys that Borea made are results.</summary>
    private bool IsWhole(int end, int limit, bool isBehind) =>
        end >= limit || text.IsSign(end, '.') || text.IsSign(end, ',') && isBehind || text.Is(end, WordClass.Adverb | WordClass.Verb);

    /// <summary>The cue, the content or the sentence's end, whichever comes first.</summary>
    private int LimitOf(TokenRange words, Passage passage)
    {
        int limit = text.Segments.Sentences[passage.Sentence].EndToken;
        if (passage.Cue.First >= words.End)
            limit = Math.Min(limit, passage.Cue.First);
        foreach (TokenRange part in passage.Content)
        {
            if (part.First >= words.End)
                return Math.Min(limit, part.First);
        }

        return limit;
    }

    private bool IsOf(int token) => (text.ClassOf(token) & (WordClass.Preposition | WordClass.NameParticle)) == (WordClass.Preposition | WordClass.NameParticle);

    /// <summary>sources familiar with, nine in: an adjective behind its noun, or a number that is part of another.</summary>
    private bool Governs(TokenRange words, int preposition)
    {
        if (!text.Is(preposition, WordClass.Preposition))
            return false;
        if (text.Is(words.End - 1, WordClass.Quantifier) && (text.Tokens[preposition + 1].Kind == TokenKind.Number || text.Is(preposition + 1, WordClass.Quantifier)))
            return true;
        return words.Length > 1 && IsAdjectiveBehind(words);
    }

    private bool IsAdjectiveBehind(TokenRange words) => text.ClassOf(words.End - 1) == WordClass.None && text.NameAt(words.End - 1) < 0
        && text.Is(words.End - 2, WordClass.PersonNoun | WordClass.Audience);

    /// <summary>English a spokesman for the mayor: the word before the first preposition, where the head stands last.</summary>
    private int HeadOf(TokenRange words)
    {
        for (int i = words.First + 1; i < words.End; i++)
        {
            if (text.NameAt(i) < 0 && (text.MatchAt(i, words.End).Entry.Class & WordClass.Preposition) != 0 && text.Is(i - 1, WordClass.PersonNoun | WordClass.Role | WordClass.Quantifier))
                return i - 1;
        }

        return words.End - 1;
    }

    public SpeakerKind KindOf(TokenRange words)
    {
        int first = words.First;
        if (!text.Lexicon.IsHeadLast && first + 1 < words.End && text.Is(first, WordClass.Quantifier) && text.Is(first + 1, WordClass.DocumentNoun))
            first++;
        PhraseMatch head = text.MatchAt(text.Lexicon.IsHeadLast ? HeadOf(words) : first, words.End);
        WordClass known = head.Entry.Class;
        if ((known & WordClass.DocumentNoun) != 0)
            return SpeakerKind.Document;
        if ((known & WordClass.Organization) != 0)
            return SpeakerKind.Organization;
        if ((known & WordClass.Quantifier) != 0)
            return head.Entry.Value == NounPhraseReader.OnePerson ? SpeakerKind.Person : SpeakerKind.Group;
        if (head.Entry.Gender == Gender.Plural)
            return SpeakerKind.Group;
        if (head.Entry.Gender == Gender.Neuter)
            return SpeakerKind.Organization;
        return (known & (WordClass.PersonNoun | WordClass.Role | WordClass.RoleModifier)) != 0 ? SpeakerKind.Person : SpeakerKind.Unknown;
    }
}
