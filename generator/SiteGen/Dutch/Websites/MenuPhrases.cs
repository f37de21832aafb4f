using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Websites;

/// <summary>
/// Entries of menus that are made of words for parts of a site: <c>Agenda's en stukken</c>, <c>Raadsleden en fracties</c>, <c>Over de bibliotheek</c>. All
/// their words are such words or join them, which no sentence and hardly any title does.
/// </summary>
internal static class MenuPhrases
{
    private const int FewestWords = 2;
    private const int MostWords = 5;

    /// <summary>Words for what a site has pages of, besides those that <see cref="SiteFurniture"/> knows.</summary>
    private static readonly WordSet Parts = new(
        ("agenda agenda's stukken vergaderstukken raadsstukken documenten besluiten besluitenlijst besluitenlijsten notulen verslagen moties amendementen verordeningen regelingen bekendmakingen uitzendingen uitzending livestream livestreams terugkijken terugluisteren opnames opnamen video's foto's beelden beeldbank fotoalbum album albums "
        + "raadsleden raadslid fracties fractie commissies commissieleden statenleden griffie raad gemeenteraad college bestuur bestuursleden raadsvragen inspreken nieuws nieuwsbrieven berichten persberichten publicaties rapporten onderzoeken artikelen verhalen blogs columns dossiers projecten plannen activiteiten evenementen cursussen workshops trainingen lezingen "
        + "leden lidmaatschap vrijwilligers medewerkers team partners sponsors sponsoren donateurs vacatures contact contactgegevens openingstijden locaties adressen routebeschrijving bereikbaarheid tarieven downloads formulieren links archief statuten jaarverslagen jaarverslag jaarstukken beleid reglement reglementen organisatie missie visie historie geschiedenis "
        + "inloggen aanmelden inschrijven reserveren reserveringen lenen kalender programma media pers webshop").Split(' '));

    private static readonly WordSet Joints = new("en & of van uit voor onze ons - / +".Split(' '));

    /// <summary>Bodies that have a page about themselves.</summary>
    private static readonly WordSet Bodies = new("vereniging stichting bibliotheek school gemeente coöperatie bond club organisatie raad gemeenteraad partij regio provincie wijkraad dorpsraad griffie kerk parochie stad commissie werkgroep site website".Split(' '));

    /// <summary>Whether a line is one.</summary>
    /// <param name="words">The words of the line in their folded form.</param>
    internal static bool IsEntry(List<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Count is < FewestWords or > MostWords) return false;
        if (words[0] == "over") return words.Count == 3 && words[1] is "de" or "het" or "onze" or "deze" && Bodies.Contains(words[2]);
        var parts = 0;
        foreach (var word in words)
        {
            if (Parts.Contains(word)) parts++;
            else if (!Joints.Contains(word)) return false;
        }

        return parts >= FewestWords && Parts.Contains(words[0]) && Parts.Contains(words[^1]);
    }
}
