namespace SiteGen.Tests;

/// <summary>The folder of the repository, found upwards from the test assembly.</summary>
internal static class RepositoryFolder
{
    internal static string Path { get; } = Find(AppContext.BaseDirectory);

    internal static string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find(string folder) =>
        System.IO.File.Exists(System.IO.Path.Combine(folder, "SiteGen.sln")) ? folder : Find(Directory.GetParent(folder)!.FullName);
}
