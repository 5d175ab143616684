using System.Runtime.InteropServices;

namespace QuoteExtractor.Attribution;

/// <summary>
/// Finds names by letters of their words. Names that are alike share the first two letters of a word, the last two where one of the first is
/// spelt otherwise, or are the initials of one another.
/// </summary>
internal sealed class LetterIndex
{
    private readonly Chains _byKey = new();
    private readonly List<Node> _nodes = [];

    /// <summary>Forgets all names.</summary>
    public void Clear()
    {
        _byKey.Clear();
        _nodes.Clear();
    }

    /// <summary>What letters of a word are asked for.</summary>
    private enum Part
    {
        Begin,
        End,
        LastBegin,
        LastEnd,
        Initials,
    }

    /// <summary>Lets a name be found by its words.</summary>
    /// <param name="name">Its number. Names are added in the order of their numbers; one that has changed is added again.</param>
    /// <param name="count">How many names there are.</param>
    public void Add(ReadOnlySpan<NameWord> words, int name, int count)
    {
        foreach (ref readonly NameWord word in words)
            AddEnds(word, Part.Begin, Part.End, name, count);
        if (words.Length < 2)
            return;
        AddEnds(words[^1], Part.LastBegin, Part.LastEnd, name, count);
        Add(InitialsOf(words), name, count);
    }

    /// <summary>How many nodes there are; those of names that are added get higher numbers.</summary>
    public int Nodes => _nodes.Count;

    /// <summary>
    /// Adds to <paramref name="found"/> the numbers, each once, of all names from <paramref name="first"/> on that may have the word or one like it among
    /// theirs (<see cref="NameWords.Same"/>, <see cref="NameWords.IsShortOf"/>) or may have it as initials (<see cref="NameWords.IsAcronym"/>), and of some others.
    /// </summary>
    public void Find(in NameWord word, int first, int seen, List<int> found)
    {
        FindEnds(word, Part.Begin, Part.End, first, seen, found);
        if (word.Length > 1 && NameWords.IsCapitals(word))
            Find(KeyOfInitials(word.First, word.Length), first, seen, found);
    }

    /// <summary>The same for names of several words of which the last is the word or one like it.</summary>
    public void FindLast(in NameWord word, int first, int seen, List<int> found) => FindEnds(word, Part.LastBegin, Part.LastEnd, first, seen, found);

    private void AddEnds(in NameWord word, Part begin, Part end, int name, int count)
    {
        Add(Key(begin, word.Begin), name, count);
        if (word.Length >= NameWords.ShortestVariant)
            Add(Key(end, word.End), name, count);
    }

    private void FindEnds(in NameWord word, Part begin, Part end, int first, int seen, List<int> found)
    {
        Find(Key(begin, word.Begin), first, seen, found);
        if (word.Length >= NameWords.ShortestVariant)
            Find(Key(end, word.End), first, seen, found);
    }

    private void Add(ulong key, int name, int count)
    {
        _byKey.Add(key);
        _nodes.Add(new Node(name, count));
    }

    private void Find(ulong key, int first, int seen, List<int> found)
    {
        ReadOnlySpan<Node> nodes = CollectionsMarshal.AsSpan(_nodes);
        for (int at = _byKey.Find(key); at >= seen && nodes[at].Count > first; at = _byKey.Next(at))
        {
            if (nodes[at].Name is var name && name >= first && !CollectionsMarshal.AsSpan(found).Contains(name))
                found.Add(name);
        }
    }

    private static ulong InitialsOf(ReadOnlySpan<NameWord> words)
    {
        char first = default;
        int count = 0;
        foreach (ref readonly NameWord word in words)
        {
            if (char.IsUpper(word.First) && count++ == 0)
                first = word.First;
        }

        return KeyOfInitials(first, count);
    }

    private static ulong KeyOfInitials(char first, int count) => Key(Part.Initials, (uint)first << 16 | (uint)Math.Min(count, char.MaxValue));

    private static ulong Key(Part part, uint letters) => (ulong)part << 32 | letters;

    /// <param name="Count">How many names there were when it was added: its own number is smaller.</param>
    private readonly record struct Node(int Name, int Count);
}
