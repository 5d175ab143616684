using System.Security.Cryptography;
using System.Text;

namespace QuoteExtractor.Export;

/// <summary>What of the page is the same for all documents: its landmarks, its one style sheet and its one script.</summary>
internal static class PageFrame
{
    private const string Documents = "{documents}";

    // In the order in which the script is read; they share one scope.
    private static readonly string[] s_scripts = ["text.js", "documents.js", "selection.js", "article.js", "unattributed.js", "record.js", "paper.js", "speakers.js", "timeline.js", "overview.js", "start.js"];

    private static readonly string s_page = Fill();

    public static ReadOnlySpan<byte> BeforeDocument => "<script type=\"application/json\" class=\"document\">"u8;

    public static ReadOnlySpan<byte> AfterDocument => "</script>\n"u8;

    public static byte[] BeforeDocuments { get; } = Encoding.UTF8.GetBytes(s_page[..s_page.IndexOf(Documents, StringComparison.Ordinal)]);

    public static byte[] AfterDocuments { get; } =
        Encoding.UTF8.GetBytes(s_page[(s_page.IndexOf(Documents, StringComparison.Ordinal) + Documents.Length)..]);

    private static string Fill()
    {
        string style = Read("page.css");
        string script = "\"use strict\";\n" + string.Concat(s_scripts.Select(Read));
        return Read("page.html").TrimEnd('\n')
            .Replace("{style-hash}", Hash(style), StringComparison.Ordinal)
            .Replace("{script-hash}", Hash(script), StringComparison.Ordinal)
            .Replace("{style}", style, StringComparison.Ordinal)
            .Replace("{script}", script, StringComparison.Ordinal);
    }

    // The policy names what may run by its hash: nothing that an article smuggles in can have it.
    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using Stream stream = typeof(PageFrame).Assembly.GetManifestResourceStream($"Page/{name}")
            ?? throw new InvalidOperationException($"The library was built without Page/{name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
