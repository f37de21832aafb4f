using System.CommandLine;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Newsroom.Admin;
using SiteGen.Newsroom.Git;
using SiteGen.Publishing;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen admin</c>: sets up an editing program in the browser, by the content schema. Nothing else in the program needs it.</summary>
internal sealed class AdminCommand : SiteCommand
{
    private const string DefaultOutput = "admin";

    private readonly Option<SiteFolder> root;
    private readonly Option<string?> output = new("--output") { HelpName = CommandTexts.FolderWord, Description = CommandTexts.AdminOutput };
    private readonly Option<AdminProgram> program = CommandOptions.Choice("--cms", "sveltia|decap", CommandTexts.AdminProgram, AdminProgram.Sveltia);
    private readonly Option<string?> script = new("--script") { HelpName = CommandTexts.FileWord, Description = CommandTexts.AdminScript };
    private readonly Option<string?> icons = new("--icons") { HelpName = CommandTexts.FileWord, Description = CommandTexts.AdminIcons };
    private readonly Option<string?> repository = CommandOptions.Parsed<string>("--repo", CommandTexts.RepositoryWord, CommandTexts.AdminRepository,
        text => RemoteAddress.IsPath(text) ? (text, null) : (null, CommandTexts.NoRepository(text)));
    private readonly Option<string?> host = CommandOptions.Parsed<string>("--host", "github|gitlab|gitea", CommandTexts.AdminHost,
        text => Hosts.Contains(text, StringComparer.Ordinal) ? (text, null) : (null, CommandTexts.NoChoice("--host", text, Hosts)));
    private readonly Option<string?> branch = new("--branch") { HelpName = CommandTexts.BranchWord, Description = CommandTexts.AdminBranch };

    public AdminCommand(Surroundings surroundings)
        : base("admin", CommandTexts.Admin, CommandTexts.AdminExample, surroundings)
    {
        root = CommandOptions.Root(surroundings);
        output.Validators.Add(result =>
        {
            if (result.Tokens is [var folder] && CommandOptions.IsInput(surroundings.Locate(folder.Value), result.GetValue(root)?.Path)) result.AddError(CommandTexts.OutputIsInput(folder.Value));
        });
        foreach (var brought in new[] { script, icons })
        {
            brought.Validators.Add(result =>
            {
                if (result.Tokens is [var file] && !File.Exists(surroundings.Locate(file.Value))) result.AddError(CommandTexts.NoScript(file.Value));
            });
        }

        Add(root);
        Add(output);
        Add(program);
        Add(script);
        Add(icons);
        Add(repository);
        Add(host);
        Add(branch);
    }

    private static string[] Hosts { get; } = [.. Enum.GetNames<AdminHost>().Select(name => name.ToLowerInvariant())];

    public override async Task<Outcome> RunAsync(ParseResult values, CancellationToken cancel)
    {
        var terminal = Surroundings.Terminal;
        var folder = values.GetRequiredValue(root);
        var (remote, prefix) = await new GitRepository(Surroundings.Commands, folder).OriginAsync(cancel).ConfigureAwait(false);
        var path = values.GetValue(repository) ?? remote?.Path;
        var where = values.GetValue(host) is { } given ? Enum.Parse<AdminHost>(given, ignoreCase: true) : HostOf(remote, values.GetValue(repository));
        if (path is null || where is null)
        {
            terminal.Tell(CommandTexts.Prefix + (path is null ? CommandTexts.RepositoryMissing : CommandTexts.HostMissing));
            return Outcome.Usage;
        }

        var diagnostics = new DiagnosticBag();
        var cms = values.GetValue(program);
        var request = new AdminRequest(cms, where.Value, path, ContentReader.ReadSettings(folder.Files, diagnostics), ContentReader.ReadThemes(folder.Files, diagnostics))
        {
            Branch = values.GetValue(branch) ?? "",
            Prefix = prefix,
        };
        var shown = values.GetValue(output) ?? DefaultOutput;
        var place = values.GetValue(output) is { } chosen ? Surroundings.Locate(chosen) : Path.Combine(folder.Path, DefaultOutput);
        if (IsForeign(place))
        {
            terminal.Tell(CommandTexts.Prefix + CommandTexts.AdminForeign(shown));
            return Outcome.Usage;
        }

        var isWritten = Write(place, request, [(AdminFiles.Script(cms), values.GetValue(script)), (AdminFiles.Icons, values.GetValue(icons))], diagnostics);
        new Telling(terminal).Tell(diagnostics.Sorted());
        if (!isWritten) return Outcome.ContentErrors;
        terminal.Say(CommandTexts.AdminWritten(shown));
        if (!File.Exists(Path.Combine(place, AdminFiles.Script(cms)))) terminal.Tell(CommandTexts.ScriptMissing(shown, AdminFiles.Script(cms), AdminFiles.Source(cms)));
        if (cms == AdminProgram.Sveltia && !File.Exists(Path.Combine(place, AdminFiles.Icons))) terminal.Tell(CommandTexts.IconsMissing(shown, AdminFiles.Icons, AdminFiles.IconSource));
        return Outcome.Fine;
    }

    private bool Write(string place, AdminRequest request, IReadOnlyList<(string Name, string? From)> brought, DiagnosticBag diagnostics)
    {
        var writer = new ContentWriter(place);
        foreach (var (name, bytes) in AdminFiles.Make(request))
        {
            if (!writer.Write(name, bytes, replace: true, diagnostics)) return false;
        }

        return brought.Where(file => file.From is not null).All(file => writer.Write(file.Name, File.ReadAllBytes(Surroundings.Locate(file.From!)), replace: true, diagnostics));
    }

    /// <summary>Whether the folder holds a page that this command did not make.</summary>
    private static bool IsForeign(string place) => File.Exists(Path.Combine(place, AdminFiles.Page))
        && !(File.Exists(Path.Combine(place, AdminFiles.Config)) && File.ReadLines(Path.Combine(place, AdminFiles.Config)).FirstOrDefault()?.StartsWith(AdminFiles.Signature, StringComparison.Ordinal) == true);

    private static AdminHost? HostOf(RemoteAddress? remote, string? given)
    {
        if (remote is null) return given is null ? null : AdminHost.GitHub;
        return remote.Host == "github.com" ? AdminHost.GitHub
            : remote.Host.Contains("gitlab", StringComparison.Ordinal) ? AdminHost.GitLab
            : remote.Host is "codeberg.org" || remote.Host.Contains("gitea", StringComparison.Ordinal) || remote.Host.Contains("forgejo", StringComparison.Ordinal) ? AdminHost.Gitea
            : null;
    }
}
