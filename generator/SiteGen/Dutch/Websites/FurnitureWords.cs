using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Websites;

/// <summary>Words that the rules of <see cref="FurniturePhrases"/> and <see cref="BoxPhrases"/> look for anywhere in a line: each list is a cue of its words.</summary>
internal static class FurnitureWords
{
    /// <summary>What a page shows.</summary>
    internal static readonly WordSet Pages = Set("bericht nieuwsbericht artikel pagina item informatie inhoud nieuws publicatie website webpagina tekst");

    /// <summary>Who may read more than others.</summary>
    internal static readonly WordSet Subscribers = Set("abonnees abonnement leden");

    /// <summary>What only software says, and in English.</summary>
    internal static readonly WordSet ChromeSigns = Set("like copied submit reply email required results posts page skip main content next previous read share comments comment loading close search subscribe view footer header navigation sign scroll");

    /// <summary>Pictures and where they are.</summary>
    internal static readonly WordSet Media = Set("foto foto's fotos fotoreportage fotoalbum fotoserie fotoverslag fotogalerij album galerij afbeelding afbeeldingen plaatje plaatjes beelden reportage fotocollage aftermovie vergroting slideshow photo photos pictures gallery");

    /// <summary>What a text is broken by.</summary>
    internal static readonly WordSet Breaks = Set("foto video advertentie afbeelding kaart reclame filmpje tekst foto's tweet infographic");

    /// <summary>How a page served.</summary>
    internal static readonly WordSet Helpful = Set("nuttig geholpen zocht gevonden vinden beoordeelt beoordeling waardering duidelijk handig helpful useful behulpzaam mooi leuk interessant");

    /// <summary>What a page is seen with.</summary>
    internal static readonly WordSet Browsers = Set("browser");

    /// <summary>What a page runs.</summary>
    internal static readonly WordSet Scripts = Set("javascript");

    /// <summary>Where a mail is also to be read.</summary>
    internal static readonly WordSet Online = Set("browser webbrowser webversie online onlineversie online-versie");

    /// <summary>Who joins.</summary>
    internal static readonly WordSet Members = Set("lid donateur abonnee vriend");

    /// <summary>What was sent.</summary>
    internal static readonly WordSet Mails = Set("mail e-mail email nieuwsbrief bericht mails mailbericht e-mailbericht message");

    /// <summary>Networks whose posts are shown elsewhere.</summary>
    internal static readonly WordSet Embedded = Set("youtube vimeo twitter instagram facebook spotify");

    /// <summary>Calendars of software.</summary>
    internal static readonly WordSet Calendars = Set("google ical outlook ics export apple");

    /// <summary>Who came to a site.</summary>
    internal static readonly WordSet Visitors = Set("bezoekers hits gasten bezoeken visitors besikers pageviews paginaweergaven");

    /// <summary>What guards a form, and from what.</summary>
    internal static readonly WordSet Guards = Set("spam akismet recaptcha");

    /// <summary>What is put on a telephone, and how.</summary>
    internal static readonly WordSet Apps = Set("app apps nieuws-app nieuwsapp qr-code qr");

    /// <summary>Where a network has its news.</summary>
    internal static readonly WordSet Channels = Set("whatsapp-kanaal whatsappkanaal");

    /// <summary>Mail that is sent to many.</summary>
    private static readonly WordSet Mailings = Set("nieuwsbrief nieuwsbrieven nieuwsmail mailinglijst nieuwsupdate e-mailupdates nieuwsflits digizine newsletter nieuwsbrief(en) mailing mailbox inbox nieuwsapp e-mailalert");

    /// <summary>The cues of single words with the words that have them.</summary>
    internal static (LineCues Cue, WordSet Words)[] Cues =>
    [
        (LineCues.Page, Pages), (LineCues.Subscriber, Subscribers), (LineCues.Chrome, ChromeSigns), (LineCues.Medium, Media), (LineCues.Break, Breaks), (LineCues.Helpful, Helpful), (LineCues.Browser, Browsers),
        (LineCues.Script, Scripts), (LineCues.Online, Online), (LineCues.Member, Members), (LineCues.Mail, Mails), (LineCues.Embedded, Embedded), (LineCues.Calendar, Calendars), (LineCues.Visitor, Visitors),
        (LineCues.Guard, Guards), (LineCues.App, Apps), (LineCues.Channel, Channels),
    ];

    /// <summary>Whether a word stands for mail that is sent to many.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsMailing(string folded) => Mailings.Contains(folded) || folded.EndsWith("nieuwsbrief", StringComparison.Ordinal) || (folded.Length > 6 && folded.EndsWith("mail", StringComparison.Ordinal));

    /// <summary>Whether a word begins with a figure.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsFigure(string folded) => char.IsAsciiDigit(folded[0]);

    private static WordSet Set(string words) => new(words.Split(' '));
}
