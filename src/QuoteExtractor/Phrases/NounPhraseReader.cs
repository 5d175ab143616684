using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Phrases;

/// <summary>Reads the noun phrase that can speak: a name with its title, a pronoun, a description.</summary>
internal sealed class NounPhraseReader(PhrasedText text)
{
    private const WordClass Heads = WordClass.PersonNoun | WordClass.Organization | WordClass.Role | WordClass.DocumentNoun | WordClass.Quantifier
        | WordClass.Outlet | WordClass.Audience | WordClass.RoleModifier;

    /// <summary>The lexicon's value of quantifiers that count people alone: <c>para</c>.</summary>
    private const int PeopleOnly = 1;

    private const WordClass Ends = WordClass.Preposition | WordClass.Conjunction | WordClass.Complementizer | WordClass.Pronoun | WordClass.Relay
        | WordClass.Weekday | WordClass.Month | WordClass.TimeWord | WordClass.Negation | WordClass.Adverb;

    /// <summary>Reads the source that begins at a token.</summary>
    /// <param name="end">The token behind the whole phrase, title and brackets included.</param>
    public Source ReadAt(int first, int limit, out int end)
    {
        end = first;
        if (first >= limit)
            return Source.None;
        if (text.Is(first, WordClass.Pronoun))
        {
            end = first + 1;
            return new Source(SourceKind.Pronoun, new TokenRange(first, end), -1);
        }

        int name = text.NameAt(first);
        if (name >= 0 && text.Names[name].Whole.First == first)
            return ReadName(name, limit, out end);
        return ReadDescription(first, limit, out end);
    }

    /// <summary>The source that a name phrase makes, joined with the names coordinated to it: <c>Arkadia dan Borea</c>.</summary>
    public Source ReadName(int name, int limit, out int end)
    {
        NamePhrase phrase = text.Names[name];
        end = Math.Min(phrase.Whole.End, limit);
        TokenRange words = phrase.Name.IsEmpty ? phrase.Whole : phrase.Name;
        if (end + 1 < limit && text.Is(end, WordClass.Conjunction) && text.Tokens[end].Length <= 5 && text.NameAt(end + 1) is >= 0 and int other
            && text.Names[other].Whole.First == end + 1 && IsJoint(end))
        {
            end = Math.Min(text.Names[other].Whole.End, limit);
            return new Source(SourceKind.Name, new TokenRange(words.First, end), name);
        }

        if (end < limit && phrase.Kind != NameKind.Person && text.Is(end, WordClass.Demonstrative))
            return new Source(SourceKind.Description, new TokenRange(phrase.Whole.First, ++end), name);
        return new Source(SourceKind.Name, words, name);
    }

    private bool IsJoint(int conjunction) => text.Is(conjunction, WordClass.Coordinator);

    private Source ReadDescription(int first, int limit, out int end)
    {
        end = first;
        if (text.Tokens[first].Kind != TokenKind.Word || text.Is(first, Ends))
            return Source.None;
        PhraseMatch match = text.Lexicon.MatchAt(text.Tokens.AsSpan(0, limit), first);
        end = DescriptionEnd(first, limit);
        if (end == first)
            return Source.None;
        bool head = (match.Entry.Class & Heads) != 0 && ((match.Entry.Class & Heads) != WordClass.Quantifier || CountsPeople(first + match.Length, end))
            || IsReduplicatedHead(first);
        bool pointed = text.Is(end - 1, WordClass.Demonstrative) && end - first > 1;
        if (!head && !pointed)
            return Source.None;
        return new Source(SourceKind.Description, new TokenRange(first, end), -1);
    }

    /// <summary>sejumlah pejabat, not sejumlah kapal.</summary>
    private bool CountsPeople(int noun, int end) =>
        text.Lexicon.EntryOf(text.Tokens[noun - 1].Word).Value == PeopleOnly || noun < end && (text.Is(noun, Heads) || text.NameAt(noun) >= 0 || IsReduplicatedHead(noun));

    /// <summary>Where a description ends: with its demonstrative, or before what begins another phrase.</summary>
    private int DescriptionEnd(int first, int limit)
    {
        for (int i = first; i < limit; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark)
                return i;
            if (text.Is(i, WordClass.Demonstrative))
                return i + 1;
            if (text.Is(i, Ends | WordClass.Relative) && !(i == first && text.Is(i, Heads)))
                return i;
            if (i > first && text.Lexicon.CueOf(text.Tokens[i].Word) != CueTraits.None && text.Tokens[i].Shape == TokenShape.Lower && !text.Is(i, Heads))
                return i;
            if (i > first && text.NameAt(i) < 0 && text.IsVerbLike(i))
                return i;
        }

        return limit;
    }

    /// <summary>sumber-sumber, negara-negara: many of what the half is.</summary>
    private bool IsReduplicatedHead(int token)
    {
        ReadOnlySpan<char> word = text.TextOf(token);
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && hyphen * 2 + 1 == word.Length
            && word[..hyphen].Equals(word[(hyphen + 1)..], StringComparison.OrdinalIgnoreCase);
    }
}
