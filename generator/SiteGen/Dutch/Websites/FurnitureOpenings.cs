using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Websites;

/// <summary>
/// The lines of <see cref="FurniturePhrases"/> that are told by the word they begin with and what stands behind it: the rules are looked up by that word, so that a line
/// which begins otherwise leaves them at once.
/// </summary>
internal static class FurnitureOpenings
{
    private static readonly WordSet Happenings = Set("evenement bijeenkomst activiteit vacature inschrijving aanmelding webinar cursus training actie agenda-item event");
    private static readonly WordSet PageParts = Set("inhoud hoofdinhoud content navigatie hoofdnavigatie subnavigatie menu hoofdmenu zoeken zoekveld zoekfunctie voettekst footer navigation search paginavoet kruimelpad");
    private static readonly WordSet Writers = Set("verslaggever verslaggeefster redactie redacteur correspondent medewerker verslaggevers webredactie");
    private static readonly WordSet Files = Set("pdf doc docx word odt ppt pptx powerpoint xls xlsx excel zip kb mb epub");

    /// <summary>The rules, each with the words that a line of it begins with.</summary>
    private static readonly (string First, Func<List<string>, bool> Is)[] Rules =
    [
        // Dit evenement is voorbij!, De inschrijving is gesloten, Word lid van onze partij
        ("word", words => words.Count is > 1 and <= 6 && words[1] is "lid" or "abonnee" or "donateur"),
        ("dit deze de het", words => words.Count is >= 3 and <= 8 && Happenings.Contains(words[1]) && words[^1] is "voorbij" or "afgelopen" or "geweest" or "gesloten" or "verlopen" or "beschikbaar" or "vol" or "volgeboekt" && Has(words, "is", "zijn", "inmiddels", "al")),

        // Klik hier
        ("klik click", words => words.Count is >= 2 and <= 8 && words[1] is "hier" or "here" or "op"),

        // Reageer op dit artikel, Laat een reactie achter
        ("reageer", words => words.Count is >= 3 and <= 6 && words[1] is "op" && FurnitureWords.Pages.Contains(words[^1])),
        ("plaats laat schrijf geef", words => words.Count <= 6 && Has(words, "reactie", "opmerking") && Has(words, "een", "je", "uw")),
        ("leave post", words => words.Count <= 6 && Has(words, "comment", "reply")),
        ("reacties", words => words.Count <= 5 && Has(words, "gesloten", "uitgeschakeld") || words.Count >= 3 && words[1] is "staat" or "staan" or "zijn" && words[2] is "uit" or "uitgeschakeld" or "gesloten"),
        ("er nog geen", words => words.Count <= 6 && Has(words, "reacties", "reactie") && Has(words, "geen")),
        ("reageren", words => words.Count <= 10 && words[^1] is "mogelijk" && Has(words, "niet") || words.Count is 3 or 4 && words[1] is "kan" && words[2] is "niet" && words[^1] is "niet" or "meer"),
        ("wees je u log reageren om", words => words.Count <= 10 && Has(words, "reageert", "reageren", "reactie") && Has(words, "eerste", "ingelogd", "inloggen", "log", "gesloten", "moderator")),
        ("reactie", words => words.Count is 2 && words[1] is "annuleren" or "plaatsen" or "verzenden" or "toevoegen"),
        ("reageer reageren beoordeel", words => words.Count is 2 && char.IsAsciiDigit(words[1][0])),
        ("u je op", words => words.Count <= 10 && Has(words, "reageren", "gereageerd", "reactie", "reacties") && Has(words, "niet", "geen") && Has(words, "kunt", "kan", "kun", "mogelijk") && words.FindIndex(word => word is "dit" or "deze") is >= 0 and var page && page + 1 < words.Count && IsPiece(words[page + 1])),
        ("meld registreer login inloggen", words => words.Count <= 8 && words[^1] is "reageren"),
        ("log sign login", words => words.Count is >= 3 and <= 10 && Has(words, "in", "up", "login") && words[^1] is "respond" or "comment" or "reply" or "comments" or "conversation" or "discussion"),

        // Wat vindt u van dit artikel?, Bent u geholpen met deze tekst?, Ben je tevreden over deze pagina?
        ("wat hoe", words => words.Count is >= 4 and <= 7 && words[1] is "vindt" or "vind" or "vond" or "nuttig" or "duidelijk" or "waardeert" or "waardeer" or "beoordeelt" or "beoordeel" or "bevalt" && words[^2] is "dit" or "deze" && IsPiece(words[^1])),
        ("geef beoordeel waardeer rate", words => words.Count is >= 3 and <= 6 && words[1] is "dit" or "deze" or "this" && (IsPiece(words[2]) || words[2] is "article" or "page" or "story") && (words.Count == 3 && words[0] is not "geef" || words[^1] is "cijfer" or "beoordeling" or "sterren" or "duim" or "duimpje" or "waardering")),
        ("is zijn", words => words.Count == 4 && words[1] is "uw" or "je" or "jouw" && words[2] is "vraag" or "vragen" && words[3] is "beantwoord"),
        ("mis mist", words => words.Count is >= 5 and <= 8 && Has(words, "iets", "informatie") && words[^3] is "op" or "in" && words[^2] is "dit" or "deze" && IsPiece(words[^1])),

        // Dit bericht is gesloten voor reacties, Het is niet meer mogelijk om te reageren, Comments are closed
        ("dit deze", words => words.Count is >= 4 and <= 8 && Has(words, "gesloten") && (IsPiece(words[1]) && words[^1] is "reacties" || words.Count == 4 && words[1] is "discussie" && words[^1] is "gesloten")),
        ("het", words => words.Count is >= 6 and <= 11 && words[1] is "is" && Has(words, "niet") && Has(words, "mogelijk") && Has(words, "reageren") && (words[^1] is "reageren" && !Has(words, "op") || words[^2] is "dit" or "deze" && IsPiece(words[^1]))),
        ("comments", words => words.Count is >= 3 and <= 8 && Has(words, "closed", "off", "disabled") && (words[^1] is "closed" or "off" or "disabled" || words[^2] is "this")),
        ("you", words => words.Count <= 12 && Has(words, "logged", "log") && words[^1] is "comment" or "comments" or "reply" or "respond"),
        ("be", words => words.Count is >= 4 and <= 7 && words[1] is "the" && words[2] is "first" && words[^1] is "comment" or "reply" or "respond" or "react"),
        ("bedankt dank thanks", words => words.Count is >= 3 and <= 5 && words[1] is "voor" or "for" && words[^1] is "reactie" or "feedback" or "aanmelding" or "inschrijving"),
        ("vind", words => words.Count == 4 && words[1] is "ik" && words[2] is "leuk" && char.IsAsciiDigit(words[3][0])),
        ("stuur", words => words.Count is 4 or 5 && words[1] is "door" && words[2] is "per" or "via" && words[^1] is "mail" or "e-mail" or "email" or "sms"),
        ("meld schrijf", words => words.Count is >= 4 and <= 8 && words[^1] is "updates" && words[1] is "je" or "u" && Has(words, "aan", "in")),
        ("bent ben", words => words.Count is >= 3 and <= 8 && words[1] is "u" or "je" && Has(words, "geholpen", "tevreden") && (words[^1] is "geholpen" && Has(words, "hiermee", "zo") || words.Exists(word => word is "deze" or "dit") && words.Exists(word => IsPiece(word) || FurnitureWords.Pages.Contains(word)))),

        // Realisatie: Bureau Web, Website door Web & Co, Powered by …
        ("powered built made proudly sent", words => words.Count is >= 2 and <= 9 && Has(words, "by", "with", "via")),
        ("verzonden gemaakt gebouwd verstuurd gerealiseerd ferstjoerd draait", words => words.Count is >= 2 and <= 9 && words[1] is "met" or "via" or "door" or "op" or "mei" or "vanuit" or "vanaf"),
        ("mogelijk", words => words.Count is >= 2 and <= 9 && words[1] is "gemaakt"),
        ("website webdesign hosting site", words => words.Count is >= 2 and <= 9 && words[1] is "door" or "by" or "van"),
        ("ontwerp vormgeving", words => words.Count is >= 2 and <= 9 && Has(words, "realisatie", "techniek", "website")),

        // Video afspelen, Dia 1 van 5
        ("video audio podcast speel", words => words.Count is >= 2 and <= 4 && words[^1] is "afspelen" or "af" or "pauzeren" or "starten"),
        ("dia slide afbeelding foto", words => words.Count is 4 && char.IsAsciiDigit(words[1][0]) && char.IsAsciiDigit(words[3][0])),

        // Ga naar de hoofdnavigatie, Direct naar de inhoud
        ("jump ga direct spring sla skip door naar meteen", words => words.Count is >= 2 and <= 8 && (PageParts.Contains(words[^1]) || (words[^1] is "pagina" or "page" or "site" or "website" && words.Exists(PageParts.Contains)))),

        // Van onze verslaggever, Door de redactie
        ("van door", words => words.Count is 2 or 3 or 4 && words[1] is "onze" or "een" or "de" && words.FindIndex(2, Writers.Contains) >= 0),
        ("geschreven skreaun geplaatst written ynstjoerd ingezonden", words => words.Count is 3 or 4 or 5 && words[1] is "door" or "troch" or "by" && words[^1] is "webmaster" or "redactie" or "redaksje" or "webredactie" or "beheerder" or "admin" or "bestuur" or "bestjoer" or "secretariaat" or "editor" or "editors"),
        ("auteur bron tekst redactie", words => words.Count is 2 or 3 && words[^1] is "redactie" or "webredactie" or "communicatie" or "nieuwsredactie" or "eindredactie"),

        // Zoek op deze site, Typ uw zoekterm
        ("zoeken zoek", words => words.Count is 2 && words[1] is "naar" or "op"),
        ("zoek zoeken doorzoek search", words => words.Count is >= 2 and <= 8 && words[^1] is "site" or "website" or "zoekterm" or "trefwoord"),
        ("typ vul voer uw je geef", words => words.Count is >= 2 and <= 8 && words[^1] is "zoekterm" or "zoekwoord"),

        // Heb je een tip voor de redactie? Mail ons!, Stuur ons jouw nieuws
        ("kopij kopy", words => words.Count <= 14 && Has(words, "inleveren", "insturen", "inzenden", "sturen", "voor", "mailen", "ynstjoere")),
        ("heb heeft zie weet tip tips stuur", words => Has(words, "tip", "tips", "nieuwstip", "nieuws", "foto's") && Has(words, "redactie", "whatsapp", "mail", "app", "stuur", "bel", "jouw", "ons")),
        ("zelf iets ook was heb getuige foto foto's video filmpje nieuws", words => words.Count is >= 5 and <= 16 && Has(words, "redactie", "nieuwsredactie", "newsroom") && Has(words, "bel", "app", "mail", "whatsapp", "tip", "meld", "stuur") && Has(words, "gezien", "gehoord", "meegemaakt", "erbij", "getuige", "gefotografeerd", "gefilmd", "opgevallen", "gemaakt", "gebeurt")),
        ("zelf iets", words => words.Count is >= 4 and <= 10 && Has(words, "gezien", "gehoord", "meegemaakt") && words[^2] is "tip" && words[^1] is "ons"),

        // Dit nieuwsbericht is geplaatst door, with or without the name that stood behind it; Deze pagina is gemaakt door
        ("dit deze het", IsPutHere),

        // Foto's bekijken (14)
        ("foto's fotos foto beelden", words => words.Count == 3 && words[1] is "bekijken" or "vergroten" && char.IsAsciiDigit(words[2][0])),

        // Werom nei it oersjoch
        ("werom", words => words.Count is 3 or 4 && words[1] is "nei" && words[^1] is "oersjoch" or "nijs" or "boppen"),

        // Download dit verslag als pdf (218 kB), Download de handreiking (pdf): a button for a file that did not come along
        ("rapport verslag presentatie document brochure folder bijlage factsheet notitie", words => words.Count is >= 2 and <= 7 && words[1] is "downloaden" or "bekijken" && (words.Count == 2 || words.Exists(Files.Contains))),
        ("presentatie presentaties dia's sheets slides bekijk open", words => words.Count is >= 2 and <= 7 && words[^1] is "slideshare" or "prezi" or "issuu" or "vimeo" or "youtube" or "sway" && words[^2] is "op" or "in" or "via" or "naar"),
        ("de onze", words => words.Count is >= 4 and <= 10 && words[1] is "nieuwsbrief" or "nijsbrief" or "nieuwsflits" or "digitale" && Has(words, "verschijnt", "komt") && Has(words, "keer", "maandelijks", "wekelijks", "kwartaal", "maand", "week")),
        ("archief", words => words.Count == 2 && (words[1].EndsWith("brieven", StringComparison.Ordinal) || words[1].EndsWith("flitsen", StringComparison.Ordinal) || words[1].EndsWith("berichten", StringComparison.Ordinal) || words[1].EndsWith("nummers", StringComparison.Ordinal))),
        ("sluit nog verloopt", words => words.Count is 3 or 4 && char.IsAsciiDigit(words[^2][0]) && words[^1] is "dag" or "dagen" or "uur" or "week" or "weken"),
        ("download downloaden", words => words.Count is >= 2 and <= 12 && words.Exists(Files.Contains)),
        ("print bewaar opslaan open bekijk", words => words.Count is >= 2 and <= 12 && words[1] is "dit" or "deze" or "als" && words.Exists(Files.Contains)),

        // Fout gezien? Meld het ons, Zie je een fout in dit artikel?, Tikfout gevonden? Corrigeer
        ("fout foutje tikfout taalfout typfout typefout zie ziet meld heb heeft klopt spot", words => words.Count is >= 2 and <= 12 && words.Exists(word => word.StartsWith("fout", StringComparison.Ordinal) || word.EndsWith("fout", StringComparison.Ordinal) || word is "onjuistheid" or "onjuistheden" or "klopt")
            && (words.Count <= 3 && !Has(words, "gemaakt") || Has(words, "artikel", "bericht", "pagina", "tekst", "redactie", "meld", "laat", "mail", "ons"))),

        // Steun ons met een donatie
        ("steun support", words => words.Count <= 8 && !Has(words, "zei", "zegt", "riep", "vroeg", "said") && Has(words, "ons", "donatie", "us", "journalistiek", "redactie")),

        // Stuur door naar een vriend, Forward to a friend, Wilt u ons vertellen waarom?
        ("stuur forward deel tip mail", words => words.Count <= 8 && words[^1] is "vriend" or "vrienden" or "friend" or "collega" or "kennis" or "bekende" or "colleague"),
        ("wilt wil kunt kun", words => words.Count <= 8 && words[^1] is "waarom" or "beter" or "missen" or "miste" or "zocht" && Has(words, "vertellen", "uitleggen", "zeggen", "toelichten") && Has(words, "ons")),

        // vervolg op pagina 9, Lees verder op pagina 3, Vervolg van voorpagina, Zie ook pagina 5: where in a paper the rest stands
        ("vervolg lees zie meer verder continued", words => words.Count is >= 2 and <= 7 && (words.Count > 2 && words[^2] is "pagina" or "blz" or "blz." or "pag" or "pag." or "page" && char.IsAsciiDigit(words[^1][0]) || words[^1] is "achterpagina" or "middenpagina" or "achterzijde")),
        ("vervolg", words => words.Count is >= 2 and <= 7 && words[^1] is "voorpagina" or "voorkant"),
    ];

