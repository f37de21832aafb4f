using SiteGen.Search.Files;
using SiteGen.Sites;

namespace SiteGen.Search.Building;

/// <summary>
/// The way from reports to files of the index. When the index that was published before is at hand and little changed, its base segment
/// stays as it is and what changed goes into a second, small one.
/// </summary>
internal static class IndexBuilder
{
    /// <summary>A smaller site is made anew: that is quick, and a second segment would be half of it.</summary>
    private const int SmallestBase = 200;

    /// <summary>When more reports than this changed, the segments are merged.</summary>
    private const int LargestDelta = 64;

    public static IReadOnlyList<Artifact> Build(SearchInput given)
    {
        var input = given with { Synonyms = [.. given.Synonyms, .. EverydaySynonyms.Groups] };
        var documents = Ordered(input.Documents);
        var settings = ContentHash.OfSettings(input);
        var hashes = documents.AsParallel().AsOrdered().Select(ContentHash.Of).ToArray();
        var files = Continue(input, documents, hashes, settings) ?? Anew(input, documents, hashes, settings);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        for (var i = 1; i < files.Count; i++)
        {
            if (string.Equals(files[i].Path, files[i - 1].Path, StringComparison.Ordinal))
                throw new InvalidOperationException($"Two files of the search index have the name {files[i].Path}.");
        }

        return files;
    }

    private static List<Artifact> Anew(SearchInput input, SearchDocument[] documents, string[] hashes, string settings)
    {
        var segment = Segment.Build(documents, input, vocabulary: null, packed: false);
        var state = new BaseState(settings, [.. documents.Select((d, i) => (d.Url, hashes[i]))], segment.Description,
            [.. segment.Files.Select(f => f.Path).Order(StringComparer.Ordinal)]);
        return [Manifest.Build([segment.Description], [], []), state.ToArtifact(), .. segment.Files];
    }

    /// <summary>The published base with what changed beside it; null when there is none, or too much changed.</summary>
    private static List<Artifact>? Continue(SearchInput input, SearchDocument[] documents, string[] hashes, string settings)
    {
        if (input.Published is not { } published || BaseState.Read(published(BaseState.Path)) is not { } state
            || state.Settings != settings || state.Reports.Count < SmallestBase)
            return null;
        var now = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Length; i++)
            now.Add(documents[i].Url, i);
        var dead = new List<int>();
        var kept = new int[documents.Length];
        Array.Fill(kept, -1);
        for (var id = 0; id < state.Reports.Count; id++)
        {
            if (now.TryGetValue(state.Reports[id].Url, out var i) && hashes[i] == state.Reports[id].Hash)
                kept[i] = id;
            else
                dead.Add(id);
        }

        var changed = Enumerable.Range(0, documents.Length).Where(i => kept[i] < 0).ToArray();
        if (dead.Count > LargestDelta || changed.Length > LargestDelta || FilesOf(state, published) is not { } files)
            return null;
        files.Add(state.ToArtifact());
        if (changed.Length == 0)
        {
            files.Add(Manifest.Build([state.Description], dead, []));
            return files;
        }

        var vocabulary = Corpus.Read(documents, new Phrases(input));
        var delta = Segment.Build([.. changed.Select(i => documents[i])], input, vocabulary, packed: true);
        files.Add(Manifest.Build([state.Description, delta.Description], dead, [.. Positions(changed, kept, state.Reports.Count)]));
        var have = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        files.AddRange(delta.Files.Where(f => have.Add(f.Path)));
        return files;
    }

    /// <summary>For each changed report the id of the first kept report that is newer.</summary>
    private static IEnumerable<int> Positions(int[] changed, int[] kept, int count)
    {
        foreach (var i in changed)
        {
            var next = i;
            while (next < kept.Length && kept[next] < 0)
                next++;
            yield return next < kept.Length ? kept[next] : count;
        }
    }

    private static List<Artifact>? FilesOf(BaseState state, Func<string, ReadOnlyMemory<byte>?> published)
    {
        var files = new List<Artifact>(state.Paths.Count + 8);
        foreach (var path in state.Paths)
        {
            if (!path.StartsWith(IndexFile.Folder, StringComparison.Ordinal) || published(path) is not { } bytes || !IndexFile.IsWhole(bytes.Span))
                return null;
            files.Add(new Artifact(path, bytes));
        }

        return files;
    }

    /// <summary>Oldest first, so that a report's position is its id: a year is a run of ids and a new report changes no other's.</summary>
    private static SearchDocument[] Ordered(IReadOnlyList<SearchDocument> documents)
    {
        var ordered = documents.Select(d => d with { Year = d.Year ?? d.Date?.Year }).ToArray();
        Array.Sort(ordered, (a, b) =>
        {
            var byYear = (a.Year ?? 0).CompareTo(b.Year ?? 0);
            if (byYear != 0)
                return byYear;
            var byDate = (a.Date ?? DateOnly.MinValue).CompareTo(b.Date ?? DateOnly.MinValue);
            return byDate != 0 ? byDate : string.CompareOrdinal(a.Url, b.Url);
        });
        return ordered;
    }
}
