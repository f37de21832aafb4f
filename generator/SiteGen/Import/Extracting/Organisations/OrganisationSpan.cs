namespace SiteGen.Import.Extracting.Organisations;

/// <summary>The name of an organisation in the text, by tokens. Immutable.</summary>
/// <param name="First">The index of the first token.</param>
/// <param name="Next">The index of the first token behind it.</param>
/// <param name="Name">The name as it should be written.</param>
/// <param name="IsKnown">Whether a list or its first word proves that it is one; else only its place in the text does.</param>
internal readonly record struct OrganisationSpan(int First, int Next, string Name, bool IsKnown);
