using System.Runtime.InteropServices;
using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Quotation;

/// <summary>Finds every passage of an article that reports speech, and the quotations that report none.</summary>
internal sealed class PassageFinder
{
    [ThreadStatic]
    private static PassageFinder? _spare;

    private readonly PhrasedText _text;
    private readonly Signals _signals = new();
    private readonly MarkMap _marks = new();
    private readonly TokenSet _said = new(0);
    private readonly PassageRoom _room = new();
    private readonly DirectSpeechReader _direct;
    private readonly ClauseReader _clauses;
    private readonly List<Passage> _passages = [];
    private readonly List<MarkPair> _unattributed = [];

    private PassageFinder(PhrasedText text)
    {
        _text = text;
        var subjects = new SubjectFinder(text);
        var echoes = new EchoTeller(text, _marks, subjects);
        _direct = new DirectSpeechReader(text, _marks, _room, subjects, echoes);
        _clauses = new ClauseReader(text, _marks, _signals, _room, subjects, echoes);
    }

    /// <summary>The passages in reading order; their contents do not overlap. They and the lists serve until the thread reads its next text.</summary>
    /// <param name="unattributed">The quotations that are part of no passage.</param>
    public static List<Passage> Find(PhrasedText text, out List<MarkPair> unattributed)
    {
        // Room that a rare long text took is not kept.
        const int MostKept = 1 << 16;
        PassageFinder finder = _spare?._text == text ? _spare : new PassageFinder(text);
        _spare = null;
        finder.Find();
        if (text.Tokens.Length <= MostKept)
            _spare = finder;
        unattributed = finder._unattributed;
        return finder._passages;
    }

    private void Find()
    {
        _passages.Clear();
        _unattributed.Clear();
        _room.Begin();
        _signals.Find(_text);
        _marks.Begin(_text.Segments, _signals.Marks);
        foreach (MarkPair pair in _marks.Pairs)
            _signals.Cues.Remove(new TokenRange(pair.Open, pair.End));
        Read();
        SortByContent();
        _said.Begin(_text.Tokens.Length);
        DropOverlapping();
        foreach (MarkPair pair in _marks.Pairs)
        {
            if (!_said.Overlaps(new TokenRange(pair.Open, pair.End)))
                _unattributed.Add(pair);
        }
    }

    private void Read()
    {
        ReadOnlySpan<SentenceRange> sentences = _text.Segments.Sentences;
        int pair = 0;
        for (int s = 0; s < sentences.Length;)
        {
            while (pair < _marks.Pairs.Length && _marks.Pairs[pair].End <= sentences[s].FirstToken)
                pair++;
            if (pair < _marks.Pairs.Length && _marks.Pairs[pair].Open < sentences[s].EndToken)
                s = ReadMarked(s, ref pair);
            else
                s = ReadLeadIn(s, ref pair) ?? ReadClauses(s, sentences[s].FirstToken, Source.None);
        }
    }

    /// <summary>Reads a sentence that ends with a colon, before a quotation of a paragraph of its own, or of several; returns the next sentence to read.</summary>
    private int? ReadLeadIn(int sentence, ref int pair)
    {
        ReadOnlySpan<SentenceRange> sentences = _text.Segments.Sentences;
        if (!_text.IsSign(sentences[sentence].EndToken - 1, ':') || pair >= _marks.Pairs.Length || sentence + 1 >= sentences.Length)
            return null;
        if (_marks.Pairs[pair].Open != sentences[sentence + 1].FirstToken)
            return null;
        int behind = _marks.Behind(pair), last = SentenceAt(sentence + 1, _marks.Pairs[behind - 1].End - 1);
        if (_direct.ReadAcross(pair, behind, sentence, sentences[last]) is not { } passage)
            return null;
        passage.Kind = _marks.Take(passage.Content, _text);
        _passages.Add(passage);
        pair = behind;
        return last + 1;
    }

    /// <summary>Sorts the passages by where their contents begin; nearly always they were found in that order.</summary>
    private void SortByContent()
    {
        for (int i = 1; i < _passages.Count; i++)
        {
            if (_passages[i].Content[0].First < _passages[i - 1].Content[0].First)
            {
                Passage[] sorted = [.. _passages.OrderBy(passage => passage.Content[0].First)];
                _passages.Clear();
                _passages.AddRange(sorted);
                return;
            }
        }
    }

    /// <summary>Keeps of passages whose contents overlap the first one.</summary>
    private void DropOverlapping()
    {
        int kept = 0;
        foreach (Passage passage in CollectionsMarshal.AsSpan(_passages))
        {
            if (TryTake(passage.Content))
                _passages[kept++] = passage;
        }

        _passages.RemoveRange(kept, _passages.Count - kept);
    }

