using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Websites;

/// <summary>What a mail says of itself below its text: for whom it is, and not to print it.</summary>
internal static class MailNotices
{
    private const int FewestWords = 5;
    private const int MostPrintWords = 24;
    private const int MostBeforeMail = 6;

    private static readonly WordSet Openings = new("dit deze de disclaimer aan this the confidential vertrouwelijk vertrouwelijkheid bent indien".Split(' '));
    private static readonly WordSet Readers = new("geadresseerde geadresseerden geadresseerde(n) ontvanger bestemd addressee addressees recipient recipients intended".Split(' '));
    private static readonly WordSet Secrets = new("vertrouwelijk vertrouwelijke vertrouwelijkheid confidential privileged persoonlijk uitsluitend onbevoegden".Split(' '));
    private static readonly WordSet Requests = new("verwijder verwijderen verwijdert vernietig vernietigen retourneren openbaarmaking verspreiding verstrekking vermenigvuldiging delete destroy notify disclosure dissemination".Split(' '));
    private static readonly WordSet Printing = new("print printen printing printed afdrukt afdrukken afdruk uitprint uitprinten".Split(' '));

    /// <summary>Whether a block is such a notice.</summary>
    /// <param name="words">Its words, folded, without marks.</param>
    internal static bool Is(List<string> words) => words.Count >= FewestWords && (IsConfidential(words) || IsForReader(words) || IsAboutItself(words) || IsAgainstPrinting(words));

    /// <summary><c>Dit bericht kan vertrouwelijke informatie bevatten. Bent u niet de geadresseerde, verwijder het dan.</c></summary>
    private static bool IsConfidential(List<string> words) =>
        Openings.Contains(words[0]) && words.Exists(Readers.Contains) && words.Exists(Secrets.Contains) && words.Exists(Requests.Contains);

    /// <summary><c>De inhoud van deze e-mail is alleen bestemd voor degene aan wie hij is gericht</c>: of a mail that it is for one reader, and nothing that was.</summary>
    private static bool IsForReader(List<string> words)
    {
        if (!Openings.Contains(words[0]) || words.FindIndex(0, Math.Min(words.Count, MostBeforeMail), word => word is "e-mail" or "mail" or "email" or "e-mailbericht" or "mailbericht" or "message") < 0) return false;
        var meant = words.FindIndex(word => word is "bestemd" or "bedoeld" or "gericht" or "intended" or "meant");
        return meant > 0 && words.FindIndex(0, meant, word => word is "is" or "zijn" or "are") >= 0 && words.FindIndex(0, meant, word => word is "was" or "waren" or "werd" or "bleek" or "were") < 0
            && words.Exists(word => word is "alleen" or "uitsluitend" or "enkel" or "only" or "solely")
            && words.Exists(word => word is "degene" or "degenen" or "diegene" or "persoon" or "personen" or "person" or "persons" || Readers.Contains(word) && word is not ("bestemd" or "intended"));
    }

    /// <summary><c>Aan dit bericht kunnen geen rechten worden ontleend</c>, <c>Bent u niet de beoogde ontvanger van deze mail? Gooi hem dan weg.</c></summary>
    private static bool IsAboutItself(List<string> words)
    {
        if (words.Count > MostPrintWords || words.FindIndex(0, Math.Min(words.Count, MostBeforeMail * 2), word => word is "e-mail" or "mail" or "email" or "e-mailbericht" or "mailbericht" or "bericht" or "message") is var mail && mail < 1 || words[mail - 1] is not ("dit" or "deze" or "this")) return false;
        if (words[0] is "aan" && words[^1] is "ontleend" && words.Contains("rechten")) return true;
        if (words[0] is "dit" or "deze" && FurniturePhrases.Has(words, "is", "zijn") && (words[^1] is "virussen" || words[^1] is "vertrouwelijk" && FurniturePhrases.Has(words, "bijlage", "bijlagen"))) return true;
        return words[0] is "bent" or "ontvangt" or "ontving" or "kreeg" or "heeft" or "hebt" or "heb" && words[1] is "u" or "je" && FurniturePhrases.Has(words, "beoogde", "ongeluk", "abusievelijk", "vergissing", "onterecht") && FurniturePhrases.Has(words, "weg", "wissen", "wis", "verwijderen", "verwijder", "vernietigen", "vernietig", "weten");
    }

    /// <summary><c>Denk aan het milieu voordat u deze mail afdrukt.</c></summary>
    private static bool IsAgainstPrinting(List<string> words) =>
        words.Count <= MostBeforeMail * 2 && words[0] is "moet" or "print" or "denk" or "is" && words.Exists(Printing.Contains) && (words[0] is "denk" or "is" ? FurniturePhrases.Has(words, "groen", "milieu") : FurniturePhrases.Has(words, "mail", "e-mail", "email") && FurniturePhrases.Has(words, "deze", "dit") && FurniturePhrases.Has(words, "echt", "nodig", "niet", "noodzakelijk")) && !FurniturePhrases.Has(words, "zei", "zegt", "riep", "vroeg") ||
        words.Count <= MostPrintWords && (IsAsking(words[0]) || Printing.Contains(words[0]) && words.Exists(IsAsking)) && words.Exists(word => word is "milieu" or "environment" or "inkt" or "papier" or "bomen" or "boom" or "bos" or "tree" or "trees" or "paper" or "ink")
        && words.Exists(Printing.Contains) && !FurniturePhrases.Has(words, "zei", "zegt", "riep", "said", "vroeg");

    private static bool IsAsking(string word) => word is "denk" or "spaar" or "bespaar" or "please" or "think" or "consider" or "moet" or "save";
}
