using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Reads buildings without a word of place before them: those that fill up, are thrown open or that people walk into.</summary>
internal static class VenueSubjects
{
    /// <summary>What happens to the building stands no farther behind it.</summary>
    private const int Farthest = 16;

    /// <summary>What may happen to a building that a sentence begins with.</summary>
    private const PlaceCues Happening = PlaceCues.Scene | PlaceCues.Crowded | PlaceCues.Serving | PlaceCues.Opening;

    /// <summary>Whether a token begins a sentence in a text that may tell what happens to a building.</summary>
    internal static bool MayBegin(TextIndex index, int at) => index.Cues.Places.Any(Happening) && (index.StartsSentence(at) || index.At(at - 1, at).IsMark(':') || index.At(at - 1, at).IsMark(';') || index.Cues.Places.Has(at, PlaceCues.Building) && index.At(at - 1, at).Folded is "dat" or "want" or "maar");

    /// <summary><c>De bibliotheek in Deurne liep helemaal vol</c>, <c>Stampvol zat de Sint-Martinuskerk</c>: a building that a sentence begins with.</summary>
    internal static VenueFinder.Venue? Filling(TextIndex index, int at)
    {
        var cues = index.Cues.Places;
        if (!MayBegin(index, at)) return null;
        var isFull = cues.Has(at, PlaceCues.Scene) || index.At(at + 1, at).Is(PlaceCues.Scene) && cues.Has(at, PlaceCues.Degree);
        if (isFull)
        {
            var verb = at + 1;
            while (verb < at + 6 && index.At(verb, at).IsWord && !index.Tokens[verb].Is(PlaceCues.Filling)) verb++;
            return index.At(verb, at).Is(PlaceCues.Filling) ? Building(index, BehindArticles(index, verb + 1)) : null;
        }

        var sentence = index.Sentences[index.SentenceOf(at)];
        if (!cues.Any(Happening, at, sentence.Next) || Building(index, BehindArticles(index, at)) is not { } venue || venue.First > at + 1) return null;
        var (isVerb, isOpening, isServing) = (false, false, false);
        for (var i = VenueName.EndWithTown(index, venue); i < Math.Min(sentence.Next, venue.Next + Farthest); i++)
        {
            isVerb |= cues.Has(i, PlaceCues.Filling);
            if (cues.Has(i, PlaceCues.Serving) && index.At(i + 1, i).IsWord) isVerb = isServing = true;
            if (isServing && index.Tokens[i].Folded is "als") return venue;
            isOpening |= cues.Has(i, PlaceCues.Opening);
            if (isVerb && cues.Has(i, PlaceCues.Crowded) || isOpening && cues.Has(i, PlaceCues.ThrownOpen)) return venue;
        }

        return null;
    }

    /// <summary><c>Wie het stadhuis van Harderwijk binnenliep, …</c>, <c>zij liepen dinsdag buurtcentrum De Schakel binnen</c>.</summary>
    internal static VenueFinder.Venue? Entered(TextIndex index, int at)
    {
        if (!index.Cues.Places.Has(at, PlaceCues.Entering) || index.Tokens[at].Folded is "binnen" && !IsWalking(index, at)) return null;
        for (var first = at - 1; first >= at - VenueName.LongestName && index.At(first, at).IsWord; first--)
        {
            if (Building(index, first) is { } venue && VenueName.EndWithTown(index, venue) == at) return venue;
        }

        return null;
    }

    /// <summary><c>Een van de partners, verpleeghuis Molenhof in Geleen, was gastheer van …</c>: a building that received people.</summary>
    internal static VenueFinder.Venue? Host(TextIndex index, int at)
    {
        if (!index.Cues.Places.Any(PlaceCues.Host) || !index.Cues.Places.Has(at, PlaceCues.Building) || Building(index, at) is not { } venue || venue.Next == at + 1) return null;
        var verb = VenueName.EndWithTown(index, venue);
        if (index.At(verb, at).IsMark(',')) verb++;
        if (index.At(verb, at).Folded is not ("was" or "is" or "trad" or "mocht")) return null;
        for (var i = verb + 1; i < verb + Farthest && index.At(i, at).IsWord | index.At(i, at).Kind == TokenKind.Number; i++)
        {
            if (index.Tokens[i].Is(PlaceCues.Host) && index.Tokens[i].Folded is not "gastgemeente") return venue with { Points = venue.Points + 2 };
        }

        return null;
    }

    private static bool IsWalking(TextIndex index, int at)
    {
        for (var i = at - 2; i > at - Farthest && index.At(i, at).Folded is not "\0"; i--)
        {
            if (index.Tokens[i].Folded is "liep" or "liepen" or "stapte" or "stapten" or "kwam" or "kwamen" or "ging" or "gingen" or "wandelde" or "wandelden" or "stroomden" or "druppelden") return true;
        }

        return false;
    }

    private static int BehindArticles(TextIndex index, int first)
    {
        while (index.At(first, first).Folded is "de" or "het" or "oude" or "grote" or "voormalige" or "nieuwe" && (!index.Tokens[first].IsCapital || index.StartsSentence(first))) first++;
        return first;
    }

    private static VenueFinder.Venue? Building(TextIndex index, int first)
    {
        if (!index.At(first, first).IsWord) return null;
        return VenueName.WithArticle(index, NamedBuildings.OfFamily(index, first) ?? NamedBuildings.Named(index, first) ?? NamedBuildings.Single(index, first) ?? OfItself(index, first) ?? NamedBuildings.Plain(index, first));
    }

    /// <summary><c>de Sint-Martinuskerk</c>: a proper name that ends in the word for the building.</summary>
    private static VenueFinder.Venue? OfItself(TextIndex index, int first) =>
        index.Tokens[first].IsCapital && !index.StartsSentence(first) && VenueWords.HasNameEnding(index.Tokens[first].Folded) && index.MatchAt<TownEntry>(first) is null ? ProperVenues.Proper(index, first) : null;
}
