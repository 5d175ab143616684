namespace QuoteExtractor.Attribution;

/// <summary>A name as it is written somewhere in an article. Its room serves article after article.</summary>
internal sealed class NameForm
{
    public string Text { get; private set; } = "";

    /// <summary>Its parts as <see cref="NameWords.Split"/> cuts them.</summary>
    public string[] Words { get; private set; } = [];

    /// <summary>The number of each word in the article, from 0; case does not count.</summary>
    public int[] Ids { get; private set; } = [];

    /// <summary>The numbers, ascending, of the entities whose names are found to be like it.</summary>
    public List<int> Alike { get; } = [];

    /// <summary>How many nodes of the <see cref="LetterIndex"/> are looked through for them.</summary>
    public int Seen { get; set; }

    /// <summary>How many renamings of entities they take into account.</summary>
    public int Renamings { get; set; }

    /// <summary>Begins as another form.</summary>
    public void Begin(string text, string[] words, int[] ids)
    {
        (Text, Words, Ids) = (text, words, ids);
        Forget();
    }

    /// <summary>Forgets what is alike.</summary>
    public void Forget()
    {
        Alike.Clear();
        (Seen, Renamings) = (0, 0);
    }
}
