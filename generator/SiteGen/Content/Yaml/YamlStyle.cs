namespace SiteGen.Content.Yaml;

/// <summary>How a text is written in YAML.</summary>
internal enum YamlStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Between single quotes.</summary>
    SingleQuoted,

    /// <summary>Between double quotes.</summary>
    DoubleQuoted,

    /// <summary>On the lines below <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}
