using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Reports;

/// <summary>How the parts of Dutch reports are usually called, and the labels of their details.</summary>
public static class SectionWords
{
    private static readonly WordSet Sections = new()
    {
        "inleiding", "aanleiding", "achtergrond", "voorgeschiedenis", "samenvatting", "opening", "welkom", "welkomstwoord", "programma", "conclusie", "conclusies", "afsluiting", "vervolg", "hoe verder", "hoe nu verder", "nu verder", "vragen", "vragen en antwoorden", "rondvraag",
        "mededelingen", "aanwezig", "aanwezigen", "afwezig", "deelnemers", "sluiting", "uitkomsten", "resultaten", "opbrengst", "opbrengsten", "doel", "context", "kern", "vervolgstappen", "actiepunten", "afspraken", "besluiten", "meer informatie", "contact", "bijlagen", "introductie", "tot slot", "plenaire opening", "plenair", "workshops",
    };

    private static readonly WordSet Labels = new()
    {
        "datum", "tijd", "tijdstip", "locatie", "plaats", "waar", "wanneer", "adres", "aanwezig", "aanwezigen", "afwezig", "afwezig met kennisgeving", "afgemeld", "met kennisgeving afwezig", "voorzitter", "notulist", "verslag", "verslaglegger", "verslaglegging", "onderwerp", "betreft", "aan", "van", "cc", "kenmerk",
        "deelnemers", "sprekers", "spreker", "organisatie", "organisator", "thema", "programma", "gespreksleider", "dagvoorzitter", "inleiders", "bron", "auteur", "door", "tekst", "contact", "contactpersoon", "telefoon", "tel", "e-mail", "email", "mail", "website", "kosten", "aanmelden", "doelgroep", "regio", "gemeente", "gemeenten",
        "opgesteld door", "genodigden", "verhinderd", "bericht van verhindering", "locatie en tijd", "datum en tijd", "datum en plaats", "plaats en datum", "zaal", "date", "location", "time", "present", "absent", "venue", "chair", "datum en locatie", "notulen", "titel", "opdrachtgever", "project", "looptijd", "vraag", "antwoord",
        "oanwêzich", "ôfwêzich", "foarsitter", "ûnderwerp", "plak", "tiid", "lokaasje", "sprekkers", "dielnimmers", "skriuwer", "aanw", "afw", "aanw.", "afw.", "afwezig m.k.", "afwezig met bericht", "aanwezig namens het bestuur", "toehoorders", "gasten", "te gast", "als gast", "insprekers", "inspreker", "griffier", "secretaris", "penningmeester", "aanvang", "aanvangstijd", "einde", "sluiting", "zaaknummer", "college", "portefeuillehouder", "ambtelijke ondersteuning", "publiek", "pers", "attendees", "apologies", "speakers", "moderator", "minutes", "subject", "host", "presentatie", "verslaggever", "volgende bijeenkomst", "volgende vergadering", "volgend overleg", "actiehouder", "besluit", "conclusie", "actie", "toezegging", "opkomst", "contactgegevens", "categorie", "entree", "toegang", "inloop", "prijs", "duur", "when", "where", "wannear", "wêr",
    };

    /// <summary>Whether words before a colon say whose turn it is in a talk: <c>Vraag</c>, <c>Antwoord 2</c>, <c>Zaal</c>.</summary>
    /// <param name="folded">The words in lower case.</param>
    public static bool IsTurn(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var word = folded.Split(' ')[0];
        return word is "vraag" or "antwoord" or "reactie" or "zaal" or "publiek" or "question" or "answer" or "fraach" or "andert" or "voorzitter" or "wethouder" or "interviewer" or "spreker" or "inspreker" && (folded.Length == word.Length || folded.AsSpan(word.Length).IndexOfAnyExcept(" 0123456789") < 0);
    }


    /// <summary>Whether a line is the usual name of a part of a report, which is never its title.</summary>
    /// <param name="folded">The line in lower case, without marks at the end.</param>
    public static bool IsSection(ReadOnlySpan<char> folded) => Sections.Contains(folded);

    /// <summary>Whether words before a colon are the label of a detail.</summary>
    /// <param name="folded">The words in lower case.</param>
    public static bool IsLabel(ReadOnlySpan<char> folded) => Labels.Contains(folded);
}
