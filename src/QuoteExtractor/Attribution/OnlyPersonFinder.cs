using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Finds the one person whom the sentence before a pronoun names, whatever part of it the name is: English <c>The vote surprised Torres. He …</c></summary>
internal sealed class OnlyPersonFinder(PhrasedText text, EntityRegistry registry)
{
    /// <summary>That person; <see langword="null"/> where there is none or more than one, or the subject may be meant as well.</summary>
    /// <param name="subject">The subject of the sentence, which is no person's name.</param>
    public Entity? Find(Passage passage, SentenceRange sentence, Source subject)
    {
        if (!text.Lexicon.IsHeadLast || passage.Source.Kind != SourceKind.Pronoun)
            return null;
        Gender gender = GenderOf(passage.Source.Words.First);
        if (gender is not (Gender.Masculine or Gender.Feminine) || subject.Kind == SourceKind.Description && !MayBeOther(subject))
            return null;
        Entity? only = null;
        bool handsOn = subject.Kind == SourceKind.Pronoun && GenderOf(subject.Words.First) is Gender.Masculine or Gender.Feminine; // When clerks met Torres, he left. He …
        int end = handsOn ? subject.Words.First : sentence.EndToken;
        for (int i = sentence.FirstToken; i < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Mark && !text.IsOwnerMark(i))
                return null;
            if (text.NameAt(i) is not (>= 0 and int name))
                continue;
            NamePhrase phrase = text.Names[name];
            i = phrase.Whole.End - 1;
            if (phrase.Kind == NameKind.Title)
                return null;
            if (phrase.Kind != NameKind.Person || registry.EntityOf(name) is not { Kind: SpeakerKind.Person } entity || !entity.Agrees(gender) || entity == only)
                continue;
            if (only is not null)
                return null;
            only = entity;
        }

        return only;
    }

    /// <summary>Whether a description is of a thing or of several, so that no pronoun for one person means it.</summary>
    private bool MayBeOther(Source subject)
    {
        const WordClass People = WordClass.PersonNoun | WordClass.Role | WordClass.RoleModifier;
        int head = subject.Words.End - 1;
        return !text.Is(head, People) || GenderOf(head) == Gender.Plural;
    }

    private Gender GenderOf(int token) => text.Lexicon.EntryOf(text.Tokens[token].Word).Gender;
}
