using System.Globalization;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban;

/// <summary>Every sentence the engine can say to whoever writes templates. In Dutch, as everything an editor reads.</summary>
internal static class Messages
{
    // ---- names of things -----------------------------------------------------------------------------------------

    public const string EndOfTemplate = "het einde van de sjabloon";
    public const string EndOfLine = "het einde van de regel";

    public static string Quote(string text) => "‘" + (text.Length > 40 ? text[..40] + "…" : text) + "’";

    // ---- syntax --------------------------------------------------------------------------------------------------

    public const string EndWithoutStart = "Deze ‘end’ sluit niets af. Haal hem weg, of kijk waar een blok te vroeg eindigt.";
    public const string EndIsMissing = "Een blok is niet afgesloten: hier wordt ‘end’ verwacht.";
    public const string WhenWithoutCase = "‘when’ hoort binnen een ‘case’.";
    public const string WhenNeedsValue = "Achter ‘when’ wordt een waarde verwacht.";
    public const string ElseWithoutIf = "‘else’ hoort bij een ‘if’, ‘case’ of ‘for’.";
    public const string ElseIfInLoop = "Bij een ‘for’ kan alleen ‘else’ staan, geen ‘else if’.";
    public const string ExpectedMemberName = "Hier wordt de naam van een eigenschap verwacht.";
    public const string ExpectedPlainName = "Hier wordt een gewone naam verwacht.";
    public const string OnlyAsStatement = "Een toekenning staat op zichzelf: niet binnen een uitdrukking. Bedoelt u misschien ‘==’?";
    public const string BlockOnlyAsStatement = "‘$$’ staat op zichzelf: niet binnen een uitdrukking.";
    public const string ParameterAfterRest = "De parameter met ‘…’ is de laatste.";
    public const string RequiredAfterOptional = "Een parameter zonder beginwaarde staat vóór die met een beginwaarde.";
    public const string DefaultMustBeLiteral = "De beginwaarde van een parameter is een vaste waarde: een getal, tekst, true, false of null.";

    public const string CloseWithoutOpen = "Deze ‘}’ sluit niets af.";
    public const string ExpectedDigit = "Dit getal is niet af: er wordt nog een cijfer verwacht.";
    public const string ExpectedHexDigit = "Na ‘\\u’ horen vier en na ‘\\x’ twee cijfers van 0 tot en met f.";
    public const string QuoteIsMissing = "Deze tekst is niet afgesloten met een aanhalingsteken.";

    public static string Unexpected(string found) => $"{found} kan hier niet staan.";

    public static string ExpectedExpression(string found) => $"Hier wordt een waarde verwacht, niet {found}.";

    public static string ExpectedFunction(string found) => $"Achter de pijp wordt een functie verwacht, niet {found}.";

    public static string ExpectedVariable(string found) => $"Hier wordt de naam van een variabele verwacht, niet {found}.";

    public static string ExpectedIn(string found) => $"Na de variabele van ‘for’ wordt ‘in’ verwacht, niet {found}.";

    public static string ExpectedEndOfStatement(string found) => $"Hier wordt ‘}}}}’, ‘;’ of een nieuwe regel verwacht, niet {found}.";

    public static string ExpectedComma(string found) => $"Tussen twee waarden wordt een komma verwacht, niet {found}.";

    public static string ExpectedArgument(string found) => $"Hier wordt een argument verwacht, niet {found}.";

    public static string ExpectedParameter(string found) => $"Hier wordt de naam van een parameter verwacht, niet {found}.";

    public static string ExpectedColon(string found) => $"Hier wordt ‘:’ verwacht, niet {found}.";

    public static string ExpectedCloseParen(string found) => $"Hier wordt ‘)’ verwacht, niet {found}.";

    public static string ExpectedCloseBracket(string found) => $"Hier wordt ‘]’ verwacht, niet {found}.";

    public static string ExpectedCloseBrace(string found) => $"Hier wordt ‘}}’ verwacht, niet {found}.";

    public static string ExpectedCloseHole(string found) => $"Hier eindigt de waarde in de tekst: ‘}}’ verwacht, niet {found}.";

