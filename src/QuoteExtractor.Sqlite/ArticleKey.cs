using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace QuoteExtractor.Sqlite;

/// <summary>By what an article is known again.</summary>
internal static class ArticleKey
{
    public static string Of(Article article) => article.Key ?? article.Id ?? article.Url ?? OfText(article.Text);

    /// <summary>Whether that is an identifier, which tables of several sources may give to several articles.</summary>
    public static bool IsId(Article article) => article.Key is null && article.Id is not null;

    /// <summary>The key of another article that has the identifier of one written before.</summary>
    public static string Apart(Article article) => $"{article.Id} {OfText(article.Text)}";

    private static string OfText(string text) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())))}";
}
