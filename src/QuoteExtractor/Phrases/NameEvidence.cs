using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>What the whole article tells about which capitalised words are names, read before any name is cut out.</summary>
internal sealed class NameEvidence
{
    /// <summary>What a place or a body stands behind, and no person.</summary>
    private const WordClass Heads = WordClass.PlaceOpener | WordClass.PlaceHead | WordClass.BodyHead;

    /// <summary>Verbs that report what things do to somebody, too: <c>Semangat itu mendorong warga</c>.</summary>
    private const CueTraits OfThings = CueTraits.Deed | CueTraits.To | CueTraits.Shows | CueTraits.That | CueTraits.Act;

    private readonly SegmentedText _text;
    private readonly WordNotes _notes;

    /// <summary>The first tokens of the sentences that are headlines of capitals, where there are any.</summary>
    private HashSet<int>? _titleCase;

    private NameEvidence(SegmentedText text)
    {
        _text = text;
        _notes = text.Workspace.Notes;
        _notes.Begin(text.Text, text.Lexicon);
    }

    /// <param name="openers">Takes the tokens of the sentences that may begin a name or its title, and every word that has no small letters alone.</param>
    public static NameEvidence Read(SegmentedText text, List<int> openers)
    {
        var evidence = new NameEvidence(text);
        int tokens = text.Tokens.Length;

        // Behind the openers stand, meanwhile, the words in small letters that the lexicon does not know.
        CollectionsMarshal.SetCount(openers, 2 * tokens);
        Span<int> left = CollectionsMarshal.AsSpan(openers)[..tokens], unknown = CollectionsMarshal.AsSpan(openers)[tokens..], leftUnknown = unknown;
        for (int i = 0; i < text.Sentences.Length; i++)
        {
            SentenceRange sentence = text.Sentences[i];
            bool isTitleCase = TitleCase.IsWritten(text, i);
            Span<int> others = leftUnknown;
            ReadOnlySpan<int> words = evidence.FindOpeners(sentence, isTitleCase ? WordUse.None : WordUse.LowerCase, ref left, ref others);
            if (isTitleCase)
            {
                (evidence._titleCase ??= []).Add(sentence.FirstToken);
            }
            else
            {
                leftUnknown = others;
                evidence.Read(words, sentence);
            }
        }

        evidence.ReadUnknown(unknown[..^leftUnknown.Length]);
        CollectionsMarshal.SetCount(openers, tokens - left.Length);
        return evidence;
    }

    /// <summary>The openers of the next sentence.</summary>
    /// <param name="openers">Those that are left; loses them.</param>
    public static ReadOnlySpan<int> TakeOf(SentenceRange sentence, ref ReadOnlySpan<int> openers)
    {
        int count = 0;
        while (count < openers.Length && openers[count] < sentence.EndToken)
            count++;
        ReadOnlySpan<int> taken = openers[..count];
        openers = openers[count..];
        return taken;
    }

    /// <summary>Finds the openers of a sentence, and notes its words in small letters that the lexicon knows.</summary>
    /// <param name="small">What is noted on those: none in a headline.</param>
    /// <param name="openers">Room for the openers; loses what they take.</param>
    /// <param name="unknown">Room for the words in small letters that the lexicon does not know.</param>
    /// <remarks>What kind of token is next cannot be foreseen, so nothing branches on it.</remarks>
    private ReadOnlySpan<int> FindOpeners(SentenceRange sentence, WordUse small, ref Span<int> openers, ref Span<int> unknown)
    {
        const WordClass Titles = WordClass.Role | WordClass.RoleModifier | WordClass.Honorific;
        ReadOnlySpan<Token> tokens = _text.Tokens[..sentence.EndToken];
        ReadOnlySpan<LexiconEntry> words = _text.Words[..tokens.Length];
        ReadOnlySpan<int> phrases = _text.Phrases[..tokens.Length];
        WordNotes notes = _notes;
        Span<int> found = openers, missed = unknown;
        int count = 0, others = 0;
        for (int i = sentence.FirstToken; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            int isLower = BitOf(token.Shape == TokenShape.Lower), isWord = BitOf(token.Kind == TokenKind.Word);
            int beginsTitle = BitOf((words[i].Class & Titles) != 0) | BitOf(phrases[i] != 0);
            found[count] = i;
            missed[others] = i;
            count += beginsTitle | (isWord & ~isLower);
            others += isLower & notes.AddToKnown(token.Word, (byte)((int)small * isLower));
        }

        openers = found[count..];
        unknown = missed[others..];
        return found[..count];
    }

