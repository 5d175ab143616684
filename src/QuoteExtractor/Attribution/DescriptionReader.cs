using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Reads what a source without a name is: how far its description goes, what kind it is of, whose report it is.</summary>
internal sealed class DescriptionReader(PhrasedText text, EntityRegistry registry)
{
    /// <summary>The lexicon's value of nouns for one of several sides, who are no single person: <c>pihak</c>.</summary>
    private const int Side = 3;

    /// <summary>The lexicon's value of nouns for those who take part in what is told of and are rarely named: English <c>driver</c>.</summary>
    private const int Participant = 7;

    /// <summary>The lexicon's value of quantifiers that set somebody known before others: <c>sang</c>.</summary>
    private const int Definite = 4;

    private readonly DescriptionSpan _spans = new(text);

    /// <summary>laporan Kabar Dunia, keterangan Rina Torres: the body or the person whose report it is; cuitan Torres: else who wrote it, whose name ends the phrase.</summary>
    public Entity? NamedBody(TokenRange words)
    {
        if (text.Lexicon.IsHeadLast)
            return null; // English a Borea Times poll, Court documents: the noun for the document comes last and is who speaks
        bool told = text.Lexicon.EntryOf(text.Tokens[words.First].Word).Value == AdjunctReader.Told;
        if (Author(words) is { IsEmpty: false } author)
            return registry.AddUnnamed(author, KindOf(author));
        Entity? other = null;
        // hasil tes DNA: capitals inside the noun of the document name nobody.
        for (int i = words.First + text.MatchAt(words.First, words.End).Length; i < words.End; i++)
        {
            int name = text.NameAt(i);
            if (name >= 0 && text.Is(i, WordClass.Outlet) && text.Names[name].Whole.End is var page && page < words.End && KindOf(new TokenRange(page, words.End)) == SpeakerKind.Organization)
                return registry.AddUnnamed(new TokenRange(page, words.End), SpeakerKind.Organization); // akun Twitter militer Arkadia
            if (name >= 0 && (text.Names[name].Kind == NameKind.Organization || told && text.Names[name].Kind == NameKind.Person))
                return registry.EntityOf(name);
            if (name >= 0 && (text.Names[name].Kind == NameKind.Place || text.Names[name].Kind == NameKind.Person && i == words.End - 1))
                other = registry.EntityOf(name);
        }

        return other ?? (told && text.Is(words.End, WordClass.Origin) ? Giver(words.End + 1) : null);
    }

    /// <summary>pernyataan dari (maskapai) Arum Air: the body that gave it out.</summary>
    private Entity? Giver(int first)
    {
        int name = text.NameFrom(text.NameAt(first) < 0 && OutletReach.IsNamedBehind(text.MatchAt(first, text.Tokens.Length).Entry) ? first + 1 : first);
        return name >= 0 && text.Names[name].Kind == NameKind.Organization ? registry.EntityOf(name) : null;
    }

    /// <summary>laporan polisi Arkadia, data otoritas pelabuhan Borea: those whose report it is, where their noun stands before the name; but laporan kantor berita Arum is Arum's, where that is no place.</summary>
    private TokenRange Author(TokenRange words)
    {
        const WordClass Authors = WordClass.PersonNoun | WordClass.Organization;
        bool own = text.Is(words.First, WordClass.DocumentNoun) && text.Is(words.First + 1, Authors | WordClass.Audience); // laporan polisi: a document's own name, too
        int first = words.First + (own ? 1 : text.MatchAt(words.First, words.End).Length);
        bool named = first < words.End && text.NameAt(first) < 0 && text.Tokens[first].Shape == TokenShape.Lower && text.NameAt(words.End - 1) is >= 0 and int name && text.Names[name].Kind is not NameKind.Person && text.Names[name].Whole.First > first;
        bool placed = named && text.Names[text.NameAt(words.End - 1)].Kind == NameKind.Place;
        const WordClass Outlets = WordClass.Audience | WordClass.Outlet;
        WordClass known = text.MatchAt(first, words.End).Entry.Class;
        return named && (placed ? (known & (Authors | Outlets)) != 0 : (known & Authors) != 0 && (known & Outlets) == 0) ? new TokenRange(first, words.End) : default;
    }

    /// <summary>Menurut hematnya, P: what is told has its owner at its end.</summary>
    public bool IsOwned(TokenRange words) =>
        words.Length == 1 && !text.Lexicon.IsHeadLast && text.Lexicon.EndsWithClitic(text.TextOf(words.First)) && KindOf(words) == SpeakerKind.Document;

    /// <summary>Pihaknya menambahkan P: the side of the body that spoke right before, and of no person.</summary>
    public bool IsSide(Source source) => source.Kind == SourceKind.Pronoun && !text.Lexicon.IsHeadLast && text.Is(source.Words.First, WordClass.Organization);

