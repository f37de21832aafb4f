using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Websites;

/// <summary>Words that Dutch websites put around a report and that come along when a page is copied.</summary>
public static class SiteFurniture
{
    private static readonly WordSet WholeLines = new()
    {
        "top", "naar boven", "terug naar boven", "ga naar boven", "naar top", "omhoog", "terug", "ga terug", "vorige pagina", "terug naar overzicht", "terug naar het overzicht",
        "terug naar nieuws", "start", "startpagina", "tip de redactie", "mail de redactie", "stuur een tip", "instellingen", "cookie instellingen", "meer informatie over cookies", "toestaan", "alles toestaan", "selectie toestaan", "noodzakelijk", "statistieken", "marketing", "lees artikel", "uw e-mailadres", "je e-mailadres", "e-mailadres", "verstuur", "verzenden", "aanmelden voor nieuwsbrief", "afmelden", "share this page", "share this article", "share this post", "related news", "previous", "next", "back", "back to top", "back to overview", "search", "sign in", "diel dit berjocht", "diele", "werom", "sykje", "terug naar nieuwsoverzicht", "terug naar het nieuwsoverzicht", "naar overzicht", "naar het overzicht", "alle nieuwsberichten", "al het nieuws", "meer nieuws",
        "overzicht", "nieuwsoverzicht", "overzicht nieuws", "alle berichten", "bekijk alle berichten", "bekijk al het nieuws", "bekijk alle nieuwsberichten",
        "lees meer", "lees verder", "lees meer...", "lees meer…", "lees het hele bericht", "lees dit bericht", "meer lezen", "verder lezen", "toon meer", "laad meer", "meer laden", "meer", "read more",
        "deel", "delen", "deel dit", "deel dit bericht", "deel dit artikel", "deel deze pagina", "deel dit nieuws", "deel dit nieuwsbericht", "deel op facebook", "deel op twitter", "deel op x", "deel via x", "deel via mail", "delen via facebook", "delen via linkedin", "delen via x", "delen via twitter", "delen via mail", "deel op linkedin", "deel via whatsapp",
        "deel via e-mail", "deel via facebook", "deel via linkedin", "deel via twitter", "delen op facebook", "delen op twitter", "delen op linkedin", "delen via whatsapp", "delen via e-mail", "tweet", "tweeten", "share", "share this",
        "twitter", "facebook", "linkedin", "whatsapp", "instagram", "youtube", "pinterest", "mastodon", "bluesky", "rss", "print", "printen", "afdrukken", "print deze pagina", "pagina printen", "deze pagina afdrukken",
        "druk deze pagina af", "doorsturen", "stuur door", "mail deze pagina", "e-mail deze pagina", "kopieer link", "link kopiëren", "opslaan", "bewaar",
        "download", "downloaden", "download pdf", "download als pdf", "download dit bericht", "pdf", "voorlezen", "lees voor", "voorlezen met readspeaker", "readspeaker", "luister", "laat voorlezen",
        "menu", "hoofdmenu", "navigatie", "hoofdnavigatie", "zoeken", "zoek", "zoek op deze site", "waar bent u naar op zoek?", "waar ben je naar op zoek?", "home", "homepage", "inloggen", "log in", "mijn account", "uitloggen", "winkelwagen", "sluiten", "sluit menu", "open menu", "sluit",
        "overslaan en naar de inhoud gaan", "naar de inhoud", "ga naar inhoud", "ga naar de inhoud", "ga direct naar de inhoud", "direct naar de inhoud", "direct naar inhoud", "direct naar content", "naar hoofdinhoud", "naar de hoofdinhoud", "spring naar de inhoud", "skip to content", "skip to main content", "spring naar inhoud",
        "cookies", "cookie-instellingen", "cookieinstellingen", "cookieverklaring", "cookiebeleid", "cookies accepteren", "accepteren", "accepteer", "accepteer cookies", "alle cookies accepteren", "alles accepteren", "alleen noodzakelijke cookies", "alleen noodzakelijk", "weigeren", "cookies weigeren", "voorkeuren", "voorkeuren opslaan", "ik ga akkoord", "akkoord", "accept", "decline",
        "vorige", "volgende", "vorig bericht", "volgend bericht", "vorige bericht", "volgende bericht", "vorig artikel", "volgend artikel", "ouder bericht", "nieuwer bericht",
        "reageer", "reageren", "reacties", "reactie", "geef een reactie", "geef reactie", "plaats een reactie", "laat een reactie achter", "reactie toevoegen", "nog geen reacties", "geen reacties", "vind ik leuk", "like", "likes",
        "gerelateerd", "gerelateerde berichten", "gerelateerd nieuws", "gerelateerde artikelen", "gerelateerde onderwerpen", "lees ook", "lees ook:", "zie ook", "zie ook:", "ander nieuws", "overig nieuws", "meer berichten", "recente berichten", "laatste nieuws", "meest gelezen", "populair",
        "disclaimer", "privacy", "privacyverklaring", "privacybeleid", "proclaimer", "sitemap", "toegankelijkheid", "toegankelijkheidsverklaring", "copyright", "colofon", "alle rechten voorbehouden", "over deze site", "veelgestelde vragen",
        "volg ons", "volg ons op", "volg ons op:", "volg ons via", "volg ons op social media", "social media", "nieuwsbrief", "aanmelden nieuwsbrief", "aanmelden voor de nieuwsbrief", "schrijf je in voor de nieuwsbrief", "meld je aan voor de nieuwsbrief", "meld u aan voor de nieuwsbrief", "inschrijven nieuwsbrief", "schrijf u in voor de nieuwsbrief",
        "heeft u gevonden wat u zocht?", "heb je gevonden wat je zocht?", "was deze informatie nuttig?", "was deze pagina nuttig?", "vond u deze informatie nuttig?", "ja", "nee", "ja nee", "ja / nee", "stuur feedback", "geef feedback",
        "naar het begin van de pagina", "begin van de pagina", "einde inhoud", "hoofdinhoud", "inhoud", "kruimelpad", "u bent hier", "u bent hier:", "je bent hier:", "kies een taal", "taal", "nederlands", "english", "nl", "en", "a- a a+", "contrast", "hoog contrast", "lettergrootte", "vergroot tekst",
        "advertentie", "reclame", "einde bericht", "premium", "voor abonnees", "printversie", "printvriendelijke versie", "print dit", "advertorial", "ingezonden mededeling", "inhoudsopgave", "in dit artikel", "op deze pagina", "trending", "video afspelen", "afspelen", "play", "pauze", "geluid aan", "geluid uit", "volledig scherm", "wordt geladen", "laden...", "loading", "lees dit artikel", "luister naar dit artikel", "toon alle", "toon alles", "alles weergeven", "openingstijden", "bezoekadres", "postadres", "contactgegevens", "cookievoorkeuren", "cookiebeleid", "alle rechten", "algemene voorwaarden", "voorwaarden", "responsible disclosure", "klokkenluidersregeling", "webarchief", "rss-feed", "feed", "english version", "in english", "frysk", "nedersaksisch", "deutsch", "leesvoor", "voorlees", "helpt voorlezen", "mijn gemeente", "digid", "inloggen met digid", "zoekresultaten", "filter", "filters", "sorteren", "sorteer", "afbeelding", "afbeeldingen", "foto", "foto's", "vergroot afbeelding", "vergroot foto", "vergroot de afbeelding", "afbeelding vergroten", "foto vergroten", "open afbeelding", "sluit afbeelding", "bekijk afbeelding", "klik voor vergroting", "vorige afbeelding", "volgende afbeelding", "vorige foto", "volgende foto", "auteur(s)", "auteurs", "reacties (0)", "reactie toevoegen", "blijf op de hoogte", "abonneren", "abonneer", "lid worden", "doneer", "doneren", "word lid", "einde persbericht", "einde nieuwsbericht", "einde artikel", "einde", "noot voor de redactie", "ga naar de website", "open in nieuw venster", "externe link", "pagina delen", "bekijk in browser", "bekijk online", "webversie", "bekijk de webversie", "uitschrijven", "opmerkingen", "cookies beheren", "beheer cookies", "partnercontent", "gesponsord", "kopieer de link", "link gekopieerd", "log in om te reageren", "beoordeel dit artikel", "meer over dit onderwerp", "meer over dit thema", "dit is een automatisch bericht", "overname alleen met toestemming", "einde tekst", "pagina opslaan", "toevoegen aan favorieten", "favoriet",
    };

