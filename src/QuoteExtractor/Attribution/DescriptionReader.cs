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

    /// <summary>The lexicon's value of nouns for one of several sides, who are no single person: <c>pihak</c>.</summary>
    private const int Side = 3;

    /// <summary>The lexicon's value of auxiliaries that stand alone too: English <c>is</c>.</summary>
    private const int Auxiliary = 1;

    /// <summary>The lexicon's value of adverbs that go with a number behind them: English <c>about</c>.</summary>
    private const int BeforeNumber = 4;

    /// <summary>The lexicon's value of audiences that are a kind of outlet: <c>kantor berita</c>.</summary>
    private const int KindOfOutlet = 1;

    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>laporan Kabar Dunia, keterangan Rina Torres: the body or the person whose report it is; cuitan Torres: else who wrote it, whose name ends the phrase.</summary>
    public Entity? NamedBody(TokenRange words)
    {
        if (text.Lexicon.IsHeadLast)
            return null; // English a Borea Times poll, Court documents: the noun for the document comes last and is who speaks
        bool told = text.Lexicon.EntryOf(text.Tokens[words.First].Word).Value == Told;
        if (Author(words) is { IsEmpty: false } author)
            return registry.AddUnnamed(author, KindOf(author));
        Entity? other = null;
        // hasil tes DNA: capitals inside the noun of the document name nobody.
        for (int i = words.First + text.MatchAt(words.First, words.End).Length; i < words.End; i++)
        {
            int name = text.NameAt(i);
            if (name >= 0 && (text.Names[name].Kind == NameKind.Organization || told && text.Names[name].Kind == NameKind.Person))
                return registry.EntityOf(name);
            if (name >= 0 && (text.Names[name].Kind == NameKind.Place || text.Names[name].Kind == NameKind.Person && i == words.End - 1))
                other = registry.EntityOf(name);
        }

        return other;
    }

    /// <summary>laporan polisi Arkadia, data otoritas pelabuhan Borea: those whose report it is, where their noun stands before the name; but laporan kantor berita Arum is Arum's.</summary>
    private TokenRange Author(TokenRange words)
    {
        const WordClass Authors = WordClass.PersonNoun | WordClass.Organization;
        bool own = text.Is(words.First, WordClass.DocumentNoun) && text.Is(words.First + 1, Authors); // laporan polisi: a document's own name, too
        int first = words.First + (own ? 1 : text.MatchAt(words.First, words.End).Length);
        bool named = first < words.End && text.NameAt(first) < 0 && text.Tokens[first].Shape == TokenShape.Lower && text.NameAt(words.End - 1) is >= 0 and int name && text.Names[name].Kind is not NameKind.Person && text.Names[name].Whole.First > first;
        return named && (text.MatchAt(first, words.End).Entry.Class & (Authors | WordClass.Audience | WordClass.Outlet)) is var known && (known & Authors) != 0 && (known & ~Authors) == 0 ? new TokenRange(first, words.End) : default;
    }

    /// <summary>Menurut hematnya, P: what is told has its owner at its end.</summary>
    public bool IsOwned(TokenRange words) =>
        words.Length == 1 && !text.Lexicon.IsHeadLast && text.Lexicon.EndsWithClitic(text.TextOf(words.First)) && KindOf(words) == SpeakerKind.Document;

    /// <summary>"…," ujar perempuan kelahiran Arum; kata pria yang akrab disapa Wiwi: without an article, behind the verb, the one whom the article tells of.</summary>
    public bool IsKnown(TokenRange words, Passage passage) =>
        !text.Lexicon.IsHeadLast && words.First == passage.Cue.End && !text.Is(words.End - 1, WordClass.Demonstrative) && text.Tokens[words.First].Shape == TokenShape.Lower
        && text.Segments.EntryOf(words.First) is { Gender: Gender.Masculine or Gender.Feminine } noun && (noun.Class & WordClass.PersonNoun) != 0;

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
        words = WithBeginning(words, passage);
        int limit = LimitOf(words, passage);
        int end = words.End;
        for (int i = 0; i < MostPhrases && end + 1 < limit && (IsOf(end) || i == 0 && Governs(words, end)); i++)
        {
            _phrases.ReadAt(end + 1, limit, out int behind);
            if (behind <= end + 1)
                break;
            end = behind;
        }

        if (!passage.Source.IsShared && QualifiedEnd(words, passage, limit) is var qualified && qualified > end)
            return new TokenRange(words.First, qualified);
        bool part = text.Is(words.End - 1, WordClass.Quantifier);
        return part || IsWhole(end, limit, passage.Cue.First < words.First) ? new TokenRange(words.First, end) : words;
    }

    /// <summary>English about four in ten voters, current and former officials: what goes with the number or the adjective that a description was found to begin with.</summary>
    private TokenRange WithBeginning(TokenRange words, Passage passage)
    {
        const int LongestModifier = 3;
        int from = Math.Max(text.Segments.Sentences[passage.Sentence].FirstToken, passage.Cue.First < words.First ? passage.Cue.End : 0), first = words.First;
        if (first - 2 >= from && text.Is(first - 1, WordClass.Coordinator) && text.Segments.EntryOf(words.End - 1).Gender == Gender.Plural && IsAdjective(first) && IsAdjective(first - 2)
            && (first - 3 < from || text.Tokens[first - 3].Kind == TokenKind.Number || text.Is(first - 3, WordClass.Determiner | WordClass.Quantifier | WordClass.ClauseOpener | WordClass.Complementizer)))
        {
            first -= first - 3 >= from && (text.Tokens[first - 3].Kind == TokenKind.Number || text.Is(first - 3, WordClass.Determiner | WordClass.Quantifier)) ? 3 : 2;
        }

        bool counted = text.Tokens[first].Kind == TokenKind.Number || (text.MatchAt(first, words.End).Entry.Class & WordClass.Quantifier) != 0;
        for (int length = LongestModifier; counted && length > 0; length--)
        {
            if (first - length >= from && text.MatchAt(first - length, first) is var match && match.Length == length && match.Entry.Value == BeforeNumber && (match.Entry.Class & WordClass.Adverb) != 0)
                return new TokenRange(first - length, words.End);
        }

        return new TokenRange(first, words.End);
    }

    private bool IsAdjective(int token) => text.Tokens[token].Kind == TokenKind.Word && text.NameAt(token) < 0 && !text.Is(token, WordClass.PersonNoun | WordClass.Determiner)
        && (text.Is(token, WordClass.RoleModifier | WordClass.CommonName) || text.ClassOf(token) == WordClass.None && text.CueOf(token) == CueTraits.None);

    /// <summary>
    /// English a count by the council says, the man who built the quay said, according to a poll taken in May: all that no sign parts from the
    /// description up to its verb, or behind a preposition up to the next sign; the description's own end where there is no such thing.
    /// </summary>
    private int QualifiedEnd(TokenRange words, Passage passage, int limit)
    {
        const int LongestQualifier = 30;
        bool behind = passage.Cue.First < words.First;
        if (passage.Cue.IsEmpty || words.End >= limit || (behind ? (text.MatchAt(passage.Cue.First, passage.Cue.End).Entry.Cue & CueTraits.Preposition) == 0 : limit != passage.Cue.First || IsParticiple(passage.Cue)))
            return words.End;
        bool opens = text.NameAt(words.End) < 0 && (text.Is(words.End, WordClass.Preposition | WordClass.Relative) || IsReduced(words.End));
        if (!opens || text.Is(words.End, WordClass.Preposition) && text.Is(words.End + 1, WordClass.Weekday | WordClass.Month))
            return words.End;
        int end = words.End;
        bool clause = false;
        while (end < Math.Min(limit, words.End + LongestQualifier) && (text.Tokens[end].Kind is TokenKind.Word or TokenKind.Number || text.NameAt(end) >= 0 || (!behind || end + 1 < limit) && text.IsInnerStop(end) || text.IsOwnerMark(end)))
        {
            clause |= text.Is(end, WordClass.Relative);
            if (!clause && IsFinite(end))
                return words.End;
            end++;
        }

        if (behind)
            return end + 1 >= limit ? end : words.End; // a count by Rina Torres, the mayor of Arum: no end is in sight
        if (end < limit)
            return words.End;
        while (end > words.End && text.NameAt(end - 1) < 0 && text.Is(end - 1, WordClass.Adverb))
            end--;
        const WordClass Open = WordClass.Coordinator | WordClass.Preposition | WordClass.Infinitive | WordClass.Complementizer;
        return text.Is(end - 1, Open) || end == words.End + 1 && text.Is(words.End, WordClass.Relative) ? words.End : end;
    }

    /// <summary>English a poll taken in May, polls reported by the council: a participle, of which the noun before is no subject.</summary>
    private bool IsReduced(int token)
    {
        ReadOnlySpan<char> word = text.TextOf(token);
        bool participle = text.IsVerbLike(token) && (!text.Is(token, WordClass.Verb) || text.Lexicon.HasVerbSuffix(word)) || text.Lexicon.Forms.IsParticiple(word) && text.ClassOf(token) == WordClass.None;
        bool passive = text.Is(token + 1, WordClass.AgentMarker) && text.Is(token, WordClass.Verb);
        return passive || participle && (text.CueOf(token) == CueTraits.None || text.Is(token + 1, WordClass.AgentMarker));
    }

    /// <summary>English is, were: a verb of the clause itself, of which what stands before is the subject.</summary>
    private bool IsFinite(int token) => text.NameAt(token) < 0 && text.Lexicon.EntryOf(text.Tokens[token].Word) is { Value: Auxiliary } entry && (entry.Class & WordClass.Adverb) != 0;

    private bool IsParticiple(TokenRange cue) => text.Lexicon.Forms.IsParticiple(text.TextOf(cue.First));

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

    /// <summary>English A neighbour, who lives nearby, said P: somebody not named before, with whom the sentence begins; but A reporter asked Torres whether P.</summary>
    public bool OpensSentence(TokenRange words, Passage passage) => text.Lexicon.IsHeadLast && (text.CueOf(passage.Cue.First) & CueTraits.Question) == 0 && words.First == text.Segments.Sentences[passage.Sentence].FirstToken
        && (text.Is(words.First, WordClass.Quantifier) || text.Segments.EntryOf(words.First) is { Value: AsideFinder.Indefinite } opening && (opening.Class & WordClass.Determiner) != 0);

    /// <summary>English a spokesman for the mayor, a spokeswoman: what the noun tells of the person.</summary>
    public Gender GenderOf(TokenRange words) => text.Lexicon.IsHeadLast && text.Segments.EntryOf(HeadOf(words)).Gender is var gender and (Gender.Masculine or Gender.Feminine) ? gender : Gender.Unknown;

    public SpeakerKind KindOf(TokenRange words)
    {
        int first = words.First;
        if (!text.Lexicon.IsHeadLast && first + 1 < words.End && text.Is(first, WordClass.Quantifier)
            && (text.Is(first + 1, WordClass.DocumentNoun) || text.Segments.EntryOf(first).Gender == Gender.Neuter))
            first++;
        if (!text.Lexicon.IsHeadLast && text.Is(words.End - 1, WordClass.PersonNoun) && (text.Tokens[first].Kind == TokenKind.Number || text.Is(first, WordClass.Adverb)))
            return SpeakerKind.Group; // 12 saksi, lebih dari separuh responden
        PhraseMatch head = text.MatchAt(text.Lexicon.IsHeadLast ? HeadOf(words) : first, words.End);
        WordClass known = head.Entry.Class;
        if ((known & WordClass.DocumentNoun) != 0)
            return SpeakerKind.Document;
        if ((known & WordClass.Organization) != 0 || (known & WordClass.PersonNoun) != 0 && head.Entry.Value == Side)
        {
            // pihak keluarga, pihak pengelola: people in small letters are no body because of the noun before them.
            bool people = !text.Lexicon.IsHeadLast && (known & WordClass.PersonNoun) != 0 && text.NameAt(first + 1) < 0 && (text.ClassOf(first + 1) & (WordClass.PersonNoun | WordClass.Organization)) == WordClass.PersonNoun;
            return people && first + 1 < words.End ? SpeakerKind.Group : SpeakerKind.Organization;
        }

        if (!text.Lexicon.IsHeadLast && (known & WordClass.Audience) != 0 && text.Is(first, WordClass.Quantifier))
            return SpeakerKind.Group; // para pendukungnya
        if ((known & WordClass.Quantifier) != 0)
            return head.Entry.Value == NounPhraseReader.OnePerson ? SpeakerKind.Person : SpeakerKind.Group;
        if (head.Entry.Gender == Gender.Plural && (text.Lexicon.IsHeadLast || head.Length > 1 || !text.Is(words.End - 1, WordClass.Demonstrative)))
            return SpeakerKind.Group;
        if ((known & WordClass.Audience) != 0 && head.Entry.Value == KindOfOutlet)
            return SpeakerKind.Organization;
        return (known & (WordClass.PersonNoun | WordClass.Role | WordClass.RoleModifier)) != 0 ? SpeakerKind.Person : SpeakerKind.Unknown;
    }
}
