using SiteGen.Newsroom.Git;
using Xunit;

namespace SiteGen.Tests.Newsroom.Git;

/// <summary>A repository of its own for one test, that no setting of this computer reaches.</summary>
internal sealed class GitSandbox : ICommandRunner, IDisposable
{
    private readonly ProcessRunner runner = new();

    public TemporaryFolder Folder { get; } = new();

    /// <summary>The site: a folder inside the working tree.</summary>
    public string Site => Folder["boom/site"];

    /// <summary>The calls that the program made.</summary>
    public List<CommandCall> Calls { get; } = [];

    public GitRepository Repository => new(this, SiteFolder.At(Site));

    /// <summary>A working tree with one article recorded, and a bare repository that has it.</summary>
    public static async Task<GitSandbox> MakeAsync(bool withRemote = true)
    {
        var made = new GitSandbox();
        made.Folder.Write("huis/.gitconfig", "[user]\n\tname = Testa\n\temail = testa@voorbeeld.example\n[init]\n\tdefaultBranch = main\n");
        made.Folder.Write("boom/README.md", "x\n");
        made.Write("content/site.yml", "title: Proef\n");
        made.Write("content/nieuws/oud.md", "---\ntitle: Oud\n---\n\nTekst.\n");
        await made.GitAsync("boom", "init", "--quiet");
        await made.GitAsync("boom", "add", "--all");
        await made.GitAsync("boom", "commit", "--quiet", "--message", "begin");
        if (!withRemote) return made;
        await made.GitAsync("", "init", "--quiet", "--bare", "ver.git");
        await made.GitAsync("boom", "remote", "add", "origin", made.Folder["ver.git"]);
        await made.GitAsync("boom", "push", "--quiet", "--set-upstream", "origin", "main");
        return made;
    }

    public void Write(string path, string text) => Folder.Write("boom/site/" + path, text);

    /// <summary>Runs Git as a developer would.</summary>
    public async Task<string> GitAsync(string folder, params string[] arguments)
    {
        var run = await runner.RunAsync(Isolated(new CommandCall("git", arguments, Folder[folder])), CancellationToken.None);
        Assert.True(run.IsFine, run.Error + run.Output);
        return run.Line;
    }

    public Task<CommandRun> RunAsync(CommandCall call, CancellationToken cancel)
    {
        Calls.Add(call);
        return runner.RunAsync(Isolated(call), cancel);
    }

    public void Dispose() => Folder.Dispose();

    private CommandCall Isolated(CommandCall call) => call with
    {
        Variables = new Dictionary<string, string?>(call.Variables, StringComparer.Ordinal)
        {
            ["HOME"] = Folder["huis"],
            ["XDG_CONFIG_HOME"] = Folder["huis"],
            ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["GIT_CONFIG_GLOBAL"] = Folder["huis/.gitconfig"],
            ["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(Folder.Path),
            ["GIT_DIR"] = null,
            ["GIT_WORK_TREE"] = null,
            ["GIT_INDEX_FILE"] = null,
            ["GIT_AUTHOR_NAME"] = null,
            ["GIT_AUTHOR_EMAIL"] = null,
            ["GIT_COMMITTER_NAME"] = null,
            ["GIT_COMMITTER_EMAIL"] = null,
            ["EMAIL"] = null,
        },
    };
}
