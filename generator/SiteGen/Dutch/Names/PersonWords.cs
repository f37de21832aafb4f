namespace SiteGen.Dutch.Names;

/// <summary>Small words by which a text tells of whom something is said and as what.</summary>
internal static class PersonWords
{
    /// <summary>Whether a word stands for somebody who was named before.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsPronoun(string folded) => folded is "hij" or "zij" or "ze" or "he" or "she" or "hy" or "sy";

    /// <summary>Whether a word stands for two people who were named before: <c>Beiden werken voor …</c>, <c>Zij werken bij …</c></summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsBoth(string folded) => folded is "beiden" or "allebei" or "zij" or "ze";

    /// <summary>Whether what is somebody's stands behind a word: <c>haar werkgever</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsPossessive(string folded) => folded is "zijn" or "haar" or "her" or "his";

    /// <summary>Whether what somebody is or was there as stands behind a word: <c>als projectleider</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsAs(string folded) => folded is "als" or "as";

    /// <summary>Whether a second verb of the same subject may stand behind a word.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsJoint(string folded) => folded is "en" or "and";

    /// <summary>Whether the next sentence may call somebody by function behind a word: <c>De wethouder van …</c></summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool MayDescribe(string folded) => folded is "de" or "the";

    /// <summary>Whether a word is a form of address for several: <c>de heren Ten Have en Lammers</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsAddress(string folded) => folded is "heren" or "dames" or "mevrouwen" or "gebroeders";

    /// <summary>Whether a word gives an age that only people have: <c>de 22-jarige Chardonnay</c>, <c>de vijftigjarige …</c></summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsAged(string folded) => folded.EndsWith("jarige", StringComparison.Ordinal) && folded.Length is 6 or > 8;

    /// <summary>Whether whom somebody speaks for stands behind a word.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsBehalf(string folded) => folded is "namens" or "nammens";

    /// <summary>Whether a word points at the organisation that was named before: <c>leidt daar een ploeg</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsThere(string folded) => folded is "daar" or "aldaar";

    /// <summary>Whether a word says that whoever is named behind it has died: <c>wijlen</c>, <c>het overlijden van</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsDeceased(string folded) => folded is "wijlen" or "overleden" or "overlijden" or "nagedachtenis" or "herdacht" or "herdachten" or "uitvaart" or "memoriam";

    /// <summary>Whether a word is what somebody acts in: <c>in haar rol als</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsRoleNoun(string folded) => folded is "rol" or "functie" or "hoedanigheid";

    /// <summary>Whether the function that somebody did something in stands behind a word: <c>trad op als</c>, <c>is benoemd tot</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsActing(string folded) => folded is "als" or "tot";

    /// <summary>Whether whom somebody works for may stand behind a word: <c>rijdt al twaalf jaar voor</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsServing(string folded) => folded is "voor" or "bij" || IsBehalf(folded);

    /// <summary>Whether a word is somebody who does the same elsewhere: <c>haar tegenhanger van</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsCounterpart(string folded) => folded is "tegenhanger" or "collega" or "ambtgenoot" or "evenknie";

    /// <summary>Whether a word is somebody who does the same for the same: <c>zijn collega</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsColleague(string folded) => folded.StartsWith("collega", StringComparison.Ordinal) || folded is "colleague" or "compagnon" or "medebestuurder" or "kompaan";

    /// <summary>Whether words that say nothing of their own may stand with a word before a function or organisation.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsFiller(string folded) =>
        folded is "de" or "het" or "it" or "the" or "een" or "als" or "onze" or "is" or "was" or "nieuwe" or "kersverse" or "lokale" or "tevens" or "werkt" or "werkzaam" or "werkte" or "zelf" or "ook" or "'t" or "hun" or "haar" or "zijn" or "eveneens" or "beiden" or "allebei" or "beide" or "wordt" or "werd" or "blijft" or "daar" or "aldaar" or "nu";

    /// <summary>Whether the organisation of a function stands behind a word: <c>directeur van</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsLink(string folded) => folded is "van" or "bij" or "voor" or "namens" or "in" or "uit" or "vanuit" or "op" or "aan" or "binnen" or "at" or "of" or "from" or "fan";

    /// <summary>Whether who did something stands behind a word: <c>voorbereid door</c>, <c>op initiatief van</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsAgency(string folded) => folded is "door" or "van";
}
