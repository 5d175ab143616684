namespace QuoteExtractor.Attribution;

/// <summary>A name as it is written somewhere in an article. Its room serves article after article.</summary>
internal sealed class NameForm
{
    private int _renamings;

    public string Text { get; private set; } = "";

    /// <summary>Its parts as <see cref="NameWords.Split"/> cuts them.</summary>
    public string[] Words { get; private set; } = [];

    /// <summary>The number of each word in the article, from 0; case does not count.</summary>
    public int[] Ids { get; private set; } = [];

    /// <summary>The numbers, ascending, of the entities whose names are found to be like it.</summary>
    public List<int> Alike { get; } = [];

    /// <summary>How many nodes of the <see cref="LetterIndex"/> are looked through for them.</summary>
    public int Seen { get; set; }

    /// <summary>Begins as another form.</summary>
    public void Begin(string text, string[] words, int[] ids)
    {
        (Text, Words, Ids) = (text, words, ids);
        Forget(0);
    }

    /// <summary>Forgets what is alike where an entity has changed its name since: it may be like other forms now.</summary>
    /// <param name="renamings">How many have.</param>
    public void Renew(int renamings)
    {
        if (_renamings != renamings)
            Forget(renamings);
    }

    private void Forget(int renamings)
    {
        Alike.Clear();
        (Seen, _renamings) = (0, renamings);
    }
}
