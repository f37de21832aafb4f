using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Extracting.Places.Venues;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places;

/// <summary>Finds the town where people met.</summary>
internal static class PlaceFinder
{
    /// <summary>Lines above the text are among the first blocks.</summary>
    private const int LastHeadBlock = 5;

    /// <summary>The name of a sender and the town behind it have no more words.</summary>
    private const int LongestSender = 12;

    /// <summary>Behind the comma of a town stands the date, or <c>d.d.</c> before it.</summary>
    private const int FarthestDate = 6;

    /// <summary>A town with the token that names it, and whether that it was the place of the meeting is only likely.</summary>
    internal sealed record Place(string Name, int First, int Next, EvidenceReason Reason, bool IsLikely);

    /// <summary>The town; absent when the text names none that fits.</summary>
    internal static Place? Find(ReportView report, VenueFinder.Venue? venue, DatelineFinder.Dateline? dateline, SessionDateFinder.Candidate? date, IReadOnlyList<MeetingMention> meetings)
    {
        var index = report.Index;
        if (venue is { Town: >= 0 } && TownAt(index, venue.Town) is { } behind) return behind with { Reason = ImportReasons.Place };
        if (PlacesOfVenues.Before(index, venue) is { } before) return before;
        if ((Labelled(report) ?? Dated(report) ?? Unlisted(index, venue)) is { } labelled) return labelled;
        if (Host(report) is { } host) return host;
        if (Visited(report) is { } visited) return visited;
        if (date is not null && InSentence(index, index.SentenceOf(date.Token)) is { } dated) return dated;
        foreach (var meeting in meetings.Where(meeting => meeting.Weight >= 3))
        {
            if (InSentence(index, index.SentenceOf(meeting.Token)) is { } met) return met;
        }

        if ((Gathered(report) ?? PlacesOfVenues.AtOurs(report) ?? PlacesOfOccasions.Find(report)) is { } gathered) return gathered;
        if ((Journeys.Find(report) ?? PlacesOfVenues.InName(index, venue) ?? PlacesOfVenues.Beside(index, venue)) is { } come) return come;
        if (dateline is not null && TownAt(index, dateline.Tokens[0]) is { } head) return head with { Reason = ImportReasons.Dateline, IsLikely = true };
        return PlacesOfTitle.Find(report, meetings) ?? PlacesOfVillages.OfBody(report) ?? OfThoseWhoCame(report) ?? InLead(report) ?? OfSender(report) ?? PlacesOfVillages.Around(report) ?? PlacesOfTitle.AsSubject(report) ?? PlacesOfVillages.OfTitleAndLead(report);
    }

    /// <summary><c>in De Oude Bakkerij in Zwaagdijk</c>: behind a building stands its town, also one that no list has.</summary>
    private static Place? Unlisted(TextIndex index, VenueFinder.Venue? venue)
    {
        if (venue is null || venue.Next >= index.Tokens.Count || index.At(venue.Next, venue.First).Folded is not ("in" or "te" or "yn")) return null;
        var at = venue.Next + 1;
        if (index.At(at, venue.First) is not { IsWord: true, IsCapital: true, IsAllCapitals: false, Length: > 3 } || index.At(at + 1, venue.First).IsCapital) return null;
        return Dutch.Dates.DateRecogniser.Find(index.Words(at, at + 1)).Dates.Count == 0 && NameReader.ReadAt(index, at) is null && OrganisationReader.ReadAt(index, at) is null && index.MatchAt<RegionEntry>(at) is null && index.MatchAt<ProvinceEntry>(at) is null && !CommonWords.Contains(index.Tokens[at].Folded)
            ? new Place(index.Words(at, at + 1), at, at + 1, ImportReasons.Place, IsLikely: false) : null;
    }

