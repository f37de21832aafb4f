using System.Runtime.InteropServices;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Websites;

/// <summary>
/// The sentences and lines that sites put around a report, told by the sorts of words in them rather than by their exact text: what one is
/// asked to do, with what, and where on the page. All take the words of one whole block, folded, without marks.
/// </summary>
public static class FurniturePhrases
{
    private const int MostWords = 16;
    private const int MostSentenceWords = 36;
    private const int MostWithinVerb = 4;

    /// <summary>The cues one of which each line has that is longer than <see cref="BoxPhrases.MostWords"/>.</summary>
    private const LineCues OfLong = LineCues.Page | LineCues.Mailing;

    /// <summary>What software says in English around a text in another language.</summary>
    private static readonly WordSet EnglishChrome = Set("top bottom of page back to skip main content next previous read more share this post comments comment log in sign up out loading menu close open search home subscribe print download view all show less site footer header contents navigation image gallery welcome scroll down like loading copied submit a leave reply your email address will not be published required fields are marked website name save my in browser for the time i notify me follow-up by new posts powered enter result click here no results found add an account cancel");
    private static readonly WordSet LookVerbs = Set("bekijk kijk klik tik druk open download luister beluister swipe scroll zoom sjoch klik view watch click");
    private static readonly WordSet SubscribeWords = Set("sign signup receive join get stay oanmelde ynskriuwe krij schrijf inschrijven inschrijving ingeschreven meld aanmelden aangemeld abonneer abonneren abonnee afmelden uitschrijven ontvang ontvangt ontvangen mis subscribe unsubscribe volg wil wilt blijf");
    private static readonly WordSet ReadVerbs = Set("gelezen bekeken gedeeld bezocht geopend gedownload beluisterd");
    private static readonly WordSet CountedWords = Set("reacties reactie likes like views weergaven opmerkingen comments comment shares keer hits lezers");

    private static readonly WordSet WhichPages = Set("komende aankomende eerstvolgende upcoming oankommende vorige volgende eerdere eerder oudere nieuwere recente recent recentste laatste nieuwste andere overige meer alle gerelateerde verwante populaire populair uitgelichte aanbevolen aanverwante vergelijkbare soortgelijke bijbehorende related more other latest previous popular similar earlier oare eardere mear resinte gearhingjende");
    private static readonly WordSet Pages = Set("bijeenkomsten activiteiten webinars aktiviteiten vacatures vacature evenementen events cursussen items item berichten bericht nieuws nieuwsberichten nieuwsbericht nieuwsitems artikelen artikels verhalen onderwerpen links pagina's posts publicaties blogs blogposts updates nieuwtjes dossiers video's podcasts persberichten verslagen terugblikken edities nieuwsbrieven news articles stories items pages publications berjochten nijs artikels");
    private static readonly WordSet AgeUnits = Set("mnd maand maanden w wk wkn week weken d dag dagen u uur uren min m jr j jaar jaren h mo y yr yrs months weeks days hours");
    private static readonly WordSet RatingWords = Set("gebruiker gebruikers user lezers bezoekers van de uit op / ster sterren star stars stem stemmen vote votes beoordeling beoordelingen gemiddelde gemiddeld waardering score out of based ratings rating punten en");

    /// <summary>Whether a block is such a line.</summary>
    /// <param name="words">Its words, folded, without marks.</param>
    /// <param name="cues">The cues that they have.</param>
    /// <param name="endsInStop">Whether it ends in a full stop.</param>
    internal static bool IsFurniture(List<string> words, LineCues cues, bool endsInStop)
    {
        if (words.Count == 0 || !MayBe(words.Count, cues)) return false;
        if (IsAgeNotice(words, cues) || IsOverNotice(words, cues) || IsSubscription(words, cues) || IsUnsubscription(words, cues)) return true;
        if (words.Count > MostWords) return false;
        return (Any(cues, Signs) && HasSigns(words, cues)) || (Any(cues, LineCues.Figure) && HasFigures(words, cues)) || FurnitureOpenings.Is(words, endsInStop) || IsShare(words) || (!endsInStop && IsOther(words));
    }

