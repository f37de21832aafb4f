using System.Text;
using SiteGen.Content;
using SiteGen.Content.Editing;
using SiteGen.Diagnostics;
using SiteGen.Newsroom.Git;

namespace SiteGen.Newsroom.Publish;

/// <summary>Puts changed files in the words of an editor: by what they are and by their titles.</summary>
internal sealed class ChangeReading(NewsroomPlace place, GitRepository repository)
{
    /// <summary>Asking for the old text of each of a thousand removed files would keep a person waiting.</summary>
    private const int MostRemoved = 30;

    private static readonly (string Folder, string Thing, bool IsNeuter)[] Things =
    [
        ("content/nieuws/", "bericht", true),
        ("content/paginas/", "pagina", false),
        ("content/media/", "bestand", true),
        ("seeds/", "verslag", true),
        ("content/", "pagina", false),
    ];

    /// <summary>The changes, in the order of the paths.</summary>
    public async Task<IReadOnlyList<ShownChange>> ReadAsync(IReadOnlyList<GitChange> changes, CancellationToken cancel)
    {
        var shown = new List<ShownChange>(changes.Count);
        var removed = 0;
        foreach (var change in changes)
        {
            var isMarkdown = change.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
            byte[]? bytes = null;
            if (isMarkdown && change.Kind != GitChangeKind.Removed) bytes = Bytes(change.Path);
            else if (isMarkdown && removed++ < MostRemoved && await repository.RecordedAsync(change.Path, cancel).ConfigureAwait(false) is { } text) bytes = Encoding.UTF8.GetBytes(text);
            shown.Add(Shown(change, bytes is null ? null : ArticleText.Read(change.Path, bytes, new DiagnosticBag())));
        }

        return shown;
    }

    /// <summary>A message for the changes, for a person to change.</summary>
    public static string Proposal(IReadOnlyList<ShownChange> changes)
    {
        const int Named = 3;

        // Of an article that is new with its report, the article is what a colleague wants to know.
        if (changes.Any(change => !IsReport(change))) changes = [.. changes.Where(change => !IsReport(change))];
        if (changes.Count <= Named) return string.Join("; ", changes);
        var kinds = changes.GroupBy(change => change.Words, StringComparer.Ordinal).Select(kind => (kind.Key, Count: kind.Count()));
        return string.Join(", ", kinds.Select(kind => $"{kind.Key.ToLowerInvariant()}: {NewsroomTexts.Number(kind.Count)}"));
    }

    private static bool IsReport(ShownChange change) => change.Path.StartsWith(SiteFolder.SeedsFolder + "/", StringComparison.Ordinal);

    private static ShownChange Shown(GitChange change, ArticleText? article)
    {
        var (_, thing, isNeuter) = Things.First(one => change.Path.StartsWith(one.Folder, StringComparison.Ordinal));
        var isSettings = change.Path == ContentReader.SettingsFile;
        var words = PublishTexts.Change(change.Kind, thing, isNeuter);
        var title = article?.Find("title") is FieldText { IsEmpty: false } given ? given.Value : null;
        var isDraft = change.Kind != GitChangeKind.Removed && article?.Find("draft") is FieldText flag && flag.Value.Equals("true", StringComparison.OrdinalIgnoreCase);
        return new ShownChange(words, title ?? (isSettings ? "instellingen van de site" : change.Path[(change.Path.IndexOf('/', StringComparison.Ordinal) + 1)..]), change.Path, isDraft);
    }

    private byte[]? Bytes(string path)
    {
        try
        {
            return place.Folder.Files.Exists(path) ? place.Folder.Files.Read(path) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
