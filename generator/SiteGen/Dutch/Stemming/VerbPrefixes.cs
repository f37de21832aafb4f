namespace SiteGen.Dutch.Stemming;

/// <summary>What stands in front of verbs: <i>op-halen</i>, <i>schoon-maken</i>, <i>ver-kopen</i>.</summary>
internal static class VerbPrefixes
{
    /// <summary>Those that let <c>ge-</c> come between, longer ones first: <i>afgewezen</i>.</summary>
    public static readonly string[] Separable = ["tegemoet", "achterna", "achterop", "achteruit", "tentoon", "tevoorschijn", "teleur", "terecht", "achter", "binnen", "bijeen", "buiten", "samen",
        "aaneen", "overeen", "opnieuw", "ineen", "opeen", "uiteen", "plaats", "schoon", "terug", "tegen", "tekort", "teniet", "teweeg", "thuis", "voorbij", "vooruit", "vooraf", "vooronder", "voort",
        "boven", "dicht", "droog", "klaar", "kwijt", "langs", "neer", "omhoog", "omlaag", "onder", "groot", "stand", "stop", "stil", "stuk", "vrij", "weer", "door", "over", "voor", "rond", "deel", "dood", "fijn",
        "glad", "goed", "hard", "heen", "hoog", "kapot", "open", "plat", "recht", "vast", "waar", "wijs", "zwart", "bloot", "bekend", "bezig", "aan", "bij", "los", "mee", "mis", "toe", "uit", "vol", "weg", "af", "in", "na", "om", "op"];

    /// <summary>Those that are mostly felt as a part of the verb.</summary>
    public static readonly string[] Short = ["aan", "af", "door", "in", "mee", "na", "om", "onder", "op", "over", "toe", "uit", "voor"];

    /// <summary>Those that take the place of <c>ge-</c>: <i>verkocht</i>.</summary>
    public static readonly string[] Inseparable = ["be", "ver", "ont", "her", "ge", "mis", "over", "onder", "door", "om", "aan", "vol", "weer", "voor"];
}
