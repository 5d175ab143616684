using System.Text.Json;
using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Evaluating;

/// <summary>Predictions that were handed in, found by the article that they are for; of two for one article, the last.</summary>
internal sealed class PredictionFile
{
    private readonly Dictionary<string, RawArticle> _lines = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    public PredictionFile(IEnumerable<RawArticle> lines)
    {
        foreach (RawArticle line in lines)
        {
            if (line.Problem is not null)
                _problems.Add(line.Problem);
            else
                Add(line);
        }
    }

    /// <summary>The lines that cannot be used.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The line for an article; <see langword="null"/> where there is none.</summary>
    public RawArticle? Find(string id) => _lines.GetValueOrDefault(id);

    private void Add(RawArticle line)
    {
        try
        {
            _lines[PredictedReader.Id(line)] = line;
        }
        catch (JsonException e)
        {
            _problems.Add(new Problem(line.File, line.Line, e.Message));
        }
    }
}
