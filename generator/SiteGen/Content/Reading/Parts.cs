using SiteGen.Diagnostics;

namespace SiteGen.Content.Reading;

/// <summary>The groups that several kinds of file share.</summary>
internal static class Parts
{
    public static CallToAction? CallToAction(Fields fields, string key)
    {
        if (fields.Group(key, GroupSchema.CallToAction) is not { } group) return null;
        var text = group.Text("text", Fields.LongText);
        var call = new CallToAction((text is null ? group.Required("title") : group.Text("title")) ?? "")
        {
            Text = text,
            Email = group.Email("email"),
            Url = group.Url("url"),
        };
        return call.Title.Length > 0 || text is not null ? call : null;
    }

    public static Contact? Contact(Fields fields, string key)
    {
        if (fields.Group(key, GroupSchema.Contact) is not { } group) return null;
        var contact = new Contact
        {
            Name = group.Text("name"),
            Function = group.Text("function"),
            Organisation = group.Text("organisation"),
            Email = group.Email("email"),
            Phone = group.Phone("phone"),
            Url = group.Url("url"),
            Image = group.FilePath("image"),
        };
        if (contact != new Contact()) return contact;
        if (!GroupSchema.Contact.Keys.Any(name => group.Scalar(name) is not null)) fields.File.Report(ContentMessages.EmptyGroup, group.Node, null, fields.NameOf(key));
        return null;
    }

    public static Image? Image(Fields fields, string key)
    {
        if (fields.Group(key, GroupSchema.Image) is not { } group) return null;
        if (!group.Has("src")) group.Required("src");
        var src = group.FilePath("src");
        var image = new Image(src ?? "")
        {
            Alt = group.Text("alt") ?? "",
            Caption = group.Text("caption", Fields.LongText),
            Credit = group.Text("credit"),
            Decorative = group.Flag("decorative"),
        };
        if (image.Alt.Length == 0 && !image.Decorative) fields.File.Report(ContentMessages.MissingAlt, group.PlaceOf("src"), null, fields.NameOf(key));
        return src is null ? null : image;
    }

    public static Video? Video(Fields fields, string key)
    {
        if (fields.Group(key, GroupSchema.Video) is not { } group) return null;
        if (!group.Has("url")) group.Required("url");
        var url = group.FileOrUrl("url");
        var title = group.Text("title");
        var captions = group.FilePath("captions");
        return url is null ? null : new Video(url) { Title = title, Captions = captions };
    }

    public static Document? Document(Fields fields)
    {
        if (!fields.Has("src")) fields.Required("src");
        var title = fields.Required("title");
        var src = fields.FileOrUrl("src");
        return title is null || src is null ? null : new Document(title, src);
    }
}
