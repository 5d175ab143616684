using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Tells what the subject of a reporting verb is: somebody who speaks, a document that shows something, or a thing that does neither.</summary>
internal sealed class SourceTeller(PhrasedText text)
{
    private const WordClass Actors = WordClass.PersonNoun | WordClass.Organization | WordClass.Role | WordClass.RoleModifier | WordClass.Quantifier
        | WordClass.Audience | WordClass.Outlet;

    /// <summary>The lexicon's value of document nouns for what shows nothing of itself: <c>foto</c>.</summary>
    public const int Seen = 2;

    private readonly PhraseBounds _bounds = new(text);

    /// <summary>Whether a source is someone, not something: a name, a pronoun, people or a body.</summary>
    public bool CanAct(Source source, CueTraits traits)
    {
        int last = source.Words.End - 1;
        bool counted = !text.Lexicon.IsHeadLast && (text.Is(last, WordClass.PersonNoun) || source.Words.Length == 3 && (text.MatchAt(last - 1, last + 1).Entry.Class & WordClass.PersonNoun) != 0) // 3.000 pengunjuk rasa
            && (text.Tokens[source.Words.First].Kind == TokenKind.Number || text.Is(source.Words.First, WordClass.Adverb));
        return source.Kind != SourceKind.Description || counted || text.Lexicon.IsHeadLast && text.NameAt(source.Words.End - 1) >= 0 && text.NameAt(source.Words.First) >= 0 || text.Is(text.Lexicon.IsHeadLast ? source.Words.End - 1 : source.Words.First, Actors)
            || !text.Lexicon.IsHeadLast && (text.MatchAt(source.Words.First, source.Words.End).Entry.Class & Actors) != 0 // salah satu pemimpin
            || (traits & (CueTraits.Predicate | CueTraits.As)) == CueTraits.Predicate && Head(source.Words.First, source.Words.End) is var head && ((text.ClassOf(head) | text.MatchAt(head, source.Words.End).Entry.Class) & WordClass.DocumentNoun) != 0;
    }

    /// <summary>
    /// What a verb that shows can take with this subject: Data itu menunjukkan harga naik has a clause; of Capaian ini menegaskan bahwa P and
    /// Setahun pemerintahan Torres menunjukkan bahwa P nobody is the source, and nothing is left. Petisi itu meminta P, but not Surat itu meminta uang.
    /// </summary>
    /// <param name="relative">The relative pronoun whose verb it is; -1 where it is of none.</param>
    /// <param name="behind">The token behind the verb.</param>
    public CueTraits Showing(Source source, int from, CueTraits traits, int relative, int behind)
    {
        if (source.Kind == SourceKind.Pronoun || source.Kind == SourceKind.Name && text.IsSign(source.Words.First - 1, ','))
            return traits; // sebagai unsur pimpinan Arum, Torres menegaskan
        if (!text.Lexicon.IsHeadLast && relative >= 0 && text.IsSign(relative - 1, ',') && text.Is(behind, WordClass.Complementizer) && source.Name >= 0 && text.Names[source.Name].Kind == NameKind.Person)
            return traits; // memuji semangat Torres, yang menegaskan bahwa P
        if (text.Lexicon.IsHeadLast && (traits & (CueTraits.That | CueTraits.Clause)) == CueTraits.That)
            return IsDocument(source.Words) && !text.Is(behind, WordClass.Preposition) ? (traits | CueTraits.Clause | CueTraits.Predicate) & ~CueTraits.That : (traits & CueTraits.Many) != 0 ? CueTraits.None : traits; // A new study found P; but Torres found that P, the bias begins to show
        int head = Head(_bounds.PhraseFirst(text.FirstOf(source), from), source.Words.End);
        PhraseMatch match = text.NameAt(head) < 0 ? text.MatchAt(head, source.Words.End) : default;
        if (text.NameAt(head) < 0 && ((text.ClassOf(head) | match.Entry.Class) & WordClass.DocumentNoun) != 0 && match.Entry.Value != Seen)
            return (traits & (CueTraits.Deed | CueTraits.That)) == CueTraits.None ? traits : (traits | CueTraits.Clause | CueTraits.Predicate) & ~CueTraits.That;
        bool takes = (traits & (CueTraits.Clause | CueTraits.That | CueTraits.As)) != 0;
        bool acts = source.Kind != SourceKind.Unknown && (head == source.Words.End || text.NameAt(head) >= 0 || (match.Entry.Class & Actors) != 0);
        return takes && acts || (traits & CueTraits.To) != 0 ? traits : CueTraits.None;
    }

    /// <summary>A new study by clerks in Arum: whether the noun before the first preposition is a document.</summary>
    private bool IsDocument(TokenRange words)
    {
        int i = words.First;
        while (i + 1 < words.End && !text.Is(i + 1, WordClass.Preposition) && !text.IsVerb(i + 1))
            i++;
        return text.NameAt(i) < 0 && text.Is(i, WordClass.DocumentNoun);
    }

    /// <summary>The noun behind a count: sejumlah survei, tiga survei.</summary>
    private int Head(int first, int end)
    {
        int i = first;
        for (int next = first; next < end && text.NameAt(next) < 0; next++)
        {
            // salah satunya adalah Menteri Torres: what stands before a predicate's verb is another phrase.
            if (next == i && (IsCount(i, end) || text.Tokens[i].Kind == TokenKind.Number) || text.Is(next, WordClass.Predicative))
                i = next + 1;
        }

        return i;
    }

    /// <summary>kedua, but kedua belah pihak is who speaks.</summary>
    private bool IsCount(int i, int end) => (text.MatchAt(i, end).Entry.Class & (WordClass.Quantifier | WordClass.PersonNoun)) == WordClass.Quantifier;

    /// <summary>Whether an outlet speaks, so that what it reports may be somebody else's words; sumber Kabar Dunia is somebody of an outlet.</summary>
    public bool IsOutlet(Source source)
    {
        WordClass outlets = text.Lexicon.IsHeadLast ? WordClass.Outlet : WordClass.Outlet | WordClass.Audience;
        bool isOf = !text.Lexicon.IsHeadLast && text.Is(source.Words.First, WordClass.PersonNoun | WordClass.Role);
        return source.Exists && (text.Is(source.Words.First, outlets) || !text.Lexicon.IsHeadLast && OutletReach.IsMedium(text.Segments, source.Words) || !isOf && text.Is(source.Words.End - 1, outlets));
    }
}
