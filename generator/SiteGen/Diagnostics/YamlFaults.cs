namespace SiteGen.Diagnostics;

/// <summary>What is wrong with a YAML text, in words for an editor: the parser's own sentences are English and for programmers.</summary>
public static class YamlFaults
{
    /// <summary>A bracket has no partner.</summary>
    public const string Unclosed = "een blokhaak of accolade wordt niet gesloten";

    /// <summary>Nothing better can be said.</summary>
    public const string Unclear = "hier staat iets wat geen veld en geen waarde is";

    /// <summary>The parser's sentences by the words they hold; the first that fits counts.</summary>
    private static readonly (string Part, string Sentence)[] Known =
    [
        ("tab character", "er staat een tab waar spaties horen"),
        ("invalid mapping", "er staat een dubbele punt met een spatie midden in een waarde; zet die waarde tussen aanhalingstekens"),
        ("double-quoted scalar", "een aanhalingsteken wordt niet gesloten"),
        ("quoted scalar, found unexpected end", "een aanhalingsteken wordt niet gesloten"),
        ("quoted scalar, found unexpected document", "een aanhalingsteken wordt niet gesloten"),
        ("unknown escape", "achter een backslash staat een teken dat daar niet mag; gebruik enkele aanhalingstekens"),
        ("expected hexdecimal", "achter een backslash staat een teken dat daar niet mag; gebruik enkele aanhalingstekens"),
        ("start any token", "een waarde kan niet met dit teken beginnen; zet de waarde tussen aanhalingstekens"),
        ("',' or '}'", "een accolade wordt niet gesloten"),
        ("',' or ']'", "een blokhaak wordt niet gesloten"),
        ("'-' indicator", "deze regel hoort niet bij de lijst erboven; kijk naar de inspringing"),
        ("expected key", "hier hoort een nieuw veld te beginnen; kijk naar aanhalingstekens en inspringing"),
        ("<document end>", "deze regel springt anders in dan de regels erboven"),
        ("Block sequence entries", "een lijst met streepjes begint op een nieuwe regel"),
        ("mapping values are not allowed", "er staat een dubbele punt met een spatie midden in een waarde; zet die waarde tussen aanhalingstekens"),
        ("Mapping values are not allowed", "er staat een dubbele punt met een spatie midden in een waarde; zet die waarde tussen aanhalingstekens"),
        ("expected ':'", "achter een veldnaam ontbreekt een dubbele punt"),
        ("node content", "hier ontbreekt een waarde"),
        ("directive", "een regel die met een procentteken begint hoort hier niet"),
        ("block scalar", "achter | of > hoort op dezelfde regel niets meer te staan"),
    ];

    /// <summary>The Dutch sentence for a sentence of the parser.</summary>
    public static string Sentence(string parserSentence)
    {
        ArgumentNullException.ThrowIfNull(parserSentence);
        foreach (var (part, sentence) in Known)
        {
            if (parserSentence.Contains(part, StringComparison.Ordinal)) return sentence;
        }

        return Unclear;
    }

    /// <summary>Whether a bracket that was opened before is the fault, wherever the parser noticed it.</summary>
    public static bool IsUnclosed(string parserSentence)
    {
        ArgumentNullException.ThrowIfNull(parserSentence);
        return parserSentence.Contains("',' or '", StringComparison.Ordinal);
    }

    /// <summary>Whether the fault is at the end of what the parser was reading rather than at its start.</summary>
    public static bool IsBehindValue(string parserSentence)
    {
        ArgumentNullException.ThrowIfNull(parserSentence);
        return parserSentence.Contains("tab character", StringComparison.Ordinal);
    }
}