    private static int BitOf(bool condition) => Unsafe.BitCast<bool, byte>(condition);

    /// <summary>Whether the token is a word that holds a capital; only words have a shape.</summary>
    public bool IsCapital(int token) => _text.At(token).Shape > TokenShape.Lower;

    /// <summary>How the word is used in the whole article.</summary>
    public WordUse UsesOf(int token) => (WordUse)_notes.Of(_text.At(token));

    /// <summary>Whether the word stands capitalised inside a sentence somewhere, where only names are.</summary>
    public bool IsCapitalizedInside(int token) => Has(token, WordUse.Inside);

    /// <summary>Whether the word alone is somewhere the subject of a reporting verb: <c>kata Roland</c>.</summary>
    public bool IsBareSpeaker(int token) => Has(token, WordUse.BareSpeaker);

    /// <summary>Whether a word of capitals is somebody's initials: AN (21) and pria berinisial AN; and AN mengaku, which no body is known by.</summary>
    public bool IsSomebody(int token) =>
        Has(token, WordUse.Initials) || IsBareSpeaker(token) && _text.Lexicon.HasRankedNames && NameLikeness.ArePossibleInitials(_text, token);

    private bool Has(int token, WordUse use) => (UsesOf(token) & use) != 0;

    /// <summary>Arum Wira-Rika Satya; Wira-Rika, where the article names Wira alone: the hyphen stands between two people.</summary>
    /// <param name="token">A word of the name.</param>
    /// <param name="inside">Whether it is neither the first nor the last one.</param>
    public bool IsPair(int token, bool inside)
    {
        Token word = _text.At(token);
        int hyphen = _text.Text.IndexOf('-', word.Start, word.Length);
        return hyphen > word.Start && hyphen + 1 < word.End && char.IsUpper(_text.Text[hyphen + 1])
            && (inside || ((WordUse)_notes.On(new TextSpan(word.Start, hyphen)) & (WordUse.Inside | WordUse.BareSpeaker)) != 0);
    }

    /// <summary>Whether the token can be no name however it is written.</summary>
    public bool IsFunctionWord(int token) => new FunctionWordTeller(_text, this).Is(token);

    /// <summary>A headline that capitalises its ordinary words: its capitals prove nothing.</summary>
    public bool IsTitleCase(SentenceRange sentence) => _titleCase?.Contains(sentence.FirstToken) == true;

    private void Read(ReadOnlySpan<int> words, SentenceRange sentence)
    {
        bool placed = false;
        foreach (int i in words)
        {
            if (_text.At(i).Shape == TokenShape.Lower || IsFunctionWord(i))
                continue;
            WordUse uses = IsInitial(i, sentence.FirstToken) ? WordUse.Capital : WordUse.Capital | WordUse.Inside;
            WordClass before = i > sentence.FirstToken ? _text.ClassOf(i - 1) : 0;
            placed = (before & WordClass.PlaceOpener) != 0 || placed && IsCapital(i - 1) && (before & WordClass.Place) == 0; // Duta Besar Arkadia di Arum Lav Torsk
            if (placed || (before & Heads) != 0 && !OfficeReach.IsField(_text, i - 1))
                uses |= WordUse.Elsewhere;
            if (i + 1 >= sentence.EndToken || !IsCapital(i + 1) && !IsInnerParticle(i + 1))
                uses |= WordUse.RunEnd;
            if (_text.At(i).Shape == TokenShape.Upper && NameLikeness.AreInitials(_text, i))
                uses |= WordUse.Initials;
            Note(i, uses);
            if (SubjectFirst(i, sentence) is >= 0 and int first)
                Note(first, WordUse.BareSpeaker);
        }
    }

    /// <summary>Whether the word stands first in its sentence, or behind a quotation mark, a colon or a dash.</summary>
    private bool IsInitial(int word, int first)
    {
        for (int i = word - 1; i >= first; i--)
        {
            ref readonly Token token = ref _text.At(i);
            if (token.Kind == TokenKind.Word)
                return false;
            if (token.Kind == TokenKind.Mark || _text.Text[token.Start] is ':' or '—' or '–')
                return true;
        }

        return true;
    }

    /// <summary>Once the words with capitals are known, since nobody asks for those that have none anywhere.</summary>
    private void ReadUnknown(ReadOnlySpan<int> small)
    {
        foreach (int i in small)
            _notes.AddIfAny(_text.At(i), (byte)WordUse.LowerCase);
    }

