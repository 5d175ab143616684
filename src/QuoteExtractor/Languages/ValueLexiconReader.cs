using System.Globalization;
using System.Runtime.InteropServices;

namespace QuoteExtractor.Languages;

/// <summary>Reads the files of a language's folder that tell the words of values into a <see cref="ValueLexicon"/>.</summary>
/// <remarks>One entry a line, of one word or sign or several; behind a colon stands its number or symbol. A language may leave a file out.</remarks>
internal sealed class ValueLexiconReader
{
    private static readonly (string File, ValueSense Sense)[] Files =
    [
        ("numerals", ValueSense.Numeral),
        ("scales", ValueSense.Scale),
        ("money-scales", ValueSense.MoneyScale),
        ("teens", ValueSense.Teen),
        ("vague-numerals", ValueSense.VagueNumeral),
        ("fractions", ValueSense.Fraction),
        ("fractions-behind", ValueSense.FractionBehind),
        ("numeral-links", ValueSense.NumeralLink),
        ("decimal-points", ValueSense.DecimalPoint),
        ("minus-words", ValueSense.Minus),
        ("ordinals", ValueSense.Ordinal),
        ("ordinal-prefixes", ValueSense.OrdinalPrefix),
        ("ordinal-endings", ValueSense.OrdinalEnding),
        ("labels", ValueSense.Label),
        ("percents", ValueSense.Percent),
        ("currencies", ValueSense.Currency),
        ("units", ValueSense.Unit),
        ("counted-nouns", ValueSense.Unit),
        ("multiples", ValueSense.Multiple),
        ("time-units", ValueSense.TimeUnit),
        ("durations", ValueSense.Duration),
        ("duration-openers", ValueSense.DurationOpener),
        ("age-openers", ValueSense.AgeOpener),
        ("age-units", ValueSense.AgeUnit),
        ("value-modifiers", ValueSense.Modifier),
        ("value-modifiers-behind", ValueSense.ModifierBehind),
        ("about-endings", ValueSense.AboutEnding),
        ("months", ValueSense.Month),
        ("weekdays", ValueSense.Weekday),
        ("relative-days", ValueSense.RelativeDay),
        ("value-days", ValueSense.RelativeDay),
        ("directions", ValueSense.Direction),
        ("directions-before", ValueSense.DirectionBefore),
        ("past-words", ValueSense.Ago),
        ("date-parts", ValueSense.DateOpener),
        ("year-parts", ValueSense.YearPart),
        ("roman-numerals", ValueSense.RomanNumeral),
        ("decade-endings", ValueSense.DecadeEnding),
        ("range-links", ValueSense.RangeLink),
        ("clock-words", ValueSense.ClockOpener),
        ("day-parts", ValueSense.DayPart),
        ("time-zones", ValueSense.TimeZone),
        ("year-openers", ValueSense.YearOpener),
        ("no-values", ValueSense.NoValue),
        ("month-homographs", ValueSense.MonthHomograph),
    ];

    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ValuePhrase> _phrases = [];

    /// <summary>Reads the folder of the language with this code.</summary>
    public static ValueLexicon Read(string code)
    {
        var reader = new ValueLexiconReader();
        foreach ((string file, ValueSense sense) in Files)
        {
            foreach ((string entry, string value) in WordFile.Lines(code, file))
                reader.Add(entry, sense, value);
        }

        return new ValueLexicon(reader._ids, reader.ByFirstWord(), WordFile.Entries(code, "grammar"));
    }

    private ValuePhrase[][] ByFirstWord()
    {
        var byFirst = new ValuePhrase[_ids.Count + 1][];
        Array.Fill(byFirst, []);
        foreach (ValuePhrase phrase in _phrases)
            byFirst[phrase.Words[0]] = With(byFirst[phrase.Words[0]], phrase);
        return byFirst;
    }

    /// <summary>The phrases and one more: longest first, and of the same length in the order of the files.</summary>
    private static ValuePhrase[] With(ValuePhrase[] phrases, ValuePhrase added)
    {
        int shorter = Array.FindIndex(phrases, phrase => phrase.Words.Length < added.Words.Length);
        int place = shorter < 0 ? phrases.Length : shorter;
        return [.. phrases[..place], added, .. phrases[place..]];
    }

    private void Add(string entry, ValueSense sense, string value)
    {
        decimal number = decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal parsed) ? parsed : 0;
        string symbol = value.Length == 0 ? entry : value;
        if (sense == ValueSense.TimeUnit && value.AsSpan().IndexOfAnyExceptInRange('0', '9') is > 0 and int letter)
            (number, symbol) = (decimal.Parse(value.AsSpan(0, letter), NumberStyles.None, CultureInfo.InvariantCulture), value[letter..]);
        var words = new List<int>();
        foreach (string part in Parts(entry))
            words.Add(Number(part));
        _phrases.Add(new ValuePhrase([.. words], sense, number, symbol) { IsCounted = sense == ValueSense.Unit && value.Length == 0 });
    }

    /// <summary>Words and single signs, as the text is cut: <c>US</c> and <c>$</c>.</summary>
    private static IEnumerable<string> Parts(string entry)
    {
        for (int start = 0, end; start < entry.Length; start = end)
        {
            end = start + 1;
            if (entry[start] == ' ')
                continue;
            while (char.IsLetter(entry[start]) && end < entry.Length && (char.IsLetterOrDigit(entry[end]) || char.IsNumber(entry[end])))
                end++;
            yield return entry[start..end];
        }
    }

    private int Number(string word)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, word, out bool isKnown);
        if (!isKnown)
            number = _ids.Count;
        return number;
    }
}
