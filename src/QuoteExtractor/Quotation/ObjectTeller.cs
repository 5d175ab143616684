using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells a subject from what the verb before it governs.</summary>
internal sealed class ObjectTeller(PhrasedText text)
{
    /// <summary>The lexicon's value of articles that stand before one thing: English <c>a</c>.</summary>
    public const int Single = 1;

    /// <summary>
    /// English Torres issued a statement saying, Torres made a new promise to: a thing before a participle, or before what can be no verb
    /// since its subject would have to be many, is what somebody else's verb governs.
    /// </summary>
    public bool IsObject(Source source, int verb, bool isParticiple)
    {
        const WordClass Actors = WordClass.PersonNoun | WordClass.Organization | WordClass.Role | WordClass.RoleModifier | WordClass.Quantifier | WordClass.Audience
            | WordClass.Outlet;
        if (!text.Lexicon.IsHeadLast)
            return source.Words.First > 1 && (source.Kind == SourceKind.Description && (IsBeforeNext(source, verb) || IsGiven(source)) || IsOfOccasion(source, verb) || IsAttendant(source));
        if (source.Kind != SourceKind.Description || text.Is(source.Words.End - 1, Actors) || text.NameAt(source.Words.End - 1) >= 0)
            return false;
        if (isParticiple)
            return IsGoverning(source.Words.First - 1);
        return source.Words.End == verb && text.ClassOf(verb - 1) == WordClass.None && text.Is(source.Words.First, WordClass.Determiner)
            && text.Lexicon.EntryOf(text.Tokens[source.Words.First].Word).Gender != Gender.Plural
            && text.Lexicon.Forms.IsNounBehind(text.TextOf(verb - 1), text.TextOf(verb), text.Lexicon);
    }

    /// <summary>Torres saat membacakan putusan mengatakan P, Torres usai bertemu warga mengatakan P: what the verb of the occasion governs, behind who speaks.</summary>
    private bool IsOfOccasion(Source source, int verb)
    {
        const WordClass Openers = WordClass.Temporal | WordClass.ClauseOpener | WordClass.OccasionOpener;
        int governor = text.FirstOf(source) - 1, opener = governor - 1;
        if (opener < 1 || source.Kind is not (SourceKind.Description or SourceKind.Name) || text.NameAt(governor) >= 0 || text.Tokens[opener].Shape != TokenShape.Lower || !text.Is(opener, Openers) || text.Is(opener, WordClass.PlaceOpener))
            return false;
        bool acts = (text.IsVerb(governor) || (text.CueOf(governor) & CueTraits.Leads) != 0 || text.Is(governor, WordClass.TalkVerb)) && !text.Lexicon.Forms.IsPassive(text.TextOf(governor));
        bool behind = text.NameAt(opener - 1) is >= 0 and int name && text.Names[name].Whole.End == opener && text.Names[name].Kind is not NameKind.Place || text.Is(opener - 1, WordClass.Demonstrative);
        return acts && behind && text.Segments.BehindAdverbs(source.Words.End, verb) == verb;
    }

    /// <summary>Torres mengeluarkan pernyataan yang menegaskan P: what the words for saying something hold.</summary>
    private bool IsGiven(Source source) => text.NameAt(source.Words.First - 1) < 0 && text.Is(source.Words.End, WordClass.Relative) && text.MatchAt(source.Words.First - 1, source.Words.End) is { Length: > 1 } giving && (giving.Entry.Cue & CueTraits.Leads) != 0;

    /// <summary>Torres didampingi Satya mengatakan P: who is beside the one who speaks.</summary>
    private bool IsAttendant(Source source)
    {
        int verb = text.FirstOf(source) - 1;
        if (verb < 1 || text.NameAt(verb) >= 0 || !text.Is(verb, WordClass.TalkVerb) || text.Tokens[verb].Shape != TokenShape.Lower || !text.Lexicon.Forms.IsPassive(text.TextOf(verb)))
            return false;
        return text.IsSign(verb - 1, ',') || text.NameAt(verb - 1) is >= 0 and int name && text.Names[name].Whole.End == verb;
    }

