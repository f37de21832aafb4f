using System.Collections;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Cli;
using SiteGen.Newsroom.Git;

namespace SiteGen;

/// <summary>The composition root: the only place that knows the process, its clock and its environment, and that makes exit codes.</summary>
internal static class Program
{
    private const int Fine = 0;
    private const int ContentErrors = 1;
    private const int Usage = 2;
    private const int Bug = 70; // EX_SOFTWARE of sysexits.h
    private const int Cancelled = 130; // 128 + SIGINT, as shells expect

    private static async Task<int> Main(string[] words)
    {
        using var cancel = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        await using var output = Writer(Console.OpenStandardOutput(), autoFlush: false);
        await using var error = Writer(Console.OpenStandardError(), autoFlush: true);
        try
        {
            var outcome = await new CommandLine(Here(output, error)).RunAsync(words, cancel.Token).ConfigureAwait(false);
            return outcome switch
            {
                Outcome.Fine => Fine,
                Outcome.ContentErrors => ContentErrors,
                Outcome.Usage => Usage,
                _ => Cancelled,
            };
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return Cancelled;
        }
        catch (Exception bug)
        {
            await error.WriteAsync(ProgramFault.Report(bug)).ConfigureAwait(false);
            return Bug;
        }

        void Stop(PosixSignalContext signal)
        {
            // The second time the system has its way.
            if (cancel.IsCancellationRequested) return;
            signal.Cancel = true;
            cancel.Cancel();
        }
    }

    private static StreamWriter Writer(Stream stream, bool autoFlush) => new(stream, new UTF8Encoding(false)) { AutoFlush = autoFlush, NewLine = "\n" };

    private static Surroundings Here(TextWriter output, TextWriter error)
    {
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal);

        // https://no-color.org: present and not empty, whatever its value.
        var isDumb = variables.TryGetValue("TERM", out var term) && string.Equals(term, "dumb", StringComparison.Ordinal);
        var colours = !isDumb && !(variables.TryGetValue("NO_COLOR", out var no) && no.Length > 0);
        var terminal = new Terminal(output, error)
        {
            OutColours = colours && !Console.IsOutputRedirected,
            ErrorColours = colours && !Console.IsErrorRedirected,
            IsWatched = !Console.IsErrorRedirected && !isDumb,
            Width = Console.IsOutputRedirected ? Terminal.WidestText : Math.Max(40, Console.WindowWidth),
        };
        return new Surroundings(Environment.CurrentDirectory, terminal, TimeProvider.System, variables)
        {
            Secret = () => RandomNumberGenerator.GetHexString(64),
            Commands = new ProcessRunner(),
        };
    }
}
