using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>What the whole article tells about which capitalised words are names, read before any name is cut out.</summary>
internal sealed class NameEvidence
{
    private const WordClass FunctionWords =
        WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Pronoun | WordClass.Demonstrative | WordClass.Complementizer
        | WordClass.Relative | WordClass.Negation | WordClass.Quantifier | WordClass.Weekday | WordClass.Month | WordClass.TimeWord | WordClass.Relay
        | WordClass.Determiner | WordClass.Possessive;

    /// <summary>What a place or a body stands behind, and no person.</summary>
    private const WordClass Heads = WordClass.PlaceOpener | WordClass.PlaceHead | WordClass.BodyHead;

    /// <summary>What is noted on a word.</summary>
    private const byte Inside = 1, BareSpeaker = 2, LowerCase = 4, RunEnd = 8, Elsewhere = 16;

    private readonly SegmentedText _text;
    private readonly WordNotes _notes;

    /// <summary>The first tokens of the sentences that are headlines of capitals.</summary>
    private readonly HashSet<int> _titleCase = [];

    private NameEvidence(SegmentedText text)
    {
        _text = text;
        _notes = text.Workspace.Notes;
        _notes.Begin(text.Text, text.Lexicon);
    }

    public static NameEvidence Read(SegmentedText text)
    {
        var evidence = new NameEvidence(text);
        foreach (SentenceRange sentence in text.Sentences)
        {
            if (evidence.IsInTitleCase(sentence))
                evidence._titleCase.Add(sentence.FirstToken);
            else
                evidence.Read(sentence);
        }

        return evidence;
    }

    /// <summary>Whether the word stands capitalised inside a sentence somewhere, where only names are.</summary>
    public bool IsCapitalizedInside(int token) => Has(token, Inside);

    /// <summary>Whether the word alone is somewhere the subject of a reporting verb: <c>kata Roland</c>.</summary>
    public bool IsBareSpeaker(int token) => Has(token, BareSpeaker);

    /// <summary>Whether a run of capitals ends with the word somewhere: a given name that a family name always follows does not.</summary>
    public bool EndsRun(int token) => Has(token, RunEnd);

    /// <summary>Whether the word stands behind a preposition of place or the head of a body or place somewhere: <c>di Arum</c>, <c>PT Arum</c>.</summary>
    public bool IsElsewhere(int token) => Has(token, Elsewhere);

    /// <summary>Arum Wira-Rika Satya; Wira-Rika, where the article names Wira alone: the hyphen stands between two people.</summary>
    /// <param name="token">A word of the name.</param>
    /// <param name="inside">Whether it is neither the first nor the last one.</param>
    public bool IsPair(int token, bool inside)
    {
        Token word = _text.Tokens[token];
        int hyphen = _text.TextOf(token).IndexOf('-');
        return hyphen > 0 && hyphen + 1 < word.Length && char.IsUpper(_text.Text[word.Start + hyphen + 1])
            && (inside || (_notes.On(new TextSpan(word.Start, word.Start + hyphen)) & (Inside | BareSpeaker)) != 0);
    }

    /// <summary>Whether the word stands in small letters somewhere: an ordinary word that a sentence happens to begin with.</summary>
    public bool IsOrdinary(int token) => Has(token, LowerCase);

    /// <summary>Whether the token can be no name however it is written.</summary>
    public bool IsFunctionWord(int token) => ((_text.ClassOf(token) & FunctionWords) != 0 || (CueOf(token) & CueTraits.Preposition) != 0)
        && (_text.ClassOf(token) & (WordClass.PersonName | WordClass.Place | WordClass.Organization | WordClass.Role)) == 0;

    /// <summary>A headline that capitalises its ordinary words: its capitals prove nothing.</summary>
    public bool IsTitleCase(SentenceRange sentence) => _titleCase.Contains(sentence.FirstToken);

