using System.Numerics;

namespace QuoteExtractor.Attribution;

/// <summary>Finds numbers by a hash of what they stand for: each added number is one more than the last, from 0. The room is kept.</summary>
internal sealed class Chains
{
    private const int LeastRoom = 64;

    /// <summary>More room, as a rare long text takes it, is not kept: it would be cleared for every text after it.</summary>
    private const int MostKept = 1 << 12;

    private Link[] _links = new Link[LeastRoom];
    private int _count;

    /// <summary>The last link of each chain, from 1; 0 for none. As many as there is room for links, a power of two.</summary>
    private int[] _heads = new int[LeastRoom];

    /// <summary>Forgets all numbers.</summary>
    public void Clear()
    {
        _count = 0;
        if (_heads.Length > MostKept)
            (_links, _heads) = (new Link[LeastRoom], new int[LeastRoom]);
        else
            Array.Clear(_heads);
    }

    /// <summary>The last number that was added under a hash; -1 for none.</summary>
    public int Find(ulong hash) => Behind(_heads[ChainOf(hash)], hash);

    /// <summary>The one before it under the same hash; -1 for none.</summary>
    public int Next(int number) => Behind(_links[number].Next, _links[number].Hash);

    /// <summary>Adds the next number.</summary>
    public int Add(ulong hash)
    {
        if (_count == _links.Length)
            Grow();
        Enter(_count, hash);
        return _count++;
    }

    private void Enter(int number, ulong hash)
    {
        ref int head = ref _heads[ChainOf(hash)];
        _links[number] = new Link(hash, head);
        head = number + 1;
    }

    private int Behind(int link, ulong hash)
    {
        while (link > 0 && _links[link - 1].Hash != hash)
            link = _links[link - 1].Next;
        return link - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _links, 2 * _count);
        _heads = new int[_links.Length];
        for (int i = 0; i < _count; i++)
            Enter(i, _links[i].Hash);
    }

    /// <summary>The first bits of the product depend on all of the hash.</summary>
    private int ChainOf(ulong hash) => (int)(hash * 0x9E3779B97F4A7C15 >> (64 - BitOperations.Log2((uint)_heads.Length)));

    /// <param name="Next">The link before it in the chain, from 1; 0 for none.</param>
    private readonly record struct Link(ulong Hash, int Next);
}
