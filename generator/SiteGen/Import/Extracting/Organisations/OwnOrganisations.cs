using SiteGen.Diagnostics;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Reports;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Extracting.Places;
using SiteGen.Import.Extracting.Places.Venues;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>Completes the organisations with those that the text names in another way: the sender, municipalities in a list, a venue that acts.</summary>
internal static class OwnOrganisations
{
    /// <summary>A building that is named this often is an organisation, too.</summary>
    private const int FewestMentions = 3;

    /// <summary>A longer list of municipalities says where the meeting belongs, not who made it; their names are there already.</summary>
    private const int MostMunicipalities = 4;

    /// <summary>The organisations with those added.</summary>
    internal static List<Fact<ImportedOrganisation>> Add(
        ReportView report, List<Fact<ImportedOrganisation>> organisations, Fact<string>? publisher,
        IReadOnlyList<MunicipalityMention> towns, IReadOnlyList<Fact<string>> municipalities, VenueFinder.Venue? venue)
    {
        var all = new List<Fact<ImportedOrganisation>>(organisations);
        HashSet<string>? keys = null;
        if (municipalities.Count > MostMunicipalities) towns = [.. towns.Where(town => IsListed(report.Index, town.First))];
        foreach (var municipality in municipalities)
        {
            if (!IsNamed(report.Index, towns, municipality.Value)) continue;
            var name = "gemeente " + municipality.Value;
            if (IsNew(OrganisationKey.Of(name))) all.Add(new Fact<ImportedOrganisation>(new ImportedOrganisation(name, municipalities.Count > 1 ? "deelnemer" : ""), municipality.Evidence with { Reason = ImportReasons.Organisation }));
        }

        if (publisher is not null && IsNew(OrganisationKey.Of(publisher.Value)))
            all.Add(new Fact<ImportedOrganisation>(new ImportedOrganisation(publisher.Value, publisher.IsProbable ? "afzender" : OrganisationRoles.Organiser), publisher.Evidence) { IsProbable = publisher.IsProbable });
        if (MastheadFinder.Find(report) is { } masthead)
        {
            // a part of the name that was read from the line itself is the same; one that the text uses is the better name
            var line = masthead.Evidence.Span;
            all.RemoveAll(one => IsBeginning(one, masthead) && one.Evidence.Span.Start >= line.Start && one.Evidence.Span.End <= line.End);
            if (!all.Exists(one => IsBeginning(one, masthead)) && IsNew(OrganisationKey.Of(masthead.Value.Name))) all.Add(masthead);
        }

        if (venue is not null && VenueWords.IsHall(report.Index.Tokens[venue.First].Folded) && Mentions(report, venue.Name) < FewestMentions) all.RemoveAll(one => one.Value.Role.Length == 0 && OrganisationKey.Of(one.Value.Name) == OrganisationKey.Of(venue.Name));
        if (venue is not null && char.IsUpper(venue.Name[0]) && Mentions(report, venue.Name) >= FewestMentions && !all.Exists(one => one.Value.Name.StartsWith(venue.Name + " ", StringComparison.OrdinalIgnoreCase)) && IsNew(OrganisationKey.Of(venue.Name)))
            all.Add(new Fact<ImportedOrganisation>(new ImportedOrganisation(venue.Name, "locatie"), report.Evidence(ImportReasons.Organisation, venue.First, venue.Next)));
        return all;

        // Most texts name nothing in another way: what the names are the same by is made for the first that does.
        bool IsNew(string key) => (keys ??= organisations.Select(organisation => OrganisationKey.Of(organisation.Value.Name)).ToHashSet(StringComparer.Ordinal)).Add(key);
    }

    /// <summary>Whether a municipality is named as one, and not as the place of its town hall.</summary>
    private static bool IsNamed(TextIndex index, IReadOnlyList<MunicipalityMention> towns, string municipality)
    {
        for (var i = 0; i < towns.Count; i++)
        {
            var town = towns[i];
            if (town is { IsNamedAsSuch: true, IsFormer: false } && town.Name == municipality && index.At(town.First - 1, town.First).Folded is not "gemeentehuis") return true;
        }

        return false;
    }

