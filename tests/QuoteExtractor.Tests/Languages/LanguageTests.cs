using FluentAssertions;
using Xunit;

namespace QuoteExtractor.Tests.Languages;

public sealed class LanguageTests
{
    [Fact]
    public void Every_language_is_found_by_its_code_in_any_case()
    {
        foreach (Language language in Language.All)
            Language.FromCode(language.Code.ToUpperInvariant()).Should().BeSameAs(language);
    }

    [Fact]
    public void A_language_that_is_not_covered_is_refused_with_those_that_are()
    {
        FluentActions.Invoking(() => Language.FromCode("fr")).Should().Throw<ArgumentException>().WithMessage("No language 'fr'. Languages: id, en.*");
        FluentActions.Invoking(() => Language.FromCode(null!)).Should().Throw<ArgumentNullException>();
    }
}
