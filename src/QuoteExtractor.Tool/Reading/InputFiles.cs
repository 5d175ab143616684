namespace QuoteExtractor.Tool.Reading;

/// <summary>Finds the files that the user's paths mean, in an order that is the same on every machine.</summary>
internal sealed class InputFiles
{
    private readonly InputFormat? _said;
    private readonly WrittenPlaces _written;

    private InputFiles(InputFormat? said, IEnumerable<string> written)
    {
        _said = said;
        _written = new WrittenPlaces(written);
    }

    /// <param name="paths">As given on the command line; empty for standard input.</param>
    /// <param name="said">The format that the user asked for; <see langword="null"/> to go by each file's ending.</param>
    /// <param name="written">The <see cref="FilePlace"/>s of the files and folders that the run writes.</param>
    public static IEnumerable<InputFile> Find(IReadOnlyList<string> paths, InputFormat? said, IEnumerable<string> written)
    {
        var files = new InputFiles(said, written);
        return (paths.Count == 0 ? [InputFile.StandardInput] : paths).SelectMany(files.Find);
    }

    private IEnumerable<InputFile> Find(string path)
    {
        if (path == InputFile.StandardInput || File.Exists(path))
            return [Named(path)];
        if (Directory.Exists(path))
            return OrProblem(path, Below(path), Nothing());
        if (PathPattern.IsPattern(path))
            return OrProblem(path, PathPattern.Expand(path).SelectMany(Matched), "no file matches; check the pattern");
        return [Unusable(path, "no such file; check the path")];
    }

    private IEnumerable<InputFile> Matched(FolderEntry entry)
    {
        if (entry.Problem is not null)
            return [Unusable(entry.Path, entry.Problem)];
        if (_written.Contains(entry.Path))
            return [];
        return entry.IsFolder ? Below(entry.Path) : [Named(entry.Path)];
    }

    private IEnumerable<InputFile> Below(string folder)
    {
        foreach (FolderEntry entry in FolderEntry.In(folder))
        {
            if (entry.Problem is not null)
            {
                yield return Unusable(entry.Path, entry.Problem);
            }
            else if (_written.Contains(entry.Path))
            {
                continue;
            }
            else if (!entry.IsFolder)
            {
                if (InputFormats.OfEnding(entry.Path) is { } format && InputFormats.IsTaken(format, _said))
                    yield return Named(entry.Path);
            }
            else if (!entry.IsLink)
            {
                foreach (InputFile file in Below(entry.Path))
                    yield return file;
            }
        }
    }

    private static IEnumerable<InputFile> OrProblem(string path, IEnumerable<InputFile> files, string problem)
    {
        bool any = false;
        foreach (InputFile file in files)
        {
            any = true;
            yield return file;
        }

        if (!any)
            yield return Unusable(path, problem);
    }

    private InputFile Named(string path) => new(path, _said ?? InputFormats.OfEnding(path) ?? InputFormat.Text) { IsGuessed = _said is null };

    private static InputFile Unusable(string path, string problem) => new(path, InputFormat.Text, problem);

    private string Nothing() => $"no {InputFormats.Taken(_said)} below it that is not hidden; name files of another ending one by one";
}
