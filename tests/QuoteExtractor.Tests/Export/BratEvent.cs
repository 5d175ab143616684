namespace QuoteExtractor.Tests.Export;

/// <summary>An attribution as brat would show it; ranges count code points.</summary>
internal sealed record BratEvent(string Kind, (int Start, int End)[] Content, (int Start, int End)[] Cue, (int Start, int End)[] Mention, string? Note);
