using System.Buffers;

namespace SiteGen.Dutch.Reports;

/// <summary>The words in which reports ask their readers to do something, and point at films, links and documents.</summary>
public static class CallWords
{
    /// <summary>What whoever wants can do; a request only with a way to reach somebody.</summary>
    private static readonly string[] Offers = ["kan zich melden", "kunnen zich melden", "kan zich aanmelden", "kunnen zich aanmelden", "kan contact opnemen", "kunnen contact opnemen"];

    /// <summary>A question that readers are asked in a few words is no longer.</summary>
    private const int LongestQuestion = 45;

    private static readonly string[] HeadingStarts =
        ["ook ", "wilt u ", "wil je ", "wil u ", "meedoen", "doe mee", "meepraten", "praat mee", "denk mee", "meedenken", "aanmelden", "meld je aan", "meld u aan", "interesse", "heeft u ", "heb je ", "reageren", "ideeën", "vragen?", "meer weten", "kom ook", "help mee", "wordt u ", "word ", "laat het ons weten", "geef u op", "zelf aan de slag", "join ", "oproep", "iets voor u", "iets voor jou", "want to ", "would you ", "do you want", "kun je niet", "zin om ", "zin in ", "ben je ", "bent u ", "zelf ", "nieuwsgierig", "meer informatie?", "benieuwd", "mei dwaan", "ek ", "doorpraten", "vragen over ", "doe je ", "doet u ", "volgende keer ", "erbij zijn", "wil jij ", "kom je ", "komt u ", "help je ", "helpt u ", "ben jij ", "heb jij ", "meehelpen"];

    private static readonly int LongestStart = HeadingStarts.Max(start => start.Length);

    /// <summary>A heading that asks without a mark is hardly longer than the words it asks with.</summary>
    private const int MostBehindStart = 12;

    /// <summary>Verbs that a question to readers ends in: <c>Taalcoach worden?</c></summary>
    private static readonly string[] HeadingEnds = [" worden?", " meedoen?", " meepraten?", " meedenken?", " meehelpen?", " weten?", " aanmelden?", " erbij zijn?", " helpen?", " doorpraten?", " reageren?"];

    private static readonly string[] Requests =
        ["stuur dan een e-mail", "stuur een e-mail", "stuur een mail", "stuur dan een mail", "mail naar", "mail dan naar", "meld u aan", "meld je aan", "meld je dan aan", "meld u dan aan", "aanmelden kan", "neem contact op", "neem dan contact", "neem contact met", "neem gerust contact", "gebruik dan het contactformulier", "vul het formulier", "vul dan het", "laat het ons weten", "laat het weten", "geef u op", "geef je op", "schrijf u in", "schrijf je in", "bel ons", "bel dan", "u kunt zich aanmelden", "je kunt je aanmelden", "reageren kan", "doe mee", "praat mee", "denk mee", "kom langs", "get in touch", "sign up", "nim kontakt op", "kunt u contact opnemen", "kun je contact opnemen", "kunt u terecht bij", "kunt u mailen", "kun je mailen", "mailtsje", "kunt zich melden", "laat van je horen", "laat van u horen", "opgeven kan", "inschrijven kan", "aanmelding via", "aanmelden via", "kom gerust"];

    /// <summary>Whether a heading has the length or the mark of what <see cref="IsHeading"/> finds, however it is written.</summary>
    internal static bool MayHead(string heading) => heading.Length > 0 && (Asks(heading) || heading.Length < LongestStart + MostBehindStart);

    private static bool Asks(string heading) => heading[^1] is '?' or '!';

    /// <summary>Whether a heading asks its readers for something.</summary>
    /// <param name="folded">The heading in lower case.</param>
    public static bool IsHeading(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (!MayHead(folded)) return false;
        var asks = Asks(folded);
        foreach (var start in HeadingStarts)
        {
            if (start[0] == folded[0] && folded.StartsWith(start, StringComparison.Ordinal) && (asks || start[^1] != ' ' && folded.Length < start.Length + MostBehindStart)) return true;
        }

        if (!asks) return false;
        foreach (var end in HeadingEnds)
        {
            if (folded.Length <= LongestQuestion && char.IsLetter(folded[0]) && folded.EndsWith(end, StringComparison.Ordinal) && !IsOwnQuestion(folded)) return true;
        }

        return false;
    }

    /// <summary>Whether a question is one that people asked at the meeting: <c>Moet ik meedoen?</c>, <c>Wie mag wat weten?</c></summary>
    private static bool IsOwnQuestion(string folded)
    {
        var blank = folded.IndexOf(' ', StringComparison.Ordinal);
        return folded[..Math.Max(0, blank)] is "moet" or "moeten" or "mag" or "mogen" or "kan" or "kunnen" or "wie" or "wat" or "hoe" or "waarom" or "wanneer" or "welke" or "waar" or "gaat" or "zal" or "zullen";
    }

    /// <summary>Whether a sentence that begins with a word tells how to answer.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsAnswerVerb(string folded) => folded is "bel" or "mail" or "neem" or "meld" or "stuur" or "app" or "kijk" or "schrijf" or "contact" or "call" or "e-mail" or "laat" or "maak" or "loop" or "kom" or "reageer" or "geef" or "vul" or "ga";

    /// <summary>Whether a sentence asks its readers to do something.</summary>
    /// <param name="folded">The sentence in lower case.</param>
    public static bool IsRequest(ReadOnlySpan<char> folded) => folded.ContainsAny(RequestWords);

    /// <summary>Where a text first has the words of <see cref="IsRequest"/> or <see cref="IsOffer"/>; -1 where it has none.</summary>
    internal static int AskingAt(ReadOnlySpan<char> folded) => folded.IndexOfAny(AskingWords);

