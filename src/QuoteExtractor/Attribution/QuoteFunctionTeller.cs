using QuoteExtractor.Languages;
using QuoteExtractor.Phrases;
using QuoteExtractor.Quotation;
using QuoteExtractor.Segmentation;

namespace QuoteExtractor.Attribution;

/// <summary>Tells what quotation marks are for where they enclose nobody's statement: by the words before them, else by what they enclose.</summary>
internal sealed class QuoteFunctionTeller(PhrasedText text)
{
    private const int FarthestWord = 5;

    /// <summary>What ends the phrase that the quotation belongs to.</summary>
    private const WordClass Breaks = WordClass.Preposition | WordClass.Conjunction | WordClass.Complementizer | WordClass.Relative | WordClass.Demonstrative;

    private int _end = -1;
    private QuoteFunction _last;

    /// <summary>Tells the function of the next pair; pairs are told in reading order, for what a list encloses is of one kind.</summary>
    public QuoteFunction Tell(MarkPair pair)
    {
        QuoteFunction function = Continues(pair) ? _last : InName(pair) ?? ByWordsBefore(pair) ?? ByContent(pair);
        (_end, _last) = (pair.End, function);
        return function;
    }

    /// <summary>"A", "B" dan "C"</summary>
    private bool Continues(MarkPair pair)
    {
        const int LongestJoint = 2;
        if (_end < 0 || pair.Open - _end is < 1 or > LongestJoint)
            return false;
        for (int i = _end; i < pair.Open; i++)
        {
            if (!text.IsSign(i, ',') && !text.Is(i, WordClass.Coordinator))
                return false;
        }

        return true;
    }

    /// <summary>Munafri "Appi" Arifuddin</summary>
    private QuoteFunction? InName(MarkPair pair)
    {
        const int LongestNickname = 3;
        if (pair.Open == 0 || pair.End >= text.Tokens.Length || pair.Content.Length > LongestNickname)
            return null;
        return text.NameAt(pair.Open - 1) >= 0 && text.NameAt(pair.End) >= 0 && text.IsCapitalized(pair.Open + 1) ? QuoteFunction.Name : null;
    }

    /// <summary>The nearest word before the mark that says what is quoted: <c>film</c>, <c>dijuluki</c>, <c>istilah</c>.</summary>
    private QuoteFunction? ByWordsBefore(MarkPair pair)
    {
        for (int i = pair.Open - 1; i >= Math.Max(0, pair.Open - FarthestWord); i--)
        {
            bool near = i == pair.Open - 1;
            if (text.Tokens[i].Kind == TokenKind.Mark || text.Tokens[i].Kind == TokenKind.Punctuation && !(near && text.CharOf(i) is ':' or '(' or '-' or '–'))
                return null;
            if (i > 0 && text.Lexicon.FunctionOf(text.SpanOf(new TokenRange(i - 1, i + 1)).Of(text.Text)) is { } two)
                return two;
            if (text.Lexicon.FunctionOf(text.TextOf(i)) is { } one)
                return one;
            if (text.Is(i, WordClass.AsWord))
                return !near ? null : IsCapitalized(pair) ? QuoteFunction.Name : QuoteFunction.Term;
            if (text.NameAt(i) < 0 && text.Is(i, near ? WordClass.Demonstrative : Breaks))
                return null;
        }

        return null;
    }

    private QuoteFunction ByContent(MarkPair pair)
    {
        if (IsParagraph(pair))
            return QuoteFunction.Title;
        if (IsGlossed(pair))
            return QuoteFunction.Term;
        if (IsCapitalized(pair))
            return QuoteFunction.Name;
        for (int i = pair.Content.First; i < pair.Content.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && text.Lexicon.IsForeign(text.TextOf(i)))
                return QuoteFunction.Term;
        }

        return QuoteFunction.Scare;
    }

    /// <summary>Whether every word of it is written like a name: <c>"Kemitraan Tepi Sungai"</c>.</summary>
    private bool IsCapitalized(MarkPair pair)
    {
        for (int i = pair.Content.First; i < pair.Content.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && !text.IsCapitalized(i) && !text.Is(i, WordClass.Preposition | WordClass.Conjunction))
                return false;
        }

        return !pair.Content.IsEmpty;
    }

    /// <summary>Whether nothing else stands in the paragraph: the title of what follows, or a caption.</summary>
    private bool IsParagraph(MarkPair pair)
    {
        Token open = text.Tokens[pair.Open], last = text.Tokens[pair.End - 1];
        return IsLineEnd(open.Start - 1) && IsLineEnd(last.End);
    }

    private bool IsLineEnd(int position) => position < 0 || position >= text.Text.Length || text.Text[position] is '\n' or '\r';

    /// <summary>"repacking" atau pengemasan ulang; "repacking" (pengemasan ulang)</summary>
    private bool IsGlossed(MarkPair pair)
    {
        int behind = pair.End;
        return behind + 1 < text.Tokens.Length && pair.IsClosed && text.Tokens[behind + 1].Shape == TokenShape.Lower
            && (text.IsSign(behind, '(') || text.Lexicon.FunctionOf(text.TextOf(behind)) == QuoteFunction.Term);
    }
}