    public static string OnlyWhenInCase(string found) => $"Binnen ‘case’ staan alleen ‘when’ en ‘else’, niet {found}.";

    public static string UnknownLoopMember(string loop, string name) => $"‘{loop}.{name}’ bestaat niet.";

    public static string BadNumber(string word) => $"{Quote(word)} is geen getal.";

    public static string BadEscape(char c) => $"‘\\{c}’ bestaat niet in een tekst. Een backslash zelf schrijft u als ‘\\\\’.";

    public static string TooDeep(int limit) => Invariant($"Hier staat te veel in elkaar: meer dan {limit} lagen.");

    public static string HasSyntaxErrors(string? name, LogMessage first) => $"De sjabloon ‘{name}’ bevat een fout: {first}";

    // ---- names and values ----------------------------------------------------------------------------------------

    public const string ItemOfNull = "Er is hier geen lijst of object: de waarde is null.";
    public const string NullIndex = "De index tussen de haken is null.";
    public const string NeedsVariable = "Hier wordt een variabele verwacht.";
    public const string NeedsObject = "Hier wordt een object verwacht.";
    public const string NeedsFunction = "Hier wordt een functie verwacht. Schrijf @ voor de naam.";
    public const string PipeNeedsFunction = "Een waarde kan alleen naar een functie worden doorgegeven.";
    public const string ValueTooDeep = "Deze waarde bevat zichzelf of is te diep om te tonen of te vergelijken.";
    public const string DateIsMissing = "Er is geen datum: de waarde is null.";
    public const string DateOutOfRange = "Deze datum valt buiten de jaren 1 tot en met 9999.";

    public static string UnknownVariable(string name, string? suggestion) => $"De variabele ‘{name}’ bestaat niet.{DidYouMean(suggestion)}";

    public static string UnknownFunction(string name, string? suggestion) => $"De functie ‘{name}’ bestaat niet.{DidYouMean(suggestion)}";

    public static string MemberOfNull(string name) => $"‘{name}’ kan niet worden gelezen: wat ervoor staat is null. Met ‘?.’ is het antwoord dan null.";

    public static string UnknownMember(string name, object target) => $"Er is geen ‘{name}’ in deze waarde ({Values.KindOf(target)}).";

    public static string CannotAssign(string name) => $"‘{name}’ kan hier geen andere waarde krijgen.";

    public static string ReadOnly(string name) => $"‘{name}’ is alleen te lezen.";

    public static string NotIndexed(object target) => $"Een waarde van deze soort ({Values.KindOf(target)}) heeft geen items.";

    public static string IndexOutside(int index, int count) => Invariant($"Index {index} valt buiten de {count} die er zijn.");

    public static string NotAFunction(object? value) => $"Dit is geen functie maar een waarde ({Values.KindOf(value)}).";

    public static string NotAList(object? value) => $"Hier wordt een lijst verwacht, geen {Values.KindOf(value)}.";

    public static string NotADate(object? value) => $"Hier wordt een datum verwacht, geen {Values.KindOf(value)}. Maak er eerst een met date.parse.";

    public static string NotAnInteger(object? value) => $"Hier wordt een geheel getal verwacht, geen {Values.KindOf(value)}.";

    public static string NotANumber(object? value) => $"Hier wordt een getal verwacht, geen {Values.KindOf(value)}.";

    public static string UnknownLoopOption(string name) => $"‘for’ kent de optie ‘{name}’ niet: alleen offset, limit en reversed.";

    public static string JumpOutsideLoop(string word) => $"‘{word}’ kan alleen binnen een ‘for’ of ‘while’.";

    // ---- operators -----------------------------------------------------------------------------------------------

    public const string DivisionByZero = "Delen door nul kan niet.";
    public const string NegativeCount = "Dit aantal kan niet negatief zijn.";
    public const string NumberTooLarge = "Dit getal wordt te groot.";

    public static string Unsupported(TokenKind kind, object? left, object? right) =>
        $"De bewerking {Symbol(kind)} kan niet tussen {Values.KindOf(left)} en {Values.KindOf(right)}.";

    // ---- calls ---------------------------------------------------------------------------------------------------

