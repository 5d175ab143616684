using System.Text.Json;

namespace QuoteExtractor.Export;

/// <summary>The names of the schema's fields, as they stand in the file: each is written many times an article.</summary>
internal static class JsonFields
{
    public static readonly JsonEncodedText Affiliation = JsonEncodedText.Encode("affiliation");
    public static readonly JsonEncodedText Aliases = JsonEncodedText.Encode("aliases");
    public static readonly JsonEncodedText Confidence = JsonEncodedText.Encode("confidence");
    public static readonly JsonEncodedText Content = JsonEncodedText.Encode("content");
    public static readonly JsonEncodedText Cue = JsonEncodedText.Encode("cue");
    public static readonly JsonEncodedText Date = JsonEncodedText.Encode("date");
    public static readonly JsonEncodedText End = JsonEncodedText.Encode("end");
    public static readonly JsonEncodedText Event = JsonEncodedText.Encode("event");
    public static readonly JsonEncodedText Function = JsonEncodedText.Encode("function");
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    public static readonly JsonEncodedText Language = JsonEncodedText.Encode("language");
    public static readonly JsonEncodedText Mention = JsonEncodedText.Encode("mention");
    public static readonly JsonEncodedText Modifier = JsonEncodedText.Encode("modifier");
    public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    public static readonly JsonEncodedText Outlet = JsonEncodedText.Encode("outlet");
    public static readonly JsonEncodedText Paragraph = JsonEncodedText.Encode("paragraph");
    public static readonly JsonEncodedText PersonId = JsonEncodedText.Encode("personId");
    public static readonly JsonEncodedText Place = JsonEncodedText.Encode("place");
    public static readonly JsonEncodedText PublishedOn = JsonEncodedText.Encode("publishedOn");
    public static readonly JsonEncodedText Quotes = JsonEncodedText.Encode("quotes");
    public static readonly JsonEncodedText Resolution = JsonEncodedText.Encode("resolution");
    public static readonly JsonEncodedText Role = JsonEncodedText.Encode("role");
    public static readonly JsonEncodedText Sentence = JsonEncodedText.Encode("sentence");
    public static readonly JsonEncodedText Sentences = JsonEncodedText.Encode("sentences");
    public static readonly JsonEncodedText Speaker = JsonEncodedText.Encode("speaker");
    public static readonly JsonEncodedText Speakers = JsonEncodedText.Encode("speakers");
    public static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    public static readonly JsonEncodedText Unattributed = JsonEncodedText.Encode("unattributed");
    public static readonly JsonEncodedText Unit = JsonEncodedText.Encode("unit");
    public static readonly JsonEncodedText Url = JsonEncodedText.Encode("url");
    public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    public static readonly JsonEncodedText Values = JsonEncodedText.Encode("values");
    public static readonly JsonEncodedText Via = JsonEncodedText.Encode("via");
}
