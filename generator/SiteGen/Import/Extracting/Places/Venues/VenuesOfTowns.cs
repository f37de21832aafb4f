using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Places;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads houses that only their town tells apart: <c>in het stadsmuseum van Zutphen</c>, <c>op de visafslag van Urk</c>.</summary>
internal static class VenuesOfTowns
{
    /// <summary>What such a house says for itself: the rest is told by where it stands.</summary>
    private const int Points = 1;

    /// <summary>A house without a name behind an article, with its town, in the main clause of a sentence of people who meet.</summary>
    /// <param name="index">The report.</param>
    /// <param name="at">The preposition.</param>
    /// <param name="first">The word for the house.</param>
    internal static VenueFinder.Venue? At(TextIndex index, int at, int first)
    {
        if (index.Tokens[at].Folded is not ("in" or "op" or "bij" or "yn" or "naar") || index.Tokens[first].IsCapital || index.At(first - 1, at).Folded is not ("de" or "het" or "it") || !VenueWords.IsOfTown(index.Tokens[first].Folded)) return null;
        if (index.At(first + 1, first).Folded is not ("van" or "fan" or "in" or "te") || VenueName.WithTown(index, index.Words(first, first + 1), first, first + 1, Points) is not { Town: >= 0 } venue) return null;
        return !VenuesByTheWay.IsInClause(index, first) && !VenueClauses.IsOfSubject(index, at) && IsOfMeeting(index, first) ? venue : null;
    }

    private static bool IsOfMeeting(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        for (var i = Math.Max(sentence.First, at - VenueEvidence.Widest); i < Math.Min(sentence.Next, at + VenueEvidence.Widest); i++)
        {
            if (index.Tokens[i].IsWord && (index.Cues.Places.Has(i, PlaceCues.Gathered) || MeetingWords.Of(index.Tokens[i]) is { IsWeak: false })) return true;
        }

        return false;
    }
}
