using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places;

/// <summary>Whether a place is that of another meeting or of an office, by the words of its clause.</summary>
internal static class PlaceContext
{
    /// <summary>How far back a clause is looked at.</summary>
    private const int Farthest = 12;

    /// <summary>
    /// <c>Vorig jaar waren we in Utrecht, ditmaal in Apeldoorn</c>: only what stands before the place in its own clause counts. An address with a label is that of an
    /// office: <c>Bezoekadres: Markt 3, Culemborg</c>.
    /// </summary>
    internal static bool IsElsewhere(TextIndex index, int at)
    {
        for (var i = at - 1; i >= at - Farthest; i--)
        {
            var token = index.At(i, at);
            if (token.Folded == "\0") return false;
            if (token.IsMark(':')) return index.At(i - 1, at).Folded is "bezoekadres" or "postadres" or "kantooradres" or "adres" or "postbus";
            if (token.Folded is "van" && IsYear(index.At(i + 1, at)) && Dutch.Meetings.MeetingWords.Of(index.At(i - 1, at)) is not null) return true;
            if (token.Folded is "ditmaal" or "nu" or "deze" or "dit") return false;
            if (IsOther(token.Folded) && IsOccasion(index.At(i + 1, at).Folded)) return !IsLately(token.Folded, index.At(i + 1, at).Folded);
            if (token.IsMark(',') && index.At(i + 1, at).Folded is not "de" && i < at - 3) return false;
        }

        return false;
    }

    /// <summary><c>Op 21 maart gaat het gesprek verder op een avond in Muntendam</c>: the sentence tells where they will meet again.</summary>
    internal static bool LeadsOn(TextIndex index, int first, int next)
    {
        if (!index.Cues.Places.Any(PlaceCues.Onward, first, next)) return false;
        for (var i = first; i < next; i++)
        {
            if (index.Tokens[i].Folded is "gaat" or "gaan" or "wordt" or "worden" or "krijgt" or "volgt" or "praten" or "praat") return true;
        }

        return false;
    }

    /// <summary><c>de ledendag van 2009 in Den Helder</c> is another than this.</summary>
    private static bool IsYear(Token token) => token.Kind == TokenKind.Number && token.Length == 4 && token.Folded[0] is '1' or '2';

    private static bool IsOther(string folded) => folded is "vorig" or "vorige" or "volgend" or "volgende" or "eerdere" or "vergelijkbare" or "soortgelijke" or "andere" or "komend" or "komende";

    /// <summary><c>Vorige week kwamen zij bijeen in …</c>: a report is written soon after the meeting.</summary>
    private static bool IsLately(string folded, string time) => folded is "vorige" && time is "week" or "maand";

    private static bool IsOccasion(string folded) =>
        folded is "jaar" or "keer" or "editie" or "week" or "maand" or "locatie" or "bijeenkomst" or "avond" or "gemeente" || Dutch.Meetings.MeetingWords.Of(folded) is not null;
}
