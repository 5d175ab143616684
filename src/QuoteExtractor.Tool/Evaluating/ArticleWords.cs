namespace QuoteExtractor.Tool.Evaluating;

/// <summary>The words of an article, by which what was predicted is compared with what is right.</summary>
internal sealed class ArticleWords
{
    private readonly List<TextSpan> _words = [];

    public ArticleWords(string text)
    {
        int start = -1;
        for (int i = 0, length; i < text.Length; i += length)
        {
            bool inWord = WordCharacter.Is(WordCharacter.At(text, i, out length));
            if (inWord && start < 0)
                start = i;
            if (inWord || start < 0)
                continue;
            _words.Add(new TextSpan(start, i));
            start = -1;
        }

        if (start >= 0)
            _words.Add(new TextSpan(start, text.Length));
    }

    /// <summary>The numbers of the words that lie wholly inside one of the ranges, each once, in ascending order.</summary>
    public int[] Inside(IReadOnlyList<TextSpan> ranges)
    {
        var inside = new SortedSet<int>();
        foreach (TextSpan range in ranges)
        {
            for (int i = FirstFrom(range.Start); i < _words.Count && _words[i].End <= range.End; i++)
                inside.Add(i);
        }

        return [.. inside];
    }

    public int[] Inside(TextSpan range) => Inside([range]);

    /// <summary>How many numbers two ascending lists share.</summary>
    public static int Shared(int[] first, int[] second)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            int order = first[i].CompareTo(second[j]);
            if (order == 0)
                shared++;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return shared;
    }

    private int FirstFrom(int start)
    {
        int low = 0;
        for (int high = _words.Count; low < high;)
        {
            int middle = (low + high) / 2;
            if (_words[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
