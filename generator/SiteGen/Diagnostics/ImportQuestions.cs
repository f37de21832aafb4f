namespace SiteGen.Diagnostics;

/// <summary>The questions that the import asks an editor, by field. Plain Dutch; what is quoted stands between ‘ and ’.</summary>
public static class ImportQuestions
{
    /// <summary>No title was found, and this one is a proposal.</summary>
    public static string TitleProposed(string title) => $"De tekst heeft geen titel. Is ‘{title}’ goed?";

    /// <summary>What an article is called when neither its text nor its file has a name.</summary>
    public const string Untitled = "Zonder titel";

    /// <summary>The year was reckoned.</summary>
    public static string YearReckoned(int year, string quote) => $"Klopt het jaar {Text(year)}? De tekst noemt alleen ‘{quote}’.";

    /// <summary>The year cannot be told.</summary>
    public static string YearOpen(string quote) => $"In welk jaar was de bijeenkomst? De tekst noemt alleen ‘{quote}’.";

    /// <summary>The weekday and the date do not agree.</summary>
    public static string WeekdayDiffers(string quote) => $"Klopt de datum ‘{quote}’? De dag van de week past niet bij de datum.";

    /// <summary>The date is told from the day of writing, which is unknown.</summary>
    public static string DayRelative(string quote) => $"Op welke datum was de bijeenkomst? De tekst noemt alleen ‘{quote}’.";

    /// <summary>The date follows from the day of publication.</summary>
    public static string DayReckoned(string day, string quote) => $"Was de bijeenkomst op {day}? De tekst noemt alleen ‘{quote}’.";

    /// <summary>The text gives no date.</summary>
    public const string DateMissing = "Wanneer was de bijeenkomst? De tekst noemt geen datum.";

    /// <summary>The text has more than one meeting.</summary>
    public const string SeveralSessions = "De tekst gaat over meer bijeenkomsten. Welke datum is die van dit artikel, of hoort elke bijeenkomst een eigen artikel te krijgen?";

    /// <summary>The town comes from the head of the report.</summary>
    public static string PlaceFromDateline(string place) => $"Was de bijeenkomst in {place}? Die plaats staat alleen boven het bericht.";

    /// <summary>The town is that of the municipality.</summary>
    public static string PlaceFromMunicipality(string place) => $"Was de bijeenkomst in {place}? De tekst noemt alleen de gemeente.";

    /// <summary>The town of the building is not in the text.</summary>
    public static string PlaceOfVenue(string venue) => $"In welke plaats staat ‘{venue}’? De tekst noemt die plaats niet.";

    /// <summary>Other municipalities belong to the region too.</summary>
    public static string RegionMembers(string region) => $"Deden er nog meer gemeenten uit de regio {region} mee? De tekst noemt ze niet.";

    /// <summary>The municipalities come from a nickname.</summary>
    public static string NicknameMembers(string region) => $"Klopt het dat dit de gemeenten achter ‘{region}’ zijn? De tekst noemt ze niet bij naam.";

    /// <summary>One person stands there with two spellings.</summary>
    public static string Spelling(string kept, string other) => $"Is het ‘{kept}’ of ‘{other}’? De tekst schrijft de naam op twee manieren.";

    /// <summary>A name joins two places, which can be one organisation or two.</summary>
    public static string OneOrTwo(string name) => $"Is ‘{name}’ één organisatie, of zijn het er twee?";

    /// <summary>The sender is likely.</summary>
    public static string PublisherLikely(string name) => $"Is ‘{name}’ de afzender van dit bericht?";

    /// <summary>A film is missing.</summary>
    public const string VideoMissing = "De tekst verwijst naar een video, maar die is er niet bij. Wat is het adres van de video?";

    /// <summary>A link is missing.</summary>
    public static string LinkMissing(string proposal) => proposal.Length == 0
        ? "De tekst verwijst naar een pagina, maar de link ontbreekt. Waar leidt die naartoe?"
        : $"De link bij ‘{proposal}’ ontbreekt. Waar leidt die naartoe?";

    /// <summary>A picture is missing.</summary>
    public static string PictureUnseen(string alt) => alt.Length == 0
        ? "In het bestand staat een afbeelding die een website niet kan tonen. Wilt u die als foto of tekening toevoegen, met een beschrijving?"
        : $"De afbeelding ‘{alt}’ kan een website zo niet tonen. Wilt u die als foto of tekening toevoegen?";

    /// <summary>A picture is on another site.</summary>
    public static string PictureElsewhere(string alt, string address) => alt.Length == 0
        ? $"In het verslag staat een afbeelding van een andere site: {address}. Wilt u het bestand toevoegen, met een beschrijving?"
        : $"De afbeelding ‘{alt}’ staat op een andere site: {address}. Wilt u het bestand toevoegen?";

    /// <summary>A picture is missing.</summary>
    public static string PictureMissing(string caption) => $"Bij ‘{caption}’ hoort een afbeelding die er niet bij is. Wilt u die toevoegen, met een beschrijving?";

    /// <summary>A file is missing.</summary>
    public static string DocumentMissing(string name) => $"De tekst noemt het bestand ‘{name}’, maar dat is er niet bij. Wilt u het toevoegen?";

    /// <summary>A contact without an address.</summary>
    public static string ContactIncomplete(string name) => $"Hoe is {name} te bereiken? De tekst noemt geen e-mailadres of telefoonnummer.";

    /// <summary>The text is empty.</summary>
    public const string DraftEmpty = "Er staat bijna geen tekst in dit bestand. Is dit het hele verslag?";

    /// <summary>The text is a vacancy.</summary>
    public const string DraftVacancy = "Dit lijkt een vacature en geen verslag. Hoort dit bericht op de site?";

    /// <summary>The text is an invitation.</summary>
    public const string DraftInvitation = "Dit lijkt een uitnodiging voor een bijeenkomst die nog komt, en geen verslag. Wilt u het als aankondiging plaatsen?";

    /// <summary>The text says that a meeting is off.</summary>
    public const string DraftCalledOff = "Volgens deze tekst gaat de bijeenkomst niet door. Wilt u het als aankondiging plaatsen?";

    /// <summary>The text is about no meeting.</summary>
    public const string DraftNoMeeting = "In deze tekst staat geen bijeenkomst. Hoort dit bericht op de site?";

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
