using SiteGen.Dutch.Places;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Knows the words that a venue may stand behind: prepositions of place, verbs of visiting, verbs whose subject is the scene.</summary>
internal static class VenueOpenings
{
    /// <summary>The word for being allowed stands no farther before the use of a house.</summary>
    private const int FarthestLeave = 7;

    internal static bool StartsPlace(TextIndex index, int at) => IsPreposition(index, at) && (index.Tokens[at].Folded is not ("naar" or "door" or "to") || IsGoing(index, at));

    private static bool IsPreposition(TextIndex index, int at) => index.Tokens[at].Folded is "in" or "bij" or "op" or "naar" or "vanuit" or "at" or "to" or "yn" or "nei" or "te" or "door" or "rond" or "tussen" or "rondom" && !index.Tokens[at].IsAllCapitals;

    /// <summary>People go somewhere: a prize that goes to a building is no meeting there.</summary>
    private static bool IsGoing(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        for (var i = Math.Max(sentence.First, at - VenueEvidence.Widest); i < Math.Min(sentence.Next, at + VenueEvidence.Widest); i++)
        {
            if (index.Tokens[i].Folded is "kwam" or "kwamen" or "komen" or "gekomen" or "togen" or "toog" or "trokken" or "trok" or "reisden" or "reisde" or "gingen" or "stroomden" or "stroomde" or "uitgenodigd" or "nodigde" or "getogen" or "afgereisd" or "kamen" or "came" or "come" or "brought" or "travelled" or "welcomed" or "liep" or "liepen" or "wandelden" or "wandelde") return true;
        }

        return false;
    }

    /// <summary><c>mochten gebruikmaken van de zaal</c>, <c>gebruik maken van het clubhuis</c>: a house that those who met were lent.</summary>
    internal static bool IsLent(TextIndex index, int at)
    {
        if (index.Tokens[at].Folded is not "van") return false;
        var use = index.At(at - 1, at).Folded is "maken" or "gemaakt" or "maakten" ? at - 2 : at - 1;
        if (index.At(use, at).Folded is not ("gebruikmaken" or "gebruik" or "gebruikgemaakt")) return false;
        for (var i = use - 1; i > use - FarthestLeave; i--)
        {
            if (index.At(i, at).Folded is "mochten" or "mocht" or "konden" or "maakten") return true;
        }

        return false;
    }

    /// <summary>The building is the subject: <c>Hof van Salland in Hellendoorn stond in het teken van …</c>, <c>het dorpshuis zat vol</c>.</summary>
    internal static bool StartsScene(TextIndex index, int at)
    {
        if (index.Tokens[at].Folded is not ("stond" or "was" or "vormde" or "zat" or "stroomde" or "liep" or "bood" or "siet" or "wie" or "werd" or "is")) return false;
        var sentence = index.Sentences[index.SentenceOf(at)];
        for (var i = at + 1; i < Math.Min(sentence.Next, at + VenueEvidence.Widest); i++)
        {
            if (VenueWords.IsScene(index.Tokens[i].Folded)) return true;
        }

        return false;
    }

    /// <summary><c>een werkbezoek gebracht aan nachtopvang De Lantaarn</c>, <c>zeshonderd leden vulden de Jaarbeurs</c>.</summary>
    internal static bool IsVisited(TextIndex index, int at)
    {
        if (index.Tokens[at].Folded is "vulden" or "vulde" or "bevolkten" or "bezochten" or "bezocht") return true;
        if (index.Tokens[at].Folded != "aan") return false;
        for (var i = at - 1; i >= at - 4; i--)
        {
            if (index.At(i, at).Folded is "bezoek" or "werkbezoek" or "bezoekje" or "gebracht") return true;
        }

        return false;
    }
}
