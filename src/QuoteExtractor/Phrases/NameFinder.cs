using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Finds the names of an article, each with the title and the affiliation that stand beside it.</summary>
internal sealed class NameFinder
{
    private const WordClass TitleWords = WordClass.Role | WordClass.RoleModifier;

    /// <summary>Words that can open a sentence with a capital and are no part of the name behind them: <c>Pernyataan Merz</c>.</summary>
    private const WordClass OpeningNouns =
        WordClass.PersonNoun | WordClass.DocumentNoun | WordClass.Occasion | WordClass.Audience | WordClass.CommonName;

    private readonly SegmentedText _text;
    private readonly NameEvidence _evidence;
    private readonly NameSplitter _splitter;
    private readonly List<NamePhrase> _names = [];
    private bool _titleCase;

    private NameFinder(SegmentedText text)
    {
        _text = text;
        _evidence = NameEvidence.Read(text);
        _splitter = new NameSplitter(text, _evidence);
    }

    /// <summary>The text with its names, in reading order; no two overlap.</summary>
    public static PhrasedText Find(SegmentedText text)
    {
        var finder = new NameFinder(text);
        foreach (SentenceRange sentence in text.Sentences)
            finder.Find(sentence);
        NamePhrase[] names = AppositionReader.Join(text, finder._evidence, finder._names);
        new AppositionBehind(text, names).Join();
        return new PhrasedText(text, names);
    }

    private void Find(SentenceRange sentence)
    {
        _titleCase = _evidence.IsTitleCase(sentence);
        bool initial = true;
        for (int i = sentence.FirstToken; i < sentence.EndToken;)
        {
            int end = Read(i, sentence.EndToken, initial);
            if (end > i)
            {
                i = end;
                initial = false;
                continue;
            }

            initial = _text.Tokens[i].Kind == TokenKind.Mark || (initial && _text.Tokens[i].Kind != TokenKind.Word) || IsSign(i, ':');
            i++;
        }
    }

    /// <summary>Reads the name phrase that begins at a token; returns its end, or the token itself where none begins.</summary>
    private int Read(int first, int limit, bool initial)
    {
        if (_text.Tokens[first].Kind != TokenKind.Word)
            return first;
        int titleEnd = TitleEnd(first, limit);
        if (titleEnd > first)
            return ReadTitled(first, titleEnd, limit);
        if (!CanBegin(first, limit, initial))
            return first;
        int end = Math.Max(first + 1, RunEnd(first, limit, false));
        if (initial && end == first + 1 && IsCommonBody(first, limit))
            return first;
        _names.Add(_splitter.SplitPlain(first, end));
        return end;
    }

    private int ReadTitled(int first, int titleEnd, int limit)
    {
        bool lower = _text.Tokens[first].Shape == TokenShape.Lower;
        int end = RunEnd(titleEnd, limit, true);
        NamePhrase phrase = _splitter.SplitTitled(first, titleEnd, end);
        if (phrase.Name.IsEmpty)
            phrase = ReadLongTitle(first, titleEnd, end, limit) ?? phrase;
        if (phrase.Name.IsEmpty && lower && !NameFollows(end, limit))
            return first;
        _names.Add(phrase);
        return phrase.Whole.End;
    }

    /// <summary>
    /// Reads a title of many words: <c>Pengamat politik dari Universitas Arum Wira Satya</c>, <c>Menteri Koordinator Bidang Politik,
    /// Hukum, dan Keamanan Wira Satya</c>. It counts only where a name closes it.
    /// </summary>
    private NamePhrase? ReadLongTitle(int first, int titleEnd, int end, int limit)
    {
        const int MostSteps = 6;
        int at = end;
        for (int step = 0; step < MostSteps; step++)
        {
            int next = LongTitleStep(at, limit);
            if (next == at || IsSign(next, ','))
                return next > end && NameFollows(next, limit) ? _splitter.SplitTitled(first, titleEnd, next) : null;
            at = SkipBracket(RunEnd(next, limit, true), limit);
            NamePhrase phrase = _splitter.SplitTitled(first, titleEnd, at);
            if (!phrase.Name.IsEmpty)
                return phrase.Name.Length > 1 || (_text.ClassOf(phrase.Name.First) & WordClass.PersonName) != 0 || _evidence.IsBareSpeaker(phrase.Name.First) ? phrase : null;
        }

        return null;
    }

