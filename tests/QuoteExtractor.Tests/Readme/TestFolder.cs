namespace QuoteExtractor.Tests.Readme;

/// <summary>A folder that stands in for the working folder, and is gone after the test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("quotes");

    public FileStream Create(string name) => File.Create(PathTo(name));

    public string PathTo(string name) => Path.Combine(_folder.FullName, name);

    public string FullName => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
