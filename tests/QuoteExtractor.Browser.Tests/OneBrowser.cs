using Xunit;

namespace QuoteExtractor.Browser.Tests;

/// <summary>One browser for all tests, one test at a time.</summary>
[CollectionDefinition(nameof(Browser))]
public sealed class OneBrowser : ICollectionFixture<Browser>;
