using System.Runtime.InteropServices;
using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>
/// A segmented text whose names are known. Once disposed of, its room serves the next text of its thread, so nothing of it may be used any more.
/// </summary>
internal sealed class PhrasedText : IDisposable
{
    [ThreadStatic]
    private static PhrasedText? _spare;

    /// <summary>The lexicon's value of words that set one thing equal to another: <c>adalah</c>.</summary>
    private const int Copula = 7;

    private int[] _nameOf = [];

    private PhrasedText(SegmentedText text) => Segments = text;

    public SegmentedText Segments { get; private set; }

    public ReadOnlySpan<NamePhrase> Names => CollectionsMarshal.AsSpan(Found);

    /// <summary>The names, for those who find them.</summary>
    public List<NamePhrase> Found { get; } = [];

    /// <summary>The tokens that may begin a name or its title, for those who find them.</summary>
    public List<int> Openers { get; } = [];

    /// <summary>The degrees behind names, for those who find them.</summary>
    public List<TokenRange> Degrees { get; } = [];

    /// <summary>A text whose names are still to be found, in the room of one that the thread is done with.</summary>
    public static PhrasedText Rent(SegmentedText text)
    {
        PhrasedText rented = _spare ?? new PhrasedText(text);
        _spare = null;
        rented.Segments = text;
        return rented;
    }

    /// <summary>Room that a rare long text took is not kept.</summary>
    public void Dispose()
    {
        const int MostKept = 1 << 19;
        Found.Clear();
        Openers.Clear();
        Degrees.Clear();
        if (_nameOf.Length + Found.Capacity + Openers.Capacity <= MostKept)
            _spare = this;
    }

    /// <summary>Notes at each token which name covers it.</summary>
    public void Cover()
    {
        int tokens = Tokens.Length;
        if (_nameOf.Length < tokens)
            _nameOf = new int[Math.Max(tokens, 2 * _nameOf.Length)];
        else
            Array.Clear(_nameOf, 0, tokens);
        ReadOnlySpan<NamePhrase> names = Names;
        for (int i = 0; i < names.Length; i++)
            _nameOf.AsSpan(names[i].Whole.First, names[i].Whole.Length).Fill(i + 1);
    }

    public string Text => Segments.Text;

    public ReadOnlySpan<Token> Tokens => Segments.Tokens;

    public Lexicon Lexicon => Segments.Lexicon;

    /// <summary>The index of the name phrase that covers a token; -1 where none does.</summary>
    public int NameAt(int token) => (uint)token < (uint)Tokens.Length ? _nameOf[token] - 1 : -1;

    /// <summary>The name phrase that begins at a token before a limit; -1 where none does.</summary>
    public int NameFrom(int token, int limit = int.MaxValue) => token < limit && NameAt(token) is >= 0 and int name && Names[name].Whole.First == token ? name : -1;

    public WordClass ClassOf(int token) => Segments.ClassOf(token);

    public CueTraits CueOf(int token) => Segments.CueOf(token);

    /// <summary>The longest entry of the lexicon that begins at a token and ends at <paramref name="limit"/> at the latest.</summary>
    public PhraseMatch MatchAt(int token, int limit) => Segments.MatchAt(token, limit);

    public bool Is(int token, WordClass wordClass) => (ClassOf(token) & wordClass) != 0;

    /// <summary>Whether the token has the form of a verb and is nothing else that the lexicon knows.</summary>
    public bool IsVerbLike(int token) => Segments.IsVerbLike(token);

    /// <summary>Whether the token has the form of a verb and is in no name.</summary>
    public bool IsVerb(int token) => NameAt(token) < 0 && IsVerbLike(token);

