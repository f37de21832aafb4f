using SiteGen.Newsroom.Git;
using Xunit;

namespace SiteGen.Tests.Newsroom.Git;

/// <summary>What Git sees of a site, and what it records and sends of it: with the real command and real repositories.</summary>
public sealed class GitRepositoryTests
{
    [Fact]
    public async Task Tells_what_will_change_and_records_only_that()
    {
        using var git = await GitSandbox.MakeAsync();
        git.Write("content/nieuws/één nieuw.md", "---\ntitle: Nieuw\n---\n");
        git.Write("content/nieuws/oud.md", "---\ntitle: Anders\n---\n");
        git.Write("seeds/ruw.txt", "tekst");
        git.Write("templates/eigen.html", "van de ontwikkelaar");
        git.Folder.Write("boom/los.txt", "x");
        git.Folder.Write("boom/README.md", "klaargezet\n");
        await git.GitAsync("boom", "add", "README.md");
        File.Delete(Path.Combine(git.Site, "content/site.yml"));

        var situation = await git.Repository.LookAsync(CancellationToken.None);

        Assert.Equal(GitState.Ready, situation.State);
        Assert.Equal(("main", "origin", "main", 0), (situation.Branch, situation.Remote, situation.RemoteBranch, situation.ToSend));
        Assert.Equal(
            [
                new(GitChangeKind.Changed, "content/nieuws/oud.md"), new(GitChangeKind.Added, "content/nieuws/één nieuw.md"),
                new(GitChangeKind.Removed, "content/site.yml"), new(GitChangeKind.Added, "seeds/ruw.txt"),
            ],
            situation.Changes);

        const string Message = "# geen opmerking\n\n\"$(touch gekraakt)\" `touch gekraakt` ; --amend & ë";
        Assert.Equal((GitOutcome.Done, ""), await git.Repository.RecordAsync(situation.Changes, Message, CancellationToken.None));

        Assert.Equal(Message, await git.GitAsync("boom", "log", "-1", "--format=%B"));
        Assert.Equal("Testa <testa@voorbeeld.example>", await git.GitAsync("boom", "log", "-1", "--format=%an <%ae>"));
        Assert.Equal("M  README.md\n?? los.txt\n?? site/templates/", await git.GitAsync("boom", "status", "--porcelain"));
        Assert.False(File.Exists(Path.Combine(git.Site, "gekraakt")));
        var after = await git.Repository.LookAsync(CancellationToken.None);
        Assert.Empty(after.Changes);
        Assert.Equal(1, after.ToSend);
        Assert.NotEqual(situation.Version, after.Version);

        Assert.Equal(GitOutcome.Done, (await git.Repository.SendAsync(after, CancellationToken.None)).Outcome);
        Assert.Equal(Message, await git.GitAsync("ver.git", "log", "-1", "--format=%B", "main"));
        Assert.Equal(0, (await git.Repository.LookAsync(CancellationToken.None)).ToSend);
    }

    [Fact]
    public async Task No_text_of_a_person_is_an_argument()
    {
        using var git = await GitSandbox.MakeAsync();
        git.Write("content/nieuws/--help.md", "---\ntitle: x\n---\n");
        var situation = await git.Repository.LookAsync(CancellationToken.None);
        await git.Repository.RecordAsync(situation.Changes, "--amend", CancellationToken.None);
        Assert.Equal("--amend", await git.GitAsync("boom", "log", "-1", "--format=%B"));
        Assert.All(git.Calls, call => Assert.DoesNotContain(call.Arguments, argument => argument.Contains("--amend", StringComparison.Ordinal) || argument.Contains("--help", StringComparison.Ordinal)));
        Assert.All(git.Calls, call => Assert.Equal(("0", "C"), (call.Variables["GIT_TERMINAL_PROMPT"], call.Variables["LC_ALL"])));
    }

    [Fact]
    public async Task A_first_record_and_a_first_send_work_too()
    {
        using var git = await GitSandbox.MakeAsync(withRemote: false);
        await git.GitAsync("", "init", "--quiet", "leeg");
        git.Folder.Write("leeg/content/nieuws/x.md", "---\ntitle: X\n---\n");
        var repository = new GitRepository(git, SiteFolder.At(git.Folder["leeg"]));
        var situation = await repository.LookAsync(CancellationToken.None);
        Assert.Equal([new GitChange(GitChangeKind.Added, "content/nieuws/x.md")], situation.Changes);
        Assert.Equal("", situation.Remote);
        Assert.Equal(GitOutcome.Done, (await repository.RecordAsync(situation.Changes, "eerste", CancellationToken.None)).Outcome);

        await git.GitAsync("", "init", "--quiet", "--bare", "ver.git");
        await git.GitAsync("leeg", "remote", "add", "elders", git.Folder["ver.git"]);
        situation = await repository.LookAsync(CancellationToken.None);
        Assert.Equal(("elders", "main", 1), (situation.Remote, situation.RemoteBranch, situation.ToSend));
        Assert.Equal(GitOutcome.Done, (await repository.SendAsync(situation, CancellationToken.None)).Outcome);
        Assert.Equal("eerste", await git.GitAsync("ver.git", "log", "-1", "--format=%s", "main"));
    }

