using System.Text.RegularExpressions;

namespace SiteGen.Newsroom.Publish;

/// <summary>What Git says, as it may be shown.</summary>
internal static partial class GitWords
{
    private const int Most = 4000;

    /// <summary>The words without the name and password that an address may hold, and not too long to read.</summary>
    public static string Shown(string said)
    {
        var text = Secret().Replace(said.ReplaceLineEndings("\n").Trim(), "://");
        return text.Length <= Most ? text : text[..Most] + "…";
    }

    [GeneratedRegex(@"://[^\s/@]+@", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Secret();
}
