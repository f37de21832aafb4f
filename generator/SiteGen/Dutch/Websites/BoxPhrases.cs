using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Websites;

/// <summary>
/// What is left of the boxes that a page has among its text: posts of a network that were shown there, and the call to install an app. All take the
/// words of one whole block, folded, without marks.
/// </summary>
internal static class BoxPhrases
{
    /// <summary>No such line is longer.</summary>
    internal const int MostWords = 24;

    private const int MostStoreWords = 6;
    private const int MostAppWords = 14;

    private static readonly WordSet Posts = new("post bericht tweet video foto reel story thread berjocht photo".Split(' '));
    private static readonly WordSet Shared = new("gedeeld geplaatst gepost getweet shared posted dield".Split(' '));
    private static readonly WordSet Stores = new("app play google store appstore playstore apple".Split(' '));
    private static readonly WordSet AppVerbs = new("download downloaden installeer scan krijg ontvang open volg gebruik probeer".Split(' '));

    private static readonly WordSet Issues = new("nieuwsbrief nummer editie uitgave magazine digizine nieuwsflits nieuwsmail mailing brief blad krant wijkkrant dorpskrant infobulletin bulletin nijsbrief".Split(' '));
    private static readonly WordSet IssueVerbs = new("leest lees vindt vind staat staan vertelt vertellen kijken kijkt blikken besteden komen komt krijgt ziet is zijn hebben nemen geven kunt kun wordt worden was werd delen gaat gaan stellen van voor over kan".Split(' '));

    /// <summary>Whether a block is such a line.</summary>
    /// <param name="words">Its words, folded, without marks.</param>
    /// <param name="cues">The cues that they have.</param>
    internal static bool Is(List<string> words, LineCues cues) =>
        words.Count is > 1 and <= MostWords && words[0][0] is 'a' or 'b' or 'd' or 'e' or 'f' or 'g' or 'i' or 'k' or 'l' or 'm' or 'n' or 'o' or 'p' or 's' or 'v' or 'w' && (IsPost(words) || IsPermission(words) || IsStore(words) || IsApp(words, cues) || IsContents(words));

    /// <summary><c>Bekijk deze post op Instagram</c>, <c>Een bericht gedeeld door Gemeente Ermelo (@gemeenteermelo)</c>, <c>View this post on Instagram</c>.</summary>
    private static bool IsPost(List<string> words) =>
        words.Count <= 10 && words[0] is "bekijk" or "view" or "bekijken" && Posts.Contains(words[2 < words.Count ? 2 : 1]) && SiteFurniture.IsNetwork(words[^1])
        || words.Count >= 4 && words[0] is "een" or "a" && Posts.Contains(words[1]) && Shared.Contains(words[2]) && words[3] is "door" or "by";

    /// <summary><c>Pas je instellingen aan</c>, <c>Om deze inhoud te tonen moet je toestemming geven</c>.</summary>
    private static bool IsPermission(List<string> words) =>
        words.Count <= 5 && words[0] is "pas" or "wijzig" or "beheer" && words[^1] is "aan" or "instellingen" or "cookie-instellingen" && words.Exists(word => word.EndsWith("instellingen", StringComparison.Ordinal))
        || words[0] is "om" or "geef" or "deze" or "dit" && words.Contains("toestemming") && words.Exists(word => word is "cookies" or "social" or "inhoud" or "content" or "marketingcookies" or "embed");

    /// <summary><c>Ook in deze brief</c>, <c>Verder in dit nummer</c>: what heads the other pieces of an issue below the last of its text.</summary>
    /// <param name="words">The words of a line, folded, without marks.</param>
    internal static bool IsElsewhereInIssue(List<string> words) =>
        words.Count == 4 && words[0] is "ook" or "verder" or "elders" or "also" or "fierder" or "meer" && words[1] is "in" or "yn" or "uit" && words[2] is "deze" or "dit" or "dizze" or "this" && (Issues.Contains(words[3]) || words[3] is "issue" or "newsletter");

    /// <summary><c>In deze nieuwsbrief: Vrijwilliger van de maand - Agenda</c>, <c>In dit nummer o.a.</c>: what else there is to read; a sentence has a verb behind it.</summary>
    private static bool IsContents(List<string> words) =>
        words.Count >= 3 && words[0] is "in" or "yn" && words[1] is "deze" or "dit" or "dizze" && Issues.Contains(words[2]) && (words.Count == 3 || !IssueVerbs.Contains(words[3]));

    /// <summary><c>App Store</c>, <c>Ontdek het op Google Play</c>, <c>Download in de App Store</c>.</summary>
    private static bool IsStore(List<string> words) =>
        words.Count <= MostStoreWords && Stores.Contains(words[^1]) && Stores.Contains(words[^2]) && words[^1] is "play" or "store" or "playstore" or "appstore";

    /// <summary><c>Download de app</c>, <c>Altijd het laatste nieuws op je telefoon. Scan de QR-code.</c></summary>
    private static bool IsApp(List<string> words, LineCues cues)
    {
        if (words.Count <= MostAppWords && (cues & LineCues.Channel) != LineCues.None && words.Exists(AppVerbs.Contains)) return true;
        if ((cues & LineCues.App) == LineCues.None) return false;
        var app = words.FindIndex(FurnitureWords.Apps.Contains);
        if (words.Count <= MostAppWords && words[0] is "download" or "installeer" && app <= 4) return true;
        return words.Exists(AppVerbs.Contains) && words.Exists(word => word is "nieuws" or "nieuwsberichten" or "pushberichten" or "meldingen" or "telefoon" or "smartphone") && words.Exists(word => word is "altijd" or "laatste" or "gratis" or "blijf" or "mis" or "onze");
    }
}