    /// <summary>Torres membuka rapat itu lalu mengatakan P: what a verb before it governs, where the next verb goes on from that one.</summary>
    private bool IsBeforeNext(Source source, int verb)
    {
        const WordClass Next = WordClass.Adverb | WordClass.Coordinator;
        int i = source.Words.End, governor = source.Words.First - 1;
        return i < verb && (text.ClassOf(i) & Next) == Next && text.Is(i - 1, WordClass.Demonstrative) && text.Segments.BehindAdverbs(i, verb) == verb
            && text.IsVerb(governor) && !text.Lexicon.Forms.IsPassive(text.TextOf(governor)) && !text.Is(governor - 1, WordClass.Relative);
    }

    /// <summary>English cut its yearly estimate, sounded a cautious note: a reporting word that could be a verb of many is a noun behind its owner or article and what describes it; but who made a sober call for something calls for it.</summary>
    public bool IsOwned(TokenRange cue, int from)
    {
        const int Longest = 3;
        int verb = cue.First;
        const WordClass Describing = WordClass.Adjective | WordClass.CommonName | WordClass.RoleModifier | WordClass.Occasion;
        int i = verb - 1;
        while (i > Math.Max(from, verb - Longest) && text.Tokens[i].Shape == TokenShape.Lower && (text.ClassOf(i) & ~Describing) == 0 && text.CueOf(i) == CueTraits.None && !text.IsVerb(i))
            i--;
        if (i == verb - 1 || i < from || text.NameAt(i) >= 0)
            return false;
        const WordClass Subjects = WordClass.Pronoun | WordClass.Determiner;
        bool said = text.Is(verb + 1, Subjects) || text.NameFrom(verb + 1) >= 0; // About a third say they agree
        if (text.Is(i, WordClass.Determiner) && text.Segments.EntryOf(i).Value == Single)
            return (!said || text.Is(i - 1, WordClass.Preposition) && !text.Is(i - 1, WordClass.Adverb)) && !text.IsSign(verb + 1, ':') && !(cue.Length > 1 && text.IsVerb(i - 1)) && text.Lexicon.Forms.IsNounBehind(default, text.TextOf(verb), text.Lexicon);
        return !said && (text.Is(i, WordClass.Possessive) || text.IsOwnerMark(i)) && text.Lexicon.Forms.IsNounBehind(text.TextOf(verb - 1), text.TextOf(verb), text.Lexicon);
    }

    /// <summary>English one tweet, another claim: what is one can have no verb of many.</summary>
    public static bool IsCounted(PhrasedText text, int quantifier, int verb) => text.Lexicon.IsHeadLast && quantifier + 1 == verb && text.Is(quantifier, WordClass.Quantifier) && text.Segments.EntryOf(quantifier).Value == Single
        && text.Lexicon.Forms.IsNounBehind(default, text.TextOf(verb), text.Lexicon);

    /// <summary>English the ballot question, the Torres claim: whether what could be a verb of many stands behind what is one, and is a noun.</summary>
    public bool IsBehindOne(int verb)
    {
        const WordClass Many = WordClass.Adverb | WordClass.Infinitive | WordClass.Pronoun | WordClass.Relative | WordClass.Modal;
        int i = verb - 1;
        if (i < 0 || text.IsSign(i, ',') || text.NameAt(i) < 0 && text.Is(i, Many) || text.Segments.EntryOf(i).Gender == Gender.Plural)
            return false;
        return !text.Lexicon.Forms.HasAgreement(text.TextOf(i)) || text.NameAt(i) is >= 0 and int name && text.Names[name].Kind == NameKind.Person;
    }

    /// <summary>Whether a token is a verb, or a word that the lexicon does not know, before what it governs.</summary>
    private bool IsGoverning(int token) => token > 0 && text.NameAt(token) < 0 && text.Tokens[token].Shape == TokenShape.Lower
        && (text.ClassOf(token) == WordClass.None || text.IsVerbLike(token) || text.CueOf(token) != CueTraits.None);
}
