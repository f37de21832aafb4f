namespace SiteGen.Dutch.Places;

/// <summary>Words around a building by which a text tells that people met there: what stands before it, and what it does.</summary>
internal static class SceneWords
{
    /// <summary>Whether a word is an article that a name may begin behind.</summary>
    internal static bool IsArticle(string folded) => folded is "de" or "het" or "'t";

    /// <summary>Whether a word says whose house it is: <c>stelde zijn kantoor beschikbaar</c>.</summary>
    internal static bool IsOwner(string folded) => folded is "zijn" or "haar" or "hun";

    /// <summary>Whether a word opens a clause that may tell who received people: <c>Scala, waar wij te gast waren</c>.</summary>
    internal static bool IsRelative(string folded) => folded is "die" or "dat" or "waar";

    /// <summary>Whether who is thanked stands behind a word: <c>dank aan het team van Zinder</c>.</summary>
    internal static bool IsThanking(string folded) => folded is "van" or "aan" or "bij";

    /// <summary>Whether the place of a meeting may stand behind a word.</summary>
    internal static bool IsPreposition(string folded) => folded is "in" or "bij" or "op" or "naar" or "vanuit" or "at" or "to" or "yn" or "nei" or "te" or "door" or "rond" or "tussen" or "rondom";

    /// <summary>Whether a verb says that people fill a hall: <c>zeshonderd leden vulden de Jaarbeurs</c>.</summary>
    internal static bool IsFilled(string folded) => folded is "vulden" or "vulde" or "bevolkten";

    /// <summary>Whether the building that people visit or fill stands behind a verb.</summary>
    internal static bool IsVisiting(string folded) => IsFilled(folded) || folded is "bezochten" or "bezocht";

    /// <summary>Whether a word before <c>aan</c> says that what follows was visited: <c>een werkbezoek gebracht aan</c>.</summary>
    internal static bool IsVisit(string folded) => folded is "bezoek" or "werkbezoek" or "bezoekje" or "gebracht";

    /// <summary>Whether a word says that a house is used: <c>mochten gebruikmaken van de zaal</c>.</summary>
    internal static bool IsUse(string folded) => folded is "gebruikmaken" or "gebruik" or "gebruikgemaakt";

    /// <summary>Whether the subject of a verb may be the scene: <c>stond in het teken van</c>, <c>zat vol</c>.</summary>
    internal static bool IsStanding(string folded) => folded is "stond" or "was" or "vormde" or "zat" or "stroomde" or "liep" or "bood" or "siet" or "wie" or "werd" or "is";

    /// <summary>Whether a verb says what a building that fills up does: <c>puilde uit</c>, <c>raakte vol</c>.</summary>
    internal static bool IsFilling(string folded) => folded is "zat" or "was" or "liep" or "stroomde" or "stond" or "vormde" or "bood" or "werd" or "is" or "puilde" or "raakte" or "bleek" or "veranderde";

    /// <summary>Whether a verb says that a building serves as something.</summary>
    internal static bool IsServing(string folded) => folded is "diende" or "fungeerde";

    /// <summary>Whether a verb may say that a building is thrown open: <c>opende de deuren</c>.</summary>
    internal static bool IsOpening(string folded) => folded is "stelde" or "stelden" or "opende" or "zette";

    /// <summary>Whether a word behind a house says that it is lent.</summary>
    internal static bool IsLent(string folded) => IsThrownOpen(folded) || IsOpened(folded);

    /// <summary>Whether a word ends what a main verb says of a house that is lent: <c>stelde zijn kantoor open</c>.</summary>
    internal static bool IsThrownOpen(string folded) => folded is "open" or "beschikbaar" or "deuren";

    /// <summary>Whether a word says at the end of a clause that a house is lent: <c>dat Werkhuis zijn kantoor openstelde</c>.</summary>
    internal static bool IsOpened(string folded) => folded is "openstelde" or "openstelden" or "openzette" or "beschikbaar";

    /// <summary>Whether a word says that people go in: <c>binnenliep</c>, <c>liepen … binnen</c>.</summary>
    internal static bool IsEntering(string folded) => folded is "binnenliep" or "binnenliepen" or "binnenkwam" or "binnenkwamen" or "binnenstapte" or "binnenstapten" or "binnenging" or "binnengingen" or "binnen";

    /// <summary>Whether a word says that people go somewhere: a prize that goes to a building is no meeting there.</summary>
    internal static bool IsGoing(string folded) => folded is "kwam" or "kwamen" or "komen" or "gekomen" or "togen" or "toog" or "trokken" or "trok" or "reisden" or "reisde" or "gingen" or "stroomden" or "stroomde" or "uitgenodigd" or "nodigde" or "getogen" or "afgereisd" or "kamen" or "came" or "come" or "brought" or "travelled" or "welcomed" or "liep" or "liepen" or "wandelden" or "wandelde";

    /// <summary>Whether a word means who receives, a municipality among them.</summary>
    internal static bool IsHost(string folded) => folded is "gastheer" or "gastvrouw" or "gastgemeente";

    /// <summary>Whether a word says that people are received well: <c>voor de gastvrijheid</c>.</summary>
    internal static bool IsHospitality(string folded) => folded is "gastvrijheid" or "gastvrije" or "ontvangst" or "onthaal" or "hartelijke" or "warme";

    /// <summary>Whether a word means the place itself, which a colon and its name may follow.</summary>
    internal static bool IsSpot(string folded) => folded is "plek" or "plaats" or "locatie" or "decor" or "entourage";

    /// <summary>Whether a word is the label of a place: <c>Locatie: …</c></summary>
    internal static bool IsLabel(string folded) => folded is "locatie" or "waar" or "plaats" or "zaal" or "location" or "venue" or "vergaderlocatie" or "handeling" or "lokaasje" or "adres" or "plak" or "plek" or "vergaderplaats" or "vergaderruimte";

    /// <summary>Whether a word in the sentence of a building speaks of meeting there.</summary>
    internal static bool IsMet(string folded) => folded is "bijeen" or "plaats" or "ontvangen" or "gehouden" or "gast" or "verzamelden" or "vond" or "hield" or "organiseerde" or "kwamen" or "locatie" or "samen" or "aanwezig" or "decor" or "gastheer" or "elkaar";

    /// <summary>Whether a word tells of people who meet, so that a building without a name in its sentence is where.</summary>
    internal static bool IsGathered(string folded) => folded is "bijeen" or "samen" or "elkaar" or "verzamelden" or "zaten" or "gast" or "plaats" or "gehouden" or "bogen" or "troffen" or "schoven" or "ontvangen" or "kwamen";

    /// <summary>Whether a word in the sentence of a building speaks of another meeting.</summary>
    internal static bool IsLater(string folded) => folded is "volgende" or "vervolgbijeenkomst" or "aanmelden";

    /// <summary>Whether a word means somebody who is received.</summary>
    internal static bool IsGuest(string folded) => folded is "gast";

    /// <summary>Whether a word says how full: <c>helemaal vol</c>.</summary>
    internal static bool IsDegree(string folded) => folded is "helemaal" or "tot";
}
