using SiteGen.Dutch.Dates;
namespace SiteGen.Import;

/// <summary>
/// What the import made of one raw report: the facts with their evidence, the questions, the body. The product of
/// extraction and the input of writing. Absent is unknown. Immutable.
/// </summary>
public sealed record ImportedArticle
{
    /// <summary>The title.</summary>
    public required Fact<string> Title { get; init; }

    /// <summary>The address of the article and the name of its file: lower-case ASCII letters, digits and hyphens.</summary>
    public required string Slug { get; init; }

    /// <summary>What a reader sees as label, a term of the schema: <c>verslag</c>.</summary>
    public Fact<string>? Kind { get; init; }

    /// <summary>The language when it is not that of the site: <c>fy</c>.</summary>
    public Fact<string>? Language { get; init; }

    /// <summary>The lead, at most 200 characters.</summary>
    public Fact<string>? Summary { get; init; }

    /// <summary>The day of publication, or the month when the report names no day of it.</summary>
    public Fact<EdtfDate>? Date { get; init; }

    /// <summary>The last day of change that the report names.</summary>
    public Fact<DateOnly>? LastModified { get; init; }

    /// <summary>The day on which the report expired.</summary>
    public Fact<DateOnly>? ExpiryDate { get; init; }

    /// <summary>Present, with the reason, when the text is no report that can be published as it is.</summary>
    public Fact<bool>? Draft { get; init; }

    /// <summary>The meeting.</summary>
    public ImportedSession Session { get; init; } = new();

    /// <summary>The municipalities whose meeting it is.</summary>
    public IReadOnlyList<Fact<string>> Municipalities { get; init; } = [];

    /// <summary>The region.</summary>
    public Fact<string>? Region { get; init; }

    /// <summary>The sender of the report.</summary>
    public Fact<string>? Publisher { get; init; }

    /// <summary>The organisations.</summary>
    public IReadOnlyList<Fact<ImportedOrganisation>> Organisations { get; init; } = [];

    /// <summary>The people.</summary>
    public IReadOnlyList<Fact<ImportedPerson>> People { get; init; } = [];

    /// <summary>The themes, as terms of the controlled list.</summary>
    public IReadOnlyList<Fact<string>> Themes { get; init; } = [];

    /// <summary>The series the meeting is part of.</summary>
    public Fact<string>? Series { get; init; }

    /// <summary>Earlier and later meetings.</summary>
    public IReadOnlyList<Fact<ImportedRelation>> Related { get; init; } = [];

    /// <summary>What readers are asked to do.</summary>
    public Fact<ImportedCall>? CallToAction { get; init; }

    /// <summary>Whom to ask.</summary>
    public Fact<ImportedContact>? Contact { get; init; }

    /// <summary>The picture that stands for the article.</summary>
    public Fact<ImportedImage>? Image { get; init; }

    /// <summary>The video.</summary>
    public Fact<ImportedVideo>? Video { get; init; }

    /// <summary>Documents that go with the report.</summary>
    public IReadOnlyList<Fact<ImportedLink>> Documents { get; init; } = [];

    /// <summary>The raw report, as the user knows the file.</summary>
    public required string SourceFile { get; init; }

    /// <summary>The SHA-256 of the raw report in lower-case hexadecimal.</summary>
    public required string SourceSha256 { get; init; }

    /// <summary>What an editor must say, in the order of the fields.</summary>
    public IReadOnlyList<ImportQuestion> Questions { get; init; } = [];

    /// <summary>The body.</summary>
    public IReadOnlyList<BodyBlock> Body { get; init; } = [];

    /// <summary>Files that come with the article.</summary>
    public IReadOnlyList<ImportedMedia> Media { get; init; } = [];

    /// <summary>The cleaned text of the whole report, in which all evidence has its place.</summary>
    public required string SourceText { get; init; }

    /// <summary>The pieces of that text that are in no fact and not in the body, in their order.</summary>
    public IReadOnlyList<DroppedText> Dropped { get; init; } = [];
}
