namespace QuoteExtractor.Attribution;

/// <summary>
/// Finds names by letters of their words. Names that are alike share the first two letters of a word, the last two where one of the first is
/// spelt otherwise, or are the initials of one another.
/// </summary>
internal sealed class LetterIndex
{
    /// <summary>Only so many of the last places are looked at, more than the names of most articles have: a text that is nothing but names takes linear time.</summary>
    private const int MostCompared = 1 << 9;

    /// <summary>No letters of a word, and none that are asked for.</summary>
    private const int None = -1;

    /// <summary>The last place, from 1, of each first two letters, and behind these of each initials; 0 for none.</summary>
    private readonly int[] _byBegin = new int[2 << NameWord.PairBits];

    /// <summary>The same of the last two letters of long words.</summary>
    private readonly int[] _byEnd = new int[1 << NameWord.PairBits];

    private Link[] _links = new Link[64];

    /// <summary>How many places there are: those that are added get higher numbers.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all names.</summary>
    public void Clear()
    {
        Count = 0;
        Array.Clear(_byBegin);
        Array.Clear(_byEnd);
    }

    /// <summary>Lets a name be found by its words; one that has changed is added again.</summary>
    /// <param name="name">Its number.</param>
    public void Add(ReadOnlySpan<NameWord> words, int name)
    {
        for (int i = 0; i < words.Length; i++)
            Add(words[i].Begin, words[i].Length >= NameWords.ShortestVariant ? words[i].End : None, new Place(name, i));
        if (words.Length > 1)
            Add(InitialsOf(words), None, new Place(name, Place.Initials));
    }

    /// <summary>
    /// Adds to <paramref name="found"/> all places from <paramref name="from"/> on of words that may be a variant of this one (<see cref="NameWords.Same"/>),
    /// and some others. Where the word is all of a name, also those of what it may be short for (<see cref="NameWords.IsShortOf"/>) or the initials of
    /// (<see cref="NameWords.IsAcronym"/>).
    /// </summary>
    public void Find(in NameWord word, bool isAll, int from, List<Place> found)
    {
        if (word.Length >= NameWords.ShortestVariant)
            Find(word.Begin, word.End, from, found);
        else if (isAll && word.Length >= NameWords.ShortestNickname)
            Find(word.Begin, None, from, found);
        if (isAll && word.Length > 1 && NameWords.IsCapitals(word))
            Find(InitialsOf(word.First, word.Length), None, from, found);
    }

    private void Add(int begin, int end, Place place)
    {
        if (Count == _links.Length)
            Array.Resize(ref _links, 2 * Count);
        ref Link link = ref _links[Count++];
        link = new Link(place, _byBegin[begin], end == None ? 0 : _byEnd[end]);
        _byBegin[begin] = Count;
        if (end != None)
            _byEnd[end] = Count;
    }

    private void Find(int begin, int end, int from, List<Place> found)
    {
        int oldest = Math.Max(from, Count - MostCompared);
        for (int at = _byBegin[begin]; at > oldest; at = _links[at - 1].SameBegin)
            found.Add(_links[at - 1].Place);
        for (int at = end == None ? 0 : _byEnd[end]; at > oldest; at = _links[at - 1].SameEnd)
            found.Add(_links[at - 1].Place);
    }

    private static ushort InitialsOf(ReadOnlySpan<NameWord> words)
    {
        char first = default;
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (NameWords.HasInitial(words, i) && count++ == 0)
                first = words[i].First;
        }

        return InitialsOf(first, count);
    }

    /// <summary>What no two letters are equal to.</summary>
    private static ushort InitialsOf(char first, int count) => (ushort)(1 << NameWord.PairBits | NameWord.Pair(first, (char)Math.Min(count, NameWord.MostFolded)));

    /// <summary>A word of a name.</summary>
    /// <param name="Word">Its place in the name, or <see cref="Initials"/> for the first letters of all words.</param>
    public readonly record struct Place(int Name, int Word)
    {
        public const int Initials = -1;
    }

    /// <param name="SameBegin">The place before it with the same first letters, from 1; 0 for none.</param>
    /// <param name="SameEnd">The same for the last letters.</param>
    private readonly record struct Link(Place Place, int SameBegin, int SameEnd);
}
