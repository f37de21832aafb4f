using System.Globalization;

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
    public const string Mended = "Alles is weer in orde.";
    public const string Stopped = "Gestopt.";

    public static string At(string address) => $"De site staat op {address}";

    public static string PortTaken(int port, int chosen) =>
        string.Create(CultureInfo.InvariantCulture, $"Poort {port} is al in gebruik; de site gebruikt nu poort {chosen}.");

    public static string StopHint => "Stoppen: Ctrl+C";

    public static string Changed(string path) => $"Gewijzigd: {path}";
}
