using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Places.Venues;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places;

/// <summary>Finds the town of a building that has none right behind it: before it, at the end of its name, elsewhere in its sentence.</summary>
internal static class PlacesOfVenues
{
    /// <summary>So many words may stand between the comma behind the town and the name of the building: <c>in de kantine van de</c>.</summary>
    private const int WordsBetween = 8;

    /// <summary>A house of whoever writes is named in so many first blocks of the text, and so near to it that people were together there.</summary>
    private const int MostParagraphs = 5;
    private const int FarthestTogether = 40;

    /// <summary><c>In Zaandam, in de kantine van …</c>, <c>Wij zaten in Heerde, bij zorgboerderij De Kolk</c>: the town in the clause right before the building.</summary>
    internal static PlaceFinder.Place? Before(TextIndex index, VenueFinder.Venue? venue)
    {
        if (venue is null) return null;
        for (var i = venue.First - 1; i > venue.First - WordsBetween && index.At(i, venue.First).Folded is not "\0"; i--)
        {
            if (!index.Tokens[i].IsMark(',')) continue;
            if (!index.Cues.Places.Has(i + 1, PlaceCues.Preposition) || TownEndingAt(index, i) is not { } town || PlaceContext.IsElsewhere(index, town.First)) return null;
            return index.Cues.Places.Has(town.First - 1, PlaceCues.In) || index.StartsSentence(town.First) ? town : null;
        }

        return null;
    }

    /// <summary><c>Zestig huurders zaten in ons kantoor in Borne</c>, <c>in de aula van onze vestiging te Borne</c>: in the first paragraphs, a house of whoever writes, with its town, where people were together.</summary>
    internal static PlaceFinder.Place? AtOurs(ReportView report)
    {
        var index = report.Index;
        if (report.FirstParagraph < 0) return null;
        for (var block = report.FirstParagraph; block < Math.Min(index.Blocks.Length, report.FirstParagraph + MostParagraphs); block++)
        {
            if (report.Roles[block].Role is not BlockRole.Paragraph || !report.IsSourceBlock(block)) continue;
            var (first, next) = index.TokensOf(block);
            for (var i = first + 4; i < next; i++)
            {
                if (!index.Cues.Places.Has(i - 1, PlaceCues.In) || !VenueWords.IsOwned(index.Tokens[i - 2].Folded) || index.Tokens[i - 3].Folded is not ("ons" or "onze") || index.At(i - 4, i).Folded is not ("in" or "op" or "bij" or "naar") && !(index.At(i - 4, i).Folded is "van" && index.Cues.Places.Has(i - 5, PlaceCues.Room)) || PlaceFinder.TownAt(index, i) is not { } town) continue;
                if (IsTogether(index, i)) return town with { Reason = ImportReasons.Place };
            }
        }

        return null;
    }

    private static bool IsTogether(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        for (var i = Math.Max(sentence.First, at - FarthestTogether); i < Math.Min(sentence.Next, at + FarthestTogether); i++)
        {
            if (VenueWords.IsTogether(index.Tokens[i].Folded)) return true;
        }

        return false;
    }

    /// <summary><c>De Weverij Veenendaal</c>, <c>Van der Valk Hotel Zeist</c>: a building that is told apart by its town.</summary>
    internal static PlaceFinder.Place? InName(TextIndex index, VenueFinder.Venue? venue) =>
        venue is not null && venue.Next - venue.First > 1 && TownEndingAt(index, venue.Next) is { } town && town.First > venue.First && IsName(index, venue.First, town.First) ? town with { IsLikely = true } : null;

    /// <summary>The town in the sentence that names the building: <c>De plannen maken in Zuidbroek veel los, zo bleek in dorpshuis De Broek</c>.</summary>
    internal static PlaceFinder.Place? Beside(TextIndex index, VenueFinder.Venue? venue)
    {
        if (venue is null) return null;
        var sentence = index.Sentences[index.SentenceOf(venue.First)];
        for (var i = sentence.First + 1; i < venue.First; i++)
        {
            if (index.Cues.Places.Has(i - 1, PlaceCues.In) && PlaceFinder.TownAt(index, i) is { } town && !PlaceContext.IsElsewhere(index, i)) return town with { IsLikely = true };
        }

        return null;
    }

    /// <summary>Before the town stands a name or the word for the building, and neither a preposition nor an article: <c>kantoor van Ede</c>, <c>De Wier</c>.</summary>
    private static bool IsName(TextIndex index, int first, int town) =>
        index.Tokens[town - 1].IsWord && !FunctionWords.IsSmall(index.Tokens[town - 1]) && (index.Tokens[town - 1].IsCapital || index.Cues.Places.Has(town - 1, PlaceCues.Building)) && index.Tokens[first].Folded is not ("regio" or "gemeente" or "provincie") && !IsPartOfName(index, first, town);

    /// <summary><c>De Cromme Watergang</c>, <c>De Molen Beek</c>: behind an article and an adjective, or as an ordinary word, it is part of the name.</summary>
    private static bool IsPartOfName(TextIndex index, int first, int town)
    {
        if (!VenueWords.IsAdjective(index.Tokens[town - 1].Folded) && !(index.MatchAt<TownEntry>(town) is { Value: TownEntry entry } && (entry.IsOrdinaryWord || CommonWords.Contains(index.Tokens[town])))) return false;
        for (var i = first; i < town; i++)
        {
            if (FunctionWords.IsSmall(index.Tokens[i])) return true;
        }

        return false;
    }

    /// <summary>The town whose name ends right before a token.</summary>
    private static PlaceFinder.Place? TownEndingAt(TextIndex index, int end)
    {
        for (var first = end - 1; first > end - VenueName.LongestName && index.At(first, end - 1).IsWord; first--)
        {
            if (index.HasMatch(first, LexiconKinds.Town) && PlaceFinder.TownAt(index, first) is { } town && town.Next == end) return town;
        }

        return null;
    }
}
