using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Finds the building where people met, and the town it is in when the text says so right behind it.</summary>
internal static class VenueFinder
{
    /// <summary>A venue: its name, its tokens, the token of the town behind it (-1 without), and how much speaks for it.</summary>
    internal sealed record Venue(string Name, int First, int Next, int Town, int Points)
    {
        /// <summary>The municipality that the site gives for it; empty when it gives none.</summary>
        internal string Municipality { get; init; } = "";
    }

    /// <summary>No building has a longer name.</summary>
    private const int LongestName = 120;

    /// <summary>What a line above the text gives.</summary>
    private const int HeadPoints = 8;

    /// <summary>The likeliest venue; absent when the text names none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="date">The date of the meeting: a building in a sentence with another date is not of this meeting.</param>
    /// <param name="people">The people: a building behind one's function is where they work.</param>
    internal static Venue? Find(ReportView report, SessionDateFinder.Candidate? date, IReadOnlyList<PersonMention> people)
    {
        var index = report.Index;
        return Best(report, date, people, (i, block) => VenueLines.HeadLine(report, i, block) ?? VenueReader.At(index, i, report.HasVenue))
            ?? (index.Cues.Places.Any(PlaceCues.Building | PlaceCues.Room | PlaceCues.Plain) ? Best(report, date, people, (i, block) => report.Roles[block].Role is BlockRole.Paragraph ? VenuesByTheWay.At(report, i, date) : null) : null);
    }

    private static Venue? Best(ReportView report, SessionDateFinder.Candidate? date, IReadOnlyList<PersonMention> people, Func<int, int, Venue?> read)
    {
        var index = report.Index;
        Venue? best = null;
        var lead = report.FirstParagraph;
        for (var block = 0; block < index.Blocks.Length; block++)
        {
            var role = report.Roles[block].Role;
            if (!report.IsSourceBlock(block) || role is BlockRole.Contact or BlockRole.Notice) continue;
            var (first, next) = index.TokensOf(block);
            for (var i = first; i < next; i++)
            {
                if (!index.Tokens[i].IsWord || read(i, block) is not { Name.Length: <= LongestName } venue) continue;

                // a heading is about something; only a building with its town is there for itself
                if (role is BlockRole.Heading && venue is not { Town: >= 0, Points: >= 7 } && venue.Points < HeadPoints) continue;
                if (IsEmployer(people, venue.First) || PlaceContext.IsElsewhere(index, venue.First) || NatureNames.IsArea(index, venue.First, venue.Next)) continue;

                // what is agreed on in a list tells of other places
                var isItem = index.Blocks[block].Marker.Length > 0 && block > lead && venue.Points < HeadPoints;
                var near = isItem ? -4 : block == lead ? 3 : block > lead && block <= lead + 2 ? 1 : 0;
                var points = venue.Points + near + VenueEvidence.Around(index, i, date);
                if (points >= 4 && (best is null || points > best.Points)) best = VenueName.WithNumber(index, venue) with { Points = points };
            }
        }

        return best;
    }

    /// <summary>Whether a name is where somebody works.</summary>
    private static bool IsEmployer(IReadOnlyList<PersonMention> people, int first)
    {
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i].Affiliation is { Span: { } employer } && employer.First == first) return true;
        }

        return false;
    }
}
