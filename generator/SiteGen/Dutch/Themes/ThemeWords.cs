using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Themes;

/// <summary>Words of themes that often say something else.</summary>
public static class ThemeWords
{
    /// <summary>Whether a word means the body that meets or writes, which says little of what it spoke about: <c>de cliëntenraad</c>; councils in general are a subject.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsBody(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.EndsWith("raad", StringComparison.Ordinal) || folded is "klankbordgroep" or "bewonersgroep" or "cliëntenplatform" or "bewonersplatform" or "dorpsplatform" or "wijkplatform" or "buurtplatform" or "burgerpanel" or "inwonerspanel" or "bewonerspanel" or "griffie";
    }

    /// <summary>Whether a word is often only where a meeting was or who was there: <c>wijkcentrum</c>, <c>vrijwilligers</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsSetting(string folded) => folded is "wijkcentrum" or "buurthuis" or "dorpshuis" or "bibliotheek" or "vrijwilligers" or "gemeenteraad" or "woningcorporatie" or "woningcorporaties" or "verpleeghuis" or "griffie" or "cliëntenraad" or "welzijn" or "onderwijs";

    /// <summary>Whether a verb says of people in general what they are like or want: <c>Vrijwilligers willen …</c></summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsOfAll(string folded) => folded is "zijn" or "willen" or "kunnen" or "mogen" or "moeten" or "hebben" or "krijgen" or "worden" or "blijven" or "vinden" or "durven" or "zoeken" or "missen" or "helpen" or "doen" or "voelen" or "weten" or "stoppen" or "hoeven" or "komen";

    /// <summary>Whether a word means those who work at something, who come to meetings on other things, too: <c>jongerenwerkers</c>, <c>stedenbouwkundige</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsProfession(string folded) => Professions.Fits(folded, before: 3);

    private static readonly WordEndings Professions = new(["werkers", "consulenten", "kundige", "kundigen", "architect", "architecten", "ontwikkelaar", "ontwikkelaars", "adviseurs", "coördinatoren", "bestuurders", "directeuren"]);

    /// <summary>Whether a word is often named by the way, in talk of other things; it is a subject where subjects are told: in a title, a heading or the lead.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsByTheWay(string folded) => folded is "bushalte" or "bushaltes" or "bushokje" or "bushokjes" or "fietspad" or "fietspaden" or "parkeerplaats" or "parkeerplaatsen" or "parkeren" or "treinstation" or "verkeer" or "rekeningen" or "bouwplan" or "sportclub" or "sportclubs" or "zonnepanelen" or "speeltuin" or "riool" or "appartementen" or "evenementen" or "huurders";
}
