using System.Reflection;
using System.Text;
using Xunit;

namespace Scriban.Tests;

/// <summary>The public surface is the approved one. <c>SCRIBAN_APPROVE=1</c> writes it anew: look at what changed.</summary>
public sealed class SurfaceTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var actual = Describe();
        if (Environment.GetEnvironmentVariable("SCRIBAN_APPROVE") == "1") File.WriteAllText(SourceFile(), actual);
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "fixtures", "surface.txt")), actual);
    }

    [Fact]
    public void Rendering_knows_no_reflection()
    {
        var references = typeof(Template).Assembly.GetReferencedAssemblies().Select(name => name.Name);
        Assert.DoesNotContain("System.Reflection.Emit", references);
        Assert.DoesNotContain("System.Linq.Expressions", references);
    }

    private static string Describe()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(Template).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName);
            if (type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType) text.Append(" : ").Append(parent.FullName);
            text.Append('\n');
            const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
            foreach (var line in type.GetMembers(own).Where(member => !IsAccessor(member)).Select(member => $"  {member.MemberType}: {member}").Order(StringComparer.Ordinal)) text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(Type type) => type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : "class";

    private static bool IsAccessor(MemberInfo member) => member is MethodInfo { IsSpecialName: true } method && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string SourceFile([System.Runtime.CompilerServices.CallerFilePath] string here = "")
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "tests", "Scriban.Tests", "fixtures", "surface.txt");
            if (Directory.Exists(Path.GetDirectoryName(file))) return file;
        }

        throw new DirectoryNotFoundException(here);
    }
}
