namespace QuoteExtractor.Attribution;

/// <summary>A name as it is written somewhere in an article.</summary>
/// <param name="Words">Its parts as <see cref="NameWords.Split"/> cuts them.</param>
/// <param name="Ids">The number of each word in the article, from 0; case does not count.</param>
internal sealed record NameForm(string Text, string[] Words, int[] Ids);