    /// <summary><c>Plaats: Heerde</c>, <c>Heerde, 12 maart 2019</c> in minutes.</summary>
    private static Place? Labelled(ReportView report)
    {
        var index = report.Index;
        for (var block = 0; block < index.Blocks.Length; block++)
        {
            var (first, next) = index.TokensOf(block);
            if (next - first < 3 || !index.Cues.Places.Has(first, PlaceCues.PlaceLabel) || !report.IsSourceBlock(block) || !index.Tokens[first + 1].IsMark(':')) continue;
            for (var i = first + 2; i < Math.Min(next, first + 16); i++)
            {
                if (TownAt(index, i) is { } town) return town with { Reason = ImportReasons.Labelled };
            }
        }

        return null;
    }

    /// <summary><c>Heerde, 12 maart 2019</c>, <c>Ede, 19 september 2023, 13.00-16.30 uur</c>: a line of its own above the text.</summary>
    private static Place? Dated(ReportView report)
    {
        var index = report.Index;
        for (var block = 0; block < Math.Max(LastHeadBlock, report.FirstParagraph + 1) && block < index.Blocks.Length; block++)
        {
            var (first, next) = index.TokensOf(block);

            // "Zutphen, 14 november. In de zaal …": the first sentence may say no more either
            if ((block == report.FirstParagraph || block < LastHeadBlock && report.Roles[block].Role is BlockRole.Paragraph) && first < next && index.Sentences[index.SentenceOf(first)].Next is var opening && opening < next) next = index.Tokens[opening - 1].IsMark('.') ? opening - 1 : opening;
            else if (block >= LastHeadBlock) continue;
            if (next - first is < 3 or > LongestSender || !report.IsSourceBlock(block) || TownAt(index, first) is not { } town || town.Next >= next || !index.Tokens[town.Next].IsMark(',')) continue;
            if (index.DatesIn(index.Tokens[town.Next].End, index.Tokens[next - 1].End) is [{ } date] && date.Span.Start - index.Tokens[town.Next].End <= FarthestDate && (date.Span.End >= index.Tokens[next - 1].Start || index.TimesIn(date.Span.End, index.Tokens[next - 1].End).Count > 0)) return town with { Reason = ImportReasons.Place, IsLikely = true };
        }

        return null;
    }

    /// <summary>The town of those who came, when the first lines say so: <c>Zestig inwoners van Wapse kwamen naar …</c></summary>
    private static Place? OfThoseWhoCame(ReportView report)
    {
        var index = report.Index;
        if (report.FirstParagraph < 0) return null;
        var (first, next) = index.TokensOf(report.FirstParagraph);
        for (var i = first; i + 2 < next; i++)
        {
            if (index.Tokens[i].Folded is not ("inwoners" or "bewoners" or "dorpsbewoners" or "buurtbewoners" or "omwonenden" or "ouders" or "mensen" or "dorpelingen" or "buren" or "huurders" or "ouderen" or "jongeren" or "ondernemers" or "vrijwilligers" or "leden") || index.At(i + 1, i).Folded is not ("van" or "uit" or "in")) continue;
            if (index.At(i + 3, i).IsMark(',') || index.At(i + 3, i).Folded is "en") continue;
            if (index.MatchAt<MunicipalityEntry>(i + 2) is null && index.Tokens[i + 2].IsCapital && TownAt(index, i + 2) is { } town) return town with { IsLikely = true };
        }

        return null;
    }

    /// <summary>The only town that the title and the first lines name behind <c>in</c>.</summary>
    private static Place? InLead(ReportView report)
    {
        var index = report.Index;
        Place? found = null;
        foreach (var block in (ReadOnlySpan<int>)[report.TitleBlock, report.FirstParagraph])
        {
            if (block < 0) continue;
            var (first, next) = index.TokensOf(block);
            for (var i = first + 1; i < next; i++)
            {
                if (!index.At(i - 1, i).Is(PlaceCues.In) || TownAt(index, i) is not { } town || PlaceContext.IsElsewhere(index, i)) continue;
                if (found is not null && found.Name != town.Name) return null;
                found ??= town with { IsLikely = true };
            }
        }

        return found;
    }

