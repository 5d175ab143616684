using System.Text;

namespace QuoteExtractor.Tests;

/// <summary>A folder for the files of one test, taken away afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("quotes-").FullName.Replace('\\', '/');

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public string PathTo(string name) => $"{Path}/{name}";

    /// <summary>Begins a file, for <see cref="File.Create(string)"/> in what the README shows.</summary>
    public FileStream Create(string name) => File.Create(PathTo(name));

    /// <summary>Writes a file, and the folders that it stands in, and returns its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = PathTo(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The names of all files in the folder, hidden ones too, in ordinal order.</summary>
    public string[] Names() => [.. Directory.EnumerateFiles(Path).Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
