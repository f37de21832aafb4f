using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places.Venues;

/// <summary>Knows what the words right before a place make of it: where the meeting was, or a part of what it was about.</summary>
internal static class VenueClauses
{
    /// <summary>What people spoke about begins no farther before the name of a building in it.</summary>
    private const int FarthestSubject = 14;

    /// <summary><c>De avond in de aula van het college duurde lang</c>: the preposition stands right behind the word for the meeting. <c>Een avond in …</c> is another.</summary>
    internal static bool IsOfMeeting(TextIndex index, int at)
    {
        if (!index.Cues.Places.Has(at, PlaceCues.Preposition) || index.At(at - 1, at) is not { IsWord: true } meeting || MeetingWords.Of(meeting) is null && !GatheringWords.IsCompound(meeting.Folded)) return false;
        for (var i = at - 2; i >= at - 4; i--)
        {
            if (index.At(i, at).Folded is "de" or "het" or "deze" or "die" or "dit" or "dat" or "onze") return true;
        }

        return false;
    }

    /// <summary>
    /// <c>praten over de opvang van 120 vluchtelingen in hotel De Duinen</c>, <c>over de stuw bij de Maat</c>: what stands behind <c>over</c>, an article
    /// and its noun is what they spoke of, unless the sentence tells between them that they met.
    /// </summary>
    internal static bool IsOfSubject(TextIndex index, int at)
    {
        if (!index.Cues.Places.Any(PlaceCues.About)) return false;
        for (var i = at - 1; i >= at - FarthestSubject && index.At(i, at) is { Kind: not TokenKind.Mark } token; i--)
        {
            if (token.Is(PlaceCues.Gathered | PlaceCues.Met)) return false;
            if (token.Is(PlaceCues.About)) return i < at - 2 && FunctionWords.IsDeterminer(index.At(i + 1, at).Folded);
        }

        return false;
    }
}
