using System.Collections.Frozen;

namespace SiteGen.Dutch.Readability;

/// <summary>Words of a link that say nothing when they are read by themselves, as a screen reader lists them.</summary>
public static class VagueLinkWords
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "hier", "klik hier", "klik", "klik op deze link", "lees hier", "lees meer", "lees verder", "verder lezen", "meer", "meer lezen", "meer info", "meer informatie",
        "meer weten", "link", "deze link", "via deze link", "via deze pagina", "deze pagina", "deze website", "deze site", "website", "de website", "pagina", "download", "downloaden",
        "bekijk", "bekijk hier", "ga naar", "ga verder", "zie hier", "dit", "deze", "document", "bijlage", "pdf",
        "here", "click here", "click", "read more", "more", "more info", "learn more", "this link", "this page",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether these are all the words of a link, marks around them aside.</summary>
    public static bool Contains(ReadOnlySpan<char> words) => Lookup.Contains(words.Trim().Trim(".…:!?»›>→→()").Trim());
}