    /// <summary>The rules for lines that end in no full stop.</summary>
    private static readonly (string First, Func<List<string>, bool> Is)[] RulesWithoutStop =
    [
        // Geplaatst door: Afdeling Communicatie: who put it on the site, which is not who wrote it; Bericht van Zorgbelang, geplaatst in: Toegankelijkheid, Actueel
        ("geplaatst gepubliceerd toegevoegd gepost online gearchiveerd ingedeeld posted filed", words => words.Count is >= 3 and <= 8 && words[1] is "door" or "in" or "onder" or "by"),
        ("bericht artikel dit door van auteur", IsFiled),

        // Terug naar kennis, Naar de homepage
        ("naar", words => words.Count == 2 && words[1] is "homepage" or "overzicht" or "nieuwsoverzicht" or "home" or "boven"),
        ("terug ga keer", words => words.Count is >= 3 and <= 5 && words[1] is "naar" or "terug"),
        ("naar", words => words.Count is >= 3 and <= 5 && words[^1] is "homepage" or "overzicht" or "nieuwsoverzicht" or "startpagina" or "hoofdpagina" or "archief" or "website"),
        ("back", words => words.Count is >= 3 and <= 5 && words[1] is "to"),

        // Lees meer over het gebiedsprogramma: a link without its address
        ("lees bekijk read lês", words => words.Count is >= 4 and <= 8 && words[1] is "meer" or "more" or "mear" && words[2] is "over" or "about" or "oer"),
    ];

