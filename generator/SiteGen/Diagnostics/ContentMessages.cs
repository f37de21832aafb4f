namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the files of <c>content/</c>: codes SG01xx, in order.</summary>
public static class ContentMessages
{
    /// <summary>The front matter is not YAML.</summary>
    public static readonly DiagnosticRule BrokenYaml = new("SG0101", Severity.Error,
        "De kop van dit bestand is geen geldige YAML: {0}.",
        "Kijk op deze regel naar een ontbrekende dubbele punt, aanhalingsteken of inspringing.");

    /// <summary>A key that the schema does not know.</summary>
    public static readonly DiagnosticRule UnknownKey = new("SG0102", Severity.Error,
        "Het veld ‘{0}’ bestaat niet.");
}
