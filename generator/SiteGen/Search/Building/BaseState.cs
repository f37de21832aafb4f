using System.Globalization;
using System.IO.Compression;
using System.Text;
using SiteGen.Search.Files;
using SiteGen.Sites;

namespace SiteGen.Search.Building;

/// <summary>
/// What a build must know of the base segment that was published before: which report had which content, what its manifest part says
/// and which files belong to it. Kept beside the index and never read by a browser. Immutable.
/// </summary>
/// <param name="Settings">A hash of all that is not a report: synonyms, best bets, names, the version of the program's rules.</param>
/// <param name="Reports">The address and content hash of each report, by id.</param>
/// <param name="Description">What the manifest says of the segment.</param>
/// <param name="Paths">The paths of its files.</param>
internal sealed record BaseState(string Settings, IReadOnlyList<(string Url, string Hash)> Reports, ReadOnlyMemory<byte> Description, IReadOnlyList<string> Paths)
{
    /// <summary>The path of the file below the site's root.</summary>
    public const string Path = IndexFile.Folder + "stand.bin";
    private const string Magic = "zoek-stand 3 ";

    /// <summary>Writes the state.</summary>
    public Artifact ToArtifact()
    {
        var text = new StringBuilder();
        text.Append(Settings).Append('\n').Append(Convert.ToBase64String(Description.Span)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"{Reports.Count}\n");
        foreach (var (url, hash) in Reports)
            text.Append(hash).Append(' ').Append(url).Append('\n');
        foreach (var path in Paths)
            text.Append(path).Append('\n');
        return new Artifact(Path, IndexFile.Deflate(Encoding.UTF8.GetBytes(Begin(text.ToString()) + text)));
    }

    /// <summary>The first line holds a hash of the others: a state that was damaged is no state.</summary>
    private static string Begin(string rest) => string.Create(CultureInfo.InvariantCulture, $"{Magic}{Fnv.Of(rest):x8}\n");

    /// <summary>Reads the state; null when it is not there or not whole.</summary>
    public static BaseState? Read(ReadOnlyMemory<byte>? bytes)
    {
        if (bytes is not { } compressed)
            return null;
        try
        {
            using var inflate = new DeflateStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
            using var reader = new StreamReader(inflate, Encoding.UTF8);
            var text = reader.ReadToEnd();
            var rest = text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
            var lines = text.Split('\n');
            if (lines.Length < 5 || !text.StartsWith(Begin(rest), StringComparison.Ordinal) || !int.TryParse(lines[3], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || lines.Length < count + 5)
                return null;
            var reports = lines[4..(4 + count)].Select(l => (l[(l.IndexOf(' ', StringComparison.Ordinal) + 1)..], l.Split(' ')[0])).ToList();
            return new BaseState(lines[1], reports, Convert.FromBase64String(lines[2]), lines[(4 + count)..^1]);
        }
        catch (Exception e) when (e is InvalidDataException or FormatException)
        {
            return null;
        }
    }
}
