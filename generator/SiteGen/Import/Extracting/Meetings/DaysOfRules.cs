using SiteGen.Dutch;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>
/// Tells days on which a law or rule came into force: <c>de wet, die op 1 januari 2015 inging</c>, <c>trad op 1 mei 2019 in werking</c>. People meet on
/// other days.
/// </summary>
internal static class DaysOfRules
{
    /// <summary>How many words stand between the day and what the clause says of it, at most.</summary>
    private const int Farthest = 7;

    /// <summary>What such rules are called, as words of their own and as the last part of others.</summary>
    private static readonly WordEndings Rules = new(["wet", "wetgeving", "regeling", "regels", "verordening", "verbod", "maatregel", "maatregelen", "plicht", "stelsel", "subsidie", "tarieven"]);

    /// <summary>Whether a day is such a one.</summary>
    /// <param name="index">The report.</param>
    /// <param name="day">Where the day stands.</param>
    internal static bool Is(TextIndex index, TextSpan day)
    {
        var (first, next) = (index.TokenAt(day.Start), index.TokenAt(day.End));
        return next > first && (IsTold(index, next) || IsToldBefore(index, first));
    }

    /// <summary><c>… 1 januari 2015 inging</c>, <c>… 1 mei 2019 in werking</c>: what the rest of the clause says.</summary>
    private static bool IsTold(TextIndex index, int next)
    {
        var from = next - 1;
        for (var i = next; i < next + Farthest && index.At(i, from).IsWord; i++)
        {
            var word = index.Tokens[i].Folded;
            if (word is "werd" or "werden" or "wordt") return false; // werd op vragen ingegaan
            if (word is "ingegaan" or "inging" or "ingingen" or "ingaat") return index.At(i + 1, from).Folded is not "op";
            if (IsInForce(index, i, from)) return true;
            if (word is "in" && !index.At(i + 1, from).IsWord) return i == next ? IsGoing(index, from) : Rules.Fits(index.At(i - 1, from).Folded, before: 0);
        }

        return false;
    }

    /// <summary><c>van kracht</c>, <c>in werking</c> with its verb beside it; a machine is put <c>in werking gesteld</c>.</summary>
    private static bool IsInForce(TextIndex index, int at, int from) => index.Tokens[at].Folded switch
    {
        "kracht" => index.At(at - 1, from).Folded is "van",
        "werking" => index.At(at - 1, from).Folded is "in" && index.At(at + 1, from).Folded is not ("gesteld" or "gezet" or "gebracht" or "gezien"),
        _ => false,
    };

    /// <summary><c>De regels gingen op 1 januari 2020 in.</c>: the verb stands before the day.</summary>
    private static bool IsGoing(TextIndex index, int last)
    {
        for (var i = last - 1; i > last - Farthest && index.At(i, last).Folded is not "\0"; i--)
        {
            if (index.Tokens[i].Folded is "ging" or "gingen" or "gaat" or "gaan") return true;
        }

        return false;
    }

    /// <summary><c>ingegaan op 1 januari 2015</c>, <c>van kracht sinds 1 mei 2019</c>.</summary>
    private static bool IsToldBefore(TextIndex index, int first)
    {
        var verb = first - 1;
        while (verb > first - 3 && index.At(verb, first).Folded is "op" or "sinds" or "met" or "per" or "vanaf" or "maandag" or "dinsdag" or "woensdag" or "donderdag" or "vrijdag" or "zaterdag" or "zondag") verb--;
        return verb < first - 1 && (index.At(verb, first).Folded is "ingegaan" or "inging" or "ingingen" or "getreden" || index.At(verb, first).IsWord && IsInForce(index, verb, first));
    }
}