    private int LongTitleStep(int at, int limit)
    {
        if (at + 1 >= limit)
            return at;
        if (IsSign(at, ','))
        {
            int noun = (_text.ClassOf(at + 1) & WordClass.Conjunction) != 0 ? at + 2 : at + 1;
            bool listed = noun < limit && IsCapital(noun) && (_text.ClassOf(noun) & WordClass.CommonName) != 0 && (_text.ClassOf(at - 1) & WordClass.CommonName) != 0;
            return listed ? noun : at;
        }

        const int LongestLowerStretch = 8;
        const WordClass Stops = WordClass.Adverb | WordClass.Pronoun | WordClass.Demonstrative | WordClass.Complementizer | WordClass.Relative | WordClass.Negation
            | WordClass.ClauseOpener | WordClass.Weekday | WordClass.TimeWord | WordClass.Relay;
        int i = at;
        while (i < Math.Min(limit, at + LongestLowerStretch) && _text.Tokens[i].Shape == TokenShape.Lower && (_text.ClassOf(i) & Stops) == 0
            && (_text.Lexicon.CueOf(_text.Tokens[i].Word) & ~CueTraits.Headline) == CueTraits.None && !_text.Lexicon.IsVerbLike(_text.TextOf(i), _text.Tokens[i]))
            i++;
        return i > at && (IsCapitalAt(i, limit) || NameFollows(i, limit)) ? i : at;
    }

    /// <summary>juru bicara bandara, Wira Satya: a name in apposition makes a title of the words before the comma.</summary>
    private bool NameFollows(int end, int limit)
    {
        if (end + 1 >= limit || !IsSign(end, ',') || !IsCapitalAt(end + 1, limit))
            return false;
        if ((_text.ClassOf(end + 1) & (WordClass.Organization | WordClass.Outlet | WordClass.Weekday)) != 0)
            return false;
        if ((_text.ClassOf(end + 1) & (WordClass.Place | WordClass.PlaceHead)) == 0)
            return true;

        // Pakar dari Universitas Arum, Borea, Wira Satya: the place goes with the university.
        int place = RunEnd(end + 1, limit, false);
        return place > end + 1 && place + 1 < limit && IsSign(place, ',') && IsCapitalAt(place + 1, limit)
            && (_text.ClassOf(place + 1) & (WordClass.Place | WordClass.PlaceHead | WordClass.Organization | WordClass.Weekday)) == 0;
    }

    /// <summary>Universitas Arum (Unar): the short form behind a body's name.</summary>
    private int SkipBracket(int at, int limit)
    {
        const int LongestShortForm = 4;
        if (at >= limit || !IsSign(at, '('))
            return at;
        for (int i = at + 1; i < Math.Min(limit, at + LongestShortForm); i++)
        {
            if (IsSign(i, ')'))
                return i + 1;
        }

        return at;
    }

    /// <summary>Kelompok yang didukung Borea, Perusahaan asal Borea ini: a noun for bodies that opens a description, not a name.</summary>
    private bool IsCommonBody(int first, int limit) =>
        (_text.ClassOf(first) & WordClass.Organization) != 0 && _text.Tokens[first].Shape == TokenShape.Capitalized && first + 1 < limit
        && (_text.ClassOf(first + 1) & (WordClass.Relative | WordClass.Demonstrative | WordClass.Origin)) != 0;

    private int TitleEnd(int first, int limit)
    {
        int end = first;
        while (end < limit)
        {
            PhraseMatch match = _text.Lexicon.MatchAt(_text.Tokens.AsSpan(0, limit), end);
            if (match.Length == 0 || (match.Entry.Class & TitleWords) == 0)
                break;
            if (end > first && _text.Tokens[end].Shape == TokenShape.Lower && _text.Tokens[first].Shape != TokenShape.Lower)
                break;
            end += match.Length;
        }

        return end;
    }

    private bool CanBegin(int i, int limit, bool initial)
    {
        if (!IsCapital(i) || _evidence.IsFunctionWord(i))
            return false;
        PhraseMatch phrase = _text.Lexicon.MatchAt(_text.Tokens.AsSpan(0, limit), i);
        if (phrase.Length > 1 && (phrase.Entry.Class & (WordClass.Quantifier | WordClass.Adverb | WordClass.Conjunction | WordClass.Preposition)) != 0)
            return false;
        WordClass known = _text.ClassOf(i);
        const WordClass Certain = WordClass.Place | WordClass.Organization | WordClass.Rank | WordClass.Honorific | WordClass.PersonName | WordClass.Outlet;
        if (_titleCase)
            return (known & Certain) != 0 || _evidence.IsCapitalizedInside(i);
        if (!initial || (known & Certain) != 0 || _evidence.IsCapitalizedInside(i))
            return true;
        if ((known & OpeningNouns) != 0 || _evidence.IsOrdinary(i) || _text.Lexicon.CueOf(_text.Tokens[i].Word) != CueTraits.None)
            return false;
        if (_evidence.IsBareSpeaker(i) || _text.Tokens[i].Shape == TokenShape.Upper)
            return true;
        return i + 1 < limit && IsCapital(i + 1) && !_evidence.IsFunctionWord(i + 1)
            && (_text.ClassOf(i + 1) & (WordClass.Place | WordClass.Organization | WordClass.Role)) == 0;
    }