    /// <summary>Whether a line may be of a site at all, here or in <see cref="BoxPhrases"/>: most lines of a report are not even looked at word by word.</summary>
    /// <param name="count">How many words it has.</param>
    /// <param name="cues">The cues that they have.</param>
    internal static bool MayBe(int count, LineCues cues) => count <= BoxPhrases.MostWords || (count <= MostSentenceWords && Any(cues, OfLong));

    /// <summary>The cues one of which each line has that is told by a word anywhere in it.</summary>
    private const LineCues Signs = LineCues.Chrome | LineCues.Medium | LineCues.Break | LineCues.Helpful | LineCues.Script | LineCues.Browser | LineCues.Online | LineCues.Member | LineCues.Mail
        | LineCues.Cookie | LineCues.Embedded | LineCues.Calendar | LineCues.Guard;

    private static bool HasSigns(List<string> words, LineCues cues) =>
        IsChrome(words, cues) || IsLook(words, cues) || IsReadOn(words, cues) || IsFeedback(words, cues) || IsBrowser(words, cues) || IsWebVersion(words, cues) || IsMembership(words, cues)
        || IsMailFoot(words, cues) || IsEmbed(words, cues) || IsCalendar(words, cues) || IsSpamNotice(words, cues);

    private static bool HasFigures(List<string> words, LineCues cues) => IsCounter(words) || IsRating(words) || IsAge(words) || IsVisitors(words, cues);

