using QuoteExtractor.Phrases;

namespace QuoteExtractor.Quotation;

/// <summary>What was read of a sentence: a passage without its kind, and where reading goes on.</summary>
/// <param name="Behind">The token at which the next reporting word is looked for.</param>
/// <param name="Relay">The outlet that reports what the source said; empty where there is none.</param>
internal readonly record struct ReportedClause(PassageRule Rule, List<TokenRange> Content, TokenRange Cue, Source Source, int Behind, TokenRange Relay = default);
