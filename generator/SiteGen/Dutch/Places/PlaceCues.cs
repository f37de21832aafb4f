using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Places;

/// <summary>Words that rules for venues and places begin at: reckoned once for a word (see <see cref="Word"/>).</summary>
[Flags]
internal enum PlaceCues : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is a building: <see cref="VenueWords.IsBuilding(string)"/>.</summary>
    Building = 1,
}
