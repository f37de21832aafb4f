namespace SiteGen.Tests;

/// <summary>A folder of its own for one test, gone when the test is done.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sitegen-").FullName;

    public string this[string path] => System.IO.Path.Combine(Path, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    /// <summary>All files below a folder of it with their texts.</summary>
    public SortedDictionary<string, string> Texts(string folder) => new(
        !Directory.Exists(this[folder])
            ? []
            : Directory.EnumerateFiles(this[folder], "*", SearchOption.AllDirectories).ToDictionary(
                file => System.IO.Path.GetRelativePath(this[folder], file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal),
        StringComparer.Ordinal);

    public void Dispose()
    {
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }
}
