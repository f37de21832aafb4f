namespace SiteGen.Dutch.Reports;

/// <summary>What verbs and set phrases around a name say of the part that somebody had in a meeting.</summary>
public static class RoleVerbs
{
    private static readonly Dictionary<string, string> After = new(new (string Verb, string Role)[]
    {
        ("leidde", "gespreksleider"), ("begeleidde", "gespreksleider"), ("modereerde", "gespreksleider"), ("presenteerde", "spreker"), ("opende", "opening"), ("heette", "opening"), ("verwelkomde", "opening"), ("trapte", "opening"), ("vertelde", "spreker"), ("vertelden", "spreker"), ("vertelt", "spreker"), ("sprak", "spreker"), ("spraken", "spreker"), ("spreekt", "spreker"),
        ("lichtte", "spreker"), ("lichtten", "spreker"), ("benadrukte", "spreker"), ("benadrukt", "spreker"), ("gaf", "spreker"), ("gaven", "spreker"), ("ging", "spreker"), ("schetste", "spreker"), ("sloot", "spreker"), ("vulde", "spreker"), ("deelde", "spreker"), ("legde", "spreker"), ("liet", "spreker"), ("hield", "spreker"), ("hielden", "spreker"), ("nam", "spreker"), ("verzorgde", "spreker"), ("stelde", "spreker"), ("wees", "spreker"), ("zei", "spreker"), ("zegt", "spreker"), ("aldus", "spreker"), ("riep", "spreker"), ("introduceerde", "spreker"), ("besprak", "spreker"), ("blikte", "spreker"), ("pleitte", "spreker"), ("toonde", "spreker"), ("ontving", "gastheer"), ("begon", "spreker"), ("concludeerde", "spreker"), ("antwoordde", "spreker"), ("vertegenwoordigde", "vertegenwoordiger"), ("explained", "spreker"), ("opened", "opening"), ("presented", "spreker"), ("said", "spreker"), ("told", "spreker"), ("chaired", "gespreksleider"), ("fertelde", "spreker"), ("iepene", "opening"),
    }.Select(verb => KeyValuePair.Create(verb.Verb, verb.Role)), StringComparer.Ordinal);

    /// <summary>The verbs that tell a role.</summary>
    internal static IEnumerable<string> All => After.Keys;

    /// <summary>The role that a verb behind a name tells; empty when it tells none.</summary>
    /// <param name="folded">The verb in its folded form.</param>
    public static string OfVerb(string folded) => After.GetValueOrDefault(folded, "");

    /// <summary>Whether only a person can be the subject of a verb.</summary>
    /// <param name="folded">The verb in its folded form.</param>
    public static bool IsSpeech(string folded) => folded is "vertelde" or "vertelt" or "sprak" or "benadrukte" or "benadrukt" or "zei" or "zegt" or "lichtte" or "presenteerde" or "opende" or "said" or "explained" or "fertelde" or "heette" or "blikte" or "leidde";

    /// <summary>The role that the participle before <c>door</c> and a name tells: <c>voorbereid door</c>; empty when it tells none.</summary>
    /// <param name="folded">The participle in its folded form.</param>
    public static string OfParticiple(string folded) => folded switch
    {
        "voorbereid" => "voorbereiding",
        "georganiseerd" => "organisatie",
        "geleid" or "begeleid" or "voorgezeten" or "gemodereerd" => "gespreksleider",
        "geopend" => "opening",
        "ingevuld" or "verzorgd" or "gegeven" or "ingeleid" or "toegelicht" or "gepresenteerd" => "inleider",
        "ontvangen" or "verwelkomd" => "gastheer",
        _ => "",
    };
}
