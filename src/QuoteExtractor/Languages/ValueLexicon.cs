namespace QuoteExtractor.Languages;

/// <summary>The words of one language that values are made of. Immutable; every look-up is ordinal and ignores case.</summary>
internal sealed class ValueLexicon
{
    private readonly WordTable _ids;
    private readonly ValuePhrase[][] _phrases;
    private readonly ulong[] _senses;

    /// <param name="ids">The number of each word and sign, from 1; nobody changes it any more.</param>
    /// <param name="phrases">The entries that begin with each number, longest first.</param>
    /// <param name="grammar">The rules of notation that the language has: <c>decimal-comma</c>, <c>month-first</c>.</param>
    public ValueLexicon(Dictionary<string, int> ids, ValuePhrase[][] phrases, string[] grammar)
    {
        _ids = new WordTable(ids);
        _phrases = phrases;
        _senses = new ulong[phrases.Length];
        for (int word = 0; word < phrases.Length; word++)
        {
            foreach (ValuePhrase phrase in phrases[word])
                _senses[word] |= SetOf(phrase.Sense);
        }

        Beginnings = new ValueBeginnings(ids.Where(word => (_senses[word.Value] & ValueBeginnings.Senses) != 0).Select(word => word.Key));

        HasDecimalComma = grammar.Contains("decimal-comma");
        IsMonthFirst = grammar.Contains("month-first");
    }

    /// <summary>Whether decimals stand behind a comma: <c>1.500,75</c>.</summary>
    public bool HasDecimalComma { get; }

    /// <summary>Whether a number behind a month is its day: English <c>June 19</c>.</summary>
    public bool IsMonthFirst { get; }

    /// <summary>How the words and signs begin that a value may begin with.</summary>
    public ValueBeginnings Beginnings { get; }

    /// <summary>The number of the word or sign from <paramref name="start"/> to <paramref name="end"/>, or 0 where the lexicon does not know it.</summary>
    public int IdOf(ReadOnlySpan<char> text, int start, int end) => _ids.Find(text, start, end);

    /// <summary>The number of a short word, or 0 where the lexicon does not know it.</summary>
    public int IdOf(WordKey word) => _ids.Find(word);

    /// <summary>The entries that begin with a word, longest first.</summary>
    public ReadOnlySpan<ValuePhrase> PhrasesAt(int word) => _phrases[word];

    /// <summary>The senses of the entries that begin with a word, a bit for each.</summary>
    public ulong SensesOf(int word) => _senses[word];

    /// <summary>Several senses as one number, a bit for each.</summary>
    public static ulong SetOf(params ReadOnlySpan<ValueSense> senses)
    {
        ulong set = 0;
        foreach (ValueSense sense in senses)
            set |= 1UL << (int)sense;
        return set;
    }
}
