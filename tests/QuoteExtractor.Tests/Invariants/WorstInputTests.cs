using System.Globalization;
using System.Text;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Invariants;

/// <summary>Law 4: the worst input costs linear time and memory. Four times the text may cost little more than four times as much.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class WorstInputTests
{
    private const int Length = 1 << 16;

    /// <summary>Half way between linear (4) and quadratic (16): other programs on the machine do not fail the test, a nested loop does.</summary>
    private const double MostTimes = 10;

    private static readonly TimeSpan TooShortToTell = TimeSpan.FromMilliseconds(250);

    private static readonly Dictionary<string, Func<int, string>> Pieces = new()
    {
        ["round brackets"] = _ => "(",
        ["square brackets"] = _ => "[",
        ["straight marks"] = _ => "\"",
        ["apostrophes"] = _ => "'",
        ["both marks in turn"] = _ => "\"'",
        ["opening marks"] = _ => "“",
        ["closing marks"] = _ => "”",
        ["marks inside marks"] = _ => "“‘",
        ["spaced marks"] = _ => "\" ",
        ["backquotes"] = _ => "``a''",
        ["one long word"] = _ => "a",
        ["capitals"] = _ => "A",
        ["one long word of both cases"] = _ => "dA",
        ["one long word that begins with a glued one"] = i => i == 0 ? "kata di" : "aA",
        ["hyphens"] = _ => "a-",
        ["digits"] = _ => "1.",
        ["full stops"] = _ => ".",
        ["commas"] = _ => ", ",
        ["blanks"] = _ => " ",
        ["lines"] = _ => "\n",
        ["lines of one word"] = _ => "Kata\n",
        ["addresses"] = _ => "a.id/",
        ["mail signs"] = _ => "a@",
        ["lone surrogates"] = _ => "\uD800",
        ["cues"] = _ => "kata ",
        ["clitics"] = _ => "katanya, ",
        ["complementisers"] = _ => "mengatakan bahwa ",
        ["authors of authors"] = i => i == 0 ? "Menurut " : "laporan dari ",
        ["outlets that report of outlets"] = _ => "Although ABC thanks, ",
        ["pupils"] = _ => "pelajar ",
        ["condemnations"] = _ => "mengecam ",
        ["places"] = _ => "Timor, ",
        ["a mark that nobody closes in each clause"] = _ => "“, Ratna ",
        ["relays"] = _ => "menurut dikutip ",
        ["months"] = _ => "Juni 2024 ",
        ["roles"] = _ => "Wakil Menteri ",
        ["names in one sentence"] = i => $"{Invented(i)}, ",
        ["one name for ever"] = _ => "Ratna Wulandari ",
        ["sentences of two words"] = i => $"{Invented(i)} pulang. ",
        ["quotations of one speaker"] = _ => "\"Ya,\" kata Ratna. ",
        ["quotations of ever new speakers"] = i => $"\"Ya,\" kata {Invented(i)} {Invented(i + 1)}. ",
        ["speakers that share a name"] = i => $"\"Ya,\" kata {Invented(i)} Wulandari.\n",
        ["quotations without a speaker"] = _ => "\"Ya.\"\n\n",
        ["quotations that nobody closes"] = _ => "\"Ya, kata Ratna.\n\n",
        ["one mark a paragraph"] = _ => "“Ya.\n\n",
        ["pronouns"] = _ => "\"Ya,\" katanya. Ia mengatakan, \"Tidak.\" ",
        ["colons"] = i => $"{Invented(i)}: ya\n",
        ["furniture"] = _ => "Baca juga: Ratna\n",
        ["one number in a quote"] = i => i == 0 ? "Ratna mengatakan bahwa ada 7" : "7",
        ["numbers in a quote"] = i => i == 0 ? "Ratna mengatakan bahwa " : "7 ",
        ["number words in a quote"] = i => i == 0 ? "Ratna mengatakan bahwa " : "dua puluh ",
        ["scales in a quote"] = i => i == 0 ? "Ratna mengatakan bahwa dua " : "juta ",
        ["modifiers in a quote"] = i => i == 0 ? "Ratna mengatakan bahwa " : "sekitar ",
        ["dates in a quote"] = i => i == 0 ? "Ratna mengatakan bahwa " : "Rabu (1/2/",
        ["ranges in a quote"] = i => i == 0 ? "Ratna mengatakan bahwa " : "1-",
        ["durations in a quote"] = i => i == 0 ? "Ratna mengatakan bahwa " : "2 jam 30 menit ",
        ["a docket in a quote"] = i => i == 0 ? "Ratna mengatakan bahwa " : "A/1",
        ["terms"] = i => $"istilah \"{Invented(i)}\" ",
    };

    public static TheoryData<string> Inputs() => [.. Pieces.Keys];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Four_times_the_text_costs_about_four_times_as_much(string input)
    {
        foreach (Language language in Language.All)
        {
            var extractor = new Extractor(language);
            string once = Made(input, Length), fourTimes = Made(input, 4 * Length);
            extractor.Extract(once);
            TimeSpan time1 = Cost(extractor, once), time4 = Cost(extractor, fourTimes);
            // A collection or a busy neighbour may fall on every run of one length: only what stays slow is not linear.
            for (int again = 0; again < 4 && time4 > TooShortToTell && time4 >= MostTimes * time1; again++)
                (time1, time4) = (Cost(extractor, once), Cost(extractor, fourTimes));
            Bytes(extractor, fourTimes).Should().BeLessThan((long)(MostTimes * Bytes(extractor, once)) + Length, "memory is linear");
            if (time4 > TooShortToTell)
                time4.Should().BeLessThan(MostTimes * time1, "time is linear ({0} for {1} characters)", time4, fourTimes.Length);
        }
    }

    [Fact]
    public void Any_known_words_over_and_over_cost_linear_time()
    {
        const int Few = 6, Texts = 300, SmallStack = 256 * 1024;
        foreach (Language language in Language.All)
        {
            var words = new KnownWords(language);
            var extractor = new Extractor(language);
            for (int seed = 0; seed < Texts; seed++)
            {
                var random = new Random(seed);
                string begin = words.AnyOrder(random, Few), piece = words.AnyOrder(random, Few);
                string once = begin + Repeat(_ => piece, Length / 4), fourTimes = begin + Repeat(_ => piece, Length);
                TimeSpan time1 = default, time4 = default;
                var thread = new Thread(
                    () =>
                    {
                        time4 = Cost(extractor, fourTimes, 1);
                        if (time4 > TooShortToTell)
                            (time1, time4) = (Cost(extractor, once, 3), Cost(extractor, fourTimes, 3));
                    },
                    SmallStack);
                thread.Start();
                thread.Join();
                if (time4 > TooShortToTell)
                    time4.Should().BeLessThan(MostTimes * time1, "time is linear ({0}, then for ever {1})", begin, piece);
            }
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("\"'")]
    public void A_million_of_one_sign_is_an_article(string sign)
    {
        string text = string.Concat(Enumerable.Repeat(sign, 1_000_000 / sign.Length));
        foreach (Language language in Language.All)
            DocumentInvariants.Violations(new Extractor(language).Extract(text)).Should().BeEmpty();
    }

    [Fact]
    public void A_long_worst_input_holds_the_invariants()
    {
        foreach (string input in Pieces.Keys)
            DocumentInvariants.Violations(new Extractor(Language.Indonesian).Extract(Made(input, 4000))).Should().BeEmpty("of {0}", input);
    }

    /// <summary>The least processor time of a few runs: what the machine does besides only ever adds.</summary>
    private static TimeSpan Cost(Extractor extractor, string text, int runs = 3)
    {
        TimeSpan least = TimeSpan.MaxValue;
        for (int run = 0; run < runs; run++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            extractor.Extract(text);
            TimeSpan time = Environment.CpuUsage.TotalTime - start;
            least = time < least ? time : least;
        }

        return least;
    }

    /// <summary>What a text takes on a thread of its own, which has kept no room from the texts before.</summary>
    private static long Bytes(Extractor extractor, string text)
    {
        long bytes = 0;
        var thread = new Thread(() =>
        {
            extractor.Extract(text);
            bytes = GC.GetAllocatedBytesForCurrentThread();
        });
        thread.Start();
        thread.Join();
        return bytes;
    }

    private static string Made(string input, int length) => Repeat(Pieces[input], length);

    private static string Repeat(Func<int, string> piece, int length)
    {
        var text = new StringBuilder(length + 64);
        for (int i = 0; text.Length < length; i++)
            text.Append(piece(i));
        return text.ToString();
    }

    /// <summary>A capitalised word that no other number gives: <c>Bacada</c>.</summary>
    private static string Invented(int number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return string.Create(digits.Length * 2, digits, static (word, digits) =>
        {
            for (int i = 0; i < digits.Length; i++)
                (word[2 * i], word[2 * i + 1]) = (i == 0 ? "BCDFGHJKLM"[digits[i] - '0'] : "bcdfghjklm"[digits[i] - '0'], 'a');
        });
    }
}
