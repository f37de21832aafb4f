using SiteGen.Import.Extracting;

namespace SiteGen.Import.Composing;

/// <summary>Where a report says that people met, as a title without a subject names it. Immutable.</summary>
/// <param name="Place">The municipality when there is one, else the region, else the town; empty when none is known.</param>
/// <param name="Town">The town; else the place.</param>
/// <param name="Venue">The building or room; empty when none is known.</param>
internal sealed record TitlePlaces(string Place, string Town, string Venue)
{
    /// <summary>Those of a report.</summary>
    internal static TitlePlaces Of(ReportFacts facts)
    {
        var place = facts.Municipalities.Count == 1 ? facts.Municipalities[0].Value : facts.Region?.Fact.Value ?? facts.Session.Place?.Value ?? "";
        return new TitlePlaces(place, facts.Session.Place?.Value ?? place, facts.Session.Venue?.Value ?? "");
    }
}