    /// <summary>Whether a line leads to another article: <c>Lees ook: …</c>, <c>Vorig bericht: …</c>.</summary>
    /// <param name="words">Its words, folded, without marks.</param>
    public static bool IsOther(List<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Count < 2) return false;
        return words[0] switch
        {
            "lees" or "zie" or "bekijk" or "kijk" or "luister" when words[1] is "ook" => true,
            "ook" when words.Count <= 5 && words[1] is "op" or "in" && words[^1] is "agenda" or "kalender" or "nieuws" or "site" or "website" or "archief" => true,
            "lees" or "bekijk" when words[1] is "meer" => words.Count <= 8 && words[^1] is not "weten" && Has(words, "nieuws", "berichten", "nieuwsberichten", "artikelen", "verhalen", "verslagen"),
            "misschien" or "aanbevolen" or "anderen" => words.Count <= 5 && Has(words, "interessant", "leuk", "lezen", "lazen", "artikelen", "berichten", "jou", "u"),
            "you" or "others" => words.Count <= 6 && Has(words, "also", "like"),
            "dit" or "deze" or "wellicht" or "voor" or "andere" or "bezoekers" or "lezers" or "dy" when words.Count <= 8 && Has(words, "ook", "lezen", "lazen", "bekeken", "aanbevolen") && Has(words, "interessant", "interessante", "interesseren", "leuk", "boeiend", "lazen", "bekeken", "aanbevolen", "berichten") => true,
            "read" or "see" => words[1] is "also",
            "nog" => words.Count is 3 or 4 && words[1] is "meer" && Pages.Contains(words[2]) && (words.Count == 3 || words[3] is "lezen"),
            "vorig" or "volgend" or "vorige" or "volgende" => words[1] is "bericht" or "artikel" or "nieuwsbericht" or "item" or "pagina" or "nieuws" or "post" or "blog",
            "gerelateerd" or "gerelateerde" or "verwante" or "aanverwante" or "vergelijkbare" or "related" or "recente" or "recent" or "nieuwste" or "populaire" or "uitgelichte" =>
                words.Count <= 3 && words[^1] is "informatie" or "content" or "documenten" or "referenties" or "cases" or "blogs" or "standpunten" or "opdrachten" or "projecten" or "inhoud" or "bestanden" or "dossiers" or "thema's" or "nieuws" or "berichten" or "nieuwsberichten" or "artikelen" or "items" or "onderwerpen" or "links" or "pagina's" or "posts" or "news" or "articles" or "publicaties",
            "meer" when words[1] is "van" => words.Count is 3 or 4 or 5 && words[2] is not ("hetzelfde" or "dit" or "dat" or "alles" or "deze" or "dezelfde"),
            "meer" when words.Count <= 9 && words[1] is "lezen" or "over" && (words.Count <= 3 || words[2] is "van" or "over" or "dit" or "deze") => words[1] is not "over" || words[^1] is "onderwerp" or "thema" or "artikel" or "project",
            "meer" or "ander" or "overig" or "laatste" or "al" or "alle" or "overige" or "andere" => words.Count <= 6 && words[1] is "nieuws" or "nieuwsberichten" or "berichten" or "artikelen",
            "ook" => words.Count <= 4 && words[1] is "interessant" or "lezen",
            "bekijk" or "zie" or "lees" or "vind" when words.Count is >= 5 and <= 12 && words[1] is "hier" or "hieronder" or "ook" && WhichPages.Contains(words[2]) && Pages.Contains(words[3]) && words[4] is "uit" or "over" or "van" or "in" or "bij" => true,
            "bekijk" or "toon" or "naar" or "lees" => words.Count <= 6 && words[1] is "alle" or "meer" or "al" or "ander" && words[^1] is "nieuws" or "berichten" or "nieuwsberichten" or "artikelen" or "verslagen" or "verhalen" or "evenementen" or "projecten" or "items" or "publicaties" or "blogs",
            "dit" => words.Count <= 6 && words[1] is "vindt" or "vind" && words[^1] is "interessant" or "leuk",
            _ => false,
        }
        || IsListOfPages(words);
    }

    /// <summary><c>Vorige items</c>, <c>Eerdere berichten over dit project</c>, <c>Laatste nieuws van de bond</c>, <c>Recent posts</c>: which pages, and a word for pages.</summary>
    /// <param name="words">Its words, folded, without marks.</param>
    public static bool IsListOfPages(List<string> words) =>
        words is { Count: >= 2 and <= 7 } && WhichPages.Contains(words[0]) && Pages.Contains(words[1]) && (words.Count == 2 || words[2] is "uit" or "van" or "over" or "in" or "voor" or "bij" or "op" or "from" or "about" or "on" or "fan");

    private static bool IsAgeNotice(List<string> words, LineCues cues)
    {
        if (!Any(cues, LineCues.Page) || words.FindIndex(0, Math.Min(4, words.Count), word => word is "dit" or "deze" or "let" or "this") < 0) return false;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] is "ouder" && words[i + 1] is "dan" && Has(words, "jaar", "jaren", "maanden", "maand")) return true;
            if (words[i] is "niet" && words[i + 1] is "meer" && i + 2 < words.Count && words[i + 2] is "actueel" or "bijgewerkt" or "geactualiseerd" or "up-to-date") return true;
            if (words[i] is "is" or "kan" or "mogelijk" or "zijn" && words[i + 1] is "verouderd" or "gearchiveerd") return true;
            if (words[i] is "uit" or "in" && words[i + 1] is "het" && i + 2 < words.Count && words[i + 2] is "archief" && words.Count <= 12) return true;
        }

        return false;
    }

    /// <summary><c>Dit artikel is alleen voor abonnees</c>.</summary>
    private static bool IsOverNotice(List<string> words, LineCues cues) =>
        words.Count <= 12 && Any(cues, LineCues.Subscriber) && Has(words, "artikel", "bericht", "verhaal") && Has(words, "alleen", "exclusief", "enkel") && Has(words, "voor");

    /// <summary><c>Schrijf u in voor onze nieuwsbrief</c>: whether a block wants an address to send a newsletter to.</summary>
    /// <param name="words">Its words, folded, without marks.</param>
    /// <param name="cues">The cues that they have.</param>
    internal static bool IsSubscription(List<string> words, LineCues cues) =>
        words is { Count: > 0 and <= 30 } && Any(cues, LineCues.Mailing) && Has(words, SubscribeWords) && (words.Count <= 14 || words[0] is "u" or "je" or "sign" or "subscribe" or "schrijf" or "meld" or "abonneer" or "wil" or "wilt" or "ontvang" or "blijf" or "ja" or "mis" or "deze" or "afmelden" or "bent");

    /// <summary><c>Klik hier om u af te melden voor deze nieuwsbrief</c>, <c>Geen berichten meer ontvangen? U kunt zich hier uitschrijven van deze mailing.</c></summary>
    private static bool IsUnsubscription(List<string> words, LineCues cues)
    {
        if (words.Count > 20 || words[0] is not ("klik" or "wil" or "wilt" or "geen" or "u" or "je" or "om" or "meld" or "schrijf" or "liever" or "hier" or "via" or "niet" or "click" or "afmelden" or "uitschrijven")) return false;
        if (!Any(cues, LineCues.Mailing | LineCues.Mail) && !Has(words, "berichten", "e-mails", "mailings")) return false;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is "afmelden" or "uitschrijven" or "unsubscribe" || words[i] is "te" && i > 0 && i + 1 < words.Count && (words[i - 1], words[i + 1]) is ("af", "melden") or ("uit", "schrijven")) return true;
            if (words[i] is "af" or "uit" && IsLeft(words, i)) return true;
        }

        return false;
    }

    /// <summary><c>Meld u hier af</c>, <c>Schrijf je uit</c>: the verb stands a word or two before its other half.</summary>
    private static bool IsLeft(List<string> words, int at)
    {
        var verb = words.FindIndex(Math.Max(0, at - MostWithinVerb), Math.Min(at, MostWithinVerb), word => word is "meld" or "schrijf");
        return verb >= 0 && (words[verb], words[at]) is ("meld", "af") or ("schrijf", "uit");
    }

    /// <summary><c>top of page</c>, <c>Skip to main content</c>.</summary>
    private static bool IsChrome(List<string> words, LineCues cues)
    {
        if (words.Count is < 2 or > 24 || !Any(cues, LineCues.Chrome)) return false;
        foreach (var word in words)
        {
            if (!EnglishChrome.Contains(word)) return false;
        }

        return true;
    }

    /// <summary><c>Bekijk hier de fotoreportage</c>, <c>Klik op de foto voor een vergroting</c>.</summary>
    private static bool IsLook(List<string> words, LineCues cues) => words.Count is >= 2 and <= 12 && Any(cues, LineCues.Medium) && LookVerbs.Contains(words[0])
        || words.Count is 2 or 3 or 4 && FurnitureWords.Media.Contains(words[^2]) && words[^1] is "bekijken" or "vergroten" or "openen" or "downloaden";

    /// <summary><c>Deel dit verhaal</c>, <c>Stuur dit artikel door</c>, <c>Voeg toe aan agenda</c>.</summary>
    private static bool IsShare(List<string> words) => words.Count is >= 2 and <= 7 && words[0] switch
    {
        "deel" or "delen" or "like" or "tweet" => (words[1] is "dit" or "deze" || (words[1] is "via" or "op" or "met" or "het" or "je" && (words.Count == 2 || Has(words, FurnitureWords.Pages) || Has(words, "vrienden", "volgers", "netwerk", "media", "socials", "mail", "e-mail", "link") || words.Any(SiteFurniture.IsNetwork))))
            && !Has(words, "bijeenkomst", "gesprek", "ervaring", "ervaringen", "kennis", "ideeën"),
        "print" or "printen" or "mail" or "e-mail" or "stuur" or "bewaar" or "download" or "druk" or "afdrukken" or "kopieer" => words[1] is "dit" or "deze" or "de" && Has(words, "bericht", "artikel", "pagina", "nieuwsbericht", "item", "link", "nieuws"),
        "voeg" or "zet" or "toevoegen" or "opslaan" => Has(words, "agenda", "favorieten", "kalender") && Has(words, "toe", "toevoegen", "in", "aan"),
        "deze" or "dit" => words.Count <= 4 && FurnitureWords.Pages.Contains(words[1]) && words[^1] is "delen" or "printen" or "mailen" or "afdrukken" or "doorsturen" or "opslaan" or "bewaren",
        "share" or "pin" => words.Count <= 4,
        "volg" => words[1] is "ons" or "mij" or "deze" && words.Count <= 5,
        _ when words[^1] is "gerepost" or "gedeeld" or "reposted" or "aanbevolen" && words.Count >= 4 && (words[^1] is "reposted" || words[^2] is "dit" or "bericht" && Has(words, "heeft", "hebben")) => true,
        _ => false,
    };

    /// <summary><c>Lees verder onder de advertentie</c>, <c>Tekst loopt door onder de foto</c>.</summary>
    private static bool IsReadOn(List<string> words, LineCues cues)
    {
        if (words.Count is < 3 or > 10 || !Any(cues, LineCues.Break) || words[0] is not ("lees" or "tekst" or "de" or "het" or "artikel" or "verhaal" or "verder" or "onder")) return false;
        if (!Has(words, "verder", "door", "lezen") || !Has(words, "onder", "na", "beneden", "hieronder")) return false;
        return Has(words, "tekst", "lees", "artikel", "verhaal", "lezen");
    }

    /// <summary><c>Was deze informatie nuttig?</c>, <c>Heeft u gevonden wat u zocht? Ja Nee</c>.</summary>
    private static bool IsFeedback(List<string> words, LineCues cues)
    {
        if (words.Count < 3 || !Any(cues, LineCues.Helpful)) return false;
        return words[0] switch
        {
            "was" or "is" or "waren" => Has(words, "dit", "informatie", "pagina", "artikel", "bericht", "antwoord", "page", "information", "article", "story"),
            "vond" or "vindt" or "vind" => Has(words, "informatie", "pagina", "artikel", "bericht", "dit") && words.Count <= 8 && Has(words, "nuttig", "behulpzaam", "duidelijk") || words.Count <= 8 && words[1] is "je" or "u" or "jij" && words[2] is "dit" && Has(words, "verhaal", "artikel", "bericht", "blog"),
            "heeft" or "heb" or "hebt" or "kon" => Has(words, "zocht") || (Has(words, "pagina", "informatie") && Has(words, "geholpen")),
            "hoe" or "wat" => Has(words, "beoordeelt", "waardering") && Has(words, "pagina", "informatie", "artikel"),
            _ => false,
        };
    }

    /// <summary><c>Reacties (4)</c>, <c>12 reacties</c>, <c>3 jaar geleden</c>, <c>Dit bericht is 412 keer gelezen</c>.</summary>
    private static bool IsCounter(List<string> words)
    {
        if (words.Count > 8) return false;
        if (words[^1] is "geleden" && words.Count is 3 or 4 && Has(words, "jaar", "jaren", "maand", "maanden", "week", "weken", "dag", "dagen", "uur", "minuten")) return true;
        if (words.Count == 2) return CountedWords.Contains(words[0]) || CountedWords.Contains(words[1]);
        if (words.Count <= 5 && words[^1] is "winkelwagen" or "winkelmand" or "winkelmandje" or "cart") return true;
        return Has(words, "keer", "maal", "x") && Has(words, ReadVerbs) && (words.Count <= 4 || Has(words, FurnitureWords.Pages));
    }

    /// <summary><c>Zet JavaScript aan om deze video te zien</c>, <c>Uw browser ondersteunt geen audio</c>.</summary>
    private static bool IsBrowser(List<string> words, LineCues cues) =>
        Any(cues, LineCues.Script) || Any(cues, LineCues.Browser) && words.Any(word => word.StartsWith("ondersteun", StringComparison.Ordinal));

    /// <summary><c>Bekijk deze nieuwsbrief in uw browser</c>, <c>Wordt deze mail niet goed weergegeven? Klik hier voor de webversie.</c>, <c>View this email in your browser</c>.</summary>
    internal static bool IsWebVersion(List<string> words, LineCues cues) =>
        Any(cues, LineCues.Online) && Has(words, "nieuwsbrief", "mail", "e-mail", "email", "mailing", "newsletter", "nijsbrief", "webversie", "nieuwsflits", "e-mailbericht")
        && Has(words, "bekijk", "bekijken", "lees", "lezen", "view", "open", "klik", "kijk", "leesbaar", "weergegeven", "zichtbaar", "besjoch", "read", "see");

    /// <summary><c>Beoordeling: 4 sterren</c>, <c>2 stemmen</c>, <c>Waardering 4.5 van 5</c>, <c>Rating: 4 stars</c>; not who voted for what.</summary>
    private static bool IsRating(List<string> words) =>
        words.Count <= 8 && (words[0] is "beoordeling" or "waardering" or "rating" or "gemiddelde" or "score" or "rated" or "gewaardeerd" or "gebruikersbeoordeling" or "user" && (words.Skip(1).All(word => char.IsAsciiDigit(word[0]) || RatingWords.Contains(word)))
            || words.Count == 2 && words[1] is "ster" or "sterren" or "stars" or "votes" or "vote" or "beoordelingen" or "ratings" or "waarderingen" or "downloads" or "volgers" or "followers" or "weergaves" or "stemmen" or "stem");

    /// <summary><c>Samen staan we sterker. Word ook lid!</c>, <c>Steun ons met een donatie</c>, <c>Nog geen lid? Meld u aan</c>: a few words that want a member.</summary>
    private static bool IsMembership(List<string> words, LineCues cues)
    {
        if (words.Count > 12 || !Any(cues, LineCues.Member) || Has(words, "zei", "zegt", "riep", "vroeg", "said")) return false;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] is "word" && (FurnitureWords.Members.Contains(words[i + 1]) || (words[i + 1] is "ook" or "nu" or "vandaag" && i + 2 < words.Count && FurnitureWords.Members.Contains(words[i + 2])))) return true;
            if (words[i] is "geen" && words[i + 1] is "lid" or "abonnee" && i <= 1) return true;
        }

        return false;
    }

    /// <summary><c>Je ontvangt deze mail omdat je bent aangesloten bij het netwerk</c>, <c>You are receiving this email because …</c>.</summary>
    private static bool IsMailFoot(List<string> words, LineCues cues) =>
        Any(cues, LineCues.Mail) && words[0] is "je" or "u" or "jij" or "you" or "dit" or "deze" or "wil" or "wilt" && Has(words, "omdat", "because", "afmelden", "uitschrijven", "unsubscribe", "verzonden", "verstuurd", "doorsturen") && Has(words, "ontvangt", "ontvang", "ontvangen", "krijgt", "krijg", "receive", "receiving", "verzonden", "verstuurd", "aangemeld", "bent");

    /// <summary><c>Deze video wordt getoond via YouTube</c>, <c>Accepteer marketingcookies om te kijken</c>, <c>Voor deze kaart zijn cookies nodig</c>.</summary>
    private static bool IsEmbed(List<string> words, LineCues cues) =>
        Any(cues, LineCues.Cookie | LineCues.Embedded) && words[0] is "deze" or "dit" or "om" or "accepteer" or "voor" or "sta" or "this" or "door" && Has(words, "video", "kaart", "inhoud", "content", "film", "podcast", "bericht", "formulier", "kijken") && (Any(cues, LineCues.Cookie) || Has(words, "getoond", "geladen", "toont", "weergegeven", "afkomstig", "geblokkeerd", "laden"));

    /// <summary><c>2 mnd • Bewerkt •</c>, <c>3 dagen geleden</c>, <c>5 u · Openbaar</c>: how long ago something was put on a network.</summary>
    private static bool IsAge(List<string> words) => IsAge(words, isMarked: false);

    /// <summary>Whether words say how long ago something was put on a network.</summary>
    /// <param name="words">The words, folded, without marks.</param>
    /// <param name="isMarked">Whether a dot stands behind them, so that any unit will do.</param>
    public static bool IsAge(List<string> words, bool isMarked) =>
        words is { Count: >= 2 and <= 12 } && char.IsAsciiDigit(words[0][0]) && AgeUnits.Contains(words[1]) && words.Skip(2).All(word => word is "bewerkt" or "edited" or "geleden" or "ago" or "openbaar" or "public" or "iedereen" or "volgen" or "follow" or "zichtbaar" or "voor" or "binnen" or "en" or "buiten" or "linkedin" or "visible" or "to" or "anyone" or "on" or "off" || AgeUnits.Contains(word))
        && (isMarked || words.Count > 2 || words[1].Length <= 3 && words[1] is not ("uur" or "jr" or "min" or "km"));

    /// <summary><c>+ Google Calendar + iCal Export</c>, <c>Toevoegen aan Outlook</c>.</summary>
    private static bool IsCalendar(List<string> words, LineCues cues) =>
        words.Count is >= 2 and <= 8 && Any(cues, LineCues.Calendar) && words.All(word => word is "google" or "calendar" or "kalender" or "agenda" or "ical" or "ics" or "export" or "exporteren" or "outlook" or "365" or "live" or "toevoegen" or "aan" or "add" or "to" or "mijn" or "apple" or "yahoo" or "downloaden" or "+" or "bestand" or "office" or "of" or "in" or "zet");

    /// <summary><c>Vandaag 43 bezoekers</c>, <c>We hebben 7 gasten en geen leden online</c>, <c>Totaal aantal hits: 120.443</c>.</summary>
    private static bool IsVisitors(List<string> words, LineCues cues) =>
        words.Count <= 8 && Any(cues, LineCues.Visitor) && words[0] is "vandaag" or "gisteren" or "totaal" or "aantal" or "we" or "er" or "deze" or "bezoekers" or "hits" or "online" or "today" or "total" or "besikers" or "visitors" && Has(words, "online", "no", "nu", "sinds", "now", "hjoed", "vandaag", "gisteren", "totaal", "aantal", "hits", "today", "total", "maand", "week") && !Has(words, "kwamen", "waren", "avond", "zaal");

    /// <summary><c>Deze site gebruikt Akismet om spam te verminderen</c>, <c>Reactie annuleren</c>, <c>Mijn naam en e-mail bewaren in deze browser</c>.</summary>
    private static bool IsSpamNotice(List<string> words, LineCues cues) =>
        Any(cues, LineCues.Guard) && Has(words, "site", "website", "gebruikt", "uses", "beschermd", "protected", "formulier") || Any(cues, LineCues.Browser) && Has(words, "bewaren", "save");

    private static bool Any(LineCues cues, LineCues any) => (cues & any) != LineCues.None;

    private static bool Has(List<string> words, WordSet set)
    {
        foreach (var word in CollectionsMarshal.AsSpan(words))
        {
            if (set.Contains(word)) return true;
        }

        return false;
    }

    /// <summary>Whether one of some words is one of others.</summary>
    internal static bool Has(List<string> words, params ReadOnlySpan<string> any)
    {
        foreach (var word in CollectionsMarshal.AsSpan(words))
        {
            foreach (var one in any)
            {
                if (one.Length == word.Length && one[0] == word[0] && one == word) return true;
            }
        }

        return false;
    }

    private static WordSet Set(string words) => new(words.Split(' '));
}