    [Fact]
    public async Task All_files_of_a_folder_may_go()
    {
        using var git = await GitSandbox.MakeAsync();
        Directory.Delete(Path.Combine(git.Site, "content"), recursive: true);
        var situation = await git.Repository.LookAsync(CancellationToken.None);
        Assert.All(situation.Changes, change => Assert.Equal(GitChangeKind.Removed, change.Kind));
        Assert.Equal("---\ntitle: Oud\n---\n\nTekst.\n", await git.Repository.RecordedAsync("content/nieuws/oud.md", CancellationToken.None));
        Assert.Null(await git.Repository.RecordedAsync("content/nieuws/nooit.md", CancellationToken.None));
        Assert.Equal((GitOutcome.Done, ""), await git.Repository.RecordAsync(situation.Changes, "weg", CancellationToken.None));
        Assert.Empty((await git.Repository.LookAsync(CancellationToken.None)).Changes);
    }

    [Fact]
    public async Task Nothing_to_record_is_said()
    {
        using var git = await GitSandbox.MakeAsync();
        var situation = await git.Repository.LookAsync(CancellationToken.None);
        Assert.Empty(situation.Changes);
        Assert.Equal(GitOutcome.NothingChanged, (await git.Repository.RecordAsync([], "x", CancellationToken.None)).Outcome);
        Assert.Equal(GitOutcome.NothingChanged, (await git.Repository.RecordAsync([new GitChange(GitChangeKind.Changed, "content/nieuws/oud.md")], "x", CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task A_remote_that_has_more_refuses()
    {
        using var git = await GitSandbox.MakeAsync();
        await git.GitAsync("", "clone", "--quiet", git.Folder["ver.git"], "ander");
        git.Folder.Write("ander/site/content/nieuws/y.md", "---\ntitle: Y\n---\n");
        await git.GitAsync("ander", "add", "--all");
        await git.GitAsync("ander", "commit", "--quiet", "--message", "eerder");
        await git.GitAsync("ander", "push", "--quiet");
        git.Write("content/nieuws/oud.md", "---\ntitle: Anders\n---\n");
        var situation = await git.Repository.LookAsync(CancellationToken.None);
        Assert.Equal(GitOutcome.Done, (await git.Repository.RecordAsync(situation.Changes, "later", CancellationToken.None)).Outcome);
        Assert.Equal(GitOutcome.Behind, (await git.Repository.SendAsync(situation, CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task A_remote_that_is_gone_or_refuses_is_told_apart()
    {
        using var git = await GitSandbox.MakeAsync();
        git.Write("content/nieuws/oud.md", "---\ntitle: Anders\n---\n");
        var situation = await git.Repository.LookAsync(CancellationToken.None);
        await git.Repository.RecordAsync(situation.Changes, "x", CancellationToken.None);
        Hook(git, "ver.git/hooks/pre-receive", "exit 1");
        Assert.Equal(GitOutcome.Refused, (await git.Repository.SendAsync(situation, CancellationToken.None)).Outcome);
        Directory.Delete(git.Folder["ver.git"], recursive: true);
        Assert.Equal(GitOutcome.NotReached, (await git.Repository.SendAsync(situation, CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task A_hook_that_holds_back_is_heard()
    {
        using var git = await GitSandbox.MakeAsync();
        git.Write("content/nieuws/oud.md", "---\ntitle: Anders\n---\n");
        Hook(git, "boom/.git/hooks/pre-commit", "echo 'eerst de spelling' >&2; exit 1");
        var situation = await git.Repository.LookAsync(CancellationToken.None);
        var (outcome, said) = await git.Repository.RecordAsync(situation.Changes, "x", CancellationToken.None);
        Assert.Equal(GitOutcome.HeldBack, outcome);
        Assert.Contains("eerst de spelling", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_keeps_from_recording_is_told_beforehand()
    {
        using var git = await GitSandbox.MakeAsync();
        Assert.Equal(GitState.NoRepository, (await new GitRepository(git, SiteFolder.At(git.Folder["huis"])).LookAsync(CancellationToken.None)).State);
        Assert.Equal(GitState.NoGit, (await new GitRepository(new NoCommands(), SiteFolder.At(git.Site)).LookAsync(CancellationToken.None)).State);

        git.Folder.Write("huis/.gitconfig", "");
        Assert.Equal(GitState.NoName, (await git.Repository.LookAsync(CancellationToken.None)).State);
        git.Folder.Write("huis/.gitconfig", "[user]\n\tname = Testa\n\temail = testa@voorbeeld.example\n");

        await git.GitAsync("boom", "checkout", "--quiet", "--detach");
        Assert.Equal(GitState.NoBranch, (await git.Repository.LookAsync(CancellationToken.None)).State);
        await git.GitAsync("boom", "checkout", "--quiet", "-b", "zij", "main");
        git.Write("content/nieuws/oud.md", "zij\n");
        await git.GitAsync("boom", "commit", "--quiet", "--all", "--message", "zij");
        await git.GitAsync("boom", "checkout", "--quiet", "main");
        git.Write("content/nieuws/oud.md", "wij\n");
        await git.GitAsync("boom", "commit", "--quiet", "--all", "--message", "wij");
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => git.GitAsync("boom", "merge", "zij"));
        Assert.Equal(GitState.Unfinished, (await git.Repository.LookAsync(CancellationToken.None)).State);
        git.Write("content/nieuws/oud.md", "samen\n");
        await git.GitAsync("boom", "add", "--all");
        Assert.Equal(GitState.Unfinished, (await git.Repository.LookAsync(CancellationToken.None)).State);
    }

    [Fact]
    public async Task Another_program_at_work_is_told()
    {
        using var git = await GitSandbox.MakeAsync();
        git.Write("content/nieuws/oud.md", "---\ntitle: Anders\n---\n");
        var situation = await git.Repository.LookAsync(CancellationToken.None);
        git.Folder.Write("boom/.git/index.lock", "");
        Assert.Equal(GitOutcome.Busy, (await git.Repository.RecordAsync(situation.Changes, "x", CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task A_program_that_takes_too_long_is_stopped()
    {
        using var git = await GitSandbox.MakeAsync();
        git.Write("content/nieuws/oud.md", "---\ntitle: Anders\n---\n");
        Hook(git, "boom/.git/hooks/pre-commit", "sleep 600");
        var run = await git.RunAsync(new CommandCall("git", ["commit", "--all", "--message", "x"], git.Site) { Limit = TimeSpan.FromMilliseconds(500) }, CancellationToken.None);
        Assert.Equal(CommandEnd.TimedOut, run.End);
        File.Delete(git.Folder["boom/.git/index.lock"]);
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => git.RunAsync(new CommandCall("git", ["commit", "--all", "--message", "x"], git.Site), cancel.Token));
    }

    [Theory]
    [InlineData("fatal: could not read Username for 'https://x': terminal prompts disabled", "NotAllowed")]
    [InlineData("git@x: Permission denied (publickey).\nfatal: Could not read from remote repository.", "NotAllowed")]
    [InlineData("remote: Permission to a/b.git denied to c.\nfatal: unable to access 'https://x/': The requested URL returned error: 403", "NotAllowed")]
    [InlineData("fatal: unable to access 'https://x/': Could not resolve host: x", "NotReached")]
    [InlineData("ssh: connect to host x port 22: Connection refused\nfatal: Could not read from remote repository.", "NotReached")]
    [InlineData("! refs/heads/main:refs/heads/main [rejected] (non-fast-forward)", "Behind")]
    [InlineData("! refs/heads/main:refs/heads/main [remote rejected] (protected branch hook declined)", "Refused")]
    [InlineData("iets anders", "Failed")]
    public void A_refusal_is_understood(string said, string outcome) => Assert.Equal(outcome, GitRefusal.Of(new CommandRun(CommandEnd.Exited, 1, "", said)).ToString());

    [Theory]
    [InlineData("1 .M N... 100644 100644 100644 a b site/content/a b.md\0", "Changed content/a b.md")]
    [InlineData("1 A. N... 000000 100644 100644 a b site/content/a.md\0", "Added content/a.md")]
    [InlineData("1 AD N... 000000 100644 000000 a b site/content/a.md\0", "")]
    [InlineData("1 D. N... 100644 000000 000000 a b site/content/a.md\0", "Removed content/a.md")]
    [InlineData("1 D. N... 100644 000000 000000 a b site/content/z.md\0? site/content/a.md\0? ander/content/x.md\0# branch\0", "Added content/a.md|Removed content/z.md")]
    [InlineData("? site/../x\0?\0x\0", "")]
    public void The_list_of_changes_is_read(string output, string changes) =>
        Assert.Equal(changes, string.Join('|', GitStatus.Read(output, "site/", out _).Select(change => $"{change.Kind} {change.Path}")));

    private static void Hook(GitSandbox git, string path, string script)
    {
        git.Folder.Write(path, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(git.Folder[path], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
