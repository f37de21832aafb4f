namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with a template itself: codes SG045x, in order. The engine words its own faults; they are the <c>{0}</c> of the first two.</summary>
public static class TemplateMessages
{
    /// <summary>A template cannot be parsed.</summary>
    public static readonly DiagnosticRule Syntax = new("SG0451", Severity.Error, "{0}");

    /// <summary>A template cannot be rendered.</summary>
    public static readonly DiagnosticRule Rendering = new("SG0452", Severity.Error, "{0}");

    /// <summary>A template that is asked for does not exist.</summary>
    public static readonly DiagnosticRule Missing = new("SG0453", Severity.Error, "Het sjabloon ‘{0}’ bestaat niet.");

    /// <summary>A template is no text.</summary>
    public static readonly DiagnosticRule NotText = new("SG0454", Severity.Error,
        "Dit sjabloon is niet in UTF-8 opgeslagen.",
        "Sla het in de tekstverwerker opnieuw op met de codering UTF-8.");

    /// <summary>A value is printed in HTML without being made safe.</summary>
    public static readonly DiagnosticRule Unescaped = new("SG0455", Severity.Error,
        "De waarde ‘{0}’ komt hier zo in de pagina te staan, ook als er HTML in zit.",
        "Zet er ‘| esc’ achter. Is het al veilige HTML, geef de naam dan het einde _html.");

    /// <summary>The program was built with another template engine, in which outputs cannot be checked.</summary>
    public static readonly DiagnosticRule NoEscapeCheck = new("SG0456", Severity.Warning,
        "Of waarden in de sjablonen veilig worden gemaakt, is niet gecontroleerd: dit programma is met een andere sjabloonmotor gebouwd.");
}
