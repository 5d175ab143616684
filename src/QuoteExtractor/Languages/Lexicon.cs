using System.Runtime.CompilerServices;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Languages;

/// <summary>The words of one language and what each can be and do. Immutable; every look-up is ordinal and ignores case.</summary>
internal sealed class Lexicon
{
    private readonly WordTable _ids;
    private readonly LexiconEntry[] _entries;
    private readonly ushort[] _entryOf;
    private readonly PhraseTable _phrases;
    private readonly int[] _endingIds = [];
    private readonly string[] _verbPrefixes;
    private readonly Dictionary<string, string> _synonyms;
    private readonly GluedWords _gluedWords;

    /// <summary>A bit for each letter that words begin with which may be known by a part of them.</summary>
    private readonly uint _partlyKnownBegins;
    private readonly string[] _clitics;
    private readonly Dictionary<string, QuoteFunction>.AlternateLookup<ReadOnlySpan<char>> _functions;
    private readonly string[] _foreignSpellings;

    /// <param name="ids">The number of each word, from 1; nobody changes it any more.</param>
    /// <param name="entries">What each number stands for; entry 0 is the unknown word.</param>
    /// <param name="phrases">The entries of several words.</param>
    /// <param name="synonyms">The full form of each short title.</param>
    /// <param name="gluedWords">Words that are found written onto a name: <c>kepada</c>.</param>
    /// <param name="functions">What is quoted behind each word or pair of words: <c>film</c>, <c>akrab disapa</c>.</param>
    /// <param name="foreignSpellings">Groups of letters that no native word has.</param>
    /// <param name="clitics">The pronouns that words end in.</param>
    /// <param name="verbPrefixes">How verbs begin, where the language marks them so: <c>me-</c>, <c>ber-</c>.</param>
    public Lexicon(Dictionary<string, int> ids, LexiconEntry[] entries, PhraseTable phrases, string[] verbPrefixes, Dictionary<string, string> synonyms, string[] gluedWords,
        Dictionary<string, QuoteFunction> functions, string[] foreignSpellings, string[] clitics)
    {
        _ids = new WordTable(ids);
        Glued = entries.Length;
        // What is two words says nothing by itself, but is to be listed wherever it stands.
        (_entries, _entryOf) = Distinct([.. entries, new LexiconEntry(WordClass.None, CueTraits.None, 0, Followers: byte.MaxValue)]);
        _phrases = phrases;
        _verbPrefixes = verbPrefixes;
        _synonyms = synonyms;
        _gluedWords = new GluedWords(gluedWords);
        _partlyKnownBegins |= _gluedWords.Begins;
        _clitics = clitics;
        _functions = functions.GetAlternateLookup<ReadOnlySpan<char>>();
        _foreignSpellings = foreignSpellings;
    }

    /// <summary>Entries that are endings: <c>-ly</c>.</summary>
    public string[] Endings
    {
        get;
        init
        {
            field = value;
            _endingIds = Array.ConvertAll(value, ending => IdOf(ending));
            if (value.Length > 0)
                _partlyKnownBegins = uint.MaxValue;
        }
    } = [];

    /// <summary>The words that an entry of <see cref="WordClass.FurnitureStart"/> begins with.</summary>
    public required WordSieve FurnitureBegins { get; init; }

    public required WordSieve Abbreviations { get; init; }

    /// <summary>How verbs end, where the language marks them so: English <c>-ed</c>.</summary>
    public string[] VerbSuffixes { get; init; } = [];

    /// <summary>Small letters that a name may begin with, with the sign behind them: <c>al-</c>.</summary>
    public string[] NamePrefixes { get; init; } = [];

    /// <summary>What the endings of verbs tell of their subjects.</summary>
    public VerbForms Forms { get; init; } = new([], [], []);

    /// <summary>Whether a noun phrase has its head behind what describes it: English <c>campaign spokesman</c>, but <c>juru bicara kampanye</c>.</summary>
    public bool IsHeadLast { get; init; }

    /// <summary>Whether a rank is part of a person's name: Indonesian <c>Kombes Wira Satya</c>; where not, it is a title like any other.</summary>
    public bool HasRankedNames { get; init; }

    /// <summary>The number of every word that is two, one of them a name: <c>kepadadetikcom</c>.</summary>
    public int Glued { get; }

    /// <summary>One more than the highest number of a word.</summary>
    public int Count => _entryOf.Length;

    /// <summary>The number of words of the longest entry.</summary>
    public int LongestPhrase => _phrases.Longest;

    /// <summary>The numbers of endings, each of which many words have.</summary>
    public ReadOnlySpan<int> EndingIds => _endingIds;

    /// <summary>The word's number, or 0 where the lexicon does not know it.</summary>
    public int IdOf(ReadOnlySpan<char> word)
    {
        int id = _ids.Find(word, 0, word.Length);
        return Endings.Length == 0 || id != 0 ? id : IdOfEnding(word);
    }

    /// <summary>The number of a short word by all its letters.</summary>
    public int IdOf(WordKey word) => _ids.Find(word);

    /// <summary>Whether a short word that begins with this letter may be known by a part of it; some others are let through.</summary>
    public bool MayBeKnownByPart(char first) => (_partlyKnownBegins >> first & 1) != 0;

    /// <summary>The number of a word that is not known by all its letters: that of its ending, <see cref="Glued"/> or 0.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int IdByPart(ReadOnlySpan<char> word, TokenShape shape) =>
        IdOfEnding(word) is > 0 and int id ? id : shape != TokenShape.Upper && _gluedWords.Length(word, shape == TokenShape.Mixed, this) > 0 ? Glued : 0;

