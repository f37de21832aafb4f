using Xunit;
using Xunit.Abstractions;

namespace Scriban.Tests;

/// <summary>The answers of the engine against those that were measured, case by case.</summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public void All_given_cases_pass() => Assert.Empty(Run(Path.Combine(AppContext.BaseDirectory, "fixtures", "cases.jsonl")));

    [Fact]
    public void All_cases_of_our_own_pass() => Assert.Empty(Run(Path.Combine(AppContext.BaseDirectory, "fixtures", "own-cases.jsonl")));

    /// <summary>Runs the file that the environment variable names; without it there is nothing to run.</summary>
    [Fact]
    public void Cases_of_a_further_file_pass()
    {
        var path = Environment.GetEnvironmentVariable("SCRIBAN_CASES");
        if (!string.IsNullOrEmpty(path)) Assert.Empty(Run(path));
    }

    private List<string> Run(string path)
    {
        var failed = new List<string>();
        var lines = new List<string>();
        var counts = new SortedDictionary<string, (int Passed, int Failed)>(StringComparer.Ordinal);
        foreach (var item in ConformanceCase.Read(path))
        {
            var fault = item.Fault();
            var (passed, missed) = counts.GetValueOrDefault(item.Category);
            counts[item.Category] = fault is null ? (passed + 1, missed) : (passed, missed + 1);
            if (fault is null) continue;
            failed.Add(item.Id);
            lines.Add($"{item.Id} [{item.Tier}]\n    {fault}");
        }

        Say($"{Path.GetFileName(path)}: {counts.Values.Sum(count => count.Passed)} passed, {failed.Count} failed");
        foreach (var (category, count) in counts) Say($"  {category}: {count.Passed} of {count.Passed + count.Failed}");
        foreach (var line in lines) Say(line);
        return failed;
    }

    /// <summary>On the console too: the test runner shows what a test prints only when it fails.</summary>
    private void Say(string line)
    {
        output.WriteLine(line);
        Console.WriteLine(line);
    }
}
