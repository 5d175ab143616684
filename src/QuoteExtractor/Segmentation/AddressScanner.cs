using System.Buffers;
using System.Collections.Frozen;

namespace QuoteExtractor.Segmentation;

/// <summary>Finds where a web address, a mail address or a domain name that begins with a word ends.</summary>
internal static class AddressScanner
{
    /// <summary>Domain names in use have fewer parts; the limit keeps a text of a million stops linear.</summary>
    private const int MostLabels = 8;

    private static readonly SearchValues<char> LabelChars =
        SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> UrlEnds = SearchValues.Create(" \t\r\n\v\f\u0085\u00A0\u2028\u2029\"“”„«»<>()[]{}|`‘’");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopDomains = FrozenSet.ToFrozenSet(
        ("ai app asia au biz cn co com de edu eu fr gov id info int io jp kr me " +
            "mil my net news nl online org ru sg site tv uk us xyz").Split(' '),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the address whose first word runs from <paramref name="start"/>; <paramref name="wordEnd"/> where it is none.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int wordEnd)
    {
        if (wordEnd >= text.Length)
            return wordEnd;
        return text[wordEnd] switch
        {
            ':' when text[wordEnd..].StartsWith("://") => UrlEnd(text, wordEnd + 3),
            '.' => DomainEnd(text, start, wordEnd),
            '@' when IsLabelAt(text, wordEnd + 1) => HostEnd(text, wordEnd),
            _ => wordEnd,
        };
    }

    /// <summary>The end of the handle or tag whose sign is at <paramref name="start"/>: <c>@torres.m</c>, <c>#DamaiArkadia</c>.</summary>
    public static int HandleEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        while (true)
        {
            int length = CharKinds.WordCharLength(text, end);
            if (length == 0 && !IsHandleSign(text, end, text[start]))
                return end;
            end += Math.Max(length, 1);
        }
    }

    private static bool IsHandleSign(ReadOnlySpan<char> text, int at, char sign) =>
        at + 1 < text.Length && (text[at] == '_' || (text[at] == '.' && sign == '@' && char.IsAsciiLetterLower(text[at + 1])));

    /// <summary>The end of what runs on to the next blank, bracket or mark, its closing punctuation left out.</summary>
    public static int UrlEnd(ReadOnlySpan<char> text, int from)
    {
        int length = text[from..].IndexOfAny(UrlEnds);
        int end = length < 0 ? text.Length : from + length;
        while (end > from && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '…')
            end--;
        return end;
    }

    private static int DomainEnd(ReadOnlySpan<char> text, int start, int wordEnd)
    {
        bool isWeb = text[start..wordEnd].Equals("www", StringComparison.OrdinalIgnoreCase);
        int end = wordEnd, at = wordEnd;
        for (int labels = 1; labels < MostLabels && at < text.Length && text[at] == '.' && IsLabelAt(text, at + 1); labels++)
        {
            int label = at + 1;
            at = LabelEnd(text, label);
            if (isWeb || IsTopDomain(text[label..at], text[label - 2]))
                end = at;
        }

        if (at < text.Length && text[at] == '@' && IsLabelAt(text, at + 1))
            return HostEnd(text, at);
        bool hasPath = end > wordEnd && end + 1 < text.Length && text[end] is '/' or '?' or '#' or ':' && char.IsAsciiLetterOrDigit(text[end + 1]);
        return hasPath ? UrlEnd(text, end + 1) : end;
    }

    /// <summary>The end of labels with stops between them, from the sign before the first.</summary>
    private static int HostEnd(ReadOnlySpan<char> text, int at)
    {
        do
            at = LabelEnd(text, at + 1);
        while (at < text.Length && text[at] == '.' && IsLabelAt(text, at + 1));
        return at;
    }

    /// <summary>Written in one case, so that the <c>Id</c> of <c>kembali.Id</c> begins a sentence and <c>REPUBLIKA.CO.ID</c> is a name.</summary>
    private static bool IsTopDomain(ReadOnlySpan<char> label, char before)
    {
        if (!TopDomains.Contains(label))
            return false;
        bool isLower = char.IsAsciiLetterLower(label[0]);
        if (!isLower && !char.IsAsciiLetterUpper(before) && !char.IsAsciiDigit(before))
            return false;
        foreach (char c in label)
        {
            if (char.IsAsciiLetterLower(c) != isLower)
                return false;
        }

        return true;
    }

    private static int LabelEnd(ReadOnlySpan<char> text, int label)
    {
        int length = text[label..].IndexOfAnyExcept(LabelChars);
        return length < 0 ? text.Length : label + length;
    }

    private static bool IsLabelAt(ReadOnlySpan<char> text, int index) => index < text.Length && char.IsAsciiLetterOrDigit(text[index]);
}