    private static readonly Dictionary<string, Func<List<string>, bool>[]> ByFirst = Gather(Rules);
    private static readonly Dictionary<string, Func<List<string>, bool>[]> ByFirstWithoutStop = Gather(RulesWithoutStop);

    /// <summary>Whether a block is such a line.</summary>
    /// <param name="words">Its words, folded, without marks; one or more.</param>
    /// <param name="endsInStop">Whether it ends in a full stop.</param>
    internal static bool Is(List<string> words, bool endsInStop) => IsBy(ByFirst, words) || (!endsInStop && IsBy(ByFirstWithoutStop, words));

    /// <summary>Whether such a line is also a heading of a report, when running text stands below it: <c>Gebouwd op vertrouwen</c>, <c>Gemaakt door leerlingen</c>.</summary>
    /// <param name="words">Its words, folded, without marks; one or more.</param>
    internal static bool IsAlsoHeading(List<string> words) => words.Count is >= 3 and <= 6 && words[0] is "gemaakt" or "gebouwd" or "gerealiseerd" && words[1] is "op" or "door" or "vanuit" or "vanaf";

    private static bool IsBy(Dictionary<string, Func<List<string>, bool>[]> byFirst, List<string> words)
    {
        if (!byFirst.TryGetValue(words[0], out var rules)) return false;
        foreach (var rule in rules)
        {
            if (rule(words)) return true;
        }

        return false;
    }

