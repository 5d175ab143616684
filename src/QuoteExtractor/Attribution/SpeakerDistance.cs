using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;

namespace QuoteExtractor.Attribution;

/// <summary>Measures how sure it is whom a pronoun means: who else has been named since the speaker was.</summary>
internal sealed class SpeakerDistance(PhrasedText text, EntityRegistry registry)
{
    /// <summary>The speaker is not named within reach.</summary>
    public const int Far = int.MaxValue;

    private const int Reach = 400;

    /// <summary>How often another person is named between the speaker's last naming and the statement; <see cref="Far"/> where there is no such naming.</summary>
    public int Rivals(Passage passage, Entity speaker)
    {
        int from = passage.Content[0].First, rivals = 0;
        for (int i = from - 1; i >= Math.Max(0, from - Reach); i--)
        {
            int name = text.NameAt(i);
            if (name < 0)
                continue;
            Entity? entity = registry.EntityOf(name);
            if (entity == speaker)
                return rivals;
            if (entity?.Kind == SpeakerKind.Person)
                rivals++;
            i = text.Names[name].Whole.First;
        }

        return Far;
    }
}
