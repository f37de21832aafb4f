using SiteGen.Diagnostics;

namespace SiteGen.Content.Reading;

/// <summary>Makes a <see cref="TextPage"/> or <see cref="TermPage"/> of a file.</summary>
internal static class PageReader
{
    /// <summary>A page of <c>content/paginas/</c>; null when it has no title or no address.</summary>
    public static TextPage? ReadText(ContentFile content, ContentWorld world, DiagnosticBag bag)
    {
        var file = new FileReading(content.Source, world, bag);
        var fields = Fields.Top(file, content.Head, GroupSchema.TextPage);
        var title = fields.Required("title");
        var slug = fields.SlugOf(content.Source.File);
        var page = new TextPage
        {
            Path = content.Source.File,
            Title = title ?? "",
            Slug = slug ?? "",
            Summary = fields.Text("summary", Fields.LongText),
            Lang = fields.Language("lang"),
            Lastmod = fields.Moment("lastmod"),
            Draft = fields.Flag("draft"),
            Aliases = fields.Aliases(),
            Body = content.Body,
            Places = file.Finish(content.BodyLine),
        };
        return title is null || slug is null ? null : page;
    }

    /// <summary>What is added to the page of a term; null when it has no address.</summary>
    public static TermPage? ReadTerm(ContentFile content, TermKind kind, ContentWorld world, DiagnosticBag bag)
    {
        var file = new FileReading(content.Source, world, bag);
        var fields = Fields.Top(file, content.Head, GroupSchema.TermPage);
        var slug = fields.SlugOf(content.Source.File);
        var page = new TermPage
        {
            Path = content.Source.File,
            Kind = kind,
            Slug = slug ?? "",
            Title = fields.Text("title"),
            Summary = fields.Text("summary", Fields.LongText),
            Function = fields.Text("function"),
            Organisation = fields.Text("organisation"),
            Image = Parts.Image(fields, "image"),
            Logo = Parts.Image(fields, "logo"),
            Url = fields.Url("url"),
            CallToAction = Parts.CallToAction(fields, "callToAction"),
            Contact = Parts.Contact(fields, "contact"),
            Draft = fields.Flag("draft"),
            Aliases = fields.Aliases(),
            Body = content.Body,
            Places = file.Finish(content.BodyLine),
        };
        return slug is null ? null : page;
    }
}
