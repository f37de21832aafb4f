using SiteGen.Dutch.Data;

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
        ("workshop", "werkbijeenkomst"), ("webinar", "webinar"), ("congres", "conferentie"), ("bijeenkomst", ""), ("sessie", ""),
    ];

    /// <summary>What a word says of a meeting; absent when it is no word for one.</summary>
    /// <param name="folded">The word in its folded form, singular or plural.</param>
    public static MeetingWord? Of(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (Known.Value.TryGetValue(folded, out var word)) return word;
        var singular = folded.EndsWith("en", StringComparison.Ordinal) ? folded[..^2] : folded.EndsWith('s') ? folded[..^1] : folded;
        if (singular.Length > 2 && singular[^1] == singular[^2] && singular[^1] is not ('e' or 'o' or 'a')) singular = singular[..^1];
        if (singular.Length < folded.Length && singular.Length > 5 && Known.Value.TryGetValue(singular, out word)) return word with { IsPlural = true };
        foreach (var (ending, kind) in Endings)
        {
            if (folded.Length <= ending.Length + 2) continue;
            if (folded.EndsWith(ending, StringComparison.Ordinal)) return new MeetingWord(kind, IsWeak: false, IsPlural: false);
            if (folded.Length > ending.Length + 4 && (folded.EndsWith(ending + "en", StringComparison.Ordinal) || folded.EndsWith(ending + "s", StringComparison.Ordinal)))
                return new MeetingWord(kind, IsWeak: false, IsPlural: true);
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
