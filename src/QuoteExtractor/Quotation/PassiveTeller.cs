using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Tells the passives of a language that makes them with an auxiliary: English <c>was criticised</c>.</summary>
internal readonly struct PassiveTeller(PhrasedText text)
{
    /// <summary>The lexicon's value of adverbs that tell where: English <c>there</c>.</summary>
    private const int Where = 3;

    /// <summary>English was widely criticised: of a passive the subject is none that speaks.</summary>
    /// <param name="from">The first of the words that may make a passive of the verb.</param>
    public bool IsOne(int from, int verb)
    {
        if ((text.CueOf(verb) & CueTraits.Participle) != 0 || !text.Lexicon.IsHeadLast || text.Lexicon.Forms.IsParticiple(text.TextOf(verb)) || text.NameAt(verb - 1) < 0 && text.Is(verb - 1, WordClass.Infinitive))
            return false; // is saying, was talking about, was quick to say
        if (text.Segments.EntryOf(verb - 1).Value == Where && text.NameAt(verb - 1) < 0 && text.Is(verb - 1, WordClass.Adverb))
            return false; // a man who was there said
        for (int i = new SayingTimeReader(text).Before(from); i < verb; i++) // were last night warned
        {
            if (text.MakesPassive(i))
                return true;
        }

        return false;
    }

    /// <summary>English asked not to be named: the token before the infinitive of a passive whose auxiliary stands at one; the auxiliary itself where it is in none.</summary>
    public int Before(int auxiliary, int from)
    {
        if (!text.Lexicon.IsHeadLast || text.NameAt(auxiliary) >= 0 || !text.MakesPassive(auxiliary) || !text.Is(auxiliary - 1, WordClass.Infinitive))
            return auxiliary;
        int i = auxiliary - 2;
        while (i > from && text.NameAt(i) < 0 && text.Is(i, WordClass.Negation | WordClass.Adverb))
            i--;
        return i;
    }
}
