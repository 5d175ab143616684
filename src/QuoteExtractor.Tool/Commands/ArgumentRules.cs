using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace QuoteExtractor.Tool.Commands;

/// <summary>What several commands ask of their arguments.</summary>
internal static class ArgumentRules
{
    /// <summary>Refuses what looks like an option: the parser takes one that it does not know for one more path.</summary>
    public static void RefuseOptions(SymbolResult within, IEnumerable<Token> paths)
    {
        foreach (Token path in paths)
        {
            if (path.Value is ['-', _, ..])
                within.AddError($"No option '{path.Value}'. A file of that name is ./{path.Value}.");
        }
    }

    /// <summary>Reads a number, or refuses what is none or out of bounds.</summary>
    public static TNumber NumberIn<TNumber>(ArgumentResult result, TNumber least, TNumber most)
        where TNumber : struct, INumber<TNumber>
    {
        string said = result.Tokens[0].Value;
        if (TNumber.TryParse(said, NumberStyles.Float, CultureInfo.InvariantCulture, out TNumber number) && number >= least && number <= most)
            return number;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"'{said}' is no number from {least} to {most}."));
        return least;
    }
}