    /// <summary>
    /// English registered voters, one well-connected Borea clerk, the unsigned opinion: a participle between what opens a noun phrase and its noun.
    /// Words that the lexicon has for verbs are none.
    /// </summary>
    public bool IsAttributive(int token)
    {
        const WordClass Openers = WordClass.Determiner | WordClass.Quantifier | WordClass.Preposition | WordClass.Possessive;
        if (!Lexicon.IsHeadLast || token < 1 || NameAt(token) >= 0 || Is(token, WordClass.Verb | WordClass.Adverb) || CueOf(token) != CueTraits.None || !IsVerbLike(token))
            return false;
        bool opened = NameAt(token - 1) < 0 ? Is(token - 1, Openers) && !Is(token - 1, WordClass.Infinitive) || Segments.At(token - 1).Kind == TokenKind.Number : IsModifier(NameAt(token - 1));
        int head = NameAt(token + 1) is >= 0 and int name ? Names[name].Whole.End : token + 1;
        return opened && NameAt(head) < 0 && Segments.At(head).Shape == TokenShape.Lower && Is(head, WordClass.PersonNoun | WordClass.DocumentNoun | WordClass.Role);
    }

    /// <summary>English half of Arum registered voters: a place or a party before the noun that it belongs to.</summary>
    private bool IsModifier(int name) => Names[name].Kind != NameKind.Person && Names[name].Whole.First is > 0 and var first && Is(first - 1, WordClass.Quantifier | WordClass.Preposition);

