using System.Reflection;
using Xunit;

namespace SiteGen.Tests.Architecture;

/// <summary>The disk, the console and the environment are known only where the program meets the world.</summary>
public sealed class WorldTests
{
    public static TheoryData<string, string[]> Worlds => new()
    {
        { "System.IO.File", ["SiteGen.Files.FolderFileTree", "SiteGen.Publishing.", "SiteGen.Cli.", "SiteGen.Serve."] },
        { "System.IO.FileInfo", ["SiteGen.Files.FolderFileTree", "SiteGen.Publishing."] },
        { "System.IO.FileStream", ["SiteGen.Publishing."] },
        { "System.IO.Directory", ["SiteGen.Files.FolderFileTree", "SiteGen.Publishing.", "SiteGen.Cli.", "SiteGen.Serve.FileWatch"] },
        { "System.IO.DirectoryInfo", ["SiteGen.Publishing."] },
        { "System.Console", ["SiteGen.Program"] },
        { "System.Diagnostics.Process", ["SiteGen.Newsroom.Git.ProcessRunner"] },
        { "System.Net.Http.HttpClient", [] },
    };

    [Theory]
    [MemberData(nameof(Worlds))]
    public void A_part_of_the_world_is_known_only_where_it_must_be(string part, string[] allowed)
    {
        var wrong = TypeUse.InProgram
            .Where(uses => uses.Any(used => used.FullName == part) && !allowed.Any(prefix => uses.Key.FullName!.StartsWith(prefix, StringComparison.Ordinal)))
            .Select(uses => uses.Key.FullName);
        Assert.True(!wrong.Any(), string.Join("\n", wrong));
    }

    [Theory]
    [InlineData("System.Environment", "get_CurrentDirectory")]
    [InlineData("System.Environment", "GetEnvironmentVariable")]
    [InlineData("System.Environment", "GetEnvironmentVariables")]
    [InlineData("System.Environment", "Exit")]
    [InlineData("System.TimeProvider", "get_System")]
    [InlineData("System.TimeZoneInfo", "get_Local")]
    public void Only_the_composition_root_asks_the_process(string type, string member)
    {
        var wrong = TypeUse.Members
            .Where(uses => uses.Any(used => used.DeclaringType?.FullName == type && used.Name == member))
            .Select(uses => uses.Key.FullName)
            .Where(name => name != "SiteGen.Program");
        Assert.True(!wrong.Any(), string.Join("\n", wrong));
    }
}
