using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Laws;

/// <summary>Law 1: algorithms name no language; a third one is a folder of text files and a line in <see cref="Language"/>.</summary>
public sealed class LanguageNeutralityTests
{
    [Fact]
    public void No_quoted_language_code_stands_outside_Languages()
    {
        IEnumerable<string> offences =
            from file in Repository.Sources("src/QuoteExtractor").Concat(Repository.Sources("src/QuoteExtractor.Csv"))
            where file.Room != "Languages"
            from language in Language.All
            where file.Code.Contains($"\"{language.Code}\"", StringComparison.Ordinal) && !IsFieldName(file, language)
            select $"{file.RelativePath} names {language.Name}";
        offences.Should().BeEmpty("words and what they can do are data");
    }

    /// <summary>The code of Indonesian is also what both exports call an identifier.</summary>
    private static bool IsFieldName(SourceFile file, Language language) =>
        language == Language.Indonesian && (file.Room == "Export" || file.RelativePath.StartsWith("src/QuoteExtractor.Csv/", StringComparison.Ordinal));
}
