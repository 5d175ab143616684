using System.Diagnostics.CodeAnalysis;

namespace QuoteExtractor;

/// <summary>One attributed statement: what was said, who said it, and what the article tells about the saying. Immutable and thread-safe.</summary>
/// <remarks>Its lists are not to be written to through a cast: they are not wrapped as those of the document are, since there is one for every quote.</remarks>
public sealed record Quote
{
    private QuoteText _text;

    /// <summary>A quote that is told all of itself.</summary>
    public Quote()
    {
    }

    /// <summary>A quote of an article, whose text is cut when it is asked for.</summary>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // The compiler does not see that the field is all that Text is made of.
    internal Quote(Article article, TextSpan[] content)
#pragma warning restore CS8618
    {
        _text = new QuoteText(article, content);
        Content = content;
    }

    /// <summary>How the words are given.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>
    /// What was said: the content's ranges, joined by one space where the attribution interrupts it. It is made when it is first asked for;
    /// until then the article stays in memory as long as the quote does.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is set to <see langword="null"/>.</exception>
    public required string Text
    {
        get => _text.Value;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _text = new QuoteText(value);
        }
    }

    /// <summary><see cref="Text"/>, without a string where it can be.</summary>
    internal ReadOnlySpan<char> Letters => _text.Letters;

    /// <summary>Where it was said in the text, in reading order; at least one range, and no range of another quote overlaps it.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>The reporting word (<c>kata</c>, <c>mengatakan</c>, <c>menurut</c>); <see langword="null"/> where the content stands alone.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>Who said it; <see langword="null"/> where the article does not tell.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The words that point to the speaker here; for a clitic the same range as the cue; <see langword="null"/> where nothing does.</summary>
    public TextSpan? Mention { get; init; }

    /// <summary>By which words the speaker was recognised.</summary>
    public SpeakerResolution Resolution { get; init; }

    /// <summary>The speaker's title at this mention, or else where the speaker was introduced; <see langword="null"/> where neither tells.</summary>
    public string? Role { get; init; }

    /// <summary>What the title belongs to, likewise.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Who relayed it: <c>TASS</c> in <c>kata Putin seperti dikutip TASS</c>. Empty where nobody did.</summary>
    public IReadOnlyList<TextSpan> Via { get; init; } = [];

    /// <summary>When it was said; <see langword="null"/> where the attribution does not say.</summary>
    public QuoteDate? Date { get; init; }

    /// <summary>Where it was said; <see langword="null"/> where the attribution does not say.</summary>
    public TextSpan? Place { get; init; }

    /// <summary>On which occasion it was said; <see langword="null"/> where the attribution does not say.</summary>
    public TextSpan? Event { get; init; }

    /// <summary>The numbers, amounts, dates and times in the content, in reading order; empty where it has none. Those of the built-in finder do not overlap.</summary>
    public IReadOnlyList<QuoteValue> Values { get; init; } = [];

    /// <summary>The sentence in which the content begins: an index into <see cref="QuoteDocument.Sentences"/>.</summary>
    public int Sentence { get; init; }

    /// <summary>The paragraph in which the content begins, counted from 0 over the paragraphs of the body.</summary>
    public int Paragraph { get; init; }

    /// <summary>How likely content and speaker are right, from 0 to 1.</summary>
    public double Confidence { get; init; }
}
