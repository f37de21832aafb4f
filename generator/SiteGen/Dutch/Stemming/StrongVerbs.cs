using System.Collections.Frozen;
using SiteGen.Dutch.Data;

namespace SiteGen.Dutch.Stemming;

/// <summary>The forms of the strong and irregular verbs, each with its family; with a prefix they stand for that verb too (<i>afgewezen</i>). Immutable.</summary>
internal sealed class StrongVerbs
{
    private const int ShortestWithGe = 7;
    private static readonly Lazy<StrongVerbs> Loaded = new(() => new StrongVerbs());

    private readonly FrozenDictionary<string, string> _stems;
    private readonly FrozenDictionary<string, string> _families;
    private readonly FrozenSet<string> _notAlone;
    private readonly ILookup<string, string> _forms;
    private readonly string[] _infinitives;

    private StrongVerbs()
    {
        var table = ReferenceTable.Load("sterke-werkwoorden");
        int infinitive = table.Column("infinitive"), past = table.Column("past"), plural = table.Column("past_plural"), participle = table.Column("participle"), others = table.Column("other_words");
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        var families = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var verb = row[infinitive];
            var stem = VerbStem.Of(verb);
            families[stem] = StemExceptions.GroupOf(verb) ?? stem;
            foreach (var form in (ReadOnlySpan<string>)[verb, stem, VerbStem.ThirdPerson(stem), row[past], row[plural], row[participle]])
                stems.TryAdd(form, stem);
        }

        // besproken, verloren: behind a prefix the participle has no ge-.
        var notAlone = table.Rows.SelectMany(r => r.List(others)).ToHashSet(StringComparer.Ordinal);
        foreach (var form in table.Rows.Select(r => r[participle]).Where(f => f.Length >= ShortestWithGe && f.StartsWith("ge", StringComparison.Ordinal)))
        {
            if (stems.TryAdd(form[2..], stems[form]))
                notAlone.Add(form[2..]);
        }

        _stems = stems.ToFrozenDictionary(StringComparer.Ordinal);
        _families = families.ToFrozenDictionary(StringComparer.Ordinal);
        _notAlone = notAlone.ToFrozenSet(StringComparer.Ordinal);
        _forms = stems.Where(f => !notAlone.Contains(f.Key)).ToLookup(f => families[f.Value], f => f.Key, StringComparer.Ordinal);
        _infinitives = [.. table.Rows.Select(r => r[infinitive])];
    }

    /// <summary>The infinitives without prefix.</summary>
    public static IReadOnlyList<string> Infinitives => Loaded.Value._infinitives;

    /// <summary>The stem of the verb of a form that stands behind a prefix; null when it is none.</summary>
    public static string? Prefixed(string folded) => Loaded.Value._stems.GetValueOrDefault(folded);

    /// <summary>The family of a form that stands alone; null when it is none, or mostly another word: <i>school</i>, <i>wond</i>.</summary>
    public static string? FamilyOf(string folded) => Prefixed(folded) is { } stem && !Loaded.Value._notAlone.Contains(folded) ? Loaded.Value._families[stem] : null;

    /// <summary>The forms of the verb that has a name of a family; none when it is not strong.</summary>
    public static IEnumerable<string> FormsOf(string family) => Loaded.Value._forms[family];
}
