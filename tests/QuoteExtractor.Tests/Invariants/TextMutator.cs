using System.Text;

namespace QuoteExtractor.Tests.Invariants;

/// <summary>Breaks a text as scrapers and typists do: characters go missing, come twice or change places. The same seed breaks it the same way.</summary>
internal static class TextMutator
{
    public static string Mutate(string text, int seed)
    {
        var random = new Random(seed);
        var mutated = new StringBuilder(text);
        for (int changes = random.Next(1, 12); changes > 0 && mutated.Length > 1; changes--)
        {
            // Marks are hit as often as all other characters together: they are what reading hangs on.
            int at = random.Next(2) == 0 ? random.Next(mutated.Length - 1) : MarkAfter(mutated, random.Next(mutated.Length - 1));
            switch (random.Next(4))
            {
                case 0:
                    mutated.Remove(at, 1);
                    break;
                case 1:
                    mutated.Insert(at, mutated[at]);
                    break;
                case 2:
                    (mutated[at], mutated[at + 1]) = (mutated[at + 1], mutated[at]);
                    break;
                default:
                    mutated.Remove(at, random.Next(1, Math.Min(40, mutated.Length - at)));
                    break;
            }
        }

        return mutated.ToString();
    }

    private static int MarkAfter(StringBuilder text, int from)
    {
        for (int i = from; i < text.Length - 1; i++)
        {
            if ("\"'“”‘’«»„`,.:\n".Contains(text[i], StringComparison.Ordinal))
                return i;
        }

        return from;
    }
}
