using System.Collections.Concurrent;
using System.Globalization;
using QuoteExtractor.Languages;
using QuoteExtractor.Quotation;

namespace QuoteExtractor.Attribution;

/// <summary>What share of a language's quotes is right, by each construction and by each sort of speaker. Immutable and thread-safe.</summary>
/// <remarks>From the file <c>confidence</c> of the language's folder, which names every <see cref="PassageRule"/> and <see cref="SpeakerEvidence"/>.</remarks>
internal sealed class ConfidenceTable
{
    private static readonly ConcurrentDictionary<string, ConfidenceTable> Tables = [];

    private readonly double[] _content = new double[Enum.GetValues<PassageRule>().Length];
    private readonly double[] _speaker = new double[Enum.GetValues<SpeakerEvidence>().Length];

    private ConfidenceTable()
    {
    }

    /// <summary>The table of a language; read once.</summary>
    public static ConfidenceTable Of(Language language) => Tables.GetOrAdd(language.Code, Read);

    private static ConfidenceTable Read(string code)
    {
        var table = new ConfidenceTable();
        foreach ((string entry, string value) in WordFile.Lines(code, "confidence"))
        {
            double share = double.Parse(value, CultureInfo.InvariantCulture);
            if (Enum.TryParse(entry, out PassageRule rule))
                table._content[(int)rule] = share;
            else
                table._speaker[(int)Enum.Parse<SpeakerEvidence>(entry)] = share;
        }

        return table;
    }

    /// <summary>How likely it is that what was said is right, from 0 to 1.</summary>
    public double OfContent(PassageRule rule) => _content[(int)rule];

    /// <summary>How likely it is that who said it is right, from 0 to 1.</summary>
    public double OfSpeaker(SpeakerEvidence evidence) => _speaker[(int)evidence];
}
