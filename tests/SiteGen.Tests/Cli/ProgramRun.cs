using System.Globalization;
using SiteGen.Cli;

namespace SiteGen.Tests.Cli;

/// <summary>The whole program run in process: words in; outcome, texts and files out.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Out">What it wrote to its output.</param>
/// <param name="Error">What it wrote to its error output.</param>
internal sealed record ProgramRun(Outcome Outcome, string Out, string Error)
{
    public static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public static ProgramRun In(TemporaryFolder folder, params string[] words) => In(folder, new Dictionary<string, string>(StringComparer.Ordinal), words);

    public static ProgramRun In(TemporaryFolder folder, IReadOnlyDictionary<string, string> variables, params string[] words)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var surroundings = new Surroundings(folder.Path, new Terminal(output, error), new FixedClock(Now), variables) { Secret = () => new string('0', 64) };
        var outcome = new CommandLine(surroundings).RunAsync(words, CancellationToken.None).GetAwaiter().GetResult();
        return new ProgramRun(outcome, output.ToString(), error.ToString());
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
