using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Places;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places;

/// <summary>Finds the town of an occasion that no list of meetings has, or of the house without a name that people were in.</summary>
internal static class PlacesOfOccasions
{
    /// <summary>Who held it and the town stand no farther behind the word for the occasion.</summary>
    private const int Farthest = 7;

    /// <summary>Where people were is told in the first paragraphs.</summary>
    private const int Paragraphs = 3;

    /// <summary>The town; absent when the first lines tell of none.</summary>
    internal static PlaceFinder.Place? Find(ReportView report)
    {
        var index = report.Index;
        if (report.FirstParagraph < 0) return null;
        for (var block = report.FirstParagraph; block < Math.Min(index.Blocks.Length, report.FirstParagraph + Paragraphs); block++)
        {
            if (report.Roles[block].Role is not BlockRole.Paragraph || !report.IsSourceBlock(block)) continue;
            var (first, next) = index.TokensOf(block);
            for (var i = first + 2; i < next; i++)
            {
                if (!index.Cues.Places.Has(i - 1, PlaceCues.In) || !index.Tokens[i].IsCapital || PlaceFinder.TownAt(index, i) is not { } town || PlaceContext.IsElsewhere(index, i)) continue;
                if (block == report.FirstParagraph && IsOfOccasion(index, i - 1) || IsInHouse(index, i - 1)) return town with { IsLikely = true };
            }
        }

        return null;
    }

    /// <summary><c>Bij de luisteravond van Dorpenlijst Hulst in Vogelwaarde</c>: no verb and no mark between, and an article that says which one.</summary>
    private static bool IsOfOccasion(TextIndex index, int at)
    {
        for (var i = at - 1; i > at - Farthest && index.At(i, at).IsWord; i--)
        {
            if (index.Tokens[i].IsCapital || index.Tokens[i].Folded is "van" or "de" or "het") continue;
            return (MeetingWords.Of(index.Tokens[i]) is not null || GatheringWords.IsCompound(index.Tokens[i].Folded)) && index.At(i - 1, at).Folded is "de" or "het" or "deze" or "dit" or "onze";
        }

        return false;
    }

    /// <summary><c>Voor de deelnemers was plaats gemaakt in een sporthal in Zwolle</c>: a house of which nobody says which one, in a sentence of people who are there.</summary>
    private static bool IsInHouse(TextIndex index, int at)
    {
        if (!index.Cues.Places.Has(at - 1, PlaceCues.Building) || index.Tokens[at - 1].IsCapital) return false;
        var article = index.At(at - 2, at) is { IsCapital: false } adjective && VenueWords.IsAdjective(adjective.Folded) ? at - 3 : at - 2;
        if (index.At(article, at).Folded is not "een" || !index.Cues.Places.Has(article - 1, PlaceCues.In)) return false;
        var sentence = index.Sentences[index.SentenceOf(at)];
        return index.Cues.Places.Any(PlaceCues.Gathered | PlaceCues.Together, sentence.First, sentence.Next);
    }
}