    /// <summary>Whether a word stands for the piece that one reads; a text, a site or information may as well be what a report is about.</summary>
    private static bool IsPiece(string word) => word is "artikel" or "bericht" or "nieuwsbericht" or "pagina" or "webpagina" or "item" or "verhaal" or "blog" or "blogbericht" or "nieuwsitem" or "post";

    private static bool IsPutHere(List<string> words)
    {
        if (words.Count is < 4 or > 10 || !FurnitureWords.Pages.Contains(words[1]) || words[2] is not ("is" or "werd")) return false;
        for (var i = 3; i < words.Count; i++)
        {
            if (words[i] is "door" or "in" or "onder" && words[i - 1] is "geplaatst" or "gepubliceerd" or "gepost" or "toegevoegd" or "gedeeld" or "gezet") return true;
        }

        return words[^1] is "door" or "in";
    }

    private static bool IsFiled(List<string> words)
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (words[i] is "geplaatst" or "gepost" or "gearchiveerd" && words[i + 1] is "in" or "onder") return true;
        }

        return false;
    }

    private static bool Has(List<string> words, params ReadOnlySpan<string> any) => FurniturePhrases.Has(words, any);

    private static Dictionary<string, Func<List<string>, bool>[]> Gather((string First, Func<List<string>, bool> Is)[] rules) =>
        rules.SelectMany(rule => rule.First.Split(' ').Select(first => (first, rule.Is))).GroupBy(rule => rule.first, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(rule => rule.Is).ToArray(), StringComparer.Ordinal);

    private static WordSet Set(string words) => new(words.Split(' '));
}
