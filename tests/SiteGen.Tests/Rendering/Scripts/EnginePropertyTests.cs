using System.Text.RegularExpressions;
using Xunit;

namespace SiteGen.Tests.Rendering.Scripts;

public sealed partial class EnginePropertyTests
{
    /// <summary>What the engine gets a short name for is another property in a script that is made small by itself.</summary>
    [Theory]
    [InlineData("zoekraad.js")]
    [InlineData("zoeken.js")]
    [InlineData("zoekveld.js")]
    [InlineData("zoekmelding.js")]
    public void No_other_script_uses_a_property_that_the_engine_calls_its_own(string script)
    {
        var own = File.ReadLines(Repository.At("templates/assets/zoekmotor.js")).First().Split(' ').Skip(2).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(own);
        var used = EngineProperty().Matches(File.ReadAllText(Repository.At("templates/assets/" + script))).Select(m => m.Groups["name"].Value);
        Assert.DoesNotContain(used, own.Contains);
    }

    [GeneratedRegex(@"\b(slot|engine|engine\.m)\.(?<name>\w+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex EngineProperty();
}
