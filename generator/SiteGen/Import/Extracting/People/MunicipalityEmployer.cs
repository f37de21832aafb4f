namespace SiteGen.Import.Extracting.People;

/// <summary>Whether a municipality is named as that of a person, and what that says.</summary>
internal enum MunicipalityEmployer : byte
{
    /// <summary>It is named for itself.</summary>
    None,

    /// <summary>Of somebody who works there: <c>projectleider bij de gemeente Soest</c>. That says little of whose meeting it was.</summary>
    Staff,

    /// <summary>Of somebody who was sent by it: <c>mevrouw Mol van de gemeente Soest</c>, the list of those present. The municipality itself took part.</summary>
    Delegate,

    /// <summary>Of somebody who governs it: <c>wethouder van Soest</c>. The municipality took part, or its mayor was a guest.</summary>
    Governing,
}
