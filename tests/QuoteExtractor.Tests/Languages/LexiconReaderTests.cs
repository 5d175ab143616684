using FluentAssertions;
using QuoteExtractor.Languages;
using QuoteExtractor.Segmentation;
using Xunit;

namespace QuoteExtractor.Tests.Languages;

public sealed class LexiconReaderTests
{
    private static readonly Lexicon Indonesian = LexiconReader.Read("id");

    /// <summary>Every file of every language: <c>id/roles.txt</c>.</summary>
    public static TheoryData<string> Files =>
        [.. typeof(Lexicon).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal))];

    [Fact]
    public void Every_class_of_the_files_has_words() // relative periods are all of two words: pekan lalu
    {
        WordClass[] classes = [.. Enum.GetValues<WordClass>().Except([WordClass.None, WordClass.Abbreviation, WordClass.FurnitureStart, WordClass.RelativePeriod])];

        classes.Where(c => !Language.All.Any(language => Words(language.Code).Any(word => language.Lexicon.ClassOf(language.Lexicon.IdOf(word)).HasFlag(c)))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Menteri", (ulong)WordClass.Role)]
    [InlineData("mantan", (ulong)WordClass.RoleModifier)]
    [InlineData("AKBP", (ulong)WordClass.Rank)]
    [InlineData("Pak", (ulong)WordClass.Honorific)]
    [InlineData("Kementerian", (ulong)WordClass.Organization)]
    [InlineData("Pyongyang", (ulong)WordClass.Place)]
    [InlineData("Kabupaten", (ulong)WordClass.PlaceHead)]
    [InlineData("Perhubungan", (ulong)WordClass.CommonName)]
    [InlineData("Siti", (ulong)WordClass.PersonName)]
    [InlineData("binti", (ulong)WordClass.NameParticle)]
    [InlineData("kemarin", (ulong)WordClass.TimeWord)]
    [InlineData("beliau", (ulong)WordClass.Pronoun)]
    [InlineData("bahwa", (ulong)WordClass.Complementizer)]
    [InlineData("yang", (ulong)WordClass.Relative)]
    [InlineData("saksi", (ulong)WordClass.PersonNoun)]
    [InlineData("para", (ulong)WordClass.Quantifier)]
    [InlineData("dilansir", (ulong)WordClass.Relay)]
    [InlineData("Reuters", (ulong)WordClass.Outlet)]
    public void A_word_is_what_its_file_says(string word, ulong expected) =>
        Indonesian.ClassOf(Indonesian.IdOf(word)).Should().HaveFlag((WordClass)expected);

    [Fact]
    public void Case_makes_no_difference() => Indonesian.IdOf("MENTERI").Should().Be(Indonesian.IdOf("menteri")).And.NotBe(0);

    [Fact]
    public void An_unknown_word_is_nothing()
    {
        Indonesian.IdOf("xyzzy").Should().Be(0);
        Indonesian.MatchAt(Tokens("xyzzy"), 0).Length.Should().Be(0);
    }

    [Theory]
    [InlineData("Agustus", 8)]
    [InlineData("Nopember", 11)]
    [InlineData("Minggu", 7)]
    [InlineData("Jum'at", 5)]
    public void Months_and_weekdays_carry_their_number(string word, short number) =>
        Indonesian.EntryOf(Indonesian.IdOf(word)).Value.Should().Be(number);

    [Theory]
    [InlineData("konferensi pers kemarin", 2, (ulong)WordClass.Occasion)]
    [InlineData("Menteri Luar Negeri Arkadia", 3, (ulong)WordClass.Role)]
    [InlineData("Letnan Jenderal TNI Torres", 3, (ulong)WordClass.Rank)]
    [InlineData("Nusa Tenggara Barat itu", 3, (ulong)WordClass.Place)]
    [InlineData("konferensi", 1, (ulong)WordClass.Occasion)]
    public void The_longest_phrase_wins(string text, int length, ulong expected)
    {
        PhraseMatch match = Indonesian.MatchAt(Tokens(text), 0);

        match.Length.Should().Be(length);
        match.Entry.Class.Should().HaveFlag((WordClass)expected);
    }

    /// <summary>Cues alone may stand under two headings: what the lines say adds up.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void No_file_holds_an_entry_twice(string file) =>
        Entries(file).GroupBy(entry => entry, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1 && !IsCues(file))
            .Select(same => same.Key).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public void Entries_are_words_with_one_blank_between(string file) =>
        Entries(file).Where(entry => entry.Contains("  ", StringComparison.Ordinal) || entry.IndexOfAny(['\t', ',', ';', '\uFEFF']) >= 0)
            .Should().BeEmpty();

    private static bool IsCues(string file) => file.EndsWith("/cues.txt", StringComparison.Ordinal);

    private static IEnumerable<string> Words(string code) =>
        typeof(Lexicon).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(code + "/", StringComparison.Ordinal)).SelectMany(Entries);

    private static IEnumerable<string> Entries(string file)
    {
        using var reader = new StreamReader(typeof(Lexicon).Assembly.GetManifestResourceStream(file)!);
        while (reader.ReadLine() is { } line)
        {
            string entry = line.Split('#')[0].Split(':')[0].Trim();
            if (entry.Length > 0)
                yield return entry;
        }
    }

    private static Token[] Tokens(string text)
    {
        var tokens = new List<Token>();
        int start = 0;
        foreach (string word in text.Split(' '))
        {
            TokenShape shape = char.IsUpper(word[0]) ? TokenShape.Capitalized : TokenShape.Lower;
            tokens.Add(new Token(start, start + word.Length, Indonesian.IdOf(word), TokenKind.Word, shape));
            start += word.Length + 1;
        }

        return [.. tokens];
    }
}
