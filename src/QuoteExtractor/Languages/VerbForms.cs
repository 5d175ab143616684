namespace QuoteExtractor.Languages;

/// <summary>What the endings of a language's verbs tell of their subjects.</summary>
/// <param name="participles">How a verb ends that has no subject of its own: English <c>saying</c>.</param>
/// <param name="agreements">How a verb ends whose subject is one, and a noun that is many: English <c>promises</c>.</param>
/// <param name="passives">How a passive begins, whose agent stands behind it: <c>dirasakan warga</c>.</param>
internal sealed class VerbForms(string[] participles, string[] agreements, string[] passives)
{
    /// <summary>Whether a verb has no subject of its own.</summary>
    public bool IsParticiple(ReadOnlySpan<char> verb) => EndsWith(verb, participles);

    /// <summary>Whether a word ends as a verb whose subject is one, and as a noun that is many.</summary>
    public bool HasAgreement(ReadOnlySpan<char> word) => EndsWith(word, agreements);

    /// <summary>Whether a verb's subject is not who does it.</summary>
    public bool IsPassive(ReadOnlySpan<char> verb) => BeginsWith(verb, passives);

    /// <summary>Whether a reporting word is no verb behind a noun: English <c>his new promise</c>, where one would promise with an ending.</summary>
    public bool IsNounBehind(ReadOnlySpan<char> noun, ReadOnlySpan<char> word, Lexicon lexicon)
    {
        const int LongestVerb = 24;
        if (EndsWith(noun, agreements))
            return false;
        Span<char> form = stackalloc char[LongestVerb];
        foreach (string ending in agreements)
        {
            int length = word.Length + ending.Length;
            if (length > LongestVerb)
                continue;
            word.CopyTo(form);
            ending.CopyTo(form[word.Length..]);
            if ((lexicon.CueOf(lexicon.IdOf(form[..length])) & CueTraits.Leads) != 0)
                return true;
        }

        return false;
    }

    public static bool BeginsWith(ReadOnlySpan<char> word, string[] beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
