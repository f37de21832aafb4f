using System.Reflection;
using Xunit;

namespace SiteGen.Tests.Architecture;

/// <summary>The order of the stages: each may use what stands before it, and nothing that stands after it.</summary>
public sealed class StageOrderTests
{
    /// <summary>The first part of the namespace below <c>SiteGen</c>, in the order of the data.</summary>
    private static readonly string[] Stages =
        ["Files", "Diagnostics", "Dutch", "Content", "Import", "Sites", "Rendering", "Search", "Checks", "Publishing", "Serve", "Newsroom", "Cli"];

    /// <summary>What stands in no stage: the composition root and what it is made of.</summary>
    private static readonly string[] AboveStages = ["Program", "Pipeline", "SiteFolder"];

    /// <summary>Uses against the order, each with the reason why it may stay.</summary>
    private static readonly (string User, string Used, string Reason)[] Exceptions =
    [
    ];

    [Fact]
    public void Every_type_stands_in_a_stage()
    {
        var strays = typeof(global::SiteGen.Cli.CommandLine).Assembly.GetTypes()
            .Where(type => type is { IsNested: false, Namespace: not null } && type.Namespace.StartsWith("SiteGen", StringComparison.Ordinal))
            .Where(type => StageOf(type) is null && !AboveStages.Any(name => type.Name.StartsWith(name, StringComparison.Ordinal)))
            .Select(type => type.FullName);
        Assert.True(!strays.Any(), string.Join("\n", strays));
    }

    [Fact]
    public void No_stage_uses_a_later_one()
    {
        var wrong =
            from uses in TypeUse.InProgram
            let user = StageOf(uses.Key)
            where user is not null
            from used in uses
            where IsOfProgram(used)
            let stage = StageOf(used)
            where Array.IndexOf(Stages, stage ?? "Serve") > Array.IndexOf(Stages, user)
            where !Exceptions.Any(one => one.User == uses.Key.FullName && one.Used == used.FullName)
            select $"{uses.Key.FullName} uses {used.FullName}";
        Assert.True(!wrong.Any(), string.Join("\n", wrong));
    }

    [Fact]
    public void No_exception_has_outlived_its_use() => Assert.All(Exceptions, exception =>
    {
        Assert.NotEmpty(exception.Reason);
        Assert.Contains(TypeUse.InProgram, uses => uses.Key.FullName == exception.User && uses.Any(used => used.FullName == exception.Used));
    });

    [Fact]
    public void The_engine_knows_nothing_but_the_runtime() => Assert.All(
        Assembly.Load("Scriban").GetReferencedAssemblies(),
        name => Assert.True(name.Name!.StartsWith("System.", StringComparison.Ordinal), name.Name));

    private static bool IsOfProgram(Type type) => type.Assembly == typeof(global::SiteGen.Cli.CommandLine).Assembly && (type.Namespace ?? "").StartsWith("SiteGen", StringComparison.Ordinal);

    private static string? StageOf(Type type)
    {
        var parts = (type.Namespace ?? "").Split('.');
        return parts.Length > 1 && parts[0] == "SiteGen" && Stages.Contains(parts[1], StringComparer.Ordinal) ? parts[1] : null;
    }
}