    /// <summary>Whether any token of a range is such a verb.</summary>
    public bool HoldsVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsVerb(i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a reporting word of some kind, in no name, stands from one token to another.</summary>
    public bool HoldsCue(int first, int end, CueTraits traits)
    {
        for (int i = first; i < end; i++)
        {
            if (NameAt(i) < 0 && (CueOf(i) & traits) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a word of a class stands in a range, outside of names.</summary>
    public bool Holds(int first, int end, WordClass wordClass)
    {
        for (int i = first; i < end; i++)
        {
            if (Is(i, wordClass) && NameAt(i) < 0)
                return true;
        }

        return false;
    }

    /// <summary>Pemerintah resmi mengumumkan, and not pejabat resmi: an adjective that tells of a body's deed how it is done.</summary>
    public bool IsOfTheDeed(int token)
    {
        const int OfTheDeed = 10;
        return token > 0 && Is(token, WordClass.Adjective) && Segments.EntryOf(token).Value == OfTheDeed && Is(token - 1, WordClass.Organization) && !Is(token - 1, WordClass.PersonNoun | WordClass.DocumentNoun);
    }

    /// <summary>Tugasnya adalah menjaga: whether a token sets one thing equal to another.</summary>
    public bool IsCopula(int token) => Is(token, WordClass.Predicative) && Segments.EntryOf(token).Value == Copula && NameAt(token) < 0;

    /// <summary>English is, has: a verb that others stand behind.</summary>
    public bool IsAuxiliary(int token) => NameAt(token) < 0 && Is(token, WordClass.Verb) && Is(token, WordClass.Adverb);

    /// <summary>English is, being: an auxiliary that makes a passive of the verb behind it.</summary>
    public bool MakesPassive(int token)
    {
        const int PassiveOnly = 1;
        return Is(token, WordClass.Adverb) && Segments.EntryOf(token).Value == PassiveOnly;
    }

    /// <summary>The first comma of a range; -1 where it has none.</summary>
    public int NextComma(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsSign(i, ','))
                return i;
        }

        return -1;
    }

    /// <summary>Where a source begins, with the title before its name.</summary>
    public int FirstOf(Source source) => source.Name >= 0 ? Names[source.Name].Whole.First : source.Words.First;

    public char CharOf(int token) => Text[Segments.At(token).Start];

    public ReadOnlySpan<char> TextOf(int token) => Segments.TextOf(token);

    public ReadOnlySpan<char> TextOf(TokenRange range) => SpanOf(range).Of(Text);

    public TextSpan SpanOf(TokenRange range) => Segments.SpanOf(range.First, range.End);

    /// <summary>Whether a token is the sign behind a share: English <c>85% of residents said</c>.</summary>
    public bool IsShare(int token) => Lexicon.IsHeadLast && token > 0 && IsSign(token, '%') && Tokens[token - 1].Kind == TokenKind.Number;

    /// <summary>Whether a phrase is a time: Senin, English this month.</summary>
    public bool IsTime(int first, int end) => NameAt(first) < 0 && (Is(first, WordClass.Weekday | WordClass.Month | WordClass.TimeWord)
        || Lexicon.IsHeadLast && MatchAt(first, end) is { Length: > 1 } match && (match.Entry.Class & WordClass.TimeWord) != 0);

    /// <summary>Whether a token makes an owner of the name before it: English <c>Torres's</c>, and the apostrophe of <c>Flores' lawyer</c>.</summary>
    public bool IsOwnerMark(int token)
    {
        if (Segments.At(token).Kind != TokenKind.Mark)
            return Is(token, WordClass.Possessive) && !Is(token, WordClass.Determiner) && !IsContraction(token);
        return Lexicon.IsHeadLast && token > 0 && Segments.At(token).Length == 1 && CharOf(token) is '\'' or '’' && Segments.At(token - 1).End == Segments.At(token).Start
            && Text[Segments.At(token).Start - 1] is 's' or 'z' or 'x' && token + 1 < Tokens.Length && Segments.At(token + 1).Kind == TokenKind.Word
            && Segments.At(token + 1).Start > Segments.At(token).End;
    }

    /// <summary>English he's said, who's calling, Torres's been saying: the auxiliary that a pronoun or a name has taken up looks like an owner's mark.</summary>
    public bool IsContraction(int token) => token > 0 && Lexicon.IsHeadLast && Is(token, WordClass.Possessive) && !Is(token, WordClass.Determiner)
        && (NameAt(token - 1) < 0 ? Is(token - 1, WordClass.Pronoun | WordClass.Relative) && !Is(token - 1, WordClass.Possessive | WordClass.Quantifier) && Segments.EntryOf(token - 1).Gender != Gender.Neuter : IsAuxiliary(token + 1));

    /// <summary>English U.S. officials: a stop between two words of one sentence is an abbreviation's.</summary>
    public bool IsInnerStop(int token) => IsSign(token, '.') && Lexicon.IsHeadLast && token > 0 && Segments.At(token - 1).End == Segments.At(token).Start
        && Segments.At(token - 1).Shape > TokenShape.Lower && token + 1 < Tokens.Length && Segments.At(token + 1).Kind == TokenKind.Word;

    /// <summary>Whether the token is this one sign.</summary>
    public bool IsSign(int token, char sign) => Segments.IsSign(token, sign);

    /// <summary>Whether the token is a dash of any length, or a hyphen that stands by itself.</summary>
    public bool IsDash(int token) => Segments.At(token).Kind == TokenKind.Punctuation && CharOf(token) is '-' or '–' or '—' or '―';

    public bool IsCapitalized(int token) => Segments.At(token).Shape > TokenShape.Lower;

    /// <summary>sumber-sumber, negara-negara: many of what the half is.</summary>
    public bool IsReduplicated(int token)
    {
        ReadOnlySpan<char> word = TextOf(token);
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && hyphen * 2 + 1 == word.Length
            && word[..hyphen].Equals(word[(hyphen + 1)..], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>kata pengacara mereka: a pronoun that tells whose somebody is, where it ends the phrase; but Menurut polisi mereka pergi.</summary>
    public bool IsPossessor(int token, int limit) =>
        Is(token, WordClass.Pronoun) && !Lexicon.IsHeadLast && Is(token - 1, WordClass.PersonNoun | WordClass.Role)
        && (token + 1 >= limit || Tokens[token + 1].Kind is TokenKind.Punctuation or TokenKind.Mark || Is(token + 1, WordClass.Preposition | WordClass.Conjunction));
}
