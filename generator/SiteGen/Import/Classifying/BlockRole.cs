namespace SiteGen.Import.Classifying;

/// <summary>What a block of a report is.</summary>
internal enum BlockRole
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The title.</summary>
    Title,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A line of a programme: a time and what happens then.</summary>
    Programme,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>Words below a picture that is missing.</summary>
    Caption,

    /// <summary>A line that becomes a fact: published, changed, expired, date, place, sender.</summary>
    Notice,

    /// <summary>A line below the title that says when and where people met and whose the meeting was.</summary>
    Detail,

    /// <summary>A person with function and addresses at the end of the report.</summary>
    Contact,

    /// <summary>Text that keeps its line ends.</summary>
    Preformatted,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>Nothing of the report: menus, share lines, a doubled title.</summary>
    Debris,
}