    public static string TooManyArguments(FunctionValue function) =>
        Invariant($"‘{function.Name}’ krijgt te veel argumenten: het neemt er {function.Parameters.Length}.");

    public static string MissingArgument(FunctionValue function, int index) =>
        $"‘{function.Name}’ mist het argument ‘{function.Parameters[index].Name}’. Bedoelt u de functie zelf, schrijf dan @ ervoor.";

    public static string UnknownArgument(string name, FunctionValue function) =>
        $"‘{function.Name}’ kent geen argument ‘{name}’.{DidYouMean(Suggestions.Nearest(name, function.Parameters.Select(parameter => parameter.Name)))}";

    public static string BuiltInFailed(string name, Exception fault) => $"‘{name}’ kan met deze waarden niets doen: {fault.Message}";

    public const string NegativeLength = "Deze lengte kan niet negatief zijn.";
    public const string EmptySearch = "Een lege tekst kan niet worden vervangen.";
    public const string MixedKinds = "Waarden van verschillende soort kunnen niet worden gesorteerd.";
    public const string NeedsText = "Hier wordt een tekst verwacht, geen null.";
    public const string NotReproducible = "Deze functie geeft elke keer iets anders; dat kan niet in een site die steeds gelijk wordt gebouwd.";

    public static string UnknownComparison(string name) => $"‘{name}’ is geen manier van vergelijken: schrijf Ordinal of OrdinalIgnoreCase.";

    public static string BadJson(string fault) => $"Dit is geen geldige JSON: {fault}";

    public static string BadTimeSpan(string text) => $"{Quote(text)} is geen tijdsduur.";

    public static string UnknownCulture(string name) => $"De cultuur ‘{name}’ bestaat niet.";

    // ---- includes ------------------------------------------------------------------------------------------------

    public const string IncludeNeedsName = "Achter ‘include’ wordt de naam van een sjabloon verwacht.";

    public static string NoLoader(string name) => $"De sjabloon ‘{name}’ kan niet worden geladen: er is geen lader.";

    public static string TemplateNotFound(string name) => $"De sjabloon ‘{name}’ bestaat niet.";

    public static string LoaderFailed(string name, Exception fault) => $"De sjabloon ‘{name}’ kon niet worden geladen: {fault.Message}";

    // ---- limits --------------------------------------------------------------------------------------------------

    public const string Cancelled = "Het maken van de pagina is afgebroken.";
    public const string RegexTimeOut = "Een zoekpatroon kost te veel tijd.";

    public static string LoopLimit(int limit) => Invariant($"Te veel herhalingen: meer dan {limit}.");

    public static string StepLimit(int limit) => Invariant($"Deze sjabloon doet te veel werk: meer dan {limit} stappen.");

    public static string RangeTooLong(int limit) => Invariant($"Deze reeks is te lang: meer dan {limit}.");

    public static string RecursionLimit(int limit) => Invariant($"Aanroepen staan te diep in elkaar: meer dan {limit}. Roept een functie of sjabloon zichzelf aan?");

    public static string TextTooLong(int limit) => Invariant($"Deze tekst wordt te lang: meer dan {limit} tekens.");

    public static string OutputTooLong(int limit) => Invariant($"De pagina wordt te lang: meer dan {limit} tekens.");

    private static string DidYouMean(string? suggestion) => suggestion is null ? string.Empty : $" Bedoelde u ‘{suggestion}’?";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Symbol(TokenKind kind) => kind switch
    {
        TokenKind.Plus => "‘+’",
        TokenKind.Minus => "‘-’",
        TokenKind.Times => "‘*’",
        TokenKind.Divide => "‘/’",
        TokenKind.FloorDivide => "‘//’",
        TokenKind.Modulo => "‘%’",
        TokenKind.ShiftLeft => "‘<<’",
        TokenKind.ShiftRight => "‘>>’",
        TokenKind.Range => "‘..’",
        TokenKind.RangeBelow => "‘..<’",
        TokenKind.Equal => "‘==’",
        TokenKind.NotEqual => "‘!=’",
        TokenKind.Less => "‘<’",
        TokenKind.LessOrEqual => "‘<=’",
        TokenKind.Greater => "‘>’",
        _ => "‘>=’",
    };
}