    /// <summary>The first word of a bare name that a reporting verb has as subject, where the name begins behind or ends before the verb; else -1.</summary>
    private int SubjectFirst(int i, SentenceRange sentence)
    {
        if (i > sentence.FirstToken && (CueOf(i - 1) & (CueTraits.Follows | CueTraits.Preposition)) != 0 && (CueOf(i - 1) & CueTraits.WithClitic) == 0)
            return IsTitleWord(i) && !(IsNoun(i) && (CueOf(i - 1) & CueTraits.Follows) != 0 && _text.At(i - 1).Shape == TokenShape.Lower && !IsCapital(i + 1)) ? -1 : i;
        int next = _text.BehindAdverbs(i + 1, sentence.EndToken);
        if (next >= sentence.EndToken || (CueOf(next) & CueTraits.Leads) == 0 || IsTitleWord(i) && (!IsNoun(i) || (CueOf(next) & OfThings) != 0 || i > sentence.FirstToken && IsCapital(i - 1)) || i == sentence.FirstToken && _text.Lexicon.EndsWithClitic(_text.TextOf(i)))
            return -1; // Tujuannya memastikan
        int first = i;
        while (first > sentence.FirstToken && (IsCapital(first - 1) && !IsTitleWord(first - 1) && !IsFunctionWord(first - 1) || IsInnerParticle(first - 1)))
            first--;
        int honored = first;
        while (honored > sentence.FirstToken && IsCapital(honored - 1) && (_text.ClassOf(honored - 1) & (WordClass.Honorific | WordClass.Rank)) != 0)
            honored--; // Ketua Serikat Arum, KH Wira mengatakan
        int numbered = honored - 1 > sentence.FirstToken && _text.At(honored - 1).Kind == TokenKind.Number ? honored - 2 : honored - 1; // Kepala SMA 1 Arum Wira mengatakan
        if (numbered - 2 >= sentence.FirstToken && _text.IsSign(numbered, '/') && _text.At(numbered - 1).Kind == TokenKind.Number)
            numbered -= 2; // Dandim 0123/Arum Wira mengatakan
        else if (numbered - 3 > sentence.FirstToken && _text.IsSign(numbered, ')') && PlacedOffice.BehindBracket(_text, numbered + 1) < 0)
            numbered -= 3; // Kepala Desa (Kades) Arum Wira mengatakan
        if (honored > sentence.FirstToken && ((_text.ClassOf(honored - 1) & WordClass.Hearer) != 0 || IsCapital(numbered) && (!IsFunctionWord(numbered) || (_text.ClassOf(numbered) & (WordClass.Preposition | WordClass.Conjunction)) != 0 && numbered > sentence.FirstToken && IsCapital(numbered - 1)))) // PT Karya Guna Wira
            return OfficeReach.BehindOutlet(_text, i, sentence.FirstToken);
        const int ShortestWithPlace = 3;
        bool held = i - first + 1 >= ShortestWithPlace && !_text.Lexicon.IsHeadLast && first > sentence.FirstToken && !IsCapital(first - 1) && (_text.ClassOf(first - 1) & (WordClass.Role | WordClass.PlaceHead)) != 0;
        return held || OfficeReach.IsFrom(_text, first) || StateLevel.IsBefore(_text, first) && (_text.ClassOf(first) & WordClass.PersonName) == 0 ? -1 : first; // wali kota Arum Wira Satya mengatakan: a place may come first
    }

    /// <summary>Luis de Torres: a particle in small letters between two parts of a name.</summary>
    private bool IsInnerParticle(int i) => !_text.Lexicon.IsHeadLast && _text.At(i).Shape == TokenShape.Lower && (_text.ClassOf(i) & WordClass.NameParticle) != 0 && IsCapital(i - 1) && IsCapital(i + 1);

    private bool IsTitleWord(int i)
    {
        const WordClass Titles = WordClass.Role | WordClass.RoleModifier | WordClass.Rank | WordClass.Honorific | WordClass.Organization | WordClass.Place
            | WordClass.PlaceHead | WordClass.CommonName;
        return (_text.ClassOf(i) & Titles) != 0 && (_text.ClassOf(i) & WordClass.PersonName) == 0;
    }

    /// <summary>"…," kata Topan; Topan mengatakan: an ordinary noun that a reporting verb calls by its capital alone is somebody's name; but kata Juru bicara Arum.</summary>
    private bool IsNoun(int i) => !_text.Lexicon.IsHeadLast && _text.At(i).Shape == TokenShape.Capitalized && _text.ClassOf(i) == WordClass.CommonName && !_text.BeginsPhrase(i);

    private CueTraits CueOf(int token) => _text.CueOf(token);

    private void Note(int token, WordUse use) => _notes.On(_text.At(token)) |= (byte)use;
}
