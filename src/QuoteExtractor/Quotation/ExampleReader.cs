using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads the group of which several names are examples: <c>Sejumlah tokoh, termasuk Torres, Wira, dan Rina, mengatakan</c>.</summary>
internal readonly struct ExampleReader(PhrasedText text, PhraseBounds bounds)
{
    /// <summary>The lexicon's value of words that name some of those told before: <c>termasuk</c>, <c>yakni</c>, <c>antara lain</c>.</summary>
    private const int NamesSome = 17;

    /// <summary>The group before the word that the first example stands behind; none where no such word does.</summary>
    public Source Before(int last, int from)
    {
        const WordClass Like = WordClass.Preposition | WordClass.Conjunction;
        if (last - 1 <= from || text.NameAt(last) >= 0)
            return Source.None;
        int opener = text.MatchAt(last - 1, last + 1) is { Length: 2, Entry.Value: NamesSome } ? last - 1 : last;
        if (opener == last && text.Segments.EntryOf(last).Value != NamesSome && (text.ClassOf(last) & Like) != Like)
            return Source.None;
        int end = text.IsSign(opener - 1, ',') ? opener - 1 : opener;
        int first = bounds.PhraseFirst(end - 1, from);
        if (first - 1 > from && text.NameAt(first - 1) < 0 && text.Is(first - 1, WordClass.Origin))
            first = bounds.PhraseFirst(first - 2, from); // kandidat dari kubu kiri
        bool group = first < end && (text.IsReduplicated(first) || text.NameAt(first) is var name && (name < 0 || text.Names[name].Kind != NameKind.Person) && (text.Tokens[first].Kind == TokenKind.Number || text.Is(first, WordClass.PersonNoun | WordClass.Quantifier | WordClass.Organization | WordClass.Role)));
        return group && bounds.StandsFree(first - 1, from) ? new Source(SourceKind.Description, new TokenRange(first, end), -1) : Source.None;
    }
}
