namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with a token file of a brand: codes SG0480 to SG0489, in order.</summary>
public static class BrandMessages
{
    /// <summary>The class that the settings name is not in the file.</summary>
    public static readonly DiagnosticRule UnknownClass = new("SG0480", Severity.Error,
        "De klasse ‘{0}’ komt in dit bestand niet voor.",
        "Vul bij ‘brand.themeClass’ de klasse in waaronder de tokens staan: {1}.");

    /// <summary>The file has classes, but the settings name none.</summary>
    public static readonly DiagnosticRule ClassMissing = new("SG0481", Severity.Error,
        "De tokens staan onder een klasse, maar ‘brand.themeClass’ is niet ingevuld.",
        "Vul bij ‘brand.themeClass’ in: {0}.");

    /// <summary>None of the tokens is one that the site uses.</summary>
    public static readonly DiagnosticRule NothingReached = new("SG0482", Severity.Error,
        "Geen van de tokens in dit bestand wordt door de site gebruikt.",
        "De site leest namen die met --nl-, --utrecht- of --basis- beginnen; templates/README.md noemt ze.");

    /// <summary>Two colours that stand on each other are too alike.</summary>
    public static readonly DiagnosticRule Contrast = new("SG0483", Severity.Error,
        "Het contrast van {0} ({1}) op {2} ({3}) is {4}, en moet ten minste {5} zijn.",
        "Kies voor een van beide een lichtere of donkerdere kleur.");

    /// <summary>The same in a dark or other scheme.</summary>
    public static readonly DiagnosticRule ContrastIn = new("SG0484", Severity.Error,
        "Bij ‘{6}’ is het contrast van {0} ({1}) op {2} ({3}) {4}, en moet het ten minste {5} zijn.",
        "Kies voor een van beide een lichtere of donkerdere kleur.");

    /// <summary>A colour in a form that is not known.</summary>
    public static readonly DiagnosticRule UnreadableColour = new("SG0485", Severity.Warning,
        "De kleur ‘{1}’ van {0} kan niet worden gelezen; het contrast is niet nagerekend.",
        "Schrijf de kleur als #rrggbb, rgb(), hsl(), oklch() of met een naam.");

    /// <summary>A value that would fetch something from elsewhere.</summary>
    public static readonly DiagnosticRule FetchedValue = new("SG0486", Severity.Warning,
        "Het token ‘{0}’ verwijst naar een bestand en wordt weggelaten.",
        "Zet lettertypen bij ‘brand.fonts’ en het logo bij ‘brand.logo’.");

    /// <summary>A file that is too large for tokens.</summary>
    public static readonly DiagnosticRule TooLarge = new("SG0487", Severity.Error,
        "Dit bestand met tokens heeft {0} tekens, ten hoogste {1}.");
}
