using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Laws;

/// <summary>Law 2: a later stage's type cannot be named by an earlier one, and the exports see the public types alone.</summary>
public sealed partial class StageTests
{
    /// <summary>What each room may name besides itself and the public types; a new room needs a line here.</summary>
    private static readonly Dictionary<string, string[]> Visible = new()
    {
        ["Languages"] = ["Segmentation"],
        ["Segmentation"] = ["Languages"],
        ["Phrases"] = ["Languages", "Segmentation"],
        ["Quotation"] = ["Languages", "Segmentation", "Phrases"],
        ["Values"] = ["Languages", "Segmentation"],
        ["Attribution"] = ["Languages", "Segmentation", "Phrases", "Quotation", "Values"],
        ["Export"] = [],
    };

    private static IEnumerable<SourceFile> Sources => Repository.Sources("src/QuoteExtractor");

    [Fact]
    public void Every_folder_of_the_library_is_a_room_of_the_line() =>
        Sources.Select(file => file.Room).Where(room => room.Length > 0).Distinct().Should().BeSubsetOf(Visible.Keys);

    [Fact]
    public void No_stage_names_a_later_one()
    {
        IEnumerable<string> offences =
            from file in Sources
            where file.Room.Length > 0
            from room in RoomsNamedIn(file)
            where room != file.Room && !Visible[file.Room].Contains(room)
            select $"{file.RelativePath} names {room}";
        offences.Should().BeEmpty("a stage takes the values of the stages before it");
    }

    [Fact]
    public void Of_the_public_types_only_the_extractor_names_a_stage()
    {
        IEnumerable<string> offences =
            from file in Sources
            where file.Room.Length == 0 && file.Name != nameof(Extractor)
            from room in RoomsNamedIn(file)
            select $"{file.RelativePath} names {room}";
        offences.Should().BeEmpty("the records know nothing of how they are found");
    }

    [Fact]
    public void Languages_sees_the_token_and_nothing_else_of_segmentation()
    {
        string[] token = ["Token", "TokenKind", "TokenShape"];
        string[] hidden = [.. Sources.Where(file => file.Room == "Segmentation").Select(file => file.Name).Except(token)];
        IEnumerable<string> offences =
            from file in Sources
            where file.Room == "Languages"
            from type in hidden
            where Regex.IsMatch(file.Names, $@"(?<!\.)\b{type}\b")
            select $"{file.RelativePath} names {type}";
        offences.Should().BeEmpty("a lexicon answers questions about words");
    }

    [Fact]
    public void Exports_see_public_types_only()
    {
        string[] hidden =
        [
            .. typeof(Extractor).Assembly.GetTypes()
                .Where(type => type is { IsPublic: false, IsNested: false } && type.Namespace?.StartsWith("QuoteExtractor", StringComparison.Ordinal) == true)
                .Select(type => type.Name)
                .Except(Sources.Where(file => file.Room == "Export").Select(file => file.Name)),
        ];
        IEnumerable<string> offences =
            from file in Sources
            where file.Room == "Export"
            from type in hidden
            where Regex.IsMatch(file.Names, $@"(?<!\.)\b{Regex.Escape(type)}\b")
            select $"{file.RelativePath} names {type}";
        offences.Should().BeEmpty("whoever writes a format outside this library sees no more");
    }

    [Fact]
    public void No_file_opens_a_namespace_for_all_others() =>
        Repository.Sources("src").Where(file => file.Names.Contains("global using", StringComparison.Ordinal))
            .Should().BeEmpty("every file says itself which rooms it sees");

    [Fact]
    public void No_signature_or_local_of_a_stage_holds_a_later_stages_type()
    {
        IEnumerable<string> offences =
            from type in typeof(Extractor).Assembly.GetTypes()
            let room = RoomOf(type)
            where room.Length > 0
            from used in Signatures.TypesIn(type)
            let other = RoomOf(used)
            where other.Length > 0 && other != room && !Visible[room].Contains(other)
            select $"{type} holds {used}";
        offences.Distinct().Should().BeEmpty("a value inferred with var is seen as much as one that is named");
    }

    private static string RoomOf(Type type) =>
        type.Namespace is { } name && name.StartsWith("QuoteExtractor.", StringComparison.Ordinal) ? name["QuoteExtractor.".Length..] : "";

    private static IEnumerable<string> RoomsNamedIn(SourceFile file) =>
        NamespaceMention().Matches(file.Names).Select(match => match.Groups["room"].Value).Where(Visible.ContainsKey).Distinct();

    /// <summary><c>using QuoteExtractor.Room;</c>, <c>QuoteExtractor.Room.Type</c>, or <c>Room.Type</c> from inside the root namespace.</summary>
    [GeneratedRegex(@"QuoteExtractor\.(?<room>[A-Z]\w*)|(?<![\w.])(?<room>[A-Z]\w*)\.[A-Z]")]
    private static partial Regex NamespaceMention();
}
