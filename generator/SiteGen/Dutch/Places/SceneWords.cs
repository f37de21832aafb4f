namespace SiteGen.Dutch.Places;

/// <summary>
/// Words around a building by which a text tells that people met there, and words around the name of a place: what stands before it, and
/// what it does. What the words of a row say is told at its cue.
/// </summary>
internal static class SceneWords
{
    /// <summary>The words of each cue; a word may be in several rows.</summary>
    internal static IReadOnlyList<(PlaceCues Cue, string Words)> Lists { get; } =
    [
        (PlaceCues.Article, "de het 't"),
        (PlaceCues.Owner, "zijn haar hun"),
        (PlaceCues.Relative, "die dat waar"),
        (PlaceCues.Thanking, "van aan bij"),
        (PlaceCues.Preposition, "in bij op naar vanuit at to yn nei te door rond tussen rondom"),
        (PlaceCues.Filled | PlaceCues.Visiting, "vulden vulde bevolkten"),
        (PlaceCues.Visiting, "bezochten bezocht"),
        (PlaceCues.Visit, "bezoek werkbezoek bezoekje gebracht"),
        (PlaceCues.Use, "gebruikmaken gebruik gebruikgemaakt"),
        (PlaceCues.Standing, "stond was vormde zat stroomde liep bood siet wie werd is"),
        (PlaceCues.Filling, "zat was liep stroomde stond vormde bood werd is puilde raakte bleek veranderde"),
        (PlaceCues.Serving, "diende fungeerde"),
        (PlaceCues.Opening, "stelde stelden opende zette"),
        (PlaceCues.ThrownOpen, "open deuren"),
        (PlaceCues.Opened, "openstelde openstelden openzette"),
        (PlaceCues.Entering, "binnenliep binnenliepen binnenkwam binnenkwamen binnenstapte binnenstapten binnenging binnengingen binnen"),
        (PlaceCues.Going, "kwam kwamen komen gekomen togen toog trokken trok reisden reisde gingen stroomden stroomde uitgenodigd nodigde getogen afgereisd verplaatst uitgeweken verhuisd kamen came come brought travelled welcomed liep liepen wandelden wandelde fietste fietsten kommen vonden riep riepen geroepen lokte lokten gelokt haalde haalden toegestroomd gefietst gewandeld gereisd gereden reden reed afgekomen spoedden spoedde sleepten sjouwden"),
        (PlaceCues.Host, "gastheer gastvrouw gastgemeente"),
        (PlaceCues.Hospitality, "gastvrijheid gastvrije ontvangst onthaal hartelijke warme"),
        (PlaceCues.Spot, "plek plaats locatie decor entourage gastlocatie vergaderlocatie congreslocatie thuisbasis vergaderplek ontmoetingsplek"),
        (PlaceCues.Label, "locatie waar plaats zaal location venue vergaderlocatie lokaal ruimte handeling lokaasje adres plak plek vergaderplaats vergaderruimte l"),
        (PlaceCues.Met, "bijeen plaats ontvangen gehouden gast verzamelden vond hield organiseerde kwamen locatie samen aanwezig decor gastheer elkaar"),
        (PlaceCues.Gathered, "bijeen samen elkaar verzamelden zaten gast plaats gehouden bogen troffen schoven ontvangen kwamen"),
        (PlaceCues.Later, "volgende vervolgbijeenkomst aanmelden"),
        (PlaceCues.Guest, "gast"),
        (PlaceCues.Degree, "helemaal tot"),
        (PlaceCues.ThrownOpen | PlaceCues.Opened, "beschikbaar"),
        (PlaceCues.Example, "zoals bijvoorbeeld voorbeeld voorbeelden net elders vergelijkbaar ervaringen onder"),
        (PlaceCues.Province, "provincie"),
        (PlaceCues.In, "in te yn"),
        (PlaceCues.PlaceLabel, "plaats waar locatie location place"),
        (PlaceCues.Journey, "kwamen reisden togen trokken stroomden spoedden fietsten gekomen gereisd getogen afgereisd afgekomen toegestroomd kamen wienen came travelled"),
        (PlaceCues.Drawing, "trok lokte bracht brachten drew brought reisde toog spoedde"),
        (PlaceCues.Leaving, "verhuisden verhuisd vluchtten gevlucht demonstreren protesteren werk school zwemles ziekenhuis"),
        (PlaceCues.VillageBody, "dorpsraad dorpsbelang dorpsbelangen doarpsbelang dorpsvereniging dorpsbestuur dorpscoöperatie dorpsplatform dorpstafel wijkraad buurtvereniging wijkvereniging stadsdorp oranjevereniging huurdersvereniging ouderenvereniging ondernemersvereniging energiecoöperatie zorgcoöperatie"),
        (PlaceCues.Holding, "hield hielden vergaderde vergaderden organiseerde organiseerden belegde belegd nodigde uitgenodigd sprak praatte kwam bijeen regie ontving presenteerde"),
        (PlaceCues.Edge, "rand buiten noorden zuiden oosten westen noordkant zuidkant oostkant westkant buitengebied dorp dorpskern nabij vlakbij"),
        (PlaceCues.Onward, "verder vervolgd vervolg herhaald"),
        (PlaceCues.About, "over oer about"),
        (PlaceCues.There, "daar hier"),
        (PlaceCues.Entrance, "deur deuren voordeur ingang entree drempel stoep balie receptie kapstok garderobe gang hal bar tap toog stamtafel stamtafels tafel tafels leestafel koffietafel koffieautomaat koffiehoek balken kroonluchters"),
        (PlaceCues.Hired, "gehuurd afgehuurd gereserveerd"),
        (PlaceCues.LabelMate, "tijd tijdstip tijden datum data wanneer aanvang route parkeren bereikbaarheid hoe laat dag"),
    ];
}