    private static readonly SearchValues<string> AskingWords = SearchValues.Create([.. Requests, .. Offers], StringComparison.Ordinal);

    private static readonly SearchValues<string> RequestWords = SearchValues.Create(Requests, StringComparison.Ordinal);

    private static readonly SearchValues<string> Films = SearchValues.Create(["video", "filmpje", "aftermovie", " film ", "de opname", "webinar", "uitzending"], StringComparison.Ordinal);

    /// <summary>Where a film is that is not on this page.</summary>
    private static readonly SearchValues<string> Elsewhere = SearchValues.Create([" website", " site", "youtube", " kanaal"], StringComparison.Ordinal);

    /// <summary>Whether a sentence tells what whoever wants can do, so that it asks where it says how.</summary>
    /// <param name="folded">The sentence in lower case.</param>
    public static bool IsOffer(ReadOnlySpan<char> folded) => folded.ContainsAny(OfferWords);

    private static readonly SearchValues<string> OfferWords = SearchValues.Create(Offers, StringComparison.Ordinal);

    /// <summary>Whether a sentence sends readers to a film beside it: <c>Bekijk de video hiernaast</c>.</summary>
    /// <param name="folded">The sentence in lower case.</param>
    public static bool IsVideo(ReadOnlySpan<char> folded)
    {
        if (!folded.ContainsAny(Films) || folded.ContainsAny(Elsewhere)) return false;
        var look = folded.StartsWith("bekijk", StringComparison.Ordinal) || folded.StartsWith("kijk ", StringComparison.Ordinal) || folded.StartsWith("zie ", StringComparison.Ordinal) || folded.StartsWith("klik hier", StringComparison.Ordinal) || folded.StartsWith("watch", StringComparison.Ordinal) || folded.StartsWith("in de video hier", StringComparison.Ordinal);
        var here = folded.Contains("hiernaast", StringComparison.Ordinal) || folded.Contains("hieronder", StringComparison.Ordinal) || folded.Contains("hierboven", StringComparison.Ordinal) || folded.Contains("onderstaande", StringComparison.Ordinal) || folded.Contains("bovenstaande", StringComparison.Ordinal) || folded.Contains(" hier ", StringComparison.Ordinal) || folded.Contains("terugkijken", StringComparison.Ordinal) || folded.Contains("impressie", StringComparison.Ordinal) || folded.Contains("below", StringComparison.Ordinal) || folded.Contains(" terug", StringComparison.Ordinal);
        return look && (here || (folded.Length < 60 && folded.Contains("video", StringComparison.Ordinal)));
    }

    /// <summary>Whether a text has a word for a film at all.</summary>
    internal static bool SpeaksOfFilm(ReadOnlySpan<char> folded) => folded.ContainsAny(Films);

    /// <summary>Whether a text has the words of <see cref="IsLinkSentence"/> at all.</summary>
    internal static bool MayLink(ReadOnlySpan<char> folded) => folded.ContainsAny(Links);

    private static readonly SearchValues<string> Links = SearchValues.Create([" lees je hier", " leest u hier", "bekijk hier", "click here", "download hier", "hier lees je", "hier leest u", "hier vind je", "hier vindt u", "klik dan hier", "klik hier", "lees hier", "lees ook:", "op deze pagina vindt u", "via deze link", "vind je hier", "vindt u hier"], StringComparison.Ordinal);

    /// <summary>Whether a sentence begins like a link: <c>Lees hier …</c>, <c>Klik hier …</c>.</summary>
    /// <param name="folded">The sentence in lower case.</param>
    public static bool IsLinkSentence(ReadOnlySpan<char> folded)
    {
        if (!MayLink(folded)) return false;
        return folded.StartsWith("lees hier", StringComparison.Ordinal) || folded.StartsWith("klik hier", StringComparison.Ordinal) || folded.StartsWith("hier leest u", StringComparison.Ordinal) || folded.StartsWith("hier vindt u", StringComparison.Ordinal) || folded.StartsWith("bekijk hier", StringComparison.Ordinal) || folded.StartsWith("download hier", StringComparison.Ordinal) || folded.StartsWith("hier vind je", StringComparison.Ordinal) || folded.StartsWith("lees ook:", StringComparison.Ordinal) || folded.StartsWith("hier lees je", StringComparison.Ordinal) || folded.StartsWith("via deze link", StringComparison.Ordinal) || folded.Contains("op deze pagina vindt u", StringComparison.Ordinal) || folded.Contains("via deze link", StringComparison.Ordinal) || folded.Contains("klik dan hier", StringComparison.Ordinal) || folded.Contains("klik hier", StringComparison.Ordinal) || folded.Contains(" leest u hier", StringComparison.Ordinal) || folded.Contains(" lees je hier", StringComparison.Ordinal) || folded.Contains("vindt u hier", StringComparison.Ordinal) || folded.Contains("vind je hier", StringComparison.Ordinal) || folded.StartsWith("click here", StringComparison.Ordinal);
    }

    /// <summary>Whether words are the name of something that a site links to: <c>het contactformulier</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsLinkNoun(string folded) => folded is "contactformulier" or "aanmeldformulier" or "inschrijfformulier" or "reactieformulier" or "webformulier" or "meldformulier";

    /// <summary>Whether words are a document that goes with a report.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsDocumentNoun(string folded) => folded is "verslag" or "presentatie" or "presentaties" or "sheets" or "factsheet" or "hand-out" or "handout" or "rapport" or "eindrapport" or "notulen" or "powerpoint" or "bijlage" or "bijlagen" or "fotoverslag";
}
