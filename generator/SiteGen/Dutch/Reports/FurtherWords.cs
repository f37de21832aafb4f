using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Reports;

/// <summary>The words right around a date by which reports say that it is that of another meeting, before or after this one.</summary>
internal static class FurtherWords
{
    /// <summary>The words that decide stand no farther before a date.</summary>
    private const int Farthest = 6;

    /// <summary>A group and what it will do stand no farther behind the date.</summary>
    private const int FarthestGroup = 4;

    /// <summary>What a date is called in the sentence around it.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="date">The first token of the date.</param>
    /// <param name="behind">The first token behind the date.</param>
    /// <param name="next">The first token behind the sentence.</param>
    /// <param name="isBack">Whether the verbs of the sentence look back.</param>
    internal static RelatedCue Around(TokenList tokens, int first, int date, int behind, int next, bool isBack)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (IsOfReport(tokens, first, date)) return RelatedCue.Past;
        if (IsAfter(tokens, first, date)) return RelatedCue.Past;
        if (IsBracketed(tokens, first, date, behind)) return isBack || HasPresentations(tokens, first, next) ? RelatedCue.Past : RelatedCue.None;
        if (IsOnAgenda(tokens, first, date)) return isBack ? RelatedCue.None : RelatedCue.Future;
        if (IsOfOther(tokens, first, date)) return isBack ? RelatedCue.Past : IsToward(tokens, first, date) ? RelatedCue.Future : RelatedCue.None;
        if (!isBack && (IsGroupToCome(tokens, first, date, behind, next) || IsReminder(tokens, first, date) || IsSamePlace(tokens, first, date, next) || IsCounted(tokens, first, date, behind, next))) return RelatedCue.Future;
        return RelatedCue.None;
    }

    /// <summary><c>naar aanleiding van de notulen van 7 februari</c>, <c>Verslag AB-vergadering 9 april</c>, <c>Verslag 06-06-2018</c>: the report of the meeting before.</summary>
    private static bool IsOfReport(TokenList tokens, int first, int date)
    {
        for (var i = date - 1; i >= first && i >= date - Farthest; i--)
        {
            var folded = tokens[i].Folded;
            if (folded is "notulen" or "verslag" or "besluitenlijst" or "actielijst" or "ferslach" or "conceptverslag" or "conceptnotulen" or "concept-verslag" or "concept-notulen" or "minutes") return true;
            if (tokens[i].Kind == TokenKind.Mark ? !tokens[i].IsMark('-') : folded is not ("van" or "de" or "het" or "d.d." or "d.d" or "dd" or "fan" or "op" or "of" or "the" or "vorige" or "ab" or "db" or "on" or "from" or "laatste") && Meetings.MeetingWords.Of(tokens[i]) is null && !tokens[i].IsAllCapitals) return false;
        }

        return false;
    }

    /// <summary><c>Deze bijeenkomst volgde op de kennissessie van 12 september</c>, <c>een vervolg op de avond van 3 mei</c>.</summary>
    private static bool IsAfter(TokenList tokens, int first, int date)
    {
        for (var i = date - 1; i > first && i >= date - Farthest - 2; i--)
        {
            if (tokens[i].Folded is "op" && tokens[i - 1].Folded is "volgde" or "volgden" or "vervolg" or "voortborduurde" or "volgt" && IsOfOther(tokens, first, date)) return true;
        }

        return false;
    }

    /// <summary><c>De presentaties van deel 1 (8 juni) en deel 2 (7 september)</c>: a part with its day in brackets.</summary>
    private static bool IsBracketed(TokenList tokens, int first, int date, int behind) =>
        date - 2 > first && tokens[date - 1].IsMark('(') && behind < tokens.Count && tokens[behind].IsMark(')')
        && (tokens[date - 3].Folded is "deel" or "sessie" or "bijeenkomst" or "aflevering" or "part" or "avond" && tokens[date - 2].Kind == TokenKind.Number
            || date - 3 > first && tokens[date - 3].Folded is "eerste" or "tweede" or "derde" && (Meetings.MeetingWords.Of(tokens[date - 2]) is not null || tokens[date - 2].Folded is "deel" or "aflevering"));

    private static bool HasPresentations(TokenList tokens, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (tokens[i].Folded is "presentaties" or "verslagen" or "opnames" or "eerdere" or "eerder" or "terugkijken" or "verslag" or "presentatie" or "opname") return true;
        }

        return false;
    }

    /// <summary><c>komt terug op de agenda van 12 november</c>.</summary>
    private static bool IsOnAgenda(TokenList tokens, int first, int date) =>
        date - 3 >= first && tokens[date - 1].Folded is "van" or "fan" or "of" or "voor" && tokens[date - 2].Folded is "agenda" or "aginda" && tokens[date - 3].Folded is "de" or "the";

    /// <summary><c>voor de vergadering van 30 november</c>, <c>op de eerste avond, in november 2022</c>: the date of a meeting that is named with it.</summary>
    private static bool IsOfOther(TokenList tokens, int first, int date)
    {
        var link = date - 1;
        if (link <= first + 1 || tokens[link].Folded is not ("van" or "in" or "op" or "d.d." or "fan" or "of")) return false;
        var meeting = tokens[link - 1].IsMark(',') ? link - 2 : link - 1;
        if (meeting <= first || !tokens[meeting].IsWord || Meetings.MeetingWords.Of(tokens[meeting]) is null) return false;
        return tokens[meeting - 1].Folded is not ("deze" or "dit" or "this") && (meeting == link - 1 || tokens[meeting - 1].Folded is "eerste" or "vorige" or "tweede" or "eerdere" or "derde" or "laatste");
    }

    /// <summary>Whether what is said goes toward the meeting whose date it is: <c>nodigt de wethouder uit voor de vergadering van</c>.</summary>
    private static bool IsToward(TokenList tokens, int first, int date)
    {
        for (var i = date - 3; i >= first && i >= date - Farthest; i--)
        {
            if (tokens[i].Folded is "voor" or "naar" or "tot") return true;
            if (!tokens[i].IsWord || tokens[i].Folded is "van" or "in" or "op" or "tijdens") return false;
        }

        return false;
    }

    /// <summary><c>In november kijken we hoe het gaat</c>, <c>Op 14 mei koppelt het platform terug wat …</c>: a sentence that begins with the date tells what the group will do.</summary>
    private static bool IsGroupToCome(TokenList tokens, int first, int date, int behind, int next)
    {
        if (date > first + 3 || behind + 1 >= next) return false;
        var verb = tokens[behind].Folded;
        if (verb.EndsWith("en", StringComparison.Ordinal) && tokens[behind + 1].Folded is "we" or "wij")
        {
            for (var i = behind + 2; i < next; i++)
            {
                if (tokens[i].Folded is "opnieuw" or "weer" or "verder" or "bijeen" or "samen") return true;
            }
        }

        var isShared = verb is "kijken" or "kijkt" or "evalueren" or "evalueert" or "bezoeken" or "bezoekt" or "koppelen" or "koppelt" or "komt" or "komen" or "leggen" or "legt" or "bespreken" or "presenteren" or "presenteert" or "meets" or "meet" or "komme" or "gaan" or "gaat";
        if (!isShared) return false;
        var isGroup = false;
        for (var i = behind + 1; i < next; i++)
        {
            var folded = tokens[i].Folded;
            isGroup |= i <= behind + FarthestGroup && (folded is "we" or "wij" or "iedereen" or "platform" or "netwerk" or "werkgroep" or "groep" or "leerkring" or "kerngroep" or "stuurgroep" or "klankbordgroep" or "deelnemers" or "partners" or "samenwerkingsverband" or "coalitie" or "dorpen" or "doarpen");
            if (!isGroup) continue;
            if (verb is "bezoeken" or "bezoekt" or "evalueren" or "evalueert") return true;
            if (verb is "kijken" or "kijkt" ? folded is "hoe" or "wat" or "terug" or "of" or "waar" : folded is "terug" or "bijeen" or "samen" or "elkaar" or "inoar" or "again" || folded is "voor" && verb is "leggen" or "legt") return true;
        }

        return false;
    }

    /// <summary><c>Het vijfde treffen is op 26 september</c>, <c>Op 15 januari is de derde wandeling</c>: the meeting by its number, and nothing but a verb between it and the day.</summary>
    private static bool IsCounted(TokenList tokens, int first, int date, int behind, int next)
    {
        if (date - 5 >= first && tokens[date - 1].Folded is "op" && IsBeing(tokens[date - 2].Folded)) return IsCountedMeeting(tokens, date - 5, date);
        if (date > first + 1 || behind + 3 >= next || !IsBeing(tokens[behind].Folded)) return false;
        return IsCountedMeeting(tokens, tokens[behind + 1].Folded is "er" ? behind + 2 : behind + 1, next);
    }

    private static bool IsBeing(string folded) => folded is "is" or "volgt" or "staat" or "houden" or "komt";

    /// <summary>An article, an ordinal and what people come to.</summary>
    private static bool IsCountedMeeting(TokenList tokens, int article, int next) =>
        article + 2 < next && tokens[article].Folded is "de" or "het" or "een" && tokens[article + 1].Folded is "tweede" or "derde" or "vierde" or "vijfde" or "zesde" or "zevende" or "achtste" or "negende" or "tiende"
        && (Meetings.MeetingWords.Of(tokens[article + 2]) is not null || Meetings.GatheringWords.IsCompound(tokens[article + 2].Folded) || tokens[article + 2].Folded is "treffen" or "ontbijt" or "lunch" or "diner" or "wandeling" or "excursie" or "borrel" or "tafel" or "schouw" or "markt" or "keer" or "editie" or "ronde");

    /// <summary><c>Save the date: 14 juni</c>, <c>Zet alvast in uw agenda: 14 juni</c>.</summary>
    private static bool IsReminder(TokenList tokens, int first, int date)
    {
        if (date <= first) return false;
        var colon = date - 1;
        while (colon > first && colon > date - 3 && !tokens[colon].IsMark(':')) colon--;
        if (!tokens[colon].IsMark(':')) return false;
        for (var i = colon - 1; i >= first && i >= colon - Farthest; i--)
        {
            if (tokens[i].Folded is "save" or "agenda" or "noteer" or "vooruitblik" or "noteren" or "alvast") return true;
        }

        return false;
    }

    /// <summary><c>Dinsdag 18 februari, 20.00 uur, zelfde plek: …</c>: a sentence without a verb that begins with a day.</summary>
    private static bool IsSamePlace(TokenList tokens, int first, int date, int next)
    {
        if (date > first + 1) return false;
        for (var i = date; i + 1 < next; i++)
        {
            if (tokens[i].Folded is "zelfde" or "dezelfde" && tokens[i + 1].Folded is "plek" or "plaats" or "locatie" or "zaal" or "tijd" or "tijdstip") return true;
        }

        return false;
    }
}
