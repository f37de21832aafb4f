using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places;

/// <summary>Finds the village that a meeting was of: that of the body that held it, or the one that what they spoke about lies at.</summary>
internal static class PlacesOfVillages
{
    /// <summary>The body and its verb stand no farther apart.</summary>
    private const int Farthest = 12;

    /// <summary><c>hield de dorpsraad van Sint Philipsland zijn vergadering</c>, <c>Wijkraad Warnsveld voerde de regie</c>: who held it is of the village.</summary>
    internal static PlaceFinder.Place? OfBody(ReportView report)
    {
        var index = report.Index;
        if (report.FirstParagraph < 0 || !index.Cues.Places.Any(PlaceCues.VillageBody)) return null;
        var (first, next) = index.TokensOf(report.FirstParagraph);
        for (var i = index.Cues.Places.Next(PlaceCues.VillageBody, first, next); i < next; i = index.Cues.Places.Next(PlaceCues.VillageBody, i + 1, next))
        {
            var at = index.At(i + 1, i).Folded is "van" or "fan" or "uit" or "in" or "yn" ? i + 2 : i + 1;
            if (index.At(at, i).IsCapital && PlaceFinder.TownAt(index, at) is { } town && IsHolding(index, i, town.Next)) return town with { IsLikely = true };
        }

        return null;
    }

    private static bool IsHolding(TextIndex index, int body, int behind)
    {
        var sentence = index.Sentences[index.SentenceOf(body)];
        return index.Cues.Places.Any(PlaceCues.Holding, Math.Max(sentence.First, body - Farthest), Math.Min(sentence.Next, behind + Farthest));
    }

    /// <summary><c>een zonneweide aan de rand van Vriescheloo</c>, <c>de weg ten noorden van Heerde</c>: the only village that the first lines place something at.</summary>
    internal static PlaceFinder.Place? Around(ReportView report)
    {
        var index = report.Index;
        if (!index.Cues.Places.Any(PlaceCues.Edge)) return null;
        PlaceFinder.Place? found = null;
        foreach (var block in (ReadOnlySpan<int>)[report.TitleBlock, report.FirstParagraph])
        {
            if (block < 0) continue;
            var (first, next) = index.TokensOf(block);
            for (var i = index.Cues.Places.Next(PlaceCues.Edge, first, next); i < next; i = index.Cues.Places.Next(PlaceCues.Edge, i + 1, next))
            {
                var at = index.At(i + 1, i).Folded is "van" or "fan" ? i + 2 : i + 1;
                if (!index.At(at, i).IsCapital || PlaceFinder.TownAt(index, at) is not { } town || PlaceContext.IsElsewhere(index, at)) continue;
                if (found is not null && found.Name != town.Name) return null;
                found ??= town with { IsLikely = true };
            }
        }

        return found;
    }

    /// <summary>
    /// <c>Zwemmers Schagerbrug geven niet op</c> above <c>Het bad van Schagerbrug is versleten</c>: the village that the title and the first lines both name, when they name no
    /// other and it is no municipality.
    /// </summary>
    internal static PlaceFinder.Place? OfTitleAndLead(ReportView report)
    {
        if (report.TitleBlock < 0 || report.FirstParagraph < 0 || Only(report.Index, report.TitleBlock) is not { } titled || Only(report.Index, report.FirstParagraph) is not { } told || titled.Name != told.Name) return null;
        return titled with { IsLikely = true };
    }

    /// <summary>The only village that a block names; absent when it names none, or more than one town.</summary>
    private static PlaceFinder.Place? Only(TextIndex index, int block)
    {
        PlaceFinder.Place? found = null;
        var (first, next) = index.TokensOf(block);
        for (var i = first; i < next; i++)
        {
            if (!index.Tokens[i].IsCapital || !index.HasMatch(i) || PlaceFinder.TownAt(index, i) is not { } town) continue;
            if (index.MatchAt<MunicipalityEntry>(i) is not null || index.MatchAt<TownEntry>(i) is { Value: TownEntry { IsOrdinaryWord: true } } || index.Lexicon.GivenNames.Contains(index.Tokens[i]) || PlaceContext.IsElsewhere(index, i) || (found is not null && found.Name != town.Name)) return null;
            found = town;
            i = town.Next - 1;
        }

        return found;
    }
}
