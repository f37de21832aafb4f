using SiteGen.Dutch.Data;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Meetings;

/// <summary>Words for meetings and the kind of meeting each means.</summary>
public static class MeetingWords
{
    private static readonly Lazy<Dictionary<string, MeetingWord>> Known = new(Load);

    /// <summary>Compounds whose last part tells the kind; longer ones first.</summary>
    private static readonly (string Ending, string Kind)[] Endings =
    [
        ("werkbijeenkomst", "werkbijeenkomst"), ("netwerkbijeenkomst", "netwerkbijeenkomst"), ("informatiebijeenkomst", "informatiebijeenkomst"),
        ("bewonersbijeenkomst", "inwonersbijeenkomst"), ("bewonersavond", "inwonersbijeenkomst"), ("informatieavond", "informatiebijeenkomst"),
        ("conferentie", "conferentie"), ("vergadering", "vergadering"), ("symposium", "symposium"), ("werksessie", "werkbijeenkomst"),
        ("workshop", "werkbijeenkomst"), ("webinar", "webinar"), ("congres", "conferentie"), ("gearkomste", "vergadering"), ("bijeenkomst", ""), ("sessie", ""), ("atelier", "werkbijeenkomst"),
    ];

    /// <summary>What a word says of a meeting; absent when it is no word for one.</summary>
    /// <param name="folded">The word in its folded form, singular or plural.</param>
    public static MeetingWord? Of(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (Known.Value.TryGetValue(folded, out var word)) return word;
        if (folded is "werkdagen") return null; // On which a desk is open.
        var singular = folded.EndsWith("en", StringComparison.Ordinal) ? folded.AsSpan(0, folded.Length - 2) : folded.EndsWith('s') ? folded.AsSpan(0, folded.Length - 1) : folded;
        if (singular.Length > 2 && singular[^1] == singular[^2] && singular[^1] is not ('e' or 'o' or 'a')) singular = singular[..^1];
        if (singular.Length < folded.Length && singular.Length > 5 && Known.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(singular, out word)) return word with { IsPlural = true };
        if (OfDay(folded) is { } day) return day;
        if (Singulars.Find(folded, before: 3) is >= 0 and var one) return new MeetingWord(Endings[one].Kind, IsWeak: false, IsPlural: false);
        return Plurals.Find(folded, before: 3) is >= 0 and var more ? new MeetingWord(Endings[more % Endings.Length].Kind, IsWeak: false, IsPlural: true) : null;
    }

    /// <summary>What a token says of a meeting; absent when it is no word for one.</summary>
    internal static MeetingWord? Of(in Token token) => token.Word.Meeting;

    /// <summary>Whether a word may mean a meeting together with the next: <c>bestuurlijk overleg</c>, <c>ronde tafel</c>, <c>knowledge session</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsFirstOfPair(string folded) => IsGoverning(folded) || folded is "ronde" or "platform" || IsEnglishFirst(folded);

    /// <summary>Whether a word says that those who govern meet: <c>bestuurlijk overleg</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsGoverning(string folded) => folded.StartsWith("bestuurlijk", StringComparison.Ordinal);

    private static bool IsEnglishFirst(string folded) => folded is "knowledge" or "information" or "info" or "residents" or "residents'" or "neighbourhood" or "community" or "network" or "networking" or "working" or "work" or "site" or "theme" or "thematic" or "regional";

    private static readonly WordEndings Singulars = new([.. Endings.Select(ending => ending.Ending)]);

    private static readonly WordEndings Plurals = new([.. Endings.Select(ending => ending.Ending + "en"), .. Endings.Select(ending => ending.Ending + "s")]);

    /// <summary>What the first part of a compound with a part of the day says: <c>netwerkochtend</c>, <c>voorlichtingsmiddag</c>.</summary>
    private static readonly (string First, string Kind)[] Firsts =
    [
        ("netwerk", "netwerkbijeenkomst"), ("ontmoetings", "netwerkbijeenkomst"), ("kennis", "kennissessie"), ("inspiratie", "kennissessie"), ("studie", "kennissessie"), ("thema", "themabijeenkomst"), ("informatie", "informatiebijeenkomst"), ("info", "informatiebijeenkomst"),
        ("voorlichtings", "informatiebijeenkomst"), ("bewoners", "inwonersbijeenkomst"), ("inwoners", "inwonersbijeenkomst"), ("inwoner", "inwonersbijeenkomst"), ("buurt", "inwonersbijeenkomst"), ("wijk", "inwonersbijeenkomst"), ("dorps", "inwonersbijeenkomst"), ("ouder", ""), ("verenigings", ""), ("burger", "inwonersbijeenkomst"), ("participatie", "inwonersbijeenkomst"),
        ("inspraak", "inwonersbijeenkomst"), ("regio", "regiobijeenkomst"), ("platform", "platformbijeenkomst"), ("bedank", "waarderingsbijeenkomst"), ("waarderings", "waarderingsbijeenkomst"), ("verwen", "waarderingsbijeenkomst"), ("werk", "werkbijeenkomst"),
    ];

    private static readonly string[] Days = ["ochtend", "middag", "avond", "lunch", "ontbijt", "borrel", "diner", "carrousel"];

    private static readonly WordEndings DayEndings = new([.. Days, .. Days.Select(day => day + "en"), .. Days.Select(day => day + "s")]);

    private static MeetingWord? OfDay(string folded)
    {
        var found = DayEndings.Find(folded, before: 4);
        if (found < 0) return null;
        var length = folded.Length - Days[found % Days.Length].Length - (found < Days.Length ? 0 : found < 2 * Days.Length ? 2 : 1);
        var start = folded.AsSpan(0, length).TrimEnd('-');
        foreach (var (first, kind) in Firsts)
        {
            if (start.SequenceEqual(first)) return new MeetingWord(kind, IsWeak: false, IsPlural: found >= Days.Length);
        }

        return null;
    }

    private static Dictionary<string, MeetingWord> Load()
    {
        var table = ReferenceTable.Load("bijeenkomsten");
        var (word, kind, weak) = (table.Column("word"), table.Column("kind"), table.Column("weak"));
        var words = new Dictionary<string, MeetingWord>(StringComparer.Ordinal);
        foreach (var row in table.Rows) words[row[word]] = new MeetingWord(row[kind], row.Flag(weak), IsPlural: false);
        return words;
    }
}
