using FluentAssertions;
using QuoteExtractor.Tests.Invariants;
using Xunit;

namespace QuoteExtractor.Tests.Attribution;

/// <summary>The user's own list: who of an article is in it, and under which name.</summary>
public sealed class KnownPeopleTests
{
    private static readonly KnownPerson Ratna = new()
    {
        Id = "Q1", Name = "Ratna Wulandari, S.T.", Aliases = ["Ratna Wulandari", "Bu Ratna"], Kind = SpeakerKind.Person, Role = "Wali Kota", Affiliation = "Muara",
    };

    private static readonly KnownPerson Agency = new() { Id = "basa", Name = "BASA", Aliases = ["Badan Samudra"], Kind = SpeakerKind.Organization };

    [Fact]
    public void A_speaker_of_a_listed_name_gets_identifier_and_name()
    {
        QuoteDocument document = Extract("\"Jembatan ini aman,\" kata Ratna Wulandari. \"Sudah diuji,\" tambahnya.", Ratna);
        Speaker speaker = document.Speakers.Should().ContainSingle().Subject;
        speaker.PersonId.Should().Be("Q1");
        speaker.Name.Should().Be("Ratna Wulandari, S.T.");
        speaker.Aliases.Should().StartWith("Ratna Wulandari");
        document.Quotes.Should().HaveCount(2).And.OnlyContain(quote => ReferenceEquals(quote.Speaker, speaker));
        (speaker.Role, speaker.Affiliation, document.Quotes[0].Role).Should().Be(("Wali Kota", "Muara", "Wali Kota"), "the article tells none");
    }

    [Fact]
    public void What_the_article_tells_goes_before_the_list()
    {
        QuoteDocument document = Extract("\"Jembatan ini aman,\" kata Bupati Ratna Wulandari.", Ratna);
        (document.Speakers[0].Role, document.Speakers[0].Affiliation).Should().Be(("Bupati", null));
        (document.Quotes[0].Role, document.Quotes[0].Affiliation).Should().Be(("Bupati", null));
    }

