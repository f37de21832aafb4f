namespace SiteGen.Search.Building;

/// <summary>Addresses usually repeat a title: <c>samen-sterk</c> for <i>Samen sterk!</i> A mark stands for what the client can make of the title itself.</summary>
internal static class Slugged
{
    /// <summary>Stands for the folded words of the title with hyphens between.</summary>
    public const char Mark = '\u001a';

    /// <summary>Only letters below this one fold alike in every browser for certain.</summary>
    private const char Latin = '\u0180';

    /// <summary>The address with the mark in place of the title; as it is when the title is not in it.</summary>
    public static string Shorten(string address, string title)
    {
        if (title.Any(c => c is >= Latin and (< '\u2010' or > '\u2026')))
            return address;
        var slug = string.Join('-', Phrases.Words(title));
        var at = slug.Length > 1 && !address.Contains(Mark, StringComparison.Ordinal) ? address.IndexOf(slug, StringComparison.Ordinal) : -1;
        return at < 0 ? address : string.Concat(address.AsSpan(0, at), Mark.ToString(), address.AsSpan(at + slug.Length));
    }
}