    /// <summary>"…," ujar perempuan kelahiran Arum; kata pria yang akrab disapa Wiwi: without an article, behind the verb, the one whom the article tells of.</summary>
    public bool IsKnown(TokenRange words, Passage passage) =>
        !text.Lexicon.IsHeadLast && words.First == passage.Cue.End && !text.Is(words.End - 1, WordClass.Demonstrative) && text.Tokens[words.First].Shape == TokenShape.Lower
        && text.Segments.EntryOf(words.First) is { Gender: Gender.Masculine or Gender.Feminine } noun && (noun.Class & WordClass.PersonNoun) != 0;

    /// <summary>pengakuan pelaku, keterangan saksi mata: whose words the noun hands on; empty where it is a report or tells nobody.</summary>
    public TokenRange Teller(TokenRange words)
    {
        PhraseMatch noun = text.MatchAt(words.First, words.End);
        var teller = new TokenRange(words.First + noun.Length, words.End);
        bool told = !text.Lexicon.IsHeadLast && noun.Entry.Value == AdjunctReader.Told && teller.Length > 0 && text.NameAt(words.First) < 0;
        return told && KindOf(teller) is SpeakerKind.Person or SpeakerKind.Group or SpeakerKind.Organization && !text.Is(teller.First, WordClass.Demonstrative) ? teller : default;
    }

    /// <summary>pemimpin Borea itu, sang pemimpin: whether a description is of somebody told of before.</summary>
    public bool IsPointed(TokenRange words) => text.Is(words.End - 1, WordClass.Demonstrative) || IsDefinite(words) && ((text.ClassOf(words.First + 1) | text.MatchAt(words.First + 1, words.End).Entry.Class) & (WordClass.Role | WordClass.Rank)) != 0; // sang perdana menteri

    /// <summary>A pointed description without what points.</summary>
    public TokenRange NounOf(TokenRange words) => IsDefinite(words) ? new TokenRange(words.First + 1, words.End) : new TokenRange(words.First, words.End - 1);

    /// <summary>sang jenderal</summary>
    public bool IsDefinite(TokenRange words) => words.Length > 1 && text.Is(words.First, WordClass.Quantifier) && text.Segments.EntryOf(words.First).Value == Definite;

    /// <summary>All of the description, where the head stands last; of pihak militer Arkadia the body alone.</summary>
    public TokenRange Whole(TokenRange words, Passage passage)
    {
        TokenRange whole = _spans.Whole(words, passage);
        bool side = whole.Length > 2 && FunctionWordTeller.IsParty(text.Segments.EntryOf(whole.First)) && text.NameAt(whole.End - 1) >= 0 && (text.ClassOf(whole.First + 1) & (WordClass.Organization | WordClass.PersonNoun)) == WordClass.Organization;
        return side ? new TokenRange(whole.First + 1, whole.End) : whole;
    }

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

    /// <summary>kantor berita pemerintah Arum: the outlet that the kind is told of, and not the country; pihak Arum: the body or the country itself; none where no name ends the phrase.</summary>
    public int OutletName(TokenRange words) =>
        !text.Lexicon.IsHeadLast && text.NameAt(words.End - 1) is >= 0 and int name && text.Names[name] is var outlet && outlet.Whole.First > words.First && outlet.Whole.End == words.End
        && (outlet.Kind is NameKind.Organization or NameKind.Place && IsSideOf(words, outlet) || outlet.Kind != NameKind.Place && IsOutletOf(words, outlet)) ? name : -1;

    /// <summary>pihak Arum: the name alone stands behind the word; but Pihak Keluarga.</summary>
    private bool IsSideOf(TokenRange words, in NamePhrase body) =>
        FunctionWordTeller.IsParty(text.Segments.EntryOf(words.First)) && body.Whole.First == words.First + 1 && text.MatchAt(words.First, words.End).Length == 1;

    private bool IsOutletOf(TokenRange words, in NamePhrase outlet) =>
        text.MatchAt(words.First, words.End) is var head && ((head.Entry.Class & WordClass.Audience) != 0 && (head.Entry.Value == OutletReach.KindOfOutlet || OutletReach.IsListed(text.Segments, outlet.Whole.First, outlet.Whole.End)) || IsBody(head, words, outlet));

    /// <summary>organisasi kemanusiaan Lentera Dunia: the name behind a noun for bodies and what it does; but tim pengacara Rina Torres, who has them, and dinas kesehatan Arum, which may be a place.</summary>
    private bool IsBody(PhraseMatch head, TokenRange words, in NamePhrase body)
    {
        TokenRange name = body.Whole;
        if (!OutletReach.IsNamedBehind(head.Entry) || text.NameAt(words.First) >= 0 || text.Holds(words.First + head.Length, name.First, WordClass.Coordinator | WordClass.PersonNoun | WordClass.Role | WordClass.Relation))
            return false;
        bool known = name.Length == 1 && text.Tokens[name.First].Shape is TokenShape.Upper or TokenShape.Mixed || text.Is(name.First, WordClass.Organization);
        if (name.First - words.First == 1 ? !known : name.Length < 2 && !known && !text.Is(name.First - 1, WordClass.Place)) // kelompok Arkadia, kelompok nelayan Arkadia Torda
            return false;
        return body.Kind == NameKind.Organization || body is { Kind: NameKind.Person, Role.IsEmpty: true } && !HolderBehind.HasGivenName(text.Segments, name);
    }

