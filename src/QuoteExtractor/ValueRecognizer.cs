namespace QuoteExtractor;

/// <summary>Finds the values in a text: what <see cref="ExtractorOptions.ValueRecognizer"/> puts in the place of the built-in one.</summary>
/// <param name="text">One range of a quote's content, from its first character to its last.</param>
/// <param name="language">The language of the text; throw <see cref="NotSupportedException"/> for one that is not covered.</param>
/// <param name="publishedOn">The day that relative dates are told from; <see langword="null"/> where it is not known. No other clock is to be asked.</param>
/// <returns>The values in any order, their half-open spans counted in UTF-16 code units from the begin of <paramref name="text"/>; empty where there are none.</returns>
/// <remarks>It is called from as many threads as extract at a time, and has to give the same for the same arguments.</remarks>
public delegate IReadOnlyList<QuoteValue> ValueRecognizer(string text, Language language, DateOnly? publishedOn);