    /// <summary>The number of a word's ending, for words that the lexicon knows by it alone: English <c>-ly</c>.</summary>
    private int IdOfEnding(ReadOnlySpan<char> word)
    {
        const int ShortestStem = 3;
        foreach (string ending in Endings)
        {
            if (word.Length >= ending.Length - 1 + ShortestStem && char.IsLower(word[0]) && word.EndsWith(ending.AsSpan(1), StringComparison.Ordinal)
                && _ids.Find(ending, 0, ending.Length) is > 0 and int id)
                return id;
        }

        return 0;
    }

    public ref readonly LexiconEntry EntryOf(int word) => ref _entries[_entryOf[word]];

    public WordClass ClassOf(int word) => EntryOf(word).Class;

    public CueTraits CueOf(int word) => EntryOf(word).Cue;

    /// <summary>The longest entry that begins at <paramref name="index"/> and stays within <paramref name="tokens"/>.</summary>
    public PhraseMatch MatchAt(ReadOnlySpan<Token> tokens, int index) =>
        EntryOf(tokens[index].Word) is var word && word.BeginsPhrase && PhraseIn(tokens[index..]) is > 0 and int phrase ? PhraseOf(phrase) : PhraseMatch.Of(word);

    /// <summary>Whether an entry of several words may begin with two; some others are let through.</summary>
    public bool MayBeginPhrase(int first, int second) => _phrases.MayBegin(first, second);

    /// <summary>The number of the longest entry of several words that the tokens begin with; 0 where they begin with none.</summary>
    public int PhraseIn(ReadOnlySpan<Token> tokens) => _phrases.Find(tokens);

    /// <summary>The entry of several words that has this number.</summary>
    public ref readonly PhraseMatch PhraseOf(int phrase) => ref _phrases[phrase];

    /// <summary>Each entry once, as many words have the same one, so that the few that a text needs stay at hand; and the place of each word's.</summary>
    private static (LexiconEntry[] Entries, ushort[] Places) Distinct(LexiconEntry[] entries)
    {
        var distinct = new List<LexiconEntry>();
        var places = new Dictionary<LexiconEntry, ushort>();
        var placeOf = new ushort[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            if (!places.TryGetValue(entries[i], out placeOf[i]))
            {
                places.Add(entries[i], placeOf[i] = checked((ushort)distinct.Count));
                distinct.Add(entries[i]);
            }
        }

        return ([.. distinct], placeOf);
    }

    /// <summary>How many letters of a word are the first of two that are written together; 0 where it is one.</summary>
    public int GluedLength(ReadOnlySpan<char> word, TokenShape shape) => _gluedWords.Length(word, shape == TokenShape.Mixed, this);

    /// <summary>What a quotation is that these words announce; <see langword="null"/> where they announce none.</summary>
    public QuoteFunction? FunctionOf(ReadOnlySpan<char> words) => _functions.TryGetValue(words, out QuoteFunction function) ? function : null;

    /// <summary>Whether the spelling of a word shows that it is none of the language's own.</summary>
    public bool IsForeign(ReadOnlySpan<char> word)
    {
        foreach (string spelling in _foreignSpellings)
        {
            if (word.Contains(spelling, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word is a name that begins with small letters: <c>al-Arumi</c>.</summary>
    public bool BeginsName(ReadOnlySpan<char> word)
    {
        foreach (string prefix in NamePrefixes)
        {
            if (word.Length > prefix.Length && char.IsUpper(word[prefix.Length]) && word.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a pronoun ends the word: <c>suratnya</c>.</summary>
    public bool EndsWithClitic(ReadOnlySpan<char> word)
    {
        const int ShortestNoun = 3;
        foreach (string clitic in _clitics)
        {
            if (word.Length >= clitic.Length + ShortestNoun && word.EndsWith(clitic, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The full form of a short name of a body: <c>Kementerian Kesehatan</c> of <c>Kemenkes</c>; <see langword="null"/> where it is none.</summary>
    public string? FullNameOf(ReadOnlySpan<char> name) => _synonyms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out string? full) ? full : null;

    /// <summary>The full form of a short title: <c>Wakil Presiden</c> of <c>Wapres</c>, <c>Direktur Jenderal Pajak</c> of <c>Dirjen Pajak</c>; <see langword="null"/> where no word of it is a short one.</summary>
    public string? FullTitleOf(ReadOnlySpan<char> title) => ShortForms.Expand(_synonyms, title);

    /// <summary>Whether a word in small letters that the lexicon does not know otherwise has the form of a verb: <c>menandatangani</c>.</summary>
    public bool IsVerbLike(ReadOnlySpan<char> word, Token token)
    {
        const int ShortestVerb = 6;
        const WordClass NoNouns = WordClass.TalkVerb | WordClass.OccasionLink | WordClass.ContactVerb | WordClass.FurnitureStart | WordClass.Abbreviation;
        if ((ClassOf(token.Word) & WordClass.Verb) != 0)
            return true;
        if (word.Length < ShortestVerb || (ClassOf(token.Word) & ~NoNouns) != WordClass.None)
            return false;
        foreach (string prefix in _verbPrefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return HasVerbSuffix(word);
    }

    /// <summary>Whether a word begins like a verb, in whatever letters: <c>Merespons</c>.</summary>
    public bool HasVerbPrefix(ReadOnlySpan<char> word) => VerbForms.BeginsWith(word, _verbPrefixes);

    /// <summary>Whether a word has the ending of a verb: English <c>released</c>, which the lexicon may know as a verb too.</summary>
    public bool HasVerbSuffix(ReadOnlySpan<char> word)
    {
        foreach (string suffix in VerbSuffixes)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
