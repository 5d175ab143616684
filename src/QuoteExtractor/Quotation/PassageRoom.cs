using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>Makes passages and their contents of those of the text before, which nobody uses any more.</summary>
internal sealed class PassageRoom
{
    private readonly List<Passage> _passages = [];
    private readonly List<List<TokenRange>> _contents = [];
    private int _passagesInUse;
    private int _contentsInUse;

    /// <summary>Takes back all that was made.</summary>
    public void Begin() => (_passagesInUse, _contentsInUse) = (0, 0);

    /// <summary>A content of one range, to which others may be added.</summary>
    public List<TokenRange> Content(TokenRange range)
    {
        List<TokenRange> content = Content();
        content.Add(range);
        return content;
    }

    /// <summary>A content without ranges.</summary>
    public List<TokenRange> Content()
    {
        if (_contentsInUse == _contents.Count)
            _contents.Add([]);
        List<TokenRange> content = _contents[_contentsInUse++];
        content.Clear();
        return content;
    }

    public Passage Passage(PassageRule rule, List<TokenRange> content, TokenRange cue, Source source, int sentence)
    {
        if (_passagesInUse == _passages.Count)
            _passages.Add(new Passage());
        Passage passage = _passages[_passagesInUse++];
        passage.Rule = rule;
        passage.Content = content;
        passage.Cue = cue;
        passage.Source = source;
        passage.Relay = default;
        passage.Sentence = sentence;
        passage.Kind = default;
        return passage;
    }
}
