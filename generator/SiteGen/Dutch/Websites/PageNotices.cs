namespace SiteGen.Dutch.Websites;

/// <summary>
/// What a page says of itself in a sentence or two, above the report or below it: whose pages these are, in which series the piece stands, where to
/// send a tip or a correction.
/// </summary>
internal static class PageNotices
{
    private const int FewestWords = 6;

    /// <summary>Further on, a report itself can tell what one finds on its page.</summary>
    private const int FarthestPage = 3;

    /// <summary>A longer text about faults is no request to report one.</summary>
    private const int MostCorrectionWords = 30;

    /// <summary>Whether such a notice may begin with two words.</summary>
    /// <param name="first">The first word, folded.</param>
    /// <param name="second">The word behind it.</param>
    internal static bool MayBegin(string first, string second) => second is "is" || first is "op" or "beste" or "welkom" or "hallo" or "dag" or "deze" or "heb" or "heeft" or "zie" or "ziet" or "foutje" or "fout" or "weet" or "tip" or "tips" or "klopt" or "dit";

    /// <summary>Whether a block is such a notice.</summary>
    /// <param name="words">Its words, folded, without marks.</param>
    internal static bool Is(List<string> words) => words.Count >= FewestWords && MayBegin(words[0], words[1]) && words[0] switch
    {
        "op" or "beste" or "welkom" or "hallo" or "dag" or "deze" => IsAboutPages(words) || IsWelcome(words),
        "heb" or "heeft" or "zie" or "ziet" or "foutje" or "fout" => IsCorrection(words) || IsTip(words),
        "weet" or "tip" or "tips" or "klopt" => IsTip(words),
        "dit" => IsOfSeries(words) || IsAboutPages(words),
        _ => IsSeries(words),
    };

    /// <summary><c>Beste lezer, op deze blog vindt u mijn verslagen uit de raadszaal</c>.</summary>
    private static bool IsAboutPages(List<string> words)
    {
        for (var i = 1; i + 2 < words.Count && i <= FarthestPage; i++)
        {
            if (words[i - 1] is "op" or "van" && words[i] is "deze" or "dit" or "mijn" or "onze")
            {
                if (words[i + 1] is "blog" or "weblog" or "website" or "site" or "webpagina" or "homepage" or "nieuwssite" or "pagina" && words[i + 2] is "vindt" or "vind" or "lees" or "leest" or "kunt" or "kun" or "schrijf" or "schrijven" or "plaats" or "plaatsen" or "publiceren" or "publiceer") return true;
            }
        }

        return false;
    }

    /// <summary><c>Dag bezoeker, hier schrijf ik op wat ik hoor; foto's zijn te krijgen via post@…</c></summary>
    private static bool IsWelcome(List<string> words) =>
        words[1] is "lezer" or "lezers" or "bezoeker" or "bezoekers" or "allemaal" or "op" or "bij" && words.FindIndex(1, Math.Min(4, words.Count - 1), word => word is "hier" or "hieronder" or "deze") > 0 && words.Exists(word => word is "schrijf" or "lees" or "leest" or "vind" or "vindt" or "plaats") && words.Exists(IsReach);

    /// <summary><c>Heb je een foutje gezien of een opmerking over dit artikel? Neem dan contact met ons op.</c></summary>
    private static bool IsCorrection(List<string> words) =>
        words.Count <= MostCorrectionWords && words.Exists(word => word is "fout" or "foutje" or "fouten" or "tikfout" or "taalfout" or "onjuistheid") && words.Exists(IsPiece) && words.Exists(IsReach);

    /// <summary><c>Heb jij een tip? Mail naar de redactie</c>.</summary>
    private static bool IsTip(List<string> words) => words.Exists(word => word is "tip" or "tips" or "nieuwstip" or "nieuwstips") && words.Exists(IsReach) && words.Exists(word => word is "redactie" or "nieuws" || IsPiece(word));

    /// <summary><c>Dit is een verhaal van De Streekpolitiek, ons platform voor nieuws uit de raden</c>.</summary>
    private static bool IsOfSeries(List<string> words) =>
        words[1] is "is" && words[2] is "een" && IsPiece(words[3]) && words[4] is "van" or "uit" && words.Exists(word => word is "platform" or "redactie" or "nieuws" or "serie" or "tip" or "rubriek" or "magazine" or "nieuwsbrief");

    /// <summary><c>Dorpspost is onze rubriek over kleine kernen. Iets gezien? Mail de redactie</c>.</summary>
    private static bool IsSeries(List<string> words) =>
        words[1] is "is" && words[2] is "onze" or "ons" or "de" or "een" && words[3] is "rubriek" or "platform" or "serie" or "reeks" or "podcast" or "nieuwsbrief" or "nieuwssite" && words.Exists(IsReach);

    private static bool IsPiece(string word) => word is "artikel" or "bericht" or "verhaal" or "nieuwsbericht" or "pagina" or "tekst" or "productie" or "reportage" or "item" or "stuk";

    private static bool IsReach(string word) => word is "mail" or "contact" or "meld" or "laat" or "bel" or "app" or "stuur" or "reageer" or "tip" || word.Contains('@', StringComparison.Ordinal);
}
