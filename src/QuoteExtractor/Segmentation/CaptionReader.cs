using QuoteExtractor.Languages;

namespace QuoteExtractor.Segmentation;

/// <summary>Knows a picture's caption by the credit that closes it, or by the agency's line above it.</summary>
internal readonly ref struct CaptionReader(LineWords words)
{
    /// <summary>The longest credit that a slash begins, in tokens.</summary>
    private const int LongestCredit = 8;

    /// <summary>The shortest caption before a credit whose agency nobody knows, in tokens.</summary>
    private const int ShortestCaption = 6;

    private readonly LineWords _words = words;

    /// <summary><c>… di Arkadia /Kabar Dunia</c>, <c>… (Kabar Dunia/Dewi Torres)</c>, <c>…/Foto : Kabar Dunia</c></summary>
    public bool IsCaption(TextLine line)
    {
        int open = _words.BracketStart(line.FirstToken, line.EndToken);
        if (open >= 0)
            return _words.ReadOpener(open, line.EndToken) == FurnitureValue.Label || IsCredit(line.FirstToken, open, line.EndToken);
        for (int i = Math.Max(line.FirstToken, line.EndToken - LongestCredit); i < line.EndToken - 1; i++)
        {
            if (_words.IsSign(i, '/') && (_words.ReadOpener(i, line.EndToken) == FurnitureValue.Label || IsSlashCredit(i, line)))
                return true;
        }

        return false;
    }

    /// <summary><c>AFP/KANTOR BERITA BOREA</c></summary>
    public bool IsCreditLine(TextLine line)
    {
        if (line.Length > LongestCredit)
            return false;
        bool hasAgency = false;
        for (int i = line.FirstToken; i < line.EndToken; i++)
        {
            if (_words[i].Kind == TokenKind.Word && _words.ShapeOf(i) != TokenShape.Upper)
                return false;
            hasAgency |= _words.ClassOf(i).HasFlag(WordClass.Outlet) || _words.IsSign(i, '/');
        }

        return hasAgency;
    }

    /// <summary>
    /// Torres mengatakan jembatan itu runtuh. (Dewi Arkad/Kabar Dunia): a picture's caption tells what is to be seen; what somebody says is the article's,
    /// and the credit tells who wrote it.
    /// </summary>
    public bool Reports(TextLine line)
    {
        const CueTraits Telling = CueTraits.Leads | CueTraits.Clause, Deeds = CueTraits.Noun | CueTraits.To | CueTraits.Deed;
        for (int i = line.FirstToken + 1; i < line.EndToken - 1; i++)
        {
            CueTraits cue = _words[i].Kind == TokenKind.Word && _words.ShapeOf(i) == TokenShape.Lower ? _words.CueOf(i) : CueTraits.None;
            if (cue == CueTraits.None)
                continue;
            bool parted = _words[i - 1].Kind == TokenKind.Mark || _words.IsSign(i - 1, ',');
            if ((cue & Telling) == Telling && (cue & Deeds) == 0 || (cue & CueTraits.Follows) != 0 && parted || _words.ClassOf(i + 1).HasFlag(WordClass.Complementizer))
                return true;
        }

        return false;
    }

    /// <summary>A slash with a blank before it and none behind it, then a name.</summary>
    private bool IsSlashCredit(int slash, TextLine line) =>
        slash > line.FirstToken && _words[slash - 1].End < _words[slash].Start && _words[slash + 1].Start == _words[slash].End
        && _words.IsName(slash + 1, line.EndToken);

    /// <summary>An agency and a name, in brackets; a lone agency may be the source of the article: <c>(Kabar Dunia)</c>.</summary>
    public bool IsCredit(int first, int open, int end)
    {
        int count = 0;
        bool hasAgency = false, hasSlash = false;
        if (_words.IsSigned(open, end))
            return false;
        for (int i = open + 1; i < end - 1; i++)
        {
            count += _words[i].Kind == TokenKind.Word ? 1 : 0;
            hasAgency |= _words.ClassOf(i).HasFlag(WordClass.Outlet);
            hasSlash |= _words.IsSign(i, '/');
        }

        bool isSentence = open - first > ShortestCaption && _words[first].Kind != TokenKind.Number && !_words.EndsWithFinal(first, open);
        return hasSlash && count > 2 && (hasAgency || isSentence);
    }
}