    /// <summary>The village whose association or school writes: <c>Dorpsbelangen Zandpol</c>, <c>CBS De Regenboog - Hardinxveld-Giessendam</c>, in the first lines.</summary>
    private static Place? OfSender(ReportView report)
    {
        var index = report.Index;
        for (var block = 0; block < Math.Min(index.Blocks.Length, LastHeadBlock); block++)
        {
            var (first, next) = index.TokensOf(block);
            for (var i = first + 1; i < Math.Min(next, first + LongestSender); i++)
            {
                if (!index.Tokens[i].IsCapital || TownAt(index, i) is not { } town) continue;
                if (OrganisationWords.IsOfVillage(index.At(i - 1, i).Folded) || town.Next == next && i > first + 1 && (index.Tokens[i - 1].IsMark('-') || index.Tokens[i - 1].IsMark('–') || index.Tokens[i - 1].IsMark('|'))) return town with { IsLikely = true };
            }
        }

        return null;
    }

    /// <summary><c>Dit keer was Lichtenvoorde de gastheer</c>: the town itself receives.</summary>
    private static Place? Host(ReportView report)
    {
        var index = report.Index;
        if (!index.Cues.Places.Any(PlaceCues.Host)) return null;
        for (var i = 1; i + 1 < index.Tokens.Count; i++)
        {
            if (!index.Tokens[i].IsCapital || !report.IsSource(i) || index.At(i - 1, i).Folded is not ("was" or "mocht" or "is" or "trad" or "gemeente") || TownAt(index, i) is not { } town) continue;
            for (var behind = town.Next; behind < town.Next + 4; behind++)
            {
                if (index.At(behind, i).Is(PlaceCues.Host)) return town with { Reason = ImportReasons.Place };
            }
        }

        return null;
    }

    /// <summary><c>bij haar bezoek aan Urk</c>, <c>te gast in Heerde</c>, <c>een bezoek gebracht aan een melkveehouder in Wapse</c>, in the title or the first lines.</summary>
    private static Place? Visited(ReportView report)
    {
        var index = report.Index;
        if (!index.Cues.Places.Any(PlaceCues.Visit | PlaceCues.Guest)) return null;
        foreach (var block in (ReadOnlySpan<int>)[report.TitleBlock, report.FirstParagraph])
        {
            if (block < 0) continue;
            var (first, next) = index.TokensOf(block);
            for (var i = first + 2; i < next; i++)
            {
                var isVisit = index.At(i - 2, i).Folded is "bezoek" or "werkbezoek" && index.At(i - 1, i).Folded is "aan" or "in" or "op" || index.At(i - 2, i).Folded is "gast" && index.At(i - 1, i).Folded is "in" or "op";
                if (isVisit && !PlaceContext.IsElsewhere(index, i) && TownAt(index, i) is { } town) return town with { Reason = ImportReasons.Place };
                if (index.Cues.Places.Has(i - 2, PlaceCues.Visit) && index.At(i - 1, i).Folded is "aan" or "bij" && BehindVisit(index, i) is { } visited) return visited;
            }
        }

        return null;
    }

    /// <summary>The town of whom or what is visited, before any mark: <c>aan een melkveehouder in Wapse</c>.</summary>
    private static Place? BehindVisit(TextIndex index, int first)
    {
        for (var i = first + 1; i < first + LongestSender && index.At(i, first).IsWord; i++)
        {
            if (index.Cues.Places.Has(i - 1, PlaceCues.In) && TownAt(index, i) is { } town) return PlaceContext.IsElsewhere(index, i) ? null : town;
        }

        return null;
    }

