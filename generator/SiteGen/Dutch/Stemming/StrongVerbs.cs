using SiteGen.Dutch.Data;

namespace SiteGen.Dutch.Stemming;

/// <summary>The forms of the strong and irregular verbs, each with its family; with a prefix they stand for that verb too (<i>afgewezen</i>). Immutable.</summary>
internal sealed class StrongVerbs
{
    private const int ShortestWithGe = 7;
    private static readonly Lazy<StrongVerbs> Loaded = new(() => new StrongVerbs());

    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _families = new(StringComparer.Ordinal);
    private readonly HashSet<string> _notAlone = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string>> _forms;
    private readonly string[] _infinitives;

    private StrongVerbs()
    {
        var table = ReferenceTable.Load("sterke-werkwoorden");
        int infinitive = table.Column("infinitive"), past = table.Column("past"), plural = table.Column("past_plural"), participle = table.Column("participle"), others = table.Column("other_words");
        _infinitives = new string[table.Rows.Count];
        for (var i = 0; i < _infinitives.Length; i++)
        {
            var row = table.Rows[i];
            var verb = _infinitives[i] = row[infinitive];
            var stem = VerbStem.Of(verb);
            _families[stem] = StemExceptions.GroupOf(verb) ?? stem;
            foreach (var form in (ReadOnlySpan<string>)[verb, stem, VerbStem.ThirdPerson(stem), row[past], row[plural], row[participle]])
                _stems.TryAdd(form, stem);
        }

        // besproken, verloren: behind a prefix the participle has no ge-.
        foreach (var row in table.Rows)
        {
            foreach (var other in row.List(others)) _notAlone.Add(other);
            var form = row[participle];
            if (form.Length >= ShortestWithGe && form.StartsWith("ge", StringComparison.Ordinal) && _stems.TryAdd(form[2..], _stems[form]))
                _notAlone.Add(form[2..]);
        }

        _forms = new(() => _stems.Where(f => !_notAlone.Contains(f.Key)).ToLookup(f => _families[f.Value], f => f.Key, StringComparer.Ordinal));
    }

    /// <summary>The infinitives without prefix.</summary>
    public static IReadOnlyList<string> Infinitives => Loaded.Value._infinitives;

    /// <summary>The stem of the verb of a form that stands behind a prefix; null when it is none.</summary>
    public static string? Prefixed(string folded) => Loaded.Value._stems.GetValueOrDefault(folded);

    /// <summary>The family of a form that stands alone; null when it is none, or mostly another word: <i>school</i>, <i>wond</i>.</summary>
    public static string? FamilyOf(string folded) => Prefixed(folded) is { } stem && !Loaded.Value._notAlone.Contains(folded) ? Loaded.Value._families[stem] : null;

    /// <summary>The forms of the verb that has a name of a family; none when it is not strong.</summary>
    public static IEnumerable<string> FormsOf(string family) => Loaded.Value._forms.Value[family];
}
