using Xunit;

namespace SiteGen.Tests;

/// <summary>Compares a text with a file of the repository. With <c>SITEGEN_GOLDEN=rewrite</c> the file is written instead.</summary>
internal static class Golden
{
    /// <summary>Whether golden files are to be rewritten.</summary>
    public static bool Rewrites { get; } = string.Equals(Environment.GetEnvironmentVariable("SITEGEN_GOLDEN"), "rewrite", StringComparison.Ordinal);

    /// <summary>Asserts that a file of the repository holds exactly this text.</summary>
    public static void Matches(string path, string actual)
    {
        var file = Repository.At(path);
        if (Rewrites)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"{path} is missing: run the tests with SITEGEN_GOLDEN=rewrite and look at what it says");
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
