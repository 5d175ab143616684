using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Tells adjuncts that open what is said from those that end before it: a comma closes them, and a clause stands behind.</summary>
internal readonly struct FrontedAdjuncts(PhrasedText text, MarkMap marks)
{
    private readonly PredicateFinder _predicates = new(text);

    /// <summary>The first comma of a content that stands in no quotation; -1 where there is none.</summary>
    public int CommaBehind(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (text.IsSign(i, ',') && marks.PairAt(i) < 0 && text.NameAt(i) < 0)
                return i;
        }

        return -1;
    }

    /// <summary>mengatakan untuk saat ini warga dilarang masuk: how long it holds, and no aim.</summary>
    public bool IsForNow(int aim, int limit) => text.MatchAt(aim, limit) is { Length: > 1 } match && (match.Entry.Class & WordClass.Adverb) != 0;

    /// <summary>menambahkan(,) untuk menghindari banjir, warga perlu pindah: an aim before a comma is the clause's own.</summary>
    public bool IsFronted(int aim, int limit, CueTraits traits) => CommaBehind(aim, limit) is > 0 and int comma
        && (text.IsSign(aim - 1, ',') ? (traits & CueTraits.To) == 0 || _predicates.IsClause(comma + 1, limit, isDeed: false)
            : !text.Lexicon.IsHeadLast && (text.ClassOf(aim) & (WordClass.Preposition | WordClass.ClauseOpener)) == WordClass.Preposition && (traits & (CueTraits.Act | CueTraits.To)) == 0 && _predicates.IsClause(comma + 1, limit, isDeed: true));

    /// <summary>mengungkap berdasarkan catatan itu, banjir sudah surut: the clause stands behind the comma of its adjunct.</summary>
    public bool OpensWithAdjunct(int i, int limit) => !text.Lexicon.IsHeadLast && text.NameAt(i) < 0 && text.Is(i, WordClass.Preposition)
        && CommaBehind(i, limit) is > 0 and int comma && _predicates.IsClause(comma + 1, limit, isDeed: true);
}
