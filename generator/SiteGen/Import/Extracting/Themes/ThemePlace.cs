namespace SiteGen.Import.Extracting.Themes;

/// <summary>Where a word stands: the more the place tells the subject, the more the word says.</summary>
internal enum ThemePlace : byte
{
    /// <summary>In the running text.</summary>
    Text,

    /// <summary>In the first paragraph.</summary>
    Lead,

    /// <summary>In a heading.</summary>
    Heading,

    /// <summary>In the title.</summary>
    Title,
}
