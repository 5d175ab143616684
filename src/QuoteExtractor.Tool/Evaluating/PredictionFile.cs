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

    /// <summary>Whether it was read to its end and there is a line that can be used.</summary>
    public bool IsUsable => _lines.Count > 0 && _problems.TrueForAll(problem => problem.Line is not null);

    /// <summary>Whether a line has been for an article that was asked for.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>The line for an article; <see langword="null"/> where there is none.</summary>
    public RawArticle? Find(string id)
    {
        if (!_lines.TryGetValue(id, out RawArticle? line))
            return null;
        IsUsed = true;
        return line;
    }

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
