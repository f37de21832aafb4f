namespace SiteGen.Import.Reading;

/// <summary>What a hint is about.</summary>
public enum RawHintKind
{
    /// <summary>A title.</summary>
    Title,

    /// <summary>When the report was published, as the file writes it.</summary>
    Published,

    /// <summary>When it was changed.</summary>
    Modified,

    /// <summary>When the file was made, which says little about the meeting.</summary>
    Created,

    /// <summary>When an event began or ended, or a moment in the text that the page marks as such.</summary>
    EventDate,

    /// <summary>Who wrote it.</summary>
    Author,

    /// <summary>What it is about, in a sentence.</summary>
    Description,

    /// <summary>The site or organisation that published it.</summary>
    Publisher,

    /// <summary>The language, as a tag such as <c>nl</c>.</summary>
    Language,

    /// <summary>The address it had on the web.</summary>
    Address,

    /// <summary>The address of a picture that stands for the whole.</summary>
    Image,

    /// <summary>The address of a video.</summary>
    Video,

    /// <summary>Keywords, as one string.</summary>
    Keywords,

    /// <summary>Where an event took place.</summary>
    Location,
}

/// <summary>Something that a file says about itself outside its words. A hint, never a fact by itself. Immutable.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">What it says, as written in the file.</param>
/// <param name="Origin">Where in the file: <c>core:title</c>, <c>og:title</c>, <c>json-ld:datePublished</c>, <c>time</c>.</param>
public sealed record RawHint(RawHintKind Kind, string Value, string Origin)
{
    /// <summary>What an editor is shown as evidence: where it stands and what it says there, on one line.</summary>
    public string Words => Origin + " " + string.Join(' ', Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
