using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;

namespace SiteGen.Content.Reading;

/// <summary>Makes an <see cref="Article"/> of a file under <c>content/nieuws/</c>.</summary>
internal static class ArticleReader
{
    /// <summary>A title that is longer is a paragraph.</summary>
    public const int MaxTitle = ArticleLimits.Title;

    /// <summary>What fits below a title in a list, and in the results of a search.</summary>
    public const int MaxSummary = ArticleLimits.Summary;

    /// <summary>The article; null when it has no title or no address.</summary>
    public static Article? Read(ContentFile content, ContentWorld world, DiagnosticBag bag)
    {
        var file = new FileReading(content.Source, world, bag);
        var fields = Fields.Top(file, content.Head, GroupSchema.Article);
        var title = fields.Required("title", MaxTitle);
        var slug = fields.SlugOf(content.Source.File);
        var (date, publishedAt) = Published(fields);
        var article = new Article
        {
            Path = content.Source.File,
            Title = title ?? "",
            Slug = slug ?? "",
            Kind = (ArticleKind)fields.Choice("kind", ArticleKindWords.All, (int)ArticleKind.Report),
            Lang = fields.Language("lang"),
            Summary = Summary(fields),
            Date = date,
            PublishedAt = publishedAt,
            Lastmod = fields.Moment("lastmod"),
            Changes = fields.Groups("changes", GroupSchema.Change, ChangeOf),
            PublishDate = fields.Moment("publishDate"),
            ExpiryDate = fields.Moment("expiryDate"),
            Draft = fields.Flag("draft"),
            Aliases = fields.Aliases(),
            Session = fields.Group("session", GroupSchema.Session) is { } session ? SessionOf(session) : Session.None,
            Municipalities = References.Municipalities(fields, "municipalities"),
            Region = fields.Text("region"),
            Publisher = fields.Text("publisher"),
            Organisations = References.Once(fields, "organisations", fields.Groups("organisations", GroupSchema.Organisation, OrganisationOf, name => new Organisation(name)), one => one.Name),
            People = References.Once(fields, "people", fields.Groups("people", GroupSchema.Person, PersonOf, name => new Person(name)), one => one.Name),
            Themes = References.Themes(fields, "themes"),
            Series = fields.SlugText("series"),
            Related = fields.Groups("related", GroupSchema.Related, RelatedOf),
            CallToAction = Parts.CallToAction(fields, "callToAction"),
            Contact = Parts.Contact(fields, "contact"),
            Image = Parts.Image(fields, "image"),
            Video = Parts.Video(fields, "video"),
            Documents = fields.Groups("documents", GroupSchema.Document, Parts.Document),
            Source = fields.Group("source", GroupSchema.Source) is { } source && source.RootPath("file") is { } raw ? new SourceFile(raw, source.Hash("sha256")) : null,
            Questions = fields.Groups("questions", GroupSchema.Question, QuestionOf),
            Body = content.Body,
        };
        CheckOrder(fields, article);
        article = article with { Places = file.Finish(content.BodyLine) };
        return title is null || slug is null ? null : article;
    }

    /// <summary>The publication date; a date with a time is as good, and the time is kept.</summary>
    private static (EdtfDate? Date, Moment? Moment) Published(Fields fields)
    {
        if (fields.Scalar("date") is { Value.Length: > 11 } scalar && Moment.TryParse(scalar.Value, out var moment)) return (EdtfDate.OfDay(moment!.Day), moment);
        var date = fields.Date("date");
        return (date, date?.AsDay is { } day ? new Moment(day) : null);
    }

    private static string? Summary(Fields fields)
    {
        var summary = fields.Text("summary", Fields.LongText);
        if (summary?.Length > MaxSummary) fields.File.Report(ContentMessages.LongSummary, fields.PlaceOf("summary"), null, summary.Length, MaxSummary);
        return summary;
    }

    private static Change? ChangeOf(Fields fields)
    {
        var date = fields.Has("date") ? fields.Moment("date") : null;
        if (!fields.Has("date")) fields.Required("date");
        return fields.Required("note") is { } note && date is not null ? new Change(date, note) : null;
    }

    private static Session SessionOf(Fields fields)
    {
        var session = new Session
        {
            Name = fields.Text("name"),
            Kind = References.MeetingKind(fields, "kind"),
            Date = fields.Date("date"),
            EndDate = fields.Date("endDate"),
            Time = Time(fields, "time"),
            Place = fields.Text("place"),
            Venue = fields.Text("venue"),
            Attendance = fields.Text("attendance"),
            Theme = fields.Text("theme"),
        };
        if (session is { Date.Earliest: { } from, EndDate.Latest: { } to } && to < from)
            fields.File.Report(ContentMessages.WrongOrder, fields.PlaceOf("endDate"), null, fields.NameOf("endDate"), session.EndDate, fields.NameOf("date"), session.Date);
        return session;
    }

    private static SessionTime? Time(Fields fields, string key)
    {
        if (fields.Scalar(key) is not { } scalar) return null;
        if (SessionTime.TryParse(scalar.Value, out var time)) return time;
        fields.File.Report(ContentMessages.WrongTime, scalar, null, fields.NameOf(key), Fields.Short(scalar.Value));
        return null;
    }

    private static Organisation? OrganisationOf(Fields fields)
    {
        var role = fields.Text("role");
        return fields.Required("name") is { } name ? new Organisation(name, role) : null;
    }

    private static Person? PersonOf(Fields fields)
    {
        var person = new Person(fields.Required("name") ?? "")
        {
            Aliases = fields.Texts("aliases"),
            Function = fields.Text("function"),
            Organisation = fields.Text("organisation"),
            Role = fields.Text("role"),
            Former = fields.Flag("former"),
        };
        return person.Name.Length > 0 ? person : null;
    }

    private static RelatedMeeting? RelatedOf(Fields fields)
    {
        if (!fields.Has("relation")) fields.Required("relation");
        var related = new RelatedMeeting((Relation)fields.Choice("relation", RelationWords.All, (int)Relation.Akin), fields.Required("title") ?? "")
        {
            Date = fields.Date("date"),
            When = fields.Text("when"),
            Url = fields.Url("url"),
        };
        return related.Title.Length > 0 ? related : null;
    }

    private static Question? QuestionOf(Fields fields)
    {
        var field = fields.Required("field");
        var question = fields.Required("question", Fields.LongText);
        var evidence = fields.Text("evidence", Fields.LongText);
        var candidates = fields.Texts("candidates");
        return field is null || question is null ? null : new Question(field, question) { Evidence = evidence, Candidates = candidates };
    }

    private static void CheckOrder(Fields fields, Article article)
    {
        if (article is { ExpiryDate: { } expiry, PublishDate: { } embargo } && Compare(expiry, embargo) < 0)
            fields.File.Report(ContentMessages.WrongOrder, fields.PlaceOf("expiryDate"), null, "expiryDate", expiry, "publishDate", embargo);
        else if (article is { ExpiryDate: { } end, Date.Earliest: { } start } && end.Day < start)
            fields.File.Report(ContentMessages.WrongOrder, fields.PlaceOf("expiryDate"), null, "expiryDate", end, "date", article.Date);
    }

    private static int Compare(Moment a, Moment b) =>
        a.Day.CompareTo(b.Day) is not 0 and var days ? days : (a.Time ?? TimeOnly.MinValue).CompareTo(b.Time ?? TimeOnly.MinValue);
}
