using SiteGen.Import.Extracting.Organisations;

namespace SiteGen.Import.Extracting.People;

/// <summary>What a text says of a person: function and organisation. Immutable; an empty string is unknown.</summary>
/// <param name="Function">The function as it should be written, without <c>oud-</c>.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="IsFormer">Whether the function is a past one.</param>
/// <param name="Next">The index of the first token behind the words that say so.</param>
internal sealed record Affiliation(string Function, string Organisation, bool IsFormer, int Next)
{
    /// <summary>Where the organisation stands; absent when there is none.</summary>
    internal OrganisationSpan? Span { get; init; }

    /// <summary>Whether the function stands in the plural before several names: <c>de wethouders Jan Smit en Els Kuipers</c>.</summary>
    internal bool IsShared { get; init; }

    /// <summary>Whether the function stands in the plural behind several names: <c>Jan Smit en Els Kuipers, wethouders van Epe</c>.</summary>
    internal bool IsOfSeveral { get; init; }

    /// <summary>Whether a comma and a form of address part the words before from the name, so that they may be of whoever was named first: <c>wethouder Mol van de gemeente Epe, mevrouw Ans Tol (Timon)</c>.</summary>
    internal bool IsOfOther { get; init; }

    /// <summary>Whether the organisation is a political party, which is no part of the meeting.</summary>
    internal bool IsParty { get; init; }

    /// <summary>The municipality that a functionary is of, when the text names only that: <c>wethouder van Heerde</c>.</summary>
    internal string Municipality { get; init; } = "";
}
