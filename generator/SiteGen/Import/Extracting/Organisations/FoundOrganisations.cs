using SiteGen.Diagnostics;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>What was found so far, by name. Filled and emptied within one search.</summary>
/// <param name="report">The report.</param>
internal sealed class FoundOrganisations(ReportView report)
{
    /// <summary>With more names they are not compared with each other, so that long texts stay quick.</summary>
    private const int MostCompared = 60;

    /// <summary>No abbreviation of a name has more letters.</summary>
    private const int LongestAbbreviation = 6;

    private readonly Dictionary<string, (string Name, string Role, int First, int Next)> byName = new(StringComparer.Ordinal);

    private readonly List<(int First, int Next)> places = [];

    /// <summary>Adds an organisation; of one that is there the role stays that it had, and the first place counts.</summary>
    internal void Add(string name, string role, int first, int next)
    {
        name = name.Replace('\n', ' ');
        var key = OrganisationKey.Of(name);
        if (key.Length == 0) return;
        places.Add((first, next));
        if (!byName.TryGetValue(key, out var known)) byName[key] = (name, role, first, next);
        else byName[key] = (known.Name, known.Role.Length > 0 ? known.Role : role, Math.Min(known.First, first), first < known.First ? next : known.Next);
    }

    /// <summary>Takes out abbreviations that stand in brackets behind the name they are short for: <c>Inspectie Gezondheidszorg en Jeugd (IGJ)</c>.</summary>
    internal void RemoveShortForms()
    {
        foreach (var (key, value) in byName)
        {
            if (value.Next == value.First + 1 && report.Index.Tokens[value.First].IsAllCapitals && report.Index.At(value.First - 1, value.First).IsMark('(') && report.Index.At(value.Next, value.First).IsMark(')') && IsEnd(value.First - 1)) byName.Remove(key);
        }
    }

    /// <summary>Takes out abbreviations that another name is written out of: <c>ministerie van BZK</c> beside <c>ministerie van Binnenlandse Zaken en Koninkrijksrelaties</c>.</summary>
    internal void RemoveInitials()
    {
        if (byName.Count is < 2 or > MostCompared) return;
        foreach (var (key, value) in byName)
        {
            if (IsShortForAny(Abbreviation(value.Name))) byName.Remove(key);
        }
    }

    private bool IsShortForAny(ReadOnlySpan<char> letters)
    {
        if (letters.IsEmpty) return false;
        foreach (var other in byName.Values)
        {
            if (other.Name.Contains(' ', StringComparison.Ordinal) && IsShortFor(letters, other.Name)) return true;
        }

        return false;
    }

    /// <summary>The abbreviation that a name is, alone or behind <c>ministerie van</c>; empty when it is none.</summary>
    private static ReadOnlySpan<char> Abbreviation(string name)
    {
        var last = name.AsSpan(name.LastIndexOf(' ') + 1);
        if (last.Length < name.Length && !name.StartsWith("ministerie van ", StringComparison.OrdinalIgnoreCase) || last.Length is < 2 or > LongestAbbreviation) return "";
        return last.ContainsAnyExceptInRange('A', 'Z') ? "" : last;
    }

    /// <summary>Whether the capitals that the words of a name begin with are some letters; a word for what it is may stand before them.</summary>
    private static bool IsShortFor(ReadOnlySpan<char> letters, string name)
    {
        Span<char> capitals = stackalloc char[LongestAbbreviation + 1];
        var count = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsUpper(name[i]) || i > 0 && name[i - 1] is not (' ' or '-')) continue;
            if (count == capitals.Length) return false;
            capitals[count++] = name[i];
        }

        var initials = capitals[..count];
        return initials.SequenceEqual(letters) || name[0] is 'M' && initials.Length > 1 && initials[1..].SequenceEqual(letters);
    }

    private bool IsEnd(int token) => places.Exists(place => place.Next == token);

    /// <summary>The places of all of them in the order of the text, each once.</summary>
    internal List<(int First, int Next)> Places()
    {
        var sorted = new List<(int First, int Next)>(places);
        sorted.Sort();
        var count = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            if (count == 0 || sorted[i] != sorted[count - 1]) sorted[count++] = sorted[i];
        }

        sorted.RemoveRange(count, sorted.Count - count);
        return sorted;
    }

    /// <summary>Whether another was found that says the same in full: <c>Plaatselijk Belang</c> beside <c>Plaatselijk Belang Ureterp</c>.</summary>
    private bool IsPartOfLonger(string name)
    {
        if (byName.Count > MostCompared) return false;
        foreach (var other in byName.Values)
        {
            if (Holds(other.Name, name)) return name.Contains(' ', StringComparison.Ordinal) || OrganisationWords.IsBody(WordForm.Fold(name));
        }

        return false;
    }

    /// <summary>Whether a name begins or ends with the words of another.</summary>
    private static bool Holds(string name, string part) =>
        name.Length > part.Length + 1 && (name[part.Length] == ' ' && name.StartsWith(part, StringComparison.Ordinal) || name[^(part.Length + 1)] == ' ' && name.EndsWith(part, StringComparison.Ordinal));

    /// <summary>All of them in the order of the text, without those that another says in full.</summary>
    internal List<Fact<ImportedOrganisation>> Sorted()
    {
        var all = new List<Fact<ImportedOrganisation>>(byName.Count);
        if (byName.Count == 0) return all;
        var values = byName.Values.ToList();
        values.Sort((one, other) => one.First != other.First ? one.First.CompareTo(other.First) : string.CompareOrdinal(one.Name, other.Name));
        foreach (var value in values)
        {
            if (!IsPartOfLonger(value.Name)) all.Add(new Fact<ImportedOrganisation>(new ImportedOrganisation(value.Name, value.Role), report.Evidence(ImportReasons.Organisation, value.First, value.Next)));
        }

        return all;
    }
}
