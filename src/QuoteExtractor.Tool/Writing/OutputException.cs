namespace QuoteExtractor.Tool.Writing;

/// <summary>The output cannot be written; the message says where and why.</summary>
internal sealed class OutputException(string message, Exception? inner = null) : Exception(message, inner);