    private bool IsInTitleCase(SentenceRange sentence)
    {
        if (sentence.Length < 2)
            return false;
        const int LeastLength = 4;
        bool isProse = EndsWithStop(sentence);
        int words = 0, capitals = 0;
        foreach (Token token in _text.Tokens[(sentence.FirstToken + 1)..sentence.EndToken])
        {
            if (token.Kind != TokenKind.Word || token.Length < LeastLength)
                continue;
            words++;
            if (token.Shape != TokenShape.Lower)
                capitals++;
            else if (isProse)
                return false;
        }

        return isProse ? words > 3 : words >= 3 && capitals * 10 >= words * 7;
    }

    private bool EndsWithStop(SentenceRange sentence)
    {
        for (int i = sentence.EndToken - 1; i > sentence.FirstToken; i--)
        {
            if (_text.Tokens[i].Kind == TokenKind.Mark)
                continue;
            return _text.Tokens[i].Kind == TokenKind.Punctuation && _text.Text[_text.Tokens[i].Start] == '.';
        }

        return false;
    }

    private void Read(SentenceRange sentence)
    {
        bool initial = true, placed = false;
        ReadOnlySpan<Token> tokens = _text.Tokens[..sentence.EndToken];
        for (int i = sentence.FirstToken; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            if (token.Shape == TokenShape.Lower)
            {
                _notes.On(token) |= LowerCase;
            }
            else if (token.Kind != TokenKind.Word)
            {
                initial |= token.Kind == TokenKind.Mark || _text.Text[token.Start] == ':';
                continue;
            }
            else if (!IsFunctionWord(i))
            {
                byte uses = initial ? default : Inside;
                placed = i > sentence.FirstToken && (_text.ClassOf(i - 1) & WordClass.PlaceOpener) != 0 || placed && IsCapital(i - 1);
                if (placed || i > sentence.FirstToken && (_text.ClassOf(i - 1) & Heads) != 0)
                    uses |= Elsewhere;
                if (i + 1 >= sentence.EndToken || !IsCapital(i + 1))
                    uses |= RunEnd;
                _notes.On(token) |= uses;
                if (SubjectFirst(i, sentence) is >= 0 and int first)
                    _notes.On(_text.Tokens[first]) |= BareSpeaker;
            }

            initial = false;
        }
    }

    /// <summary>The first word of a bare name that a reporting verb has as subject, where the name begins behind or ends before the verb; else -1.</summary>
    private int SubjectFirst(int i, SentenceRange sentence)
    {
        if (IsTitleWord(i))
            return -1;
        if (i > sentence.FirstToken && (CueOf(i - 1) & (CueTraits.Follows | CueTraits.Preposition)) != 0 && (CueOf(i - 1) & CueTraits.WithClitic) == 0)
            return i;
        int next = i + 1;
        while (next < sentence.EndToken && (_text.ClassOf(next) & WordClass.Adverb) != 0)
            next++;
        if (next >= sentence.EndToken || (CueOf(next) & CueTraits.Leads) == 0)
            return -1;
        int first = i;
        while (first > sentence.FirstToken && IsCapital(first - 1) && !IsTitleWord(first - 1) && !IsFunctionWord(first - 1))
            first--;
        return first == sentence.FirstToken || !IsCapital(first - 1) || IsFunctionWord(first - 1) ? first : -1;
    }

    private bool IsTitleWord(int i)
    {
        const WordClass Titles = WordClass.Role | WordClass.RoleModifier | WordClass.Rank | WordClass.Honorific | WordClass.Organization | WordClass.Place
            | WordClass.PlaceHead | WordClass.CommonName;
        return (_text.ClassOf(i) & Titles) != 0 && (_text.ClassOf(i) & WordClass.PersonName) == 0;
    }

    private bool IsCapital(int i) => _text.Tokens[i].Kind == TokenKind.Word && _text.Tokens[i].Shape is not (TokenShape.Lower or TokenShape.None);

    private CueTraits CueOf(int token) => _text.CueOf(token);

    private bool Has(int token, byte note) => (_notes.On(_text.Tokens[token]) & note) != 0;
}
