namespace SiteGen.Serve;

/// <summary>Every sentence that the server itself shows, in Dutch.</summary>
internal static class ServeTexts
{
    public const string FaultsHeading = "Deze site kan nu niet worden bijgewerkt";
    public const string FaultsLead = "Hieronder staat de laatste versie die goed was. Verbeter het bestand en bewaar het: de pagina ververst dan vanzelf.";
    public const string FaultsLeadAlone = "Verbeter het bestand en bewaar het: de pagina verschijnt dan vanzelf.";
    public const string Close = "Sluiten";
    public const string NotFound = "Deze pagina bestaat niet.";
    public const string OnlyThisComputer = "Deze server antwoordt alleen deze computer.";
    public const string OnlyReading = "Hier kan alleen gelezen worden.";
}
