using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds the subject of a reporting verb: leftwards over adverbs, adjuncts, appositions and relative clauses.</summary>
/// <remarks><c>Menteri Luar Negeri Arkadia, Rina Torres, yang tiba di Borea pada Senin, mengatakan …</c>: the subject stands far from its verb.</remarks>
internal sealed class SubjectFinder(PhrasedText text)
{
    private const int MostSteps = 12;
    private readonly NounPhraseReader _phrases = new(text);
    private readonly PhraseBounds _bounds = new(text);
    private readonly MainSubjectFinder _main = new(text);
    private bool _isAntecedent;

    /// <summary>The subject of the verb at <paramref name="verb"/>, looked for no further left than <paramref name="from"/>.</summary>
    /// <param name="denied">Whether the verb is negated: nothing is reported then.</param>
    public Source Find(int verb, int from, out bool denied)
    {
        int p = _bounds.SkipAdverbs(verb - 1, from, out denied);
        if (denied || IsManner(verb - 1, from))
            return Source.None;
        int last = p;
        _isAntecedent = false;
        for (int step = 0; step < MostSteps && p >= from; step++)
        {
            bool found = TryNounPhrase(ref p, from, out Source source);
            if (found && source.Words.First > from && text.Is(source.Words.First - 1, WordClass.Conditional))
            {
                denied = true;
                return Source.None;
            }

            if (found)
                return IsPointed(source, last) ? source with { Kind = SourceKind.Description } : source;
            if (p < from || p == int.MinValue)
                break;
        }

        return _main.Find(from, verb);
    }

    /// <summary>Politikus Borea yang gemar catur itu: a title that a demonstrative closes points back to its holder.</summary>
    private bool IsPointed(Source source, int last) =>
        source.Kind == SourceKind.Name && text.Names[source.Name].Kind == NameKind.Title && text.Is(last, WordClass.Demonstrative);

    /// <summary>dalam melaporkan …: how something is done, and no statement.</summary>
    private bool IsManner(int p, int from) =>
        p >= from && text.NameAt(p) < 0 && text.Is(p, WordClass.Preposition) && !text.Is(p, WordClass.Coordinator | WordClass.Relay | WordClass.Adverb);

