using System.Text.Json.Serialization;
using QuoteExtractor.Tool.Commands;
using QuoteExtractor.Tool.Running;

namespace QuoteExtractor.Tool;

/// <summary>How the tool's own records become JSON; written by the compiler, since a program compiled ahead cannot look at its types.</summary>
[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(RunState))]
[JsonSerializable(typeof(ExtractFingerprint))]
internal sealed partial class ToolJson : JsonSerializerContext;
