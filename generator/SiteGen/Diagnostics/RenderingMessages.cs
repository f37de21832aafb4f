namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with templates, interface texts and the files that pages need: codes SG04xx, in order.</summary>
public static class RenderingMessages
{
    /// <summary>Nobody said at which address the site will stand.</summary>
    public static readonly DiagnosticRule NoBaseUrl = new("SG0401", Severity.Warning,
        "Het adres van de site is niet bekend: feeds, sitemap en gedeelde links wijzen nu naar {0}.",
        "Zet ‘baseUrl’ in content/site.yml of gebruik --base-url.");

    /// <summary>There are no interface texts in the language of the site.</summary>
    public static readonly DiagnosticRule NoTexts = new("SG0402", Severity.Error,
        "Voor de taal ‘{0}’ zijn er geen teksten: het bestand {1} ontbreekt.",
        "Kies in content/site.yml een taal waarvoor dat bestand er wel is, of maak het.");

    /// <summary>An interface text is missing.</summary>
    public static readonly DiagnosticRule MissingText = new("SG0403", Severity.Error,
        "De tekst ‘{0}’ ontbreekt in {1}.");

    /// <summary>A template uses an interface text that no language has.</summary>
    public static readonly DiagnosticRule UnknownText = new("SG0404", Severity.Error,
        "De tekst ‘{0}’ bestaat niet: {1} heeft geen regel met die naam.");

    /// <summary>An interface text has the wrong form.</summary>
    public static readonly DiagnosticRule TextForm = new("SG0405", Severity.Error,
        "De tekst ‘{0}’ hoort {1} te zijn.");

    /// <summary>A template names a file that is not in templates/assets.</summary>
    public static readonly DiagnosticRule UnknownAsset = new("SG0406", Severity.Error,
        "Het bestand ‘{0}’ staat niet in templates/assets.");

    /// <summary>The date in the settings of security.txt is past.</summary>
    public static readonly DiagnosticRule SecurityExpired = new("SG0408", Severity.Warning,
        "De geldigheid van security.txt is voorbij ({0}): het bestand wordt niet meer gemaakt.",
        "Zet een nieuwe datum bij ‘security.expires’ in content/site.yml, ten hoogste een jaar vooruit.");

    /// <summary>A site's own list of interface texts lacks some that the program brings along.</summary>
    public static readonly DiagnosticRule OwnTextsLack = new("SG0409", Severity.Warning,
        "In {0} ontbreken teksten die de site wel gebruikt: {1}. De ingebouwde teksten staan er nu.",
        "Neem de regels over uit het ingebouwde bestand en pas ze aan, of laat ze weg als de ingebouwde tekst goed is.");

    /// <summary>The form of a plain interface text, for <see cref="TextForm"/>.</summary>
    public const string PlainForm = "één tekst";

    /// <summary>The form of an interface text with a number, for <see cref="TextForm"/>.</summary>
    public const string PluralForm = "van de vorm {one: …, other: …}";
}
