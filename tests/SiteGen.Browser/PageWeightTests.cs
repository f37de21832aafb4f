using System.IO.Compression;
using System.Text.RegularExpressions;
using SiteGen.Browser.Support;

namespace SiteGen.Browser;

/// <summary>What a reader's telephone has to fetch, compressed as hosts do it (gzip), without pictures.</summary>
public sealed partial class PageWeightTests
{
    /// <summary>The whole of a report: document, style sheet and scripts.</summary>
    private const int MaxReport = 15 * 1024;

    private const int MaxStyle = 8 * 1024;

    [Fact]
    public void Style_sheet_is_one_file_of_at_most_8_kB()
    {
        var sheets = Assets(PageTypes.FullReport).Where(file => file.EndsWith(".css", StringComparison.Ordinal)).ToList();
        Assert.InRange(Compressed(Assert.Single(sheets)), 1, MaxStyle);
    }

    [Theory]
    [InlineData(PageTypes.FullReport)]
    [InlineData(PageTypes.UncertainReport)]
    [InlineData(PageTypes.ExpiredReport)]
    public void Report_weighs_at_most_15_kB_in_all(string path)
    {
        var files = Assets(path).Prepend(Page(path)).ToList();
        Assert.InRange(files.Sum(Compressed), 1, MaxReport);
    }

    private static string Page(string path) => Path.Combine(BuiltSite.Shared.Folder, path, "index.html");

    /// <summary>The style sheets and scripts that a page names, as files.</summary>
    private static IEnumerable<string> Assets(string path) => AssetNames().Matches(File.ReadAllText(Page(path)))
        .Select(match => match.Groups[1].Value.Split("/assets/")[^1])
        .Distinct()
        .Select(name => Path.Combine(BuiltSite.Shared.Folder, "assets", name));

    private static int Compressed(string file)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return (int)target.Length;
    }

    [GeneratedRegex("<(?:script src|script type=\"module\" src|link rel=\"stylesheet\" href)=\"([^\"]+)\"")]
    private static partial Regex AssetNames();
}
