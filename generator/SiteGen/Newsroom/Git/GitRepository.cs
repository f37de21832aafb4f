using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Content;

namespace SiteGen.Newsroom.Git;

/// <summary>
/// The working tree that a site stands in, through the <c>git</c> command. What is recorded is what stands below <c>content/</c> and
/// <c>seeds/</c>, and nothing else that a developer may have prepared. Text of a person goes in by standard input, never as an option and
/// never through a shell; nothing is ever asked in a terminal. Hooks of the repository run, because an organisation may count on them.
/// </summary>
/// <param name="commands">Runs the command.</param>
/// <param name="folder">The site.</param>
internal sealed class GitRepository(ICommandRunner commands, SiteFolder folder)
{
    /// <summary>A hook may check the whole site.</summary>
    private static readonly TimeSpan RecordLimit = TimeSpan.FromMinutes(2);

    /// <summary>Sending pictures over a slow line takes a while.</summary>
    private static readonly TimeSpan SendLimit = TimeSpan.FromMinutes(3);

    private static readonly string[] Folders = [ContentReader.Folder, SiteFolder.SeedsFolder];

    private static readonly string[] Unfinished = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "REBASE_HEAD"];

    private static readonly Dictionary<string, string?> Variables = new(StringComparer.Ordinal)
    {
        ["LC_ALL"] = "C",
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["GCM_INTERACTIVE"] = "never",
        ["GIT_OPTIONAL_LOCKS"] = "0",
        ["GIT_LITERAL_PATHSPECS"] = "1",
        ["GIT_PAGER"] = "",
        ["GIT_EDITOR"] = "true",
        ["SSH_ASKPASS_REQUIRE"] = "never",

        // A program that was started by a hook would otherwise look at the repository of that hook.
        ["GIT_DIR"] = null,
        ["GIT_WORK_TREE"] = null,
        ["GIT_INDEX_FILE"] = null,
        ["GIT_PREFIX"] = null,
    };

    private static readonly Dictionary<string, string> Defaults = new(StringComparer.Ordinal) { ["GIT_SSH_COMMAND"] = "ssh -o BatchMode=yes" };

    /// <summary>How things stand.</summary>
    public async Task<GitSituation> LookAsync(CancellationToken cancel)
    {
        var inside = await RunAsync(cancel, "rev-parse", "--show-prefix").ConfigureAwait(false);
        if (!inside.IsFine) return new GitSituation(StateOf(inside)) { Said = inside.Error };
        var status = await RunAsync(cancel, ["status", "--porcelain=v2", "-z", "--untracked-files=all", "--no-renames", "--", .. Folders]).ConfigureAwait(false);
        if (!status.IsFine) return new GitSituation(GitState.Failed) { Said = status.Error };
        var changes = GitStatus.Read(status.Output, inside.Line, out var hasUnmerged);
        var branch = await RunAsync(cancel, "symbolic-ref", "--quiet", "--short", "HEAD").ConfigureAwait(false);
        var situation = new GitSituation(GitState.Ready) { Changes = changes, Branch = branch.IsFine ? branch.Line : "", Version = VersionOf(status.Output, changes) };
        if (hasUnmerged || await IsUnfinishedAsync(cancel).ConfigureAwait(false)) return situation with { State = GitState.Unfinished };
        if (!branch.IsFine) return situation with { State = GitState.NoBranch };
        if (!(await RunAsync(cancel, "-c", "user.useConfigOnly=true", "var", "GIT_COMMITTER_IDENT").ConfigureAwait(false)).IsFine) return situation with { State = GitState.NoName };
        return await WithRemoteAsync(situation, cancel).ConfigureAwait(false);
    }

    /// <summary>Records what changed.</summary>
    /// <param name="changes">What changed, as <see cref="LookAsync"/> told it.</param>
    /// <param name="message">What the person says of it.</param>
    /// <param name="cancel">Breaks it off.</param>
    public async Task<(GitOutcome Outcome, string Said)> RecordAsync(IReadOnlyList<GitChange> changes, string message, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(changes);
        string[] folders = [.. Folders.Where(one => changes.Any(change => change.Path.StartsWith(one + "/", StringComparison.Ordinal)))];
        if (folders.Length == 0) return (GitOutcome.NothingChanged, "");
        var added = await RunAsync(cancel, ["add", "--all", "--", .. folders]).ConfigureAwait(false);
        if (!added.IsFine) return (EndOf(added), added.Error);
        var call = Call(["-c", "user.useConfigOnly=true", "commit", "--quiet", "--cleanup=whitespace", "--file=-", "--only", "--", .. folders]) with { Input = message, Limit = RecordLimit };
        var done = await commands.RunAsync(call, cancel).ConfigureAwait(false);
        if (done.IsFine) return (GitOutcome.Done, "");
        if (done.Output.Contains("nothing to commit", StringComparison.Ordinal) || done.Output.Contains("nothing added to commit", StringComparison.Ordinal)) return (GitOutcome.NothingChanged, "");
        var hasHooks = done.End == CommandEnd.Exited && !done.Error.StartsWith("fatal:", StringComparison.Ordinal) && !done.Error.StartsWith("error:", StringComparison.Ordinal);
        return (hasHooks ? GitOutcome.HeldBack : EndOf(done), done.Error + done.Output);
    }

    /// <summary>Sends what is recorded to the remote.</summary>
    /// <param name="situation">The branch and the remote.</param>
    /// <param name="cancel">Breaks it off.</param>
    public async Task<(GitOutcome Outcome, string Said)> SendAsync(GitSituation situation, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(situation);
        var refs = "refs/heads/" + situation.Branch + ":refs/heads/" + situation.RemoteBranch;
        var call = Call(["push", "--porcelain", "--set-upstream", "--", situation.Remote, refs]) with { Limit = SendLimit };
        var sent = await commands.RunAsync(call, cancel).ConfigureAwait(false);
        return (sent.IsFine ? GitOutcome.Done : GitRefusal.Of(sent), sent.Error + sent.Output);
    }

    /// <summary>The address of the remote <c>origin</c>, and where in the working tree the site stands, with a final slash; nothing without a working tree.</summary>
    public async Task<(RemoteAddress? Address, string Prefix)> OriginAsync(CancellationToken cancel)
    {
        var inside = await RunAsync(cancel, "rev-parse", "--show-prefix").ConfigureAwait(false);
        if (!inside.IsFine) return (null, "");
        var address = await RunAsync(cancel, "remote", "get-url", "--", "origin").ConfigureAwait(false);
        return (address.IsFine ? RemoteAddress.Parse(address.Line) : null, inside.Line);
    }

    /// <summary>A file as it was recorded last; null when it was not.</summary>
    /// <param name="path">The file, relative to the site's root.</param>
    /// <param name="cancel">Breaks it off.</param>
    public async Task<string?> RecordedAsync(string path, CancellationToken cancel)
    {
        var shown = await RunAsync(cancel, "show", "--no-textconv", "HEAD:./" + path).ConfigureAwait(false);
        return shown.IsFine ? shown.Output : null;
    }

    private static GitState StateOf(CommandRun run) => run.End switch
    {
        CommandEnd.NotFound => GitState.NoGit,
        CommandEnd.TimedOut => GitState.Failed,
        _ when run.Error.Contains("dubious ownership", StringComparison.Ordinal) => GitState.NotTrusted,
        _ when run.Error.Contains("not a git repository", StringComparison.Ordinal) => GitState.NoRepository,
        _ => GitState.Failed,
    };

    private static GitOutcome EndOf(CommandRun run) => run.End == CommandEnd.TimedOut ? GitOutcome.TimedOut
        : run.Error.Contains("index.lock", StringComparison.Ordinal) ? GitOutcome.Busy
        : GitOutcome.Failed;

    private async Task<bool> IsUnfinishedAsync(CancellationToken cancel)
    {
        foreach (var head in Unfinished)
        {
            if ((await RunAsync(cancel, "rev-parse", "--quiet", "--verify", head).ConfigureAwait(false)).IsFine) return true;
        }

        return false;
    }

    private async Task<GitSituation> WithRemoteAsync(GitSituation situation, CancellationToken cancel)
    {
        var upstream = await RunAsync(cancel, "for-each-ref", "--format=%(upstream:remotename)%00%(upstream:remoteref)%00%(upstream:short)", "refs/heads/" + situation.Branch).ConfigureAwait(false);
        if (upstream.IsFine && upstream.Line.Split('\0') is [{ Length: > 0 } name, { Length: > 0 } reference, { Length: > 0 } shortName])
        {
            var ahead = await RunAsync(cancel, "rev-list", "--count", shortName + "..HEAD", "--").ConfigureAwait(false);
            var count = ahead.IsFine && int.TryParse(ahead.Line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            var there = reference.StartsWith("refs/heads/", StringComparison.Ordinal) ? reference["refs/heads/".Length..] : situation.Branch;
            if (name != ".") return situation with { Remote = name, RemoteBranch = there, ToSend = count };
        }

        var remotes = await RunAsync(cancel, "remote").ConfigureAwait(false);
        var names = remotes.IsFine ? remotes.Line.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        var remote = names.Contains("origin", StringComparer.Ordinal) ? "origin" : names is [var only] ? only : "";
        return remote.Length == 0 ? situation : situation with { Remote = remote, RemoteBranch = situation.Branch, ToSend = await AllAsync(cancel).ConfigureAwait(false) };
    }

    /// <summary>How many records there are, for a remote that has none of them.</summary>
    private async Task<int> AllAsync(CancellationToken cancel)
    {
        var all = await RunAsync(cancel, "rev-list", "--count", "HEAD", "--").ConfigureAwait(false);
        return all.IsFine && int.TryParse(all.Line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private string VersionOf(string status, IReadOnlyList<GitChange> changes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(status));
        foreach (var change in changes.Where(change => change.Kind != GitChangeKind.Removed && folder.Files.Exists(change.Path)))
        {
            try
            {
                hash.AppendData(SHA256.HashData(folder.Files.Read(change.Path)));
            }
            catch (IOException)
            {
                // A file that goes while we look makes another version by itself the next time.
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private Task<CommandRun> RunAsync(CancellationToken cancel, params IReadOnlyList<string> arguments) => commands.RunAsync(Call(arguments), cancel);

    private CommandCall Call(IReadOnlyList<string> arguments) => new("git", ["--no-pager", "-c", "color.ui=false", "-c", "core.quotePath=false", .. arguments], folder.Path) { Variables = Variables, Defaults = Defaults };
}
