using Xunit;

namespace QuoteExtractor.Tests.Invariants;

/// <summary>Tests that measure time run after all others, one by one.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
