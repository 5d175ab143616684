using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Tells a stop that ends a sentence from one that belongs to an abbreviation or an initial.</summary>
internal readonly ref struct FullStop(ReadOnlySpan<char> text, Lexicon lexicon, Span<Token> tokens)
{
    /// <summary>Words that no name begins with: a capital on them means that a sentence begins.</summary>
    private const WordClass FunctionWords = WordClass.Pronoun | WordClass.Demonstrative | WordClass.Preposition | WordClass.Conjunction
        | WordClass.Relative | WordClass.Quantifier | WordClass.Adverb | WordClass.Negation | WordClass.TimeWord | WordClass.PersonNoun
        | WordClass.Determiner;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Lexicon _lexicon = lexicon;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly WordReader _words = new(text, lexicon, tokens);

    /// <summary>Signs that may end a sentence.</summary>
    public static bool IsFinal(char sign) => sign is '.' or '?' or '!' or '…' or '‽' or '।' or '。';

    /// <summary>Whether the sentence from <paramref name="start"/> ends at the final mark; <paramref name="next"/> is the token right after it.</summary>
    public bool Ends(int start, int final, int next, bool isGlued)
    {
        Token stop = _tokens[final];
        char sign = _text[stop.Start];
        if (sign is '?' or '!')
            return true;
        if (final == start)
            return false;
        Token before = _tokens[final - 1];
        bool isDetached = before.End != stop.Start;
        if (stop.Length > 1 || sign == '…')
            return !isDetached && !(_tokens[next].Kind == TokenKind.Mark && next + 1 < _tokens.Length && _words[next + 1].Shape == TokenShape.Lower);
        if (isDetached || before.Kind is not (TokenKind.Word or TokenKind.Number))
            return true;
        if (before.Kind == TokenKind.Number)
            return true;
        LexiconEntry entry = default;
        bool isAbbreviation = _lexicon.Abbreviations.MayHold(_text[before.Start..before.End]) && IsAbbreviation(_words[final - 1], out entry);
        if (isAbbreviation && entry.Value == AbbreviationValue.BeforeNumber && !(before.Length == 1 && before.Shape != TokenShape.Lower)) // p. 7, but Rina P. Torres
            return _tokens[next].Kind != TokenKind.Number;
        if (isAbbreviation && entry.Value == AbbreviationValue.Title)
            return false;
        if (entry.Value == AbbreviationValue.Degree && AbbreviationValue.IsDegree(_lexicon.EntryOf(_words[next].Word))) // Wira Satya, SH. MH.
            return false;
        bool isDotted = !isAbbreviation && IsDotted(final);
        if (isAbbreviation || isDotted || IsInitial(start, final - 1, next))
            return !isGlued && (BeginsSentence(_words[next]) || _tokens[next].Kind == TokenKind.Mark && (isAbbreviation || isDotted) && OpensSpeech(next));
        return !isGlued || !IsInsideWord(before, _words[next]);
    }

    private bool IsAbbreviation(Token word, out LexiconEntry entry)
    {
        entry = _lexicon.EntryOf(word.Word);
        return entry.Class.HasFlag(WordClass.Abbreviation) && entry.Value switch
        {
            AbbreviationValue.Degree => word is { Shape: TokenShape.Capitalized, Length: <= 3 }, // St. Arum is no ST
            AbbreviationValue.MayEnd => word.Shape != TokenShape.Upper,
            _ => true,
        };
    }

    /// <summary>A single capital, but not the last of several people who are known by a letter: <c>R, S dan T. Polisi …</c></summary>
    private bool IsInitial(int start, int token, int next)
    {
        if (_tokens[token].Length != 1 || !char.IsUpper(_text[_tokens[token].Start]))
            return false;
        int before = token - 1;
        while (before > start && (_text[_tokens[before].Start] == ',' || _lexicon.ClassOf(_words[before].Word).HasFlag(WordClass.Conjunction)))
            before--;

        // pejabat eselon I. "…": a Roman number before a quotation.
        bool isNumeral = _text[_tokens[token].Start] is 'I' or 'V' && _tokens[next].Kind == TokenKind.Mark;
        if ((isNumeral || _text[_tokens[token].Start] == 'X') && before == token - 1 && before >= start && IsChannel(_words[before]))
            return false;
        bool isListed = before < token - 1 && before >= start && _tokens[before].Kind == TokenKind.Word && _tokens[before].Length == 1;
        return !isListed;
    }

    /// <summary>lewat X. Torres menyebut, di akun X. Torres menyebut: behind what is no person in small letters this letter is a platform.</summary>
    private bool IsChannel(Token word)
    {
        const WordClass People = WordClass.Conjunction | WordClass.AgentMarker | WordClass.Honorific | WordClass.Role | WordClass.RoleModifier | WordClass.PersonNoun | WordClass.Rank;
        LexiconEntry entry = _lexicon.EntryOf(word.Word);
        return word is { Kind: TokenKind.Word, Shape: TokenShape.Lower } && entry.Cue == CueTraits.None && (entry.Class & People) == 0;
    }

    /// <summary>The last part of <c>M.Si.</c>, <c>Ph.D.</c>: glued to a stop that is glued to a short word.</summary>
    private bool IsDotted(int final)
    {
        if (final < 3 || _tokens[final - 2].End != _tokens[final - 1].Start || _text[_tokens[final - 2].Start] != '.' || _tokens[final - 2].Length > 1)
            return false;
        Token first = _tokens[final - 3];
        return first.End == _tokens[final - 2].Start && first.Kind == TokenKind.Word && first.Length <= 2;
    }

    private bool BeginsSentence(Token after) =>
        after.Kind == TokenKind.Word && after.Shape != TokenShape.Lower
        && (_lexicon.ClassOf(after.Word) & (_lexicon.IsHeadLast ? FunctionWords & ~WordClass.PersonNoun : FunctionWords)) != 0;

    /// <summary>Torres said in Arum, N.Y. "The lock is shut.": whether a mark opens what is said, with a capital and a sign before its other mark, and no name or term.</summary>
    private bool OpensSpeech(int mark)
    {
        const int LongestTerm = 60;
        if (mark + 2 >= _tokens.Length || _tokens[mark + 1].Start != _tokens[mark].End || _words[mark + 1].Shape == TokenShape.Lower || _tokens[mark + 1].Kind != TokenKind.Word)
            return false;
        bool isApostrophe = _tokens[mark].Length == 1 && _text[_tokens[mark].Start] is '\'' or '‘';
        int end = Math.Min(_tokens.Length, mark + LongestTerm);
        for (int i = mark + 2; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Mark && (isApostrophe || _tokens[i].Length > 1 || _text[_tokens[i].Start] is not ('\'' or '’')))
                return _tokens[i - 1].Kind == TokenKind.Punctuation;
        }

        return end == mark + LongestTerm;
    }

    /// <summary>A stop without a blank ends a sentence only between a small letter and a capitalised word: <c>selesai.Torres</c>, not <c>PN.Jkt</c>, <c>TSLA.O</c>, <c>D-N.Y.</c></summary>
    private bool IsInsideWord(Token before, Token after) =>
        after.Kind == TokenKind.Word && !char.IsLower(_text[before.End - 1]) && (after.Shape != TokenShape.Capitalized || after.Length == 1 || before.Length <= 2 || _text[before.End - 2] == '-');
}
