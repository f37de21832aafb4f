using System.Text.RegularExpressions;

namespace SiteGen.Newsroom.Git;

/// <summary>The address of a remote repository, taken apart. Immutable.</summary>
/// <param name="Host">The name of the computer it stands on.</param>
/// <param name="Path">The owner and the name, without the ending <c>.git</c>.</param>
internal sealed partial record RemoteAddress(string Host, string Path)
{
    /// <summary>Whether a text is an owner and a name, with groups between them where a host has those.</summary>
    public static bool IsPath(string text) => text.Length <= 300 && PathForm().IsMatch(text) && !text.Contains("..", StringComparison.Ordinal);

    /// <summary>Reads an address as Git writes it; null when it is none of a host: a folder, say.</summary>
    public static RemoteAddress? Parse(string address)
    {
        var match = AddressForm().Match(address);
        if (!match.Success) return null;
        var path = match.Groups["path"].Value.Trim('/');
        if (path.EndsWith(".git", StringComparison.OrdinalIgnoreCase)) path = path[..^4];
        return IsPath(path) ? new RemoteAddress(match.Groups["host"].Value.ToLowerInvariant(), path) : null;
    }

    [GeneratedRegex(@"^(?:(?:https?|ssh|git)://(?:[^@/\s]+@)?(?<host>[A-Za-z0-9.-]+)(?::[0-9]+)?/(?<path>[^\s?#]+)|(?:[^@/\s]+@)?(?<host>[A-Za-z0-9.-]+\.[A-Za-z0-9-]+):(?<path>[^\s?#/][^\s?#]*))$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AddressForm();

    [GeneratedRegex("^[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PathForm();
}
