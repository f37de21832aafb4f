using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SiteGen.Newsroom.Git;

/// <summary>Runs programs of this computer. Only the composition root makes one.</summary>
internal sealed class ProcessRunner : ICommandRunner
{
    /// <summary>More output is no list of changes that anyone reads; the rest is read and forgotten.</summary>
    private const int MostOutput = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public async Task<CommandRun> RunAsync(CommandCall call, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(call);
        var start = new ProcessStartInfo(call.Program)
        {
            WorkingDirectory = call.Folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var argument in call.Arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in call.Variables) start.Environment[name] = value;
        foreach (var (name, value) in call.Defaults) start.Environment.TryAdd(name, value);
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Exception fault) when (fault is Win32Exception or FileNotFoundException or DirectoryNotFoundException)
        {
            return new CommandRun(CommandEnd.NotFound, 0, "", fault.Message);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(call.Limit);
        var output = ReadAsync(process.StandardOutput, limit.Token);
        var error = ReadAsync(process.StandardError, limit.Token);
        try
        {
            await WriteAsync(process.StandardInput, call.Input, limit.Token).ConfigureAwait(false);
            await Task.WhenAll(output, error, process.WaitForExitAsync(limit.Token)).ConfigureAwait(false);
            return new CommandRun(CommandEnd.Exited, process.ExitCode, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            Stop(process);
            cancel.ThrowIfCancellationRequested();
            return new CommandRun(CommandEnd.TimedOut, 0, "", "");
        }
    }

    private static async Task WriteAsync(StreamWriter to, string text, CancellationToken cancel)
    {
        try
        {
            await using (to)
            {
                await to.WriteAsync(text.AsMemory(), cancel).ConfigureAwait(false);
            }
        }
        catch (IOException)
        {
            // A program that does not read its input to the end says in its exit code why.
        }
    }

    private static async Task<string> ReadAsync(StreamReader from, CancellationToken cancel)
    {
        var text = new StringBuilder();
        var buffer = new char[8192];
        while (await from.ReadAsync(buffer, cancel).ConfigureAwait(false) is > 0 and var read)
        {
            if (text.Length < MostOutput) text.Append(buffer, 0, read);
        }

        return text.ToString();
    }

    private static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
        {
            // It ended by itself in the meantime.
        }
    }
}
