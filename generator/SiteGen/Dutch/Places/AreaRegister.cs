using SiteGen.Dutch.Data;
using SiteGen.Dutch.Folding;

namespace SiteGen.Dutch.Places;

/// <summary>What is known of municipalities and regions: codes, provinces, members. From the reference tables; immutable, loaded once.</summary>
public sealed class AreaRegister
{
    private static readonly Lazy<AreaRegister> Loaded = new(() => new AreaRegister());

    private const string Province = "provincie";

    /// <summary>Divisions whose members say what people mean by a name; provinces and the everyday ones first.</summary>
    private static readonly string[] RegionKinds = [Province, "alledaags", "jeugdregio", "arbeidsmarktregio", "veiligheidsregio", "res-regio", "ggd-regio", "corop"];

    private readonly Dictionary<string, MunicipalityFacts> municipalities = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, RegionFacts>> regions;

    private AreaRegister()
    {
        ReadMunicipalities();
        regions = new(ReadRegions);
    }

    /// <summary>The one register.</summary>
    public static AreaRegister Instance => Loaded.Value;

    /// <summary>The municipality of a name, in any of its usual spellings; absent when there is none. The current one goes before one that was abolished.</summary>
    public MunicipalityFacts? Municipality(string name) => municipalities.GetValueOrDefault(Fold.Word(name));

    /// <summary>The region or province of a name; absent when there is none.</summary>
    public RegionFacts? Region(string name) => regions.Value.GetValueOrDefault(Fold.Word(name));

    private void ReadMunicipalities()
    {
        var table = ReferenceTable.Load("gemeenten");
        var (name, code, province) = (table.Column("name"), table.Column("code"), table.Column("province"));
        var (until, others) = (table.Column("valid_until"), table.Column("alternative_names"));
        foreach (var wanted in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var row in table.Rows)
            {
                if (row.Span(until).IsEmpty != wanted) continue;
                var (official, alternatives) = (row[name], row.List(others));
                var facts = new MunicipalityFacts(EverydayName(official, alternatives), row[code], row[province]);
                municipalities.TryAdd(Fold.Word(official), facts);
                foreach (var other in alternatives) municipalities.TryAdd(Fold.Word(other), facts);
            }
        }
    }

    private Dictionary<string, RegionFacts> ReadRegions()
    {
        var known = new Dictionary<string, RegionFacts>(StringComparer.Ordinal);
        var table = ReferenceTable.Load("regios");
        var (name, kind) = (table.Column("name"), table.Column("kind"));
        var (members, others) = (table.Column("members"), table.Column("alternative_names"));
        foreach (var wanted in RegionKinds)
        {
            foreach (var row in table.Rows)
            {
                if (!row.Span(kind).SequenceEqual(wanted)) continue;
                var isProvince = wanted == Province;
                var facts = new RegionFacts(row[name], Known(row.List(members)), isProvince);
                known.TryAdd(Fold.Word(facts.Name), facts);
                if (isProvince) continue;
                foreach (var other in row.List(others)) known.TryAdd(Fold.Word(other), facts);
            }
        }

        return known;
    }

    private string[] Known(string[] names) => [.. names.Select(name => Municipality(name)?.Name ?? name)];

    /// <summary>The city that nobody calls by their official name; elsewhere the official name is the usual one.</summary>
    private static string EverydayName(string official, string[] alternatives) =>
        official == "'s-Gravenhage" ? alternatives.FirstOrDefault(other => other == "Den Haag") ?? official : official;
}

/// <summary>What is known of a municipality. Immutable.</summary>
/// <param name="Name">The name by which readers know it.</param>
/// <param name="Code">The official code, <c>GM0453</c>.</param>
/// <param name="Province">The province.</param>
public sealed record MunicipalityFacts(string Name, string Code, string Province);

/// <summary>What is known of a region. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its municipalities by the name that readers know; empty when they are not settled.</param>
/// <param name="IsProvince">Whether it is a province.</param>
public sealed record RegionFacts(string Name, IReadOnlyList<string> Members, bool IsProvince);
