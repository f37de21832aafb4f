using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Places;

/// <summary>Names of places that are also ordinary words, given names or surnames: a capital alone is no proof of them.</summary>
internal static class OrdinaryWords
{
    private static readonly WordSet Places = new()
    {
        "Amen", "Anderen", "Axel", "Baard", "Balk", "Bant", "Beek", "Beets", "Bern", "Best", "Boer", "Bunde", "Broek", "Buren", "Burgh", "Dalen",
        "Dorst", "Doorn", "Driel", "Duiven", "Echt", "Een", "Ees", "Elp", "Ens", "Enter", "Epe", "Epen", "Erica", "Est", "Gaast", "Gauw", "Goes",
        "Grave", "Groet", "Hall", "Halle", "Handel", "Hank", "Haren", "Heel", "Heeg", "Heide", "Heino", "Hem", "Hoek", "Hoeven", "Horn", "Horst",
        "Hoorn", "Huizen", "Hulst", "Ie", "Ingen", "Joppe", "Kamerik", "Kapelle", "Kats", "Kantens", "Klooster", "Laren", "Leek", "Lent", "Leur",
        "Lies", "Linde", "Linne", "Loon", "Loo", "Made", "Maren", "Mantinge", "Meer", "Mheer", "Mill", "Monster", "Nes", "Neer", "Nieuwkoop",
        "Nuis", "Oss", "Paal", "Putte", "Putten", "Reek", "Reeve", "Rien", "Ried", "Riel", "Rijen", "Rijs", "Roden", "Schijf", "Sint",
        "Sluis", "Spier", "Spijk", "Spui", "Stad", "Stein", "Stroe", "Thorn", "Tiel", "Tuil", "Tuk", "Twijzel", "Veen", "Velden",
        "Velp", "Vlist", "Vorden", "Vries", "Vuren", "Waal", "Waarde", "Wapse", "Warm", "Weert", "Well", "Wier", "Wilp", "Winde", "Winkel", "Wijk",
        "Wolde", "Wons", "Wouw", "Yde", "Zalk", "Zegge", "Zorgvlied", "Zwaag", "Berg", "Bergen", "Beers", "Bavel", "Born", "Borne", "Elst",
        "Esch", "Etten", "Geesteren", "Hees", "Holten", "Houten", "Hout", "Kerk", "Klundert", "Lith", "Marum", "Megen", "Noord", "Oudeland",
        "Oosterhout", "Rhee", "Rijswijk", "Smalle", "Steen", "Ter Aar", "Tull", "Westland", "Wit", "Zand", "Zuid", "Ane",
        "Andel", "Darp", "Haler", "Hee", "Keent", "Marle", "Peins", "Empe", "Basse", "Erm", "Bears", "Itens", "Iens", "Kaag", "Kaard", "Leons",
    };

    /// <summary>Villages that share their name with a country or another well-known place: the village is hardly ever meant.</summary>
    private static readonly WordSet Overshadowed = new()
    {
        "Nederland", "Engeland", "Holland", "America", "Amerika", "Een", "Friesland", "Limburg", "Turkije", "Egypte", "Moskou", "Parijs", "Kiel", "Brazilië", "Zwitserland", "België", "Korea", "Californië", "Maria", "Sint", "Die", "Ons", "De Wijk", "De Heen", "De Hoef", "De Kwakel", "De Rips", "De Steeg", "De Horst", "Het Haantje", "De Klomp", "De Moer", "De Mortel", "De Waal", "De Bult", "De Pol", "De Wilp", "De Groeve", "De Kiel", "De Punt", "De Schiphorst",
    };

    internal static bool IsPlace(string name) => Places.Contains(name);

    internal static bool IsOvershadowed(string name) => Overshadowed.Contains(name);
}