    /// <summary>The end of the run of capitals, with what may stand between two of them.</summary>
    private int RunEnd(int first, int limit, bool titled)
    {
        int end = first;
        while (end < limit)
        {
            if (Joins(end, first, titled))
                end++;
            else if (BridgeLength(end, first, limit, titled) is > 0 and int bridge)
                end += bridge;
            else
                break;
        }

        return end;
    }

    private bool Joins(int i, int first, bool titled)
    {
        Token token = _text.Tokens[i];
        if (token.Kind == TokenKind.Number)
            return i > first && token.Length <= 3 && (_text.ClassOf(i - 1) & (WordClass.Organization | WordClass.CommonName | WordClass.PlaceHead)) != 0;
        if (token.Kind != TokenKind.Word)
            return false;
        if (i > first && !titled && (_text.ClassOf(i) & WordClass.Outlet) != 0 && (_text.ClassOf(i - 1) & WordClass.Place) != 0)
            return false;
        if (!IsCapital(i))
        {
            return titled && _text.Tokens[first - 1].Shape == TokenShape.Lower
                && (_text.ClassOf(i) & (WordClass.Organization | WordClass.CommonName | WordClass.PersonNoun)) != 0
                && (_text.ClassOf(i) & (WordClass.Conjunction | WordClass.Preposition | WordClass.Relative)) == 0;
        }

        if (_evidence.IsFunctionWord(i) && !(i >= first && IsCapitalAt(i + 1, _text.Tokens.Length) && (_text.ClassOf(i) & (WordClass.Weekday | WordClass.Month)) == 0
            && (titled || i > first)))
            return false;
        if (_titleCase)
            return (_text.ClassOf(i) & (WordClass.Place | WordClass.Organization | WordClass.PersonName | WordClass.CommonName)) != 0 || _evidence.IsCapitalizedInside(i);
        return true;
    }

    /// <summary>How many tokens bridge two capitals at this place: an initial's stop, <c>bin</c>, <c>dan</c> inside an office's name, a bracket.</summary>
    private int BridgeLength(int i, int first, int limit, bool titled)
    {
        if (i == first && !titled)
            return 0;
        if (IsSign(i, '.') && i > first && _text.Tokens[i - 1].Length <= 2 && IsCapitalAt(i + 1, limit))
            return 1;
        if ((IsSign(i, '/') || IsSign(i, '&')) && IsCapitalAt(i + 1, limit))
            return 1;
        if ((_text.ClassOf(i) & WordClass.NameParticle) != 0 && IsCapitalAt(i + 1, limit) && i > first)
            return 1;
        if (IsSign(i, '(') && i + 3 < limit && IsSign(i + 2, ')') && IsCapital(i + 1) && (titled || i > first) && IsCapitalAt(i + 3, limit))
            return 3;
        if (_text.Tokens[i].Kind == TokenKind.Mark && i > first && i + 3 < limit && IsCapital(i + 1) && _text.Tokens[i + 2].Kind == TokenKind.Mark
            && _text.Tokens[i].Start > _text.Tokens[i - 1].End && IsCapitalAt(i + 3, limit))
            return 3;
        bool office = i > first && (_text.ClassOf(i - 1) & (WordClass.CommonName | WordClass.Role | WordClass.Organization)) != 0;
        if (office && (_text.ClassOf(i) & WordClass.Conjunction) != 0 && IsCapitalAt(i + 1, limit)
            && (titled || (_text.ClassOf(i + 1) & WordClass.CommonName) != 0)
            && (_text.ClassOf(i + 1) & (WordClass.Place | WordClass.Role | WordClass.PersonName | WordClass.RoleModifier)) == 0)
            return 1;
        return 0;
    }

    private bool IsCapitalAt(int i, int limit) => i < limit && IsCapital(i) && !_evidence.IsFunctionWord(i);

    private bool IsCapital(int i) => _text.Tokens[i].Kind == TokenKind.Word && _text.Tokens[i].Shape is TokenShape.Capitalized or TokenShape.Upper or TokenShape.Mixed;

    private bool IsSign(int i, char sign) => _text.Tokens[i].Kind == TokenKind.Punctuation && _text.Text[_text.Tokens[i].Start] == sign;
}
