using System.CommandLine.Parsing;
using QuoteExtractor.Tool.Reading;

namespace QuoteExtractor.Tool.Commands;

/// <summary>Holds that nothing that is read is written over, by whatever name it is called on either side.</summary>
internal static class OverwriteRule
{
    /// <param name="read">Files as the user named them; what is none may stand among them.</param>
    /// <param name="written">The <see cref="FilePlace"/>s of what is written.</param>
    public static void Check(SymbolResult within, IEnumerable<string> read, IEnumerable<string> written)
    {
        var places = new HashSet<string>(written, FilePlace.Comparer);
        if (read.FirstOrDefault(path => path != InputFile.StandardInput && File.Exists(path) && places.Contains(FilePlace.Of(path))) is { } both)
            within.AddError($"{both} would be written over while it is read; name another file with -o.");
    }
}