    /// <summary>kata gubernur: an office in small letters, and nothing else.</summary>
    public bool IsOffice(TokenRange words) => !text.Lexicon.IsHeadLast && text.Is(words.First, WordClass.Role) && (text.MatchAt(words.First, words.End).Length == words.Length || words.Length == 2 && text.Tokens[words.First + 1].Shape == TokenShape.Upper) && text.NameAt(words.First) < 0
        && text.Segments.EntryOf(words.First).Gender != Gender.Plural;

    /// <summary>Whether whoever spoke last may be meant: sang perekam is whoever holds the camera, and sang menteri nobody who has another office.</summary>
    public bool MayBeLast(TokenRange words, Entity last) => !PointsAtPlace(words) && (!IsDefinite(words) || last is { Role.IsEmpty: true, Mentions.Count: > 0 } && text.Is(words.First + 1, WordClass.Role));

    /// <summary>Torres menjawab salah seorang warga. Menurut warga tersebut, P: one of that kind whom the words before brought in without a name, and nobody named.</summary>
    public Entity? SomeoneBefore(TokenRange words, Entity? last)
    {
        const int Reach = 50;
        if (text.Lexicon.IsHeadLast || last is { Mentions.Count: 0 } || text.MatchAt(words.First, words.End) is not { Length: > 0 } noun || (noun.Entry.Class & (WordClass.PersonNoun | WordClass.Role)) == 0)
            return null;
        for (int i = words.First - 1; i > Math.Max(0, words.First - Reach); i--)
        {
            if (text.Tokens[i].Word != text.Tokens[words.First].Word || text.MatchAt(i, words.First).Length != noun.Length)
                continue;
            int end = i + noun.Length;
            while (end - i < words.Length - 1 && text.Tokens[end].Word == text.Tokens[words.First + end - i].Word)
                end++;
            bool known = text.IsSign(end, ',') || text.NameFrom(end) is >= 0 and int name && text.Names[name].Kind == NameKind.Person || NameLikeness.IsBeforeName(text.Segments, end); // seorang warga, Rina (35)
            return !known && text.Is(i - 1, WordClass.Quantifier) && text.Segments.EntryOf(i - 1).Value == NounPhraseReader.OnePerson ? registry.AddUnnamed(new TokenRange(i - 1, end), SpeakerKind.Person) : null;
        }

        return null;
    }

    /// <summary>badan bencana negara itu: the country was told of, and not the body.</summary>
    private bool PointsAtPlace(TokenRange words) => !text.Lexicon.IsHeadLast && words.Length > 2 && text.Is(words.End - 2, WordClass.PlaceHead) && text.Tokens[words.End - 2].Shape == TokenShape.Lower
        && text.MatchAt(words.First, words.End).Length < words.Length - 1; // but kepala negara itu

    /// <summary>English A neighbour, who lives nearby, said P: somebody not named before, with whom the sentence begins; but A reporter asked Torres whether P.</summary>
    public bool OpensSentence(TokenRange words, Passage passage) => text.Lexicon.IsHeadLast && (text.CueOf(passage.Cue.First) & CueTraits.Question) == 0 && words.First == text.Segments.Sentences[passage.Sentence].FirstToken
        && (text.Is(words.First, WordClass.Quantifier) || text.Is(words.First, WordClass.Determiner) && (text.Segments.EntryOf(words.First).Value == AsideFinder.Indefinite || IsNobodyNamed(words)));

    /// <summary>English The driver said P. He …: somebody who is rarely named, where no title of the article tells who it is.</summary>
    private bool IsNobodyNamed(TokenRange words)
    {
        int head = HeadOf(words);
        LexiconEntry noun = text.Segments.EntryOf(head);
        if (head != words.First + 1 || noun.Value != Participant || (noun.Class & WordClass.PersonNoun) == 0 || text.Is(words.First, WordClass.Possessive))
            return false;
        ReadOnlySpan<NameWord> title = registry.FormOf(new TokenRange(head, head + 1)).Words;
        foreach (Entity entity in registry.Entities)
        {
            if (!entity.Role.IsEmpty && entity.Mentions.Count > 0 && NameWords.Contains(registry.FormOf(entity.Role).Words, title))
                return false;
        }

        return true;
    }

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
            return head.Entry.Value == Definite || head.Entry.Value == NounPhraseReader.OnePerson && (!text.Lexicon.IsHeadLast || words.Length == head.Length || text.Is(words.End - 1, WordClass.PersonNoun)) ? SpeakerKind.Person : SpeakerKind.Group;
        if (head.Entry.Gender == Gender.Plural && (text.Lexicon.IsHeadLast || head.Length > 1 || !text.Is(words.End - 1, WordClass.Demonstrative)))
            return SpeakerKind.Group;
        if ((known & WordClass.Audience) != 0 && head.Entry.Value == OutletReach.KindOfOutlet)
            return SpeakerKind.Organization;
        return (known & (WordClass.PersonNoun | WordClass.Role | WordClass.RoleModifier)) != 0 ? SpeakerKind.Person : SpeakerKind.Unknown;
    }
}
