using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Reads through whom, when, where and on which occasion something was said: from the words of its sentence that are no content.</summary>
internal sealed class CircumstanceReader(PhrasedText text)
{
    public Circumstances Read(Passage passage, TokenRange zone)
    {
        var found = new Circumstances();
        if (passage.Cue.IsEmpty)
            return found;
        if (!passage.Relay.IsEmpty)
            found.Via.Add(passage.Relay);
        for (int i = zone.First; i < zone.End;)
        {
            if (Covers(passage, i) is > 0 and int behind)
            {
                i = behind;
                continue;
            }

            i = Math.Max(i + 1, ReadAt(i, zone.End, passage, found));
        }

        return found;
    }

    private static int Covers(Passage passage, int token)
    {
        foreach (TokenRange content in passage.Content)
        {
            if (content.Contains(token))
                return content.End;
        }

        return passage.Cue.Contains(token) ? passage.Cue.End : 0;
    }

    private int ReadAt(int i, int limit, Passage passage, Circumstances found)
    {
        PhraseMatch match = text.Lexicon.MatchAt(text.Tokens.AsSpan(0, limit), i);
        WordClass known = match.Entry.Class;
        int name = text.NameAt(i);
        if (name < 0 && (known & WordClass.Relay) != 0)
            return ReadVia(i + match.Length, limit, found);
        bool period = (known & (WordClass.TimeWord | WordClass.Month)) != 0 && i + 1 < limit && text.Is(i + 1, WordClass.TimeWord | WordClass.Month);
        if (name < 0 && ((known & WordClass.Weekday) != 0 || period) || IsDateBracket(i, limit))
            return ReadDate(i, limit, found);
        if (name < 0 && (known & WordClass.Occasion) != 0 && found.Event.IsEmpty && !passage.Source.Words.Contains(i))
        {
            int end = PhraseEnd(i + match.Length, limit);
            found.Event = new TokenRange(i, end);
            return end;
        }

        if (name >= 0 && text.Names[name].Whole.First == i && i > 0 && !passage.Source.Words.Overlaps(text.Names[name].Whole))
            return ReadName(i, name, found);
        return i + 1;
    }

    private int ReadName(int i, int name, Circumstances found)
    {
        NamePhrase phrase = text.Names[name];
        bool outlet = text.Lexicon.MatchAt(text.Tokens, phrase.Name.IsEmpty ? i : phrase.Name.First).Entry.Class.HasFlag(WordClass.Outlet);
        if (outlet)
            found.Via.Add(phrase.Name);
        else if (text.Is(i - 1, WordClass.Preposition) && text.Tokens[i - 1].Length == 2 && phrase.Kind != NameKind.Person && found.Place.IsEmpty)
            found.Place = phrase.Whole;
        return phrase.Whole.End;
    }

    /// <summary>seperti dikutip kantor berita negara Arkadia, Kabar Dunia: the name that ends the formula.</summary>
    private int ReadVia(int from, int limit, Circumstances found)
    {
        const int Reach = 9;
        int via = -1;
        for (int i = from; i < Math.Min(limit, from + Reach); i++)
        {
            if (text.Is(i, WordClass.Weekday) || text.IsSign(i, '.'))
                break;
            int name = text.NameAt(i);
            if (name >= 0)
            {
                via = name;
                if (text.Lexicon.MatchAt(text.Tokens, i).Entry.Class.HasFlag(WordClass.Outlet) || text.Names[name].Kind != NameKind.Place)
                    break;
                i = text.Names[name].Whole.End - 1;
            }
        }

        if (via < 0)
            return from;
        NamePhrase phrase = text.Names[via];
        found.Via.Add(phrase.Name.IsEmpty ? phrase.Whole : phrase.Name);
        return phrase.Whole.End;
    }

    private int ReadDate(int i, int limit, Circumstances found)
    {
        int end = i + 1;
        while (end < limit && (text.Tokens[end].Kind == TokenKind.Number || text.Is(end, WordClass.Month | WordClass.TimeWord) && text.NameAt(end) < 0 || text.IsSign(end, '(') || text.IsSign(end, '/')))
            end++;
        if (end < limit && text.IsSign(end, ')'))
            end++;
        while (end > i + 1 && text.IsSign(end - 1, '('))
            end--;
        if (found.Date.IsEmpty)
            found.Date = new TokenRange(i, end);
        return end;
    }

    private bool IsDateBracket(int i, int limit) =>
        i + 1 < limit && text.IsSign(i, '(') && text.Tokens[i + 1].Kind == TokenKind.Number && text.TextOf(i + 1).Contains('/');

    private int PhraseEnd(int from, int limit)
    {
        const WordClass Ends = WordClass.Preposition | WordClass.Relay | WordClass.Weekday | WordClass.Conjunction | WordClass.Relative;
        int i = from;
        while (i < limit && text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && (text.NameAt(i) >= 0 || !text.Is(i, Ends))
            && (text.NameAt(i) >= 0 || text.Lexicon.CueOf(text.Tokens[i].Word) == CueTraits.None))
            i++;
        return i;
    }
}
