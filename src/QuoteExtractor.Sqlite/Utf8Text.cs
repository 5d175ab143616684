using System.Text;

namespace QuoteExtractor.Sqlite;

/// <summary>Text that UTF-8 can hold: half a surrogate pair becomes <c>U+FFFD</c>, so that offsets stay what they are.</summary>
internal static class Utf8Text
{
    public static string Of(string text)
    {
        foreach (char unit in text)
        {
            if (char.IsSurrogate(unit))
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        return text;
    }
}
