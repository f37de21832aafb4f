namespace SiteGen.Content.Editing;

/// <summary>What a field of an article is for: which values it takes, and so which control a form gives it.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>A sentence or more, still without meaning in its line breaks.</summary>
    Sentences,

    /// <summary>One of a fixed list of words: <see cref="FieldSchema.Choices"/>.</summary>
    Choice,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A date of which parts may be unknown or uncertain (EDTF).</summary>
    Date,

    /// <summary>A day, or a day with a time.</summary>
    Moment,

    /// <summary>From one time to another.</summary>
    TimeRange,

    /// <summary>The last part of an address.</summary>
    Slug,

    /// <summary>The code of a language.</summary>
    Language,

    /// <summary>An old address on this site.</summary>
    Alias,

    /// <summary>An address: elsewhere, or on this site.</summary>
    Address,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A file below <c>content/</c>.</summary>
    File,

    /// <summary>A file below <c>content/</c>, or an address.</summary>
    FileOrAddress,

    /// <summary>A theme of the controlled list.</summary>
    Theme,

    /// <summary>The name of a municipality.</summary>
    Municipality,

    /// <summary>A kind of meeting; another word than those of the list is allowed, with a warning.</summary>
    MeetingKind,

    /// <summary>What the import wrote for itself; nobody fills it in by hand.</summary>
    Machine,

    /// <summary>A group of fields: <see cref="FieldSchema.Fields"/>.</summary>
    Group,
}
