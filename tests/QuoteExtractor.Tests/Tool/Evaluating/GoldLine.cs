using System.Text.Json;
using System.Text.Json.Nodes;

namespace QuoteExtractor.Tests.Tool.Evaluating;

/// <summary>Makes gold and predictions for one small article by naming words of it.</summary>
internal static class GoldLine
{
    public const string Text =
        "Wali Kota Ranaguna, Sela Wirantha, membuka pasar itu. \"Pasar ini milik warga,\" kata Sela kepada Kabar Teluk, " +
        "Rabu (19/6/2024). Menurut Domu Arkasa, sewa kios terlalu mahal. \"Kami menunggu,\" katanya.";

    public static readonly string[] EveryKind = ["direct", "mixed", "indirect"];

    private static readonly string[] EveryField = [.. EveryKind, "sentences", "role", "affiliation", "date", "place", "event", "via"];

    /// <summary>The article with all of its statements.</summary>
    public static JsonObject Gold(string id = "a1") => new()
    {
        ["id"] = id,
        ["text"] = Text,
        ["annotated"] = JsonSerializer.SerializeToNode(EveryField),
        ["sentences"] = new JsonArray(At("Wali Kota", "itu."), At("\"Pasar", "2024)."), At("Menurut", "mahal."), At("\"Kami", "katanya.")),
        ["statements"] = new JsonArray(
            new JsonObject
            {
                ["kind"] = "direct",
                ["content"] = new JsonArray(At("Pasar ini milik warga,")),
                ["cue"] = At("kata"),
                ["speaker"] = Speaker("Sela Wirantha", "Sela"),
                ["role"] = At("Wali Kota"),
                ["affiliation"] = At("Ranaguna"),
                ["date"] = At("Rabu (19/6/2024)"),
                ["via"] = new JsonArray(At("Kabar Teluk")),
            },
            Statement("indirect", "sewa kios terlalu mahal", "Menurut", "Domu Arkasa"),
            Statement("direct", "Kami menunggu,", "katanya", "Domu Arkasa")),
    };

    /// <summary>What an extractor might find: the first statement, the third one with the wrong speaker, and one that is none.</summary>
    public static JsonObject Predicted(string id = "a1") => new()
    {
        ["id"] = id,
        ["sentences"] = new JsonArray(Range(At("Wali Kota", "itu.")), Range(At("\"Pasar", "2024)")), Range(At("Menurut", "menunggu,\""))),
        ["quotes"] = new JsonArray(
            Quote("indirect", "membuka pasar itu", null, "Sela Wirantha", 0.2),
            new JsonObject
            {
                ["kind"] = "direct",
                ["content"] = new JsonArray(Range(At("Pasar ini milik warga,"))),
                ["cue"] = Range(At("kata")),
                ["speaker"] = new JsonObject { ["name"] = "SELA", ["role"] = "wali kota", ["affiliation"] = null, ["resolution"] = "shortName" },
                ["date"] = Range(At("19/6/2024")),
                ["confidence"] = 0.95,
            },
            Quote("direct", "menunggu,", "katanya", "Sela Wirantha", 0.72)),
    };

    public static JsonObject Statement(string kind, string content, string? cue, string? speaker) => new()
    {
        ["kind"] = kind,
        ["content"] = new JsonArray(At(content)),
        ["cue"] = cue is null ? null : At(cue),
        ["speaker"] = Speaker(speaker),
    };

    public static JsonObject Quote(string kind, string content, string? cue, string? speaker, double confidence) => new()
    {
        ["kind"] = kind,
        ["content"] = new JsonArray(Range(At(content))),
        ["cue"] = cue is null ? null : Range(At(cue)),
        ["speaker"] = speaker is null ? null : new JsonObject { ["name"] = speaker, ["resolution"] = "clitic" },
        ["confidence"] = confidence,
    };

    /// <summary>The range from the first occurrence of some words to the next of others, as gold writes it.</summary>
    public static JsonArray At(string from, string? to = null)
    {
        int start = Text.IndexOf(from, StringComparison.Ordinal);
        int end = to is null ? start + from.Length : Text.IndexOf(to, start, StringComparison.Ordinal) + to.Length;
        return new JsonArray(start, end);
    }

    public static string Lines(params IEnumerable<JsonObject> lines) => string.Join('\n', lines.Select(line => line.ToJsonString()));

    private static JsonObject Range(JsonArray span) => new() { ["start"] = (int)span[0]!, ["end"] = (int)span[1]! };

    private static JsonObject Speaker(string? name, params string[] aliases) =>
        new() { ["name"] = name, ["aliases"] = JsonSerializer.SerializeToNode(aliases) };
}
