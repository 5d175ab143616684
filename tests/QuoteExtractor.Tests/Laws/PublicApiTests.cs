using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Laws;

/// <summary>Holds the public API to the reviewed list in PublicApi.txt, so that no change of it goes unseen.</summary>
public sealed class PublicApiTests
{
    private const string Accept = "ACCEPT_PUBLIC_API";

    [Fact]
    public void The_public_api_is_the_reviewed_one()
    {
        string path = Repository.PathTo("tests/QuoteExtractor.Tests/PublicApi.txt");
        string actual = PublicApiListing.Write();
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(path, actual);

        string[] reviewed = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n') : [];
        string[] built = actual.Split('\n');
        IEnumerable<string> changes = reviewed.Except(built).Select(line => "- " + line).Concat(built.Except(reviewed).Select(line => "+ " + line));
        bool same = reviewed.SequenceEqual(built);
        same.Should().BeTrue(
            $"""
            callers build on it. What changed:

            {string.Join('\n', changes)}

            Where the change is meant, accept it and commit the list with the code:

                {Accept}=1 dotnet test tests/QuoteExtractor.Tests

            """);
    }
}
