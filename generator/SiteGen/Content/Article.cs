using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;

namespace SiteGen.Content;

/// <summary>
/// One report, announcement, reference or news item: the front matter and the text of a file under <c>content/nieuws/</c>.
/// Immutable. Made by <see cref="ContentReader"/> from a file, and by the import from a raw report. Property names are the
/// names of the YAML keys; what a file does not say is absent, never invented. SCHEMA.md describes every key.
/// </summary>
public sealed record Article
{
    /// <summary>The file, relative to the site's root: <c>content/nieuws/2017/x.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The title, one line.</summary>
    public required string Title { get; init; }

    /// <summary>What a reader sees as label.</summary>
    public ArticleKind Kind { get; init; } = ArticleKind.Report;

    /// <summary>The language of the text (BCP 47); absent when it is the language of the site.</summary>
    public string? Lang { get; init; }

    /// <summary>The lead: one or two sentences of plain text, at most 200 characters.</summary>
    public string? Summary { get; init; }

    /// <summary>The publication date; absent when it is not known.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The publication date as a moment, with its time where the file gives one; absent unless the date is a day.</summary>
    public Moment? PublishedAt { get; init; }

    /// <summary>When the text was last changed in a way that a reader should know of.</summary>
    public Moment? Lastmod { get; init; }

    /// <summary>What was changed, in the order of the file.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>The embargo: before this moment the article is not on the site.</summary>
    public Moment? PublishDate { get; init; }

    /// <summary>From this moment the article is old news: online, with a banner.</summary>
    public Moment? ExpiryDate { get; init; }

    /// <summary>Whether the article is unfinished and stays off the site.</summary>
    public bool Draft { get; init; }

    /// <summary>The last part of the address: lower case letters, digits and hyphens. From the file name unless given.</summary>
    public required string Slug { get; init; }

    /// <summary>Old addresses that lead here: root-relative, <c>/oud/pad/</c>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The meeting that the article is about; <see cref="Content.Session.None"/> when there is none.</summary>
    public Session Session { get; init; } = Session.None;

    /// <summary>The municipalities that the meeting was of or for.</summary>
    public IReadOnlyList<string> Municipalities { get; init; } = [];

    /// <summary>The region, by its usual name.</summary>
    public string? Region { get; init; }

    /// <summary>The sender of the report; absent when it is the sender of the site.</summary>
    public string? Publisher { get; init; }

    /// <summary>The organisations that took part.</summary>
    public IReadOnlyList<Organisation> Organisations { get; init; } = [];

    /// <summary>The people who took part.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>Slugs of terms of the <see cref="ThemeVocabulary"/>, whether the file names them by slug or by label.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>The slug of the series this is part of.</summary>
    public string? Series { get; init; }

    /// <summary>Meetings before and after this one.</summary>
    public IReadOnlyList<RelatedMeeting> Related { get; init; } = [];

    /// <summary>What the reader is asked to do.</summary>
    public CallToAction? CallToAction { get; init; }

    /// <summary>Whom the reader can ask.</summary>
    public Contact? Contact { get; init; }

    /// <summary>The main picture.</summary>
    public Image? Image { get; init; }

    /// <summary>The recording.</summary>
    public Video? Video { get; init; }

    /// <summary>Files and pages to read further.</summary>
    public IReadOnlyList<Document> Documents { get; init; } = [];

    /// <summary>The raw report this was made from.</summary>
    public SourceFile? Source { get; init; }

    /// <summary>What the import could not know, for the editor; never shown to a reader.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>The text after the front matter: Markdown, with <c>\n</c> line ends.</summary>
    public string Body { get; init; } = "";

    /// <summary>Where the values stand in the file.</summary>
    public SourceMap Places { get; init; } = SourceMap.OfFile("");

    /// <summary>Where a value stands: <c>PlaceOf("people[2].name")</c>. See <see cref="SourceMap.PlaceOf"/>.</summary>
    public SourcePlace PlaceOf(string path) => Places.PlaceOf(path);
}
