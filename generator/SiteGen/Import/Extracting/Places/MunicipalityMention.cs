using SiteGen.Import.Extracting.People;

namespace SiteGen.Import.Extracting.Places;

/// <summary>A municipality, or a town of it, at a place of the text. Immutable.</summary>
internal sealed record MunicipalityMention(string Name, int First, int Next, bool IsNamedAsSuch, bool IsFormer, bool IsExample, bool IsTown, bool IsInName)
{
    /// <summary>Whether it is there only as the employer of a person.</summary>
    internal MunicipalityEmployer Employer { get; init; }

    /// <summary>Whether the place is only where somebody comes from or goes to.</summary>
    internal bool IsPassing { get; init; }
}
