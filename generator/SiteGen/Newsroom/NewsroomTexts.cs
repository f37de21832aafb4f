using System.Globalization;

namespace SiteGen.Newsroom;

/// <summary>The sentences of the newsroom that depend on something; those that do not are in its templates. Dutch of level B1.</summary>
internal static class NewsroomTexts
{
    public const string NoSuchPage = "Deze pagina van de redactie bestaat niet.";
    public const string NoSuchMethod = "Dat kan op deze pagina niet.";
    public const string NotFromHere = "Dit verzoek kwam niet van een pagina van de redactie. Er is niets veranderd.";
    public const string OldPage = "De redactie is opnieuw gestart sinds u deze pagina opende. Er is niets veranderd. Ga terug en laad de pagina opnieuw: uw werk staat nog in de browser.";
    public const string NotUnderstood = "Het formulier kwam niet goed aan. Ga terug en probeer het opnieuw.";

    public static string TooLarge(long limit) => $"Dit is te groot. Er past {Megabytes(limit)} in één keer. Maak het bestand kleiner, bijvoorbeeld met kleinere foto’s.";

    public static string Count(int count, string one, string many) => Number(count) + " " + (count == 1 ? one : many);

    /// <summary>A number with a point between thousands, as Dutch writes it.</summary>
    public static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    private static string Megabytes(long bytes) => Number((int)(bytes / 1_000_000)) + " MB";
}
