using System.Reflection;
using System.Text;
using Xunit;

namespace SiteGen.Tests.Architecture;

/// <summary>What other code can see of the program and of the engine: a change of it is a visible difference in a golden file.</summary>
public sealed class SurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData("sitegen")]
    [InlineData("Scriban")]
    public void The_public_surface_is_the_approved_one(string assembly)
    {
        var text = new StringBuilder();
        foreach (var type in Assembly.Load(assembly).GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal)) text.Append("  ").Append(member).Append('\n');
        }

        Golden.Matches($"tests/SiteGen.Tests/Architecture/surface/{assembly}.txt", text.ToString());
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static" : type.IsSealed ? "sealed" : type.IsAbstract ? "abstract" : "class";

    /// <summary>Constructors, methods, properties and fields that somebody wrote: what records and enumerations bring along says nothing.</summary>
    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type);
        var isRecord = type.GetMethod("<Clone>$") is not null || type.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic).Any(method => method.Name == "PrintMembers");
        return type.GetMembers(Declared)
            .Where(member => member is not MethodInfo { IsSpecialName: true } && member.MemberType is not MemberTypes.NestedType)
            .Where(member => !member.Name.Contains('<', StringComparison.Ordinal))
            .Where(member => !isRecord || member.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct"))
            .Select(member => member.ToString()!);
    }
}