    /// <summary>Notes a content's tokens as said; <see langword="false"/> where some of them are another's already.</summary>
    private bool TryTake(List<TokenRange> content)
    {
        foreach (TokenRange range in content)
        {
            if (_said.Overlaps(range))
                return false;
        }

        foreach (TokenRange range in content)
            _said.Add(range);
        return true;
    }

    /// <summary>Reads a sentence that holds a quotation; returns the next sentence to read.</summary>
    private int ReadMarked(int sentence, ref int pair)
    {
        ReadOnlySpan<SentenceRange> sentences = _text.Segments.Sentences;
        int last = SentenceAt(sentence, _marks.Pairs[_marks.Behind(pair) - 1].End - 1);
        Passage? passage = _direct.Read(pair, sentence, last, out int next);
        if (passage is null)
            return Math.Max(ReadClauses(sentence, sentences[sentence].FirstToken, Source.None), sentence + 1);
        ReadBefore(passage, _marks.Pairs[pair], sentence);
        passage.Kind = _marks.Take(passage.Content, _text);
        _passages.Add(passage);
        pair = next;
        int behind = Math.Max(passage.Content[^1].End, Math.Max(passage.Cue.End, passage.Source.Words.End));
        last = Math.Max(last, SentenceAt(last, behind - 1));
        if (pair < _marks.Pairs.Length && _marks.Pairs[pair].Open < sentences[last].EndToken && _direct.ReadGlued(pair, behind, last) is { } glued)
        {
            glued.Kind = _marks.Take(glued.Content, _text);
            _passages.Add(glued);
            pair++;
            passage = glued;
            behind = Math.Max(glued.Cue.End, glued.Source.Words.End);
        }

        if (behind < sentences[last].EndToken && new RelayBehindReader(_text).Read(behind, sentences[last].EndToken, out int end) is { IsEmpty: false } relay)
            (passage.Relay, behind) = (relay, end);
        return behind < sentences[last].EndToken ? ReadClauses(last, behind, passage.Source) : last + 1;
    }

    /// <summary>English Torres said P: "Q"; When Torres said P, Wira answered: "Q"; Torres mengajak warga P, "Q," ujarnya: what stands before a quotation and its own attribution.</summary>
    private void ReadBefore(Passage passage, MarkPair marked, int sentence)
    {
        const int ShortestStatement = 3;
        const WordClass Openers = WordClass.ClauseOpener | WordClass.Coordinator | WordClass.Complementizer | WordClass.AgentMarker;
        int first = _text.Segments.Sentences[sentence].FirstToken, end = Math.Min(passage.Content[0].First, marked.Open);
        if (!passage.Cue.IsEmpty)
            end = Math.Min(end, passage.Cue.First);
        if (passage.Source.Exists)
            end = Math.Min(end, _text.FirstOf(passage.Source));
        while (end > first && _text.NameAt(end - 1) < 0 && (_text.IsSign(end - 1, ',') || _text.Is(end - 1, Openers)))
            end--; // was talking about the harbor when he told Wira, "Q"
        bool reports = _text.Lexicon.IsHeadLast ? !_text.Is(end - 1, WordClass.Interrogative | WordClass.Relative)
            : passage.Content[0] == marked.Content && passage.Cue.First >= marked.End && _direct.IsBehindClause(first, marked);
        if (reports && end - first >= ShortestStatement)
            _passages.AddRange(_clauses.Read(sentence, first, Source.None, IsFree(sentence - 1), end));
    }

    private int ReadClauses(int sentence, int from, Source shared)
    {
        int next = sentence + 1;
        foreach (Passage passage in _clauses.Read(sentence, from, shared, IsFree(sentence - 1)))
        {
            _passages.Add(passage);
            next = Math.Max(next, SentenceAt(sentence, passage.Content[^1].End - 1) + 1);
        }

        return next;
    }

    /// <summary>Whether there is such a sentence and nothing in it is attributed, so that the next one may point back to it.</summary>
    private bool IsFree(int sentence) => sentence >= 0
        && (_passages.Count == 0 || _passages[^1].Content[^1].End <= _text.Segments.Sentences[sentence].FirstToken && _passages[^1].Sentence < sentence);

    private int SentenceAt(int from, int token)
    {
        ReadOnlySpan<SentenceRange> sentences = _text.Segments.Sentences;
        int s = from;
        while (s + 1 < sentences.Length && sentences[s + 1].FirstToken <= token)
            s++;
        return s;
    }
}
