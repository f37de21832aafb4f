using Xunit;

namespace SiteGen.Tests.Architecture;

/// <summary>
/// Which types of the program other code can see: a new one, or one that goes, is a visible difference in a golden file. What they
/// have in them changes with every feature and is held by the tests of their stage; the engine, which others may use, has a test of its own.
/// </summary>
public sealed class SurfaceTests
{
    [Fact]
    public void The_public_types_are_the_approved_ones()
    {
        var types = typeof(global::SiteGen.Cli.CommandLine).Assembly.GetExportedTypes()
            .Where(type => !type.IsNested)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => $"{Kind(type)} {type.FullName}\n");
        Golden.Matches("tests/SiteGen.Tests/Architecture/surface.txt", string.Concat(types));
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static" : type.IsSealed ? "sealed" : type.IsAbstract ? "abstract" : "class";
}
