namespace QuoteExtractor;

/// <summary>A language that articles can be read in. Immutable and thread-safe.</summary>
public sealed class Language
{
    private readonly Lazy<Languages.Lexicon> _lexicon;
    private readonly Lazy<Languages.ValueLexicon> _values;

    private Language(string code, string name)
    {
        Code = code;
        Name = name;
        _lexicon = new Lazy<Languages.Lexicon>(() => Languages.LexiconReader.Read(code));
        _values = new Lazy<Languages.ValueLexicon>(() => Languages.ValueLexiconReader.Read(code));
    }

    /// <summary>Bahasa Indonesia.</summary>
    public static Language Indonesian { get; } = new("id", "Indonesian");

    /// <summary>English.</summary>
    public static Language English { get; } = new("en", "English");

    /// <summary>All languages that articles can be read in.</summary>
    public static IReadOnlyList<Language> All { get; } = [Indonesian, English];

    /// <summary>The ISO 639-1 code: <c>id</c>, <c>en</c>.</summary>
    public string Code { get; }

    /// <summary>The name in English.</summary>
    public string Name { get; }

    internal Languages.Lexicon Lexicon => _lexicon.Value;

    internal Languages.ValueLexicon ValueLexicon => _values.Value;

    /// <summary>The language with this code.</summary>
    /// <param name="code">An ISO 639-1 code, in any case.</param>
    /// <exception cref="ArgumentException">No such language is covered; the message lists those that are.</exception>
    public static Language FromCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        foreach (Language language in All)
        {
            if (string.Equals(language.Code, code, StringComparison.OrdinalIgnoreCase))
                return language;
        }

        throw new ArgumentException($"No language '{code}'. Languages: {string.Join(", ", All.Select(l => l.Code))}.", nameof(code));
    }

    /// <summary>The language's code.</summary>
    public override string ToString() => Code;
}
