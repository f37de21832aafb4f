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

    public const string IntakeGone = "De tekst die u wilde bewerken staat niet meer klaar, want de redactie is opnieuw gestart. Plak de tekst opnieuw, of haal uw werk hieronder terug.";
    public const string NothingGiven = "Plak eerst een tekst, of kies een bestand.";
    public const string OtherFile = "Dit soort bestand kan hier niet. Kies een foto (.jpg, .png, .webp, .avif, .gif), een document (.pdf, .docx, .xlsx, .pptx, .odt) of ondertitels (.vtt).";
    public const string NothingChosen = "Kies eerst een bestand.";
    public const string NoPreview = "Dit voorbeeld is er niet meer. Typ iets in het formulier om een nieuw te maken.";

    public const string NoSuchArticle = "Dit bericht is er niet meer. Misschien is het bestand weggehaald of kreeg het een andere naam.";
    public const string NeedsTitle = "Geef het bericht eerst een titel.";
    public const string NeedsMoment = "Kies eerst de dag waarop het bericht op de site komt, vanaf morgen.";
    public const string NotPublished = "Het bericht is nog niet gepubliceerd: verbeter eerst de fouten hieronder. Uw wijzigingen zijn niet bewaard.";
    public const string SavedText = "Bewaard.";
    public const string NothingToUndo = "Dit kan niet meer ongedaan worden gemaakt: het bestand is daarna nog veranderd.";
    public const string UndoneText = "De laatste keer bewaren is ongedaan gemaakt.";

    /// <summary>How easily a text reads, as an indication.</summary>
    public static string Reading(int? score, int words) =>
        Count(words, "woord", "woorden") + "." + (score is { } value
            ? $" Leesbaarheid {Number(value)} van 100: {(value >= 60 ? "goed te lezen" : value >= 40 ? "vrij moeilijk" : "moeilijk")}. Dit is een indicatie." : "");

    public static string TooLarge(long limit) => $"Dit is te groot. Er past {Megabytes(limit)} in één keer. Maak het bestand kleiner, bijvoorbeeld met kleinere foto’s.";

    public static string Count(int count, string one, string many) => Number(count) + " " + (count == 1 ? one : many);

    /// <summary>A number with a point between thousands, as Dutch writes it.</summary>
    public static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    private static string Megabytes(long bytes) => Number((int)(bytes / 1_000_000)) + " MB";
}
