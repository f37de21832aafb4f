namespace SiteGen.Import.Extracting;

/// <summary>Whether a municipality is named as that of a person, and what that says.</summary>
internal enum MunicipalityEmployer : byte
{
    /// <summary>It is named for itself.</summary>
    None,

    /// <summary>Of somebody who works there: <c>projectleider bij de gemeente Soest</c>. That says little of whose meeting it was.</summary>
    Staff,

    /// <summary>Of somebody who governs it or was sent by it: <c>wethouder van Soest</c>. The municipality itself took part.</summary>
    Governing,
}