    /// <summary>Lines that say where on a site one is, above a title.</summary>
    private static readonly WordSet Labels = new()
    {
        "nieuws", "actueel", "actualiteiten", "nieuwsbericht", "nieuwsberichten", "bericht", "artikel", "blog", "verslag", "verslagen", "terugblik", "terugblikken", "persbericht", "persberichten", "agenda", "nieuwsbrief", "referentie", "referenties", "publicatie", "publicaties",
        "evenement", "evenementen", "bijeenkomsten", "bijeenkomst", "in het nieuws", "uit de regio", "impressie", "interview", "achtergrond", "algemeen", "algemeen nieuws", "laatste nieuws", "sociaal domein nieuws", "weblog", "projecten", "cases", "case", "dossier", "thema", "kennisbank", "home", "news", "nijs", "raadsnieuws", "gemeentenieuws", "nieuws en agenda", "nieuws & agenda", "wonen en leven", "zorg en welzijn", "werk en inkomen", "bestuur en organisatie", "bestuur", "inwoners", "ondernemers", "onderwerpen", "thema's", "over ons", "contact", "organisatie", "nieuwsflits", "nieuwsarchief", "archief", "redactioneel", "column", "opinie", "praktijkverhaal", "praktijkverhalen", "verhalen", "verhaal", "uitgelicht", "mededeling", "mededelingen", "nieuwsartikel", "kennisartikel", "kennis", "praktijk", "praktijkvoorbeeld", "praktijkvoorbeelden", "longread", "fotoreportage", "in beeld", "video", "podcast", "update", "updates", "live", "exclusief", "plus", "binnenland", "economie", "cultuur", "lokaal nieuws", "regionieuws", "stadsnieuws", "dorpsnieuws", "wijknieuws", "webinars", "congressen", "trainingen", "onderzoek", "project", "dossiers", "magazine", "persberichten en nieuws", "recent", "recent nieuws", "nieuws uit de regio", "nieuws uit de gemeente", "nieuws van de gemeente", "verslagen en presentaties", "terugblik bijeenkomst", "concept", "concept-verslag", "conceptverslag", "definitief", "vertrouwelijk", "ter informatie", "ter vaststelling", "openbaar", "bijlage", "memo", "notitie", "raadsinformatie", "raadsinformatiebrief", "aankondiging", "aankondigingen", "lokaal", "regio", "regionaal", "politiek", "samenleving", "gemeente", "provincie", "waterschap",
    };

