using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Meetings;

/// <summary>
/// Compounds for people who come together, known by their last part alone: <c>achterbanavond</c>, <c>leefstijlmarkt</c>, <c>buurtwandeling</c>. Which kind
/// of meeting it is, such a word does not say; that something took place it does.
/// </summary>
internal static class GatheringWords
{
    /// <summary>A shorter first part makes no compound of it.</summary>
    private const int ShortestFirst = 3;

    private static readonly string[] Lasts =
        ["bijeenkomst", "avond", "middag", "ochtend", "dag", "sessie", "gesprek", "overleg", "borrel", "cafe", "café", "tafel", "kring", "ontbijt", "lunch", "diner", "tour", "wandeling", "markt", "spreekuur", "debat", "schouw"];

    private static readonly WordEndings Endings = new(Lasts);

    /// <summary>First parts that make another thing of it: days of the week, parts of the year, pieces of furniture, trades.</summary>
    private static readonly WordSet Others = new(
        ("van gister gisteren morgen eerste laat vroege vroeg maan dins woens donder vrij zater zon feest werk verjaar vakantie kerst pinkster paas school rust hele halve mid na lente zomer winter herfst vrije verkiezings oudejaars nieuwjaars "
        + "arbeids woning super huizen energie wereld aandelen vlooien bouw keuken schrijf lees eet bestuurs operatie telefoon sollicitatie functionerings cliënt adviserings straat ruimte gevangenis stem zondags wonings afzet kapitaal zorg binnen buiten thuis koop").Split(' '));

    /// <summary>Whether a word means that people come together.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsCompound(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (Endings.Find(folded, ShortestFirst) is not (>= 0 and var last)) return false;
        var first = folded.AsSpan(0, folded.Length - Lasts[last].Length).TrimEnd('-');
        return first.Length >= ShortestFirst && !Others.Contains(first) && !first.EndsWith("dag", StringComparison.Ordinal);
    }
}
