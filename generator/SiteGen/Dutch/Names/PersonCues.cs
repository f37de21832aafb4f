using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Names;

/// <summary>Words that rules for people and their functions begin at: reckoned once for a word (see <see cref="Word"/>).</summary>
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

    /// <summary>Who did something stands behind it: <see cref="PersonWords.IsAgency"/>.</summary>
    Agency = 1 << 4,

    /// <summary>It stands for somebody: <see cref="PersonWords.IsPronoun"/>.</summary>
    Pronoun = 1 << 5,

    /// <summary>It stands for two people: <see cref="PersonWords.IsBoth"/>.</summary>
    Both = 1 << 6,

    /// <summary>What is somebody's stands behind it: <see cref="PersonWords.IsPossessive"/>.</summary>
    Possessive = 1 << 7,

    /// <summary>What somebody is stands behind it: <see cref="PersonWords.IsAs"/>.</summary>
    As = 1 << 8,

    /// <summary>A second verb may stand behind it: <see cref="PersonWords.IsJoint"/>.</summary>
    Joint = 1 << 9,

    /// <summary>It may call somebody by function: <see cref="PersonWords.MayDescribe"/>.</summary>
    Describing = 1 << 10,

    /// <summary>A clause that tells of whoever was named last may begin with it.</summary>
    Clause = Pronoun | Both | Possessive | As | Joint | Describing,

    /// <summary>It addresses several: <see cref="PersonWords.IsAddress"/>.</summary>
    Address = 1 << 11,

    /// <summary>It gives an age: <see cref="PersonWords.IsAged"/>.</summary>
    Aged = 1 << 12,

    /// <summary>It is somebody's family: <see cref="AgentNouns.IsRelative"/>.</summary>
    Relative = 1 << 13,

    /// <summary>Whom somebody speaks for stands behind it: <see cref="PersonWords.IsBehalf"/>.</summary>
    Behalf = 1 << 14,

    /// <summary>It points at an organisation: <see cref="PersonWords.IsThere"/>.</summary>
    There = 1 << 15,

    /// <summary>Whoever is named behind it has died: <see cref="PersonWords.IsDeceased"/>.</summary>
    Deceased = 1 << 16,

    /// <summary>It is what somebody acts in: <see cref="PersonWords.IsRoleNoun"/>.</summary>
    RoleNoun = 1 << 17,

    /// <summary>The function that somebody acted in stands behind it: <see cref="PersonWords.IsActing"/>.</summary>
    Acting = 1 << 18,

    /// <summary>Whom somebody works for may stand behind it: <see cref="PersonWords.IsServing"/>.</summary>
    Serving = 1 << 19,

    /// <summary>It is somebody who does the same elsewhere: <see cref="PersonWords.IsCounterpart"/>.</summary>
    Counterpart = 1 << 20,

    /// <summary>It is somebody who does the same for the same: <see cref="PersonWords.IsColleague"/>.</summary>
    Colleague = 1 << 21,

    /// <summary>It says nothing before a function or organisation: <see cref="PersonWords.IsFiller"/>.</summary>
    Filler = 1 << 22,

    /// <summary>The organisation of a function stands behind it: <see cref="PersonWords.IsLink"/>.</summary>
    Link = 1 << 23,
}
