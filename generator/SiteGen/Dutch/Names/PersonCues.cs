using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Names;

/// <summary>Words that rules for people and their functions begin at: found in <see cref="PersonWords"/> once for a word (see <see cref="Word"/>).</summary>
[Flags]
internal enum PersonCues : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A surname may begin with it in small letters: <see cref="NamePrefixes.IsFirst"/>.</summary>
    Prefix = 1,

    /// <summary>It can stand in a prefix: <see cref="NamePrefixes.IsPart"/>.</summary>
    PrefixPart = 1 << 1,

    /// <summary>It tells what part its subject had: <see cref="RoleVerbs.OfVerb"/>.</summary>
    Role = 1 << 2,

    /// <summary>It is a common finite verb: <see cref="FunctionWords.IsAuxiliary"/>.</summary>
    Auxiliary = 1 << 3,

    /// <summary>Who did something stands behind it: <c>voorbereid door</c>, <c>op initiatief van</c>.</summary>
    Agency = 1 << 4,

    /// <summary>It stands for somebody who was named before.</summary>
    Pronoun = 1 << 5,

    /// <summary>It stands for two people who were named before: <c>Beiden werken voor …</c>, <c>Zij werken bij …</c></summary>
    Both = 1 << 6,

    /// <summary>What is somebody's stands behind it: <c>haar werkgever</c>.</summary>
    Possessive = 1 << 7,

    /// <summary>What somebody is or was there as stands behind it: <c>als projectleider</c>.</summary>
    As = 1 << 8,

    /// <summary>A second verb of the same subject may stand behind it.</summary>
    Joint = 1 << 9,

    /// <summary>Behind it the next sentence may call somebody by function: <c>De wethouder van …</c></summary>
    Describing = 1 << 10,

    /// <summary>A clause that tells of whoever was named last may begin with it.</summary>
    Clause = Pronoun | Both | Possessive | As | Joint | Describing,

    /// <summary>It is a form of address for several: <c>de heren Ten Have en Lammers</c>.</summary>
    Address = 1 << 11,

    /// <summary>It gives an age that only people have: <c>de 22-jarige Chardonnay</c>, <c>de vijftigjarige …</c></summary>
    Aged = 1 << 12,

    /// <summary>It is somebody's family: <see cref="AgentNouns.IsRelative"/>.</summary>
    Relative = 1 << 13,

    /// <summary>Whom somebody speaks for stands behind it.</summary>
    Behalf = 1 << 14,

    /// <summary>It points at the organisation that was named before: <c>leidt daar een ploeg</c>.</summary>
    There = 1 << 15,

    /// <summary>Whoever is named behind it has died: <c>wijlen</c>, <c>het overlijden van</c>.</summary>
    Deceased = 1 << 16,

    /// <summary>It is what somebody acts in: <c>in haar rol als</c>.</summary>
    RoleNoun = 1 << 17,

    /// <summary>The function that somebody did something in stands behind it: <c>trad op als</c>, <c>is benoemd tot</c>.</summary>
    Acting = 1 << 18,

    /// <summary>Whom somebody works for may stand behind it: <c>rijdt al twaalf jaar voor</c>.</summary>
    Serving = 1 << 19,

    /// <summary>It is somebody who does the same elsewhere: <c>haar tegenhanger van</c>.</summary>
    Counterpart = 1 << 20,

    /// <summary>It is somebody who does the same for the same: <c>zijn collega</c>.</summary>
    Colleague = 1 << 21,

    /// <summary>It may stand before a function or organisation and says nothing of its own.</summary>
    Filler = 1 << 22,

    /// <summary>The organisation of a function stands behind it: <c>directeur van</c>.</summary>
    Link = 1 << 23,
}
