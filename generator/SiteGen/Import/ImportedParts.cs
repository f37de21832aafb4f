using SiteGen.Dutch.Dates;

namespace SiteGen.Import;

/// <summary>A person of the report. Immutable; an empty string is unknown.</summary>
/// <param name="Name">The full name.</param>
public sealed record ImportedPerson(string Name)
{
    /// <summary>Other spellings in the report.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The function, in lower case: <c>adviseur</c>.</summary>
    public string Function { get; init; } = "";

    /// <summary>The organisation the person is of.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>What the person did at the meeting: <c>spreker</c>.</summary>
    public string Role { get; init; } = "";

    /// <summary>Whether the function is a past one.</summary>
    public bool Former { get; init; }
}

/// <summary>An organisation of the report. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">What it did; empty when unknown.</param>
public sealed record ImportedOrganisation(string Name, string Role);

/// <summary>A meeting before or after this one. Immutable.</summary>
/// <param name="Relation"><c>vervolg</c> or <c>eerder</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Date">When it was or will be, as exact as the text is; absent when unknown.</param>
/// <param name="Url">Its address; empty when unknown.</param>
public sealed record ImportedRelation(string Relation, string Title, EdtfDate? Date, string Url = "")
{
    /// <summary>When it was or will be in the words of the report, where a date says less: <c>eind maart</c>; may be empty.</summary>
    public string When { get; init; } = "";
}

/// <summary>What the report asks its readers to do. Immutable; an empty string is unknown.</summary>
/// <param name="Title">The heading above it.</param>
/// <param name="Text">The request.</param>
/// <param name="Email">Where to write to.</param>
/// <param name="Url">Where to go.</param>
public sealed record ImportedCall(string Title, string Text, string Email, string Url);

/// <summary>Whom to ask about the report. Immutable; an empty string is unknown.</summary>
/// <param name="Name">The person.</param>
/// <param name="Function">The function.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Phone">The telephone number as written.</param>
/// <param name="Url">The address on the web.</param>
public sealed record ImportedContact(string Name, string Function, string Organisation, string Email, string Phone, string Url);

/// <summary>The picture that stands for the article. Immutable.</summary>
/// <param name="Source">Its path under <c>content/</c> or its address.</param>
/// <param name="Alt">The text that stands for it.</param>
/// <param name="Caption">The words below it; may be empty.</param>
/// <param name="Credit">Who made it; may be empty.</param>
/// <param name="Decorative">Whether it needs no text.</param>
public sealed record ImportedImage(string Source, string Alt, string Caption, string Credit, bool Decorative);

/// <summary>A video of the meeting. Immutable.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Title">Its title; may be empty.</param>
public sealed record ImportedVideo(string Url, string Title);

/// <summary>A document that goes with the report. Immutable.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Source">Its path under <c>content/</c> or its address.</param>
public sealed record ImportedLink(string Title, string Source);

/// <summary>A file that comes with the article, such as a picture out of a Word document. Immutable.</summary>
/// <param name="Path">Its path under <c>content/</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ImportedMedia(string Path, ReadOnlyMemory<byte> Bytes);
