using System.Reflection;

namespace QuoteExtractor.Tool;

/// <summary>The texts that come inside the program.</summary>
internal static class EmbeddedText
{
    /// <param name="name">Folder and file: <c>Demonstrating/id.txt</c>.</param>
    public static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new ArgumentException($"No text {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
