using System.Text;
using QuoteExtractor.Export;

namespace QuoteExtractor;

/// <summary>Writes documents in the standoff format of the annotation tool brat: the article as <c>.txt</c>, what was found in it as <c>.ann</c>.</summary>
/// <remarks>
/// <para>Each quote is an event <c>Attribution</c> with the arguments <c>Content</c>, <c>Cue</c> and <c>Source</c>, as far as the article
/// has them, an attribute <c>Kind</c> and a note that names the speaker. What is interrupted, by an attribution or by the end of a
/// line, is a discontinuous span.</para>
/// <para>Offsets count code points, as brat does. Half a surrogate pair is written as <c>U+FFFD</c>. The same document gives the same bytes
/// on any machine. Thread-safe. The format is that of https://brat.nlplab.org/standoff.html.</para>
/// </remarks>
public static class BratExport
{
    /// <summary>What brat's <c>annotation.conf</c> must say for a folder of such files to open.</summary>
    public const string Configuration =
        "[entities]\nContent\nCue\nSource\n\n" +
        "[relations]\n<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n" +
        "[events]\nAttribution\tContent:Content, Cue?:Cue, Source?:Source\n\n" +
        "[attributes]\nKind\tArg:Attribution, Value:direct|indirect|mixed\n";

    /// <summary>Writes one document as the two files that brat reads.</summary>
    /// <param name="text">Where to write the article, for a file <c>NAME.txt</c>; flushed at the end and left open.</param>
    /// <param name="annotations">Where to write what was found, for a file <c>NAME.ann</c>; flushed at the end and left open.</param>
    /// <exception cref="ArgumentException">A stream cannot be written to.</exception>
    public static void WriteBrat(this QuoteDocument document, Stream text, Stream annotations)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(annotations);
        if (!text.CanWrite)
            throw new ArgumentException("The stream cannot be written to.", nameof(text));
        if (!annotations.CanWrite)
            throw new ArgumentException("The stream cannot be written to.", nameof(annotations));

        using (var writer = new StreamWriter(text, new UTF8Encoding(false), leaveOpen: true))
            writer.Write(WellFormed.Of(document.Text));
        using (var writer = new StreamWriter(annotations, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
            new BratAnnotations(document, writer).Write();
    }
}
