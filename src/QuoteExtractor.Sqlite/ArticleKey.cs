using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace QuoteExtractor.Sqlite;

/// <summary>By what an article is known again.</summary>
internal static class ArticleKey
{
    public static string Of(Article article) => article.Id ?? article.Url ?? OfText(article.Text);

    private static string OfText(string text) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())))}";
}
