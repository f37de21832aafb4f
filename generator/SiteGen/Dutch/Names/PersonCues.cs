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
}
