using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Names;

/// <summary>The words by which a text tells of whom something is said and as what: those that <see cref="PersonCues"/> are of.</summary>
internal static class PersonWords
{
    private static readonly CueTable<PersonCues> Lists = new()
    {
        { PersonCues.Prefix, NamePrefixes.All(isFirst: true) },
        { PersonCues.PrefixPart, NamePrefixes.All(isFirst: false) },
        { PersonCues.Role, RoleVerbs.All },
        { PersonCues.Auxiliary, FunctionWords.AllAuxiliaries },
        { PersonCues.Pronoun, "hij", "zij", "ze", "he", "she", "hy", "sy" },
        { PersonCues.Both, "beiden", "allebei", "zij", "ze" },
        { PersonCues.Possessive, "zijn", "haar", "her", "his" },
        { PersonCues.As, "als", "as" },
        { PersonCues.Joint, "en", "and" },
        { PersonCues.Describing, "de", "the" },
        { PersonCues.Address, "heren", "dames", "mevrouwen", "gebroeders" },
        { PersonCues.Behalf, "namens", "nammens" },
        { PersonCues.There, "daar", "aldaar" },
        { PersonCues.Deceased, "wijlen", "overleden", "overlijden", "nagedachtenis", "herdacht", "herdachten", "uitvaart", "memoriam" },
        { PersonCues.Agency, "door", "van" },
        { PersonCues.RoleNoun, "rol", "functie", "hoedanigheid" },
        { PersonCues.Acting, "als", "tot" },
        { PersonCues.Serving, "voor", "bij", "namens", "nammens" },
        { PersonCues.Counterpart, "tegenhanger", "collega", "ambtgenoot", "evenknie" },
        { PersonCues.Colleague, "colleague", "compagnon", "medebestuurder", "kompaan" },
        { PersonCues.Filler, "de", "het", "it", "the", "een", "als", "onze", "is", "was", "nieuwe", "kersverse", "lokale", "tevens", "werkt", "werkzaam", "werkte", "zelf", "ook", "'t", "hun", "haar", "zijn", "eveneens", "beiden", "allebei", "beide", "wordt", "werd", "blijft", "daar", "aldaar", "nu" },
        { PersonCues.Link, "van", "bij", "voor", "namens", "in", "uit", "vanuit", "op", "aan", "binnen", "at", "of", "from", "fan" },
    };

    /// <summary>What rules for people ask of a word.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static PersonCues Of(string folded)
    {
        var cues = Lists.Of(folded);
        if (AgentNouns.IsRelative(folded)) cues |= PersonCues.Relative;
        if (folded.StartsWith("collega", StringComparison.Ordinal)) cues |= PersonCues.Colleague;
        if (folded.EndsWith("jarige", StringComparison.Ordinal) && folded.Length is 6 or > 8) cues |= PersonCues.Aged;
        return cues;
    }
}