    [Theory]
    [InlineData("Ratna Wulandari", "RATNA WULANDARI")]
    [InlineData("Kim Yo-jong", "Kim Yo Jong")]
    [InlineData("José Muñoz", "Jose Munoz")]
    [InlineData("R. Wulandari", "R Wulandari")]
    public void Case_diacritics_hyphens_and_stops_do_not_count(string listed, string written)
    {
        var person = new KnownPerson { Id = "1", Name = "X", Aliases = [listed] };
        new KnownPeople([person]).Find(written, SpeakerKind.Person).Should().Equal(person);
        new KnownPeople([person]).Find(written + "s", SpeakerKind.Person).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Bu Ratna", "kata Bu Ratna.", true)]
    [InlineData("Bu Ratna", "kata Ibu Ratna.", true)]
    [InlineData("Bu Ratna", "Bu Ratna datang. \"Sudah diuji,\" katanya.", true)]
    [InlineData("Bu Ratna", "kata Pak Ratna.", false)]
    [InlineData("Bu Ratna", "kata Ratna.", false)]
    [InlineData("R. Wulandari", "kata R. Wulandari.", true)]
    [InlineData("R. Wulandari", "kata Wulandari.", false)]
    [InlineData("Pak RMW", "kata Pak RMW.", true)]
    [InlineData("Pak RMW", "kata RMW.", true)]
    [InlineData("H. Domu Arkasa", "kata Domu Arkasa.", true)]
    [InlineData("Bapak H. Domu Arkasa", "kata Haji Domu Arkasa.", true)]
    [InlineData("Pak Domu", "kata Domu Arkasa. \"Ya,\" kata Pak Domu.", false)]
    public void A_name_behind_an_honorific_is_found(string listed, string said, bool isFound)
    {
        foreach (KnownPerson person in new[] { new KnownPerson { Id = "1", Name = listed }, new KnownPerson { Id = "1", Name = "X", Aliases = [listed] } })
            Extract("\"Jembatan ini aman,\" " + said, person).Speakers[0].PersonId.Should().Be(isFound ? "1" : null);
    }

    [Theory]
    [InlineData("Mr. Smithers", "said Mr. Smithers.", true)]
    [InlineData("Mr. Smithers", "said Mrs. Smithers.", false)]
    [InlineData("Dr. Ann Smithers", "said Ann Smithers.", true)]
    public void An_honorific_is_one_of_the_language(string listed, string said, bool isFound)
    {
        var options = new ExtractorOptions { Language = Language.English, People = new KnownPeople([new KnownPerson { Id = "1", Name = "X", Aliases = [listed] }]) };
        new Extractor(options).Extract("\"The bridge is safe,\" " + said).Speakers[0].PersonId.Should().Be(isFound ? "1" : null);
    }

    [Fact]
    public void A_short_form_of_a_fuller_name_is_no_evidence()
    {
        var other = new KnownPerson { Id = "Q2", Name = "Ratna Dewi", Aliases = ["Ratna"] };
        QuoteDocument document = Extract("\"Jembatan ini aman,\" kata Ratna Wulandari. \"Sudah diuji,\" kata Ratna.", other);
        document.Speakers.Should().ContainSingle().Which.PersonId.Should().BeNull();
    }

    [Fact]
    public void A_speaker_of_another_kind_is_somebody_else()
    {
        KnownPerson body = Ratna with { Kind = SpeakerKind.Organization };
        Extract("\"Jembatan ini aman,\" kata Ratna Wulandari.", body).Speakers[0].PersonId.Should().BeNull();
    }

    [Fact]
    public void Two_speakers_who_are_one_in_the_list_become_one()
    {
        KnownPerson one = Ratna with { Aliases = ["Ratna Wulandari", "Sela Wirantha"] };
        QuoteDocument document = Extract("\"Ya,\" kata Ratna Wulandari. \"Tidak,\" kata Domu Arkasa. \"Mungkin,\" kata Sela Wirantha.", one);
        document.Speakers.Select(speaker => (speaker.Id, speaker.Name)).Should().Equal((0, one.Name), (1, "Domu Arkasa"));
        document.Speakers[0].Aliases.Should().Contain(["Ratna Wulandari", "Sela Wirantha"]);
        document.Quotes.Select(quote => quote.Speaker!.Id).Should().Equal(0, 1, 0);
    }

    [Fact]
    public void An_ambiguous_name_is_told_and_taken_for_nobody()
    {
        KnownPerson other = Ratna with { Id = "Q3", Name = "Ratna Wulandari Putri" };
        var people = new KnownPeople([Ratna, Agency, other]);
        people.Ambiguous.Select(name => name.Name).Should().Equal("Ratna Wulandari", "Bu Ratna");
        people.Ambiguous[0].People.Should().Equal(Ratna, other);
        QuoteDocument document = Extract("\"Jembatan ini aman,\" kata Ratna Wulandari.", Ratna, other);
        document.Speakers[0].PersonId.Should().BeNull();
        document.Speakers[0].Name.Should().Be("Ratna Wulandari");
    }

    [Fact]
    public void A_name_of_a_person_and_of_a_body_is_not_ambiguous()
    {
        KnownPerson body = Agency with { Aliases = ["Ratna Wulandari"] };
        var people = new KnownPeople([Ratna, body]);
        people.Ambiguous.Should().BeEmpty();
        people.Find("Ratna Wulandari", SpeakerKind.Person).Should().Equal(Ratna);
    }

    [Fact]
    public void The_caller_s_mistakes_are_told()
    {
        FluentActions.Invoking(() => new KnownPeople(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new KnownPeople([null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new KnownPeople([Ratna with { Id = " " }])).Should().Throw<ArgumentException>().WithMessage("*identifier*");
        FluentActions.Invoking(() => new KnownPeople([Ratna with { Name = "" }])).Should().Throw<ArgumentException>().WithMessage("*name*");
        FluentActions.Invoking(() => new KnownPeople([Ratna with { Aliases = null! }])).Should().Throw<ArgumentException>().WithMessage("Q1 *alias*");
        FluentActions.Invoking(() => new KnownPeople([Ratna with { Aliases = ["Ratna", null!] }])).Should().Throw<ArgumentException>().WithMessage("Q1 *alias*");
        FluentActions.Invoking(() => new KnownPeople([Ratna, Agency with { Id = "Q1" }])).Should().Throw<ArgumentException>().WithMessage("*Q1*");
        FluentActions.Invoking(() => new Extractor(new ExtractorOptions { People = null! })).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_list_changes_names_and_nothing_else() => Properties.Holds(Properties.Seeds, seed =>
    {
        string text = ArticleInventor.Invent(seed).Text;
        QuoteDocument plain = new Extractor(Language.Indonesian).Extract(text);
        KnownPerson[] list = [.. plain.Speakers.DistinctBy(speaker => speaker.Name, StringComparer.OrdinalIgnoreCase).Where(speaker => speaker.Name.Any(char.IsLetter)).Select(speaker => new KnownPerson { Id = $"p{speaker.Id}", Name = speaker.Name })];
        QuoteDocument known = Extract(text, list);
        DocumentInvariants.Violations(known).Should().BeEmpty();
        known.Quotes.Select(quote => (quote.Text, quote.Kind, quote.Speaker?.Name, quote.Role)).Should().Equal(plain.Quotes.Select(quote => (quote.Text, quote.Kind, quote.Speaker?.Name, quote.Role)));
    });

    [Fact]
    public void Any_text_is_read_with_any_list() => Properties.Holds(Properties.AnyText, text =>
    {
        KnownPerson[] list = [Ratna, new KnownPerson { Id = "2", Name = "x" + text, Aliases = [text, ""] }];
        Extract(text, list).Text.Should().BeSameAs(text);
    });

    private static QuoteDocument Extract(string text, params KnownPerson[] people) =>
        new Extractor(new ExtractorOptions { People = new KnownPeople(people) }).Extract(text);
}
