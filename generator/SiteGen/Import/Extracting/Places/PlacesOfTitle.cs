using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places;

/// <summary>Finds the village that a title names without a word between it and what the meeting is called.</summary>
internal static class PlacesOfTitle
{
    /// <summary><c>Bewonersavond Hollandscheveld druk bezocht</c>, <c>Terugblik bewonersavond wateroverlast Geulle</c>.</summary>
    internal static PlaceFinder.Place? Find(ReportView report, IReadOnlyList<MeetingMention> meetings)
    {
        var index = report.Index;
        foreach (var meeting in meetings)
        {
            if (index.BlockOf(meeting.Token) != report.TitleBlock) continue;
            if ((VillageAt(index, meeting.Token + 1, meeting.Token) ?? AtEnd(index, meeting.Token)) is { } town) return town with { IsLikely = true };
        }

        return null;
    }

    /// <summary><c>Sint Jansklooster stapt in</c>, <c>Ter Apelkanaal praat over de bus</c>: the village that the title tells something of.</summary>
    internal static PlaceFinder.Place? AsSubject(ReportView report)
    {
        var index = report.Index;
        if (report.TitleBlock < 0) return null;
        var (first, next) = index.TokensOf(report.TitleBlock);
        if (first + 1 >= next || VillageAt(index, first, first) is not { } town || town.Next >= next || index.MatchAt<TownEntry>(first) is { Value: TownEntry { IsOrdinaryWord: true } }) return null;
        return index.At(town.Next, first) is { IsWord: true, IsCapital: false } verb && !FunctionWords.IsSmall(verb) && verb.Folded.EndsWith('t') ? town with { IsLikely = true } : null;
    }

    /// <summary>The last word of a title, behind what the evening was about.</summary>
    private static PlaceFinder.Place? AtEnd(TextIndex index, int meeting)
    {
        var next = index.TokensOf(index.BlockOf(meeting)).Next;
        for (var i = meeting + 2; i < next; i++)
        {
            if (index.At(i - 1, meeting) is { IsWord: true, IsCapital: false } about && !FunctionWords.IsSmall(about) && VillageAt(index, i, meeting) is { } town && town.Next == next) return town;
        }

        return null;
    }

    /// <summary>A municipality may be the one that writes, so that its name tells less of where they met.</summary>
    private static PlaceFinder.Place? VillageAt(TextIndex index, int at, int meeting) =>
        index.At(at, meeting).IsCapital && index.MatchAt<MunicipalityEntry>(at) is null ? PlaceFinder.TownAt(index, at) : null;
}
