using System.Diagnostics;
using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>The Nu HTML checker over the whole built site: <c>VNU_JAR=/path/vnu.jar dotnet test tests/SiteGen.Browser --filter NuChecker</c> (needs Java).</summary>
public sealed class NuCheckerTests
{
    private const string Variable = "VNU_JAR";

    [RequestedFact(Variable, "to the checker (npm install vnu-jar)")]
    public void Whole_site_has_no_error_and_no_warning()
    {
        var start = new ProcessStartInfo("java") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var word in new[] { "-jar", Environment.GetEnvironmentVariable(Variable)!, "--skip-non-html", BuiltSite.Shared.Folder }) start.ArgumentList.Add(word);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("Java did not start.");
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", said);
        Assert.Equal(0, process.ExitCode);
    }
}