    /// <summary><c>de gemeenten Roermond, Weert en Leudal</c>, <c>vijf gemeenten …: Ede, Barneveld</c>: a list that says itself that it is one of municipalities.</summary>
    private static bool IsListed(TextIndex index, int at)
    {
        var head = at - 1;
        while (index.At(head, at) is { Folded: not "\0" } token && (token.IsCapital || token.IsMark(',') || token.Folded is "en" or "and" or "aan" or "den" or "de" or "van" or "op" or "bij") && !token.IsMark(':')) head--;
        if (index.At(head, at).IsMark(':')) return MunicipalityMentions.IsCounted(index, head + 1);
        return index.At(head, at).Folded is "gemeenten" || index.At(head, at).Folded is "of" && index.At(head - 1, at).Folded is "municipalities";
    }

    private static bool IsBeginning(Fact<ImportedOrganisation> part, Fact<ImportedOrganisation> whole) => whole.Value.Name.StartsWith(part.Value.Name + " ", StringComparison.OrdinalIgnoreCase);

    /// <summary>An alderman of whom the text does not say where is of the municipality that it is about, when that is one and it is certain.</summary>
    internal static IReadOnlyList<Fact<ImportedPerson>> OfMunicipality(IReadOnlyList<Fact<ImportedPerson>> people, IReadOnlyList<Fact<string>> municipalities, IReadOnlyList<MunicipalityMention> towns, DatelineFinder.Dateline? dateline)
    {
        if (people.Count == 0 || municipalities is not [{ IsProbable: false } only] || !towns.Any(town => town.Name == only.Value && (town.IsNamedAsSuch || dateline is not null && dateline.Tokens.Contains(town.First)))) return people;
        return
        [
            .. people.Select(person => person.Value is { Organisation.Length: 0, Former: false } && GovernmentWords.IsElected(person.Value.Function)
                ? person with { Value = person.Value with { Organisation = "gemeente " + only.Value } } : person),
        ];
    }

    /// <summary>A member of the provincial executive of whom the text does not say where is of the only province that it names.</summary>
    internal static IReadOnlyList<Fact<ImportedPerson>> OfProvince(IReadOnlyList<Fact<ImportedPerson>> people, IReadOnlyList<Fact<ImportedOrganisation>> organisations)
    {
        if (people.Count == 0 || OnlyProvince(organisations) is not { Length: > 0 } only) return people;
        return
        [
            .. people.Select(person => person.Value is { Organisation.Length: 0, Former: false } && GovernmentWords.IsProvincial(person.Value.Function)
                ? person with { Value = person.Value with { Organisation = only } } : person),
        ];
    }

    /// <summary>The province that is the only one among some organisations; empty when none is.</summary>
    private static string OnlyProvince(IReadOnlyList<Fact<ImportedOrganisation>> organisations)
    {
        var only = "";
        for (var i = 0; i < organisations.Count; i++)
        {
            var name = organisations[i].Value.Name;
            if (!name.StartsWith("provincie ", StringComparison.OrdinalIgnoreCase)) continue;
            if (only.Length > 0) return "";
            only = name;
        }

        return only;
    }

    /// <summary>Whoever the text calls <c>onze adviseur</c> is of the sender.</summary>
    internal static IReadOnlyList<Fact<ImportedPerson>> Of(ReportView report, IReadOnlyList<Fact<ImportedPerson>> people, Fact<string>? publisher)
    {
        if (publisher is null || people.Count == 0) return people;
        var ours = OurPeople(report);
        return ours.Count == 0 ? people :
        [
            .. people.Select(person => person.Value.Organisation.Length == 0 && ours.Contains(person.Value.Name)
                ? person with { Value = person.Value with { Organisation = publisher.Value } } : person),
        ];
    }

    private static HashSet<string> OurPeople(ReportView report)
    {
        var index = report.Index;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var (cues, end) = (index.Cues.Organisations, Math.Max(0, index.Tokens.Count - 2));
        for (var i = cues.Next(OrganisationCues.Ours, 0, end); i < end; i = cues.Next(OrganisationCues.Ours, i + 1, end))
        {
            if (!report.IsSource(i)) continue;
            if (FunctionReader.ReadAt(index, i + 1) is not { } function || function.Next >= index.Tokens.Count) continue;
            if (NameReader.ReadAt(index, FunctionReader.FieldEnd(index, function.Next, Math.Min(index.Tokens.Count, function.Next + 4), stopAtNames: true)) is { } name) names.Add(name.Name);
        }

        return names;
    }

    private static int Mentions(ReportView report, string name)
    {
        var (count, at) = (0, 0);
        while ((at = report.Index.Text.IndexOf(name, at, StringComparison.Ordinal)) >= 0) (count, at) = (count + 1, at + name.Length);
        return count;
    }
}