    /// <summary>A town behind <c>in</c> or <c>te</c> in a sentence about the meeting.</summary>
    private static Place? InSentence(TextIndex index, int sentence)
    {
        var (first, next) = (index.Sentences[sentence].First, index.Sentences[sentence].Next);
        if (PlaceContext.LeadsOn(index, first, next)) return null;
        for (var i = first + 1; i < next; i++)
        {
            if (index.Cues.Places.Has(i - 1, PlaceCues.In) && TownAt(index, i) is { } town && !PlaceContext.IsElsewhere(index, i)) return town with { Reason = ImportReasons.Place };
        }

        // "bij Beek en Donk kwam … bijeen": not where the name could be that of an organisation
        for (var i = first + 1; i < next; i++)
        {
            if (index.Tokens[i - 1].Folded is "bij" or "nabij" && TownAt(index, i) is { } near && OrganisationReader.ReadAt(index, i) is null && index.At(near.Next, i) is { IsCapital: false } && HasGathering(index, first, next)) return near with { Reason = ImportReasons.Place, IsLikely = true };
        }

        return null;
    }

    /// <summary><c>Meer dan 100 ouders waren in Gennep aanwezig</c>: where people were there or came together, in the first paragraphs.</summary>
    private static Place? Gathered(ReportView report)
    {
        var index = report.Index;
        if (report.FirstParagraph < 0) return null;
        for (var block = report.FirstParagraph; block < Math.Min(index.Blocks.Length, report.FirstParagraph + LastHeadBlock); block++)
        {
            if (report.Roles[block].Role is not BlockRole.Paragraph || !report.IsSourceBlock(block)) continue;
            var (first, next) = index.TokensOf(block);
            for (var i = first + 1; i < next; i++)
            {
                if (!index.Cues.Places.Has(i - 1, PlaceCues.In) || TownAt(index, i) is not { } town || PlaceContext.IsElsewhere(index, i)) continue;
                if (index.At(town.Next, i).Folded is "aanwezig" or "bijeen" or "bijeengekomen" or "samen" or "bijelkoar" || index.At(town.Next, i).Folded is "bij" && index.At(town.Next + 1, i).Folded is "elkaar" or "inoar") return town with { Reason = ImportReasons.Place };
            }
        }

        return null;
    }

    private static bool HasGathering(TextIndex index, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (index.Tokens[i].Folded is "bijeen" or "plaats" or "samen" or "bijeengekomen" or "elkaar") return true;
        }

        return false;
    }

    /// <summary>The town that a token names; a municipality counts when it has a town of its name.</summary>
    internal static Place? TownAt(TextIndex index, int at)
    {
        if (!index.Tokens[at].IsCapital || NatureNames.IsRiver(index, at)) return null;
        if (index.MatchAt<TownEntry>(at) is { } town && (index.MatchAt<MunicipalityEntry>(at)?.Count ?? 0) <= town.Count && (index.MatchAt<RegionEntry>(at)?.Count ?? 0) <= town.Count) return new Place(town.Value.Name.Contains('(', StringComparison.Ordinal) ? index.Words(at, town.Next) : town.Value.Name, at, town.Next, ImportReasons.Place, IsLikely: false);
        return index.MatchAt<MunicipalityEntry>(at) is { } municipality && index.MatchAt<TownEntry>(at) is not null ? new Place(municipality.Value.Name, at, municipality.Next, ImportReasons.Place, IsLikely: false) : null;
    }

    /// <summary>The only municipality of the meeting, when it is also a town and nothing says that they met elsewhere.</summary>
    internal static Place? OfMunicipality(ReportView report, IReadOnlyList<Fact<string>> municipalities)
    {
        if (municipalities.Count != 1) return null;
        var span = municipalities[0].Evidence.Span;
        if (span.Length == 0) return null;
        var token = report.Index.TokenAt(span.Start);
        if (token >= report.Index.Tokens.Count || TownAt(report.Index, token) is not { } town) return null;
        return town with { IsLikely = true };
    }
}
