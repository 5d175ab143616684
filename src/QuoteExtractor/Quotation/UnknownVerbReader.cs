using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Reads an attribution whose verb no list knows: English <c>"P," Torres quipped.</c> What ends the sentence behind a name there can only tell that the words are hers.</summary>
internal readonly struct UnknownVerbReader(PhrasedText text)
{
    private NounPhraseReader Phrases => new(text);

    public bool TryRead(int from, int limit, out TokenRange cue, out Source source)
    {
        (cue, source) = (default, Source.None);
        if (!text.Lexicon.IsHeadLast || from >= limit || text.NameAt(from) < 0 && !text.Is(from, WordClass.Pronoun))
            return false;
        source = Phrases.ReadAt(from, limit, out int verb);
        if (!source.Exists || verb >= limit || text.Tokens[verb].Shape != TokenShape.Lower || !text.IsVerb(verb) || text.IsAuxiliary(verb) || !(verb + 1 >= limit || text.IsSign(verb + 1, '.')))
            return false;
        cue = new TokenRange(verb, verb + 1);
        return true;
    }
}
