namespace QuoteExtractor.Tool.Evaluating;

/// <summary>How often quotes of each tenth of confidence are right, over articles in which every statement was marked.</summary>
internal sealed class ConfidenceTable
{
    private const int Tenths = 10;

    private readonly int[] _quotes = new int[Tenths];
    private readonly int[] _right = new int[Tenths];

    /// <summary>The tenths that any quote falls into, in ascending order.</summary>
    public IEnumerable<ConfidenceTenth> Rows =>
        Enumerable.Range(0, Tenths).Where(i => _quotes[i] > 0).Select(i => new ConfidenceTenth(i / (double)Tenths, (i + 1) / (double)Tenths, _quotes[i], _right[i]));

    /// <param name="confidence">From 0 to 1.</param>
    /// <param name="right">Whether content and speaker are right.</param>
    public void Count(double confidence, bool right)
    {
        int tenth = Math.Min((int)(confidence * Tenths), Tenths - 1);
        _quotes[tenth]++;
        if (right)
            _right[tenth]++;
    }

    public void Add(ConfidenceTable other)
    {
        for (int i = 0; i < Tenths; i++)
        {
            _quotes[i] += other._quotes[i];
            _right[i] += other._right[i];
        }
    }
}
