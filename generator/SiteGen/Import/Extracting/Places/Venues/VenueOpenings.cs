using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Knows the words that a venue may stand behind: prepositions of place, verbs of visiting, verbs whose subject is the scene.</summary>
internal static class VenueOpenings
{
    /// <summary>The word for being allowed stands no farther before the use of a house.</summary>
    private const int FarthestLeave = 7;

    /// <summary>The visit stands no farther before whom or what it is paid to.</summary>
    private const int FarthestVisit = 4;

    internal static bool StartsPlace(TextIndex index, int at) => index.Cues.Places.Has(at, PlaceCues.Preposition) && !index.Tokens[at].IsAllCapitals && !IsOfVerb(index, at) && !IsInTown(index, at) && (index.Tokens[at].Folded is not ("naar" or "door" or "to") || IsGoing(index, at));

    /// <summary><c>Wijk bij Duurstede</c>, <c>Bergen op Zoom</c>: the preposition is a part of the name of a town.</summary>
    internal static bool IsInTown(TextIndex index, int at) =>
        index.At(at - 1, at).IsCapital && ((index.MatchAt<TownEntry>(at - 1)?.Next ?? 0) > at || (index.MatchAt<MunicipalityEntry>(at - 1)?.Next ?? 0) > at);

    /// <summary><c>om uit te leggen waarom …</c>: no place, but a verb.</summary>
    private static bool IsOfVerb(TextIndex index, int at) => index.Tokens[at].Folded is "te" && index.At(at + 1, at) is { IsWord: true, IsCapital: false } verb && verb.Folded.EndsWith("en", StringComparison.Ordinal);

    /// <summary>People go somewhere: a prize that goes to a building is no meeting there.</summary>
    private static bool IsGoing(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        return index.Cues.Places.Any(PlaceCues.Going, Math.Max(sentence.First, at - VenueEvidence.Widest), Math.Min(sentence.Next, at + VenueEvidence.Widest));
    }

    /// <summary><c>mochten gebruikmaken van de zaal</c>, <c>gebruik maken van het clubhuis</c>: a house that those who met were lent.</summary>
    internal static bool IsLent(TextIndex index, int at)
    {
        if (!index.Cues.Places.Any(PlaceCues.Use) || index.Tokens[at].Folded is not "van") return false;
        var use = index.At(at - 1, at).Folded is "maken" or "gemaakt" or "maakten" ? at - 2 : at - 1;
        if (!index.At(use, at).Is(PlaceCues.Use)) return false;
        for (var i = use - 1; i > use - FarthestLeave; i--)
        {
            if (index.At(i, at).Folded is "mochten" or "mocht" or "konden" or "maakten") return true;
        }

        return false;
    }

    /// <summary>The building is the subject: <c>Hof van Salland in Hellendoorn stond in het teken van …</c>, <c>het dorpshuis zat vol</c>.</summary>
    internal static bool StartsScene(TextIndex index, int at)
    {
        var cues = index.Cues.Places;
        return cues.Has(at, PlaceCues.Standing) && cues.Any(PlaceCues.Scene) && cues.Any(PlaceCues.Scene, at + 1, Math.Min(index.Sentences[index.SentenceOf(at)].Next, at + VenueEvidence.Widest));
    }

    /// <summary><c>een werkbezoek gebracht aan nachtopvang De Lantaarn</c>, <c>zeshonderd leden vulden de Jaarbeurs</c>.</summary>
    internal static bool IsVisited(TextIndex index, int at)
    {
        var cues = index.Cues.Places;
        if (cues.Has(at, PlaceCues.Visiting)) return true;
        return cues.Any(PlaceCues.Visit) && index.Tokens[at].Folded is "aan" && cues.Any(PlaceCues.Visit, Math.Max(index.Sentences[index.SentenceOf(at)].First, at - FarthestVisit), at);
    }
}