    /// <summary>Reads what ends at <paramref name="p"/>: the subject, or something to step over.</summary>
    private bool TryNounPhrase(ref int p, int from, out Source source)
    {
        source = Source.None;
        Token token = text.Tokens[p];
        if (text.IsSign(p, ')'))
        {
            int name = text.NameAt(p);
            if (name < 0)
            {
                p = _bounds.OpeningBracket(p, from) - 1;
                return false;
            }
        }
        else if (text.IsSign(p, ','))
        {
            return StepOverComma(ref p, from, out source);
        }
        else if (token.Kind is TokenKind.Punctuation or TokenKind.Mark)
        {
            p = int.MinValue;
            return false;
        }

        if (text.Is(p, WordClass.Coordinator) && text.NameAt(p) < 0)
        {
            p = int.MinValue;
            return false;
        }

        if (text.Is(p, WordClass.Pronoun))
        {
            source = new Source(SourceKind.Pronoun, new TokenRange(p, p + 1), -1);
            return true;
        }

        if (text.Is(p, WordClass.Relative))
        {
            _isAntecedent = true;
            p--;
            if (p >= from && text.IsSign(p, ','))
                p--;
            return false;
        }

        int first = _bounds.PhraseFirst(p, from);
        int governor = first - 1;
        if (first <= p && text.Is(first, WordClass.Relative))
        {
            // waktu yang berbeda: what a relative pronoun opens is not the phrase, what stands before it is.
            p = first - 1;
            return false;
        }

        if (governor > from && first <= p && text.IsVerbLike(first) && (text.Is(governor, WordClass.ClauseOpener) || text.IsSign(governor, ',')))
        {
            // Torres saat dihubungi, Senin (3/2), mengatakan; Torres, dihubungi di Arum, mengatakan: another verb stands between.
            p = text.IsSign(governor, ',') ? governor : governor - 1;
            return false;
        }

        if (governor >= from && text.Is(governor, WordClass.Preposition) && text.NameAt(governor) < 0 && !_isAntecedent && !OpensClause(governor))
        {
            p = governor - 1;
            p = _bounds.SkipAdverbs(p, from, out _);
            return false;
        }

        if (governor >= from && first <= p && _bounds.RelativeBefore(governor, from) is >= 0 and int relative)
        {
            p = relative - 1;
            return false;
        }

        if (first > p)
        {
            p = text.Is(p, WordClass.Adverb | WordClass.TimeWord | WordClass.Weekday | WordClass.Preposition) ? p - 1 : int.MinValue;
            return false;
        }

        if (text.Is(first, WordClass.Weekday | WordClass.Month | WordClass.TimeWord) && text.NameAt(first) < 0 || token.Kind == TokenKind.Number && !_isAntecedent)
        {
            p = first - 1;
            return false;
        }

        int last = text.NameAt(p);
        if (last >= 0 && text.Names[last].Kind == NameKind.Person && !text.Names[last].Role.IsEmpty && text.Names[last].Role.First < text.Names[last].Name.First
            && text.Names[last].Whole.First > first && !text.Is(text.Names[last].Whole.First - 1, WordClass.Coordinator | WordClass.Preposition))
        {
            // ekonom yang juga Ketua Arum Rina Torres: the name with its title is the subject.
            source = _phrases.ReadName(last, p + 1, out _);
            return true;
        }

        source = _phrases.ReadAt(first, p + 1, out int end);
        if (source.Kind == SourceKind.Name && text.Is(p, WordClass.Demonstrative))
            source = new Source(SourceKind.Description, new TokenRange(first, p + 1), source.Name);
        if (!source.Exists)
            source = NameAtEnd(p, first);
        if (!source.Exists && token.Shape == TokenShape.Lower && _bounds.StandsFree(governor, from))
            source = new Source(SourceKind.Unknown, new TokenRange(first, p + 1), -1);
        if (!source.Exists)
            p = int.MinValue;
        return source.Exists;
    }

    /// <summary>English after Torres said: a preposition elsewhere.</summary>
    private bool OpensClause(int token) => text.Lexicon.IsHeadLast && text.Is(token, WordClass.ClauseOpener);

    /// <summary>Mitra koalisi Torres mengatakan: a phrase whose head is unknown and that ends in a name is a description.</summary>
    private Source NameAtEnd(int p, int first)
    {
        int name = text.NameAt(p);
        if (name < 0)
            return Source.None;
        bool own = text.Names[name].Kind is NameKind.Person or NameKind.Title;
        return own || text.Names[name].Whole.First == first
            ? _phrases.ReadName(name, p + 1, out _)
            : new Source(SourceKind.Description, new TokenRange(first, p + 1), -1);
    }

    /// <summary>
    /// A comma before the verb closes an apposition (<c>Torres, menteri itu, mengatakan</c>), or parts the verb from its clause
    /// (<c>Torres pulang, menyebut …</c>), whose subject it shares.
    /// </summary>
    private bool StepOverComma(ref int p, int from, out Source source)
    {
        source = Source.None;
        int before = p - 1;
        for (int i = before; i >= from; i--)
        {
            if (!text.IsSign(i, ','))
                continue;
            int name = i > from ? text.NameAt(i - 1) : -1;
            bool named = name >= 0 && text.Names[name].Kind == NameKind.Person;
            bool inserted = text.Is(i + 1, WordClass.Relative | WordClass.Preposition | WordClass.Weekday | WordClass.PersonNoun | WordClass.Role | WordClass.RoleModifier);
            if (named || inserted)
            {
                p = i - 1;
                return false;
            }

            break;
        }

        int own = text.NameAt(before);
        if (own >= 0 && text.Names[own].Kind == NameKind.Person && !IsGoverned(text.Names[own].Whole.First, from))
        {
            p = before;
            return false;
        }

        source = _main.Find(from, p).Shared;
        p = int.MinValue;
        return source.Exists;
    }

    private bool IsGoverned(int first, int from) => first - 1 >= from && (text.Is(first - 1, WordClass.Preposition) || text.Tokens[first - 1].Shape == TokenShape.Lower);
}