    /// <summary>Pieces of a site whose words are also a heading of a report, when running text stands below them.</summary>
    private static readonly WordSet AlsoHeadings = new()
    {
        "veelgestelde vragen", "opmerkingen", "reacties", "reactie", "inhoud", "contrast", "taal", "populair", "overzicht", "nieuwsbrief", "privacy", "toegankelijkheid", "cookies", "social media", "colofon", "voorkeuren", "voorlezen", "download", "downloads", "meer", "volgende", "vorige", "statistieken", "marketing", "instellingen", "start", "einde", "zoeken", "delen", "print", "luister", "reageren", "gerelateerde onderwerpen", "zie ook", "lees verder", "search", "next", "foto's", "afbeeldingen", "auteurs", "blijf op de hoogte", "word lid",
    };

    private static readonly WordSet MenuWords = new()
    {
        "home", "nieuws", "agenda", "contact", "over", "ons", "over ons", "wie", "zijn", "we", "wij", "zoeken", "zoek", "menu", "inloggen", "login", "actueel", "projecten", "publicaties", "thema's", "themas", "onderwerpen", "organisatie", "bestuur", "inwoners", "inwoner", "ondernemers", "ondernemer", "bezoekers",
        "gemeente", "gemeenteraad", "diensten", "dienstverlening", "producten", "team", "vacatures", "werken", "bij", "links", "downloads", "documenten", "kennisbank", "kennis", "nieuwsbrief", "faq", "privacy", "disclaimer", "cookies", "sitemap", "toegankelijkheid", "mijn", "blog", "blogs", "referenties", "expertise", "aanbod",
        "trainingen", "evenementen", "foto's", "video's", "archief", "pers", "werkgebieden", "regio's", "leden", "partners", "english", "welkom", "afspraak", "maken", "melding", "doen", "bijeenkomsten", "contactformulier", "proclaimer", "copyright", "colofon", "wonen", "zorg", "welzijn", "ondernemen", "vrije", "tijd", "webshop", "shop",
    };

    private static readonly WordSet ShareWords = new()
    {
        "facebook", "twitter", "linkedin", "whatsapp", "instagram", "youtube", "pinterest", "mastodon", "bluesky", "x", "e-mail", "email", "mail", "print", "tweet", "delen", "deel", "dit", "bericht", "artikel", "deze", "pagina", "op", "via", "share", "on", "op:", "kopieer", "link", "doorsturen", "telegram", "signal", "threads", "of",
    };

    private static readonly WordSet Networks = new()
    {
        "facebook", "twitter", "linkedin", "whatsapp", "instagram", "youtube", "pinterest", "mastodon", "bluesky", "telegram", "x", "threads",
    };

    /// <summary>Whether a line is a known piece of a site.</summary>
    /// <param name="folded">The line in lower case, marks and arrows at both ends left out.</param>
    public static bool IsWholeLine(string folded) => WholeLines.Contains(folded);

    /// <summary>Whether a known piece of a site may also be a heading of a report.</summary>
    /// <param name="folded">The line in lower case, marks and arrows at both ends left out.</param>
    public static bool IsAlsoHeading(string folded) => AlsoHeadings.Contains(folded);

    /// <summary>Whether a line tells which part of a site one is in.</summary>
    /// <param name="folded">The line in lower case.</param>
    public static bool IsLabel(string folded) => Labels.Contains(folded);

    /// <summary>Whether a word is usual in a menu.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsMenuWord(string folded) => MenuWords.Contains(folded);

    /// <summary>Whether a word is usual in a line of share buttons.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsShareWord(string folded) => ShareWords.Contains(folded);

    /// <summary>Whether a word is a network to share on.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsNetwork(string folded) => Networks.Contains(folded);
}
