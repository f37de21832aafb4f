namespace SiteGen.Dutch.Reports;

/// <summary>What verbs and participles near an organisation say of its part in a meeting.</summary>
public static class OrganisationRoles
{
    /// <summary>Who somebody used to work for.</summary>
    public const string Former = "vroegere functie";

    /// <summary>Who took part in making the meeting.</summary>
    public const string Partner = "partner";

    /// <summary>Who made the meeting.</summary>
    public const string Organiser = "organisator";

    /// <summary>The role of who follows a participle and <c>door</c>; empty when it tells none.</summary>
    /// <param name="folded">The participle in its folded form.</param>
    public static string OfParticiple(string folded) => folded switch
    {
        "georganiseerd" or "organisearre" or "gehouden" or "belegd" or "opgezet" or "geïnitieerd" => Organiser,
        "verzorgd" or "ingevuld" or "gegeven" or "begeleid" or "geleid" => "bijdrage",
        "gefinancierd" or "gesubsidieerd" or "gesponsord" or "mogelijk" or "ondersteund" => "ondersteuning",
        "ontvangen" or "gefaciliteerd" or "gastvrij" => "gastheer",
        "uitgevoerd" or "ontwikkeld" or "opgesteld" or "gemaakt" or "voorbereid" => "uitvoering",
        _ => "",
    };

    /// <summary>Whether a verb tells what a body does or will do: <c>gaat</c>, <c>zoekt</c>.</summary>
    /// <param name="folded">The verb in its folded form.</param>
    public static bool IsActing(string folded) => folded is "begeleidt" or "betaalt" or "biedt" or "gaat" or "helpt" or "kijkt" or "levert" or "neemt" or "organiseert" or "organiseerde" or "regelt" or "start" or "steunt" or "verzorgde" or "verzorgt" or "wil" or "zoekt" or "zorgt";

    /// <summary>Whether a verb tells what only people and bodies do, as no law, plan or building does: <c>presenteerde</c>, <c>verzorgt</c>.</summary>
    /// <param name="folded">The verb in its folded form.</param>
    public static bool IsSpeaking(string folded) => folded is "presenteerde" or "presenteert" or "vertelde" or "vertelt" or "pleitte" or "adviseerde" or "adviseert" or "betaalde" or "betaalt" or "verzorgde" or "verzorgt" or "fersoarget" or "fersoarge" or "organiseerde" or "organiseert" or "onderzocht" or "onderzoekt" or "toonde" or "nodigde" or "nodigt" or "beloofde" or "waarschuwde" or "sponsorde" or "trakteerde" or "beheert" or "zegde" or "reageerde";

    /// <summary>The role of who is the subject of a verb; empty when it tells none.</summary>
    /// <param name="folded">The verb in its folded form.</param>
    public static string OfVerb(string folded) => folded switch
    {
        "organiseerde" or "organiseerden" or "organiseert" or "organiseren" or "hield" or "hielden" or "houdt" or "houden" or "belegde" or "belegden" or "nodigde" or "nodigden" or "nodigt" => Organiser,
        _ => "",
    };
}
