using Xunit;

namespace QuoteExtractor.Tests;

/// <summary>The checkout that the tests were built from, and the gold beside it where there is some.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory, "QuoteExtractor.sln")
        ?? throw new InvalidOperationException("The tests run inside the checkout: no QuoteExtractor.sln above " + AppContext.BaseDirectory);

    /// <summary>The full path of a file or folder of the checkout, given with forward slashes.</summary>
    public static string PathTo(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>A file or folder of <c>../shared</c>; where it is not there, the test that asks is skipped with the reason.</summary>
    public static string Shared(string relative)
    {
        string? beside = Above(Root, Path.Combine("shared", relative));
        Assert.SkipWhen(beside is null, $"../shared/{relative} is not beside this checkout");
        return Path.Combine(beside!, "shared", relative);
    }

    /// <summary>The C# files below a folder of the checkout, in order of their paths, without what a build wrote.</summary>
    public static IEnumerable<SourceFile> Sources(string folder) =>
        Directory.EnumerateFiles(PathTo(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !IsBuilt(Path.GetRelativePath(Root, path)))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path)));

    private static bool IsBuilt(string relative) =>
        relative.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj" or "artifacts");

    private static string? Above(string start, string wanted)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, wanted)))
                return folder.FullName;
        }

        return null;
    }
}
