using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds the subject of a clause from its beginning: the first noun phrase behind connectives and adjuncts.</summary>
internal sealed class MainSubjectFinder(PhrasedText text)
{
    private readonly NounPhraseReader _phrases = new(text);

    /// <summary>The first noun phrase of a clause behind its leading adjuncts.</summary>
    public Source Find(int from, int limit)
    {
        int i = from;
        while (i < limit)
        {
            if (text.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark || text.NameAt(i) < 0 && text.Is(i, WordClass.Adverb | WordClass.Coordinator | WordClass.Demonstrative))
            {
                i++;
                continue;
            }

            if (text.NameAt(i) < 0 && text.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.TimeWord | WordClass.Weekday) && !text.Is(i, WordClass.PersonNoun))
            {
                int comma = text.NextComma(i, limit);
                if (comma < 0 && !text.Lexicon.IsHeadLast && text.IsSign(limit, ','))
                    return Source.None; // dalam suratnya, mengutip Torres: nothing but an adjunct
                if (comma < 0)
                {
                    i++;
                    continue;
                }

                i = comma + 1;
                continue;
            }

            if (text.NameAt(i) < 0 && !text.Lexicon.IsHeadLast && text.Is(i, WordClass.Predicative))
                return Source.None; // Ada spanduk yang menyerukan P
            if (i == from && IsDeed(i) && text.NextComma(i, limit) is >= 0 and int behind)
            {
                i = behind + 1;
                continue;
            }

            // Secara terpisah, Wira memuji langkah itu: an adverb of several words.
            if (text.NameAt(i) < 0 && text.MatchAt(i, limit) is { Length: > 1 } match && (match.Entry.Class & WordClass.Adverb) != 0)
            {
                i += match.Length;
                continue;
            }

            Source found = _phrases.ReadAt(i, limit, out int end);
            if (found.Kind == SourceKind.Description && end < limit && text.Is(end, WordClass.TimeWord) && text.NextComma(end, limit) is >= 0 and int later)
            {
                // English a few days later, Torres left: a time and no subject.
                i = later + 1;
                continue;
            }

            return _phrases.Named(found, limit, ref end);
        }

        return Source.None;
    }

    /// <summary>Merespons keluhan itu, Torres tersenyum: a verb that opens the sentence belongs to an adjunct.</summary>
    private bool IsDeed(int i) => !text.Lexicon.IsHeadLast && text.NameAt(i) < 0 && text.IsCapitalized(i)
        && ((text.CueOf(i) & CueTraits.Leads) != 0 || text.ClassOf(i) == WordClass.None && text.Lexicon.HasVerbPrefix(text.TextOf(i)));
}
