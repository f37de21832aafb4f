using System.Text;

namespace SiteGen.Import.Writing;

/// <summary>
/// Writes an article as the canonical file of <c>content/nieuws/</c>: front matter in the order of the schema, evidence in comments,
/// then the body in Markdown. The same article gives the same text. Pure.
/// </summary>
public static class ArticleWriter
{
    private const int UsualLength = 8192;

    /// <summary>What the thread wrote its last article with: it is larger than all else that is made for a short report.</summary>
    [ThreadStatic]
    private static StringBuilder? last;

    /// <summary>The text of the article file, with <c>\n</c> at the end of each line.</summary>
    /// <param name="article">What the import made of the report.</param>
    public static string Write(ImportedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Lines(article).ToString();
    }

    /// <summary>The same text, where the thread writes its next article too: to be used before that.</summary>
    /// <param name="article">What the import made of the report.</param>
    internal static StringBuilder Lines(ImportedArticle article)
    {
        var file = last is { Capacity: <= UsualLength * 2 } ? last.Clear() : last = new StringBuilder(UsualLength);
        file.Append("---\n");
        WriteHead(new FrontMatterLines(file), article);
        file.Append("---\n");
        MarkdownWriter.Write(file, article.Body);
        return file;
    }

    private static void WriteHead(FrontMatterLines head, ImportedArticle article)
    {
        head.Text("title", article.Title.Value, article.Title.Evidence);
        head.Text("kind", article.Kind);
        head.Text("lang", article.Language);
        head.Text("summary", article.Summary);
        head.Date("date", article.Date);
        head.Date("lastmod", article.LastModified);
        head.Date("expiryDate", article.ExpiryDate);
        if (article.Draft is { Value: true } draft) head.Plain("draft", "true", draft.Evidence);
        head.Group("session", null, article.Session, WriteSession);
        head.Texts("municipalities", article.Municipalities);
        head.Text("region", article.Region);
        head.Text("publisher", article.Publisher);
        head.Items("organisations", article.Organisations, static (head, one) =>
        {
            head.Text("name", one.Value.Name, one.Evidence);
            head.Known("role", one.Value.Role);
        });
        head.Items("people", article.People, WritePerson);
        head.Texts("themes", article.Themes);
        head.Text("series", article.Series);
        head.Items("related", article.Related, WriteRelation);
        WriteParts(head, article);
        head.Group("source", null, article, static (head, article) =>
        {
            head.Text("file", article.SourceFile);
            head.Plain("sha256", article.SourceSha256);
        });
        head.Items("questions", article.Questions, static (head, one) =>
        {
            head.Text("field", one.Field);
            head.Text("question", one.Question);
            head.Known("evidence", one.Evidence);
            head.Row("candidates", one.Candidates);
        });
    }

    private static void WriteSession(FrontMatterLines head, ImportedSession session)
    {
        head.Text("name", session.Name);
        head.Text("kind", session.Kind);
        head.Date("date", session.Date);
        head.Date("endDate", session.EndDate);
        head.Text("time", session.Time);
        head.Text("place", session.Place);
        head.Text("venue", session.Venue);
        head.Text("attendance", session.Attendance);
        head.Text("theme", session.Theme);
    }

    private static void WritePerson(FrontMatterLines head, Fact<ImportedPerson> person)
    {
        head.Text("name", person.Value.Name, person.Evidence);
        head.Row("aliases", person.Value.Aliases);
        head.Known("function", person.Value.Function);
        head.Known("organisation", person.Value.Organisation);
        head.Known("role", person.Value.Role);
        if (person.Value.Former) head.Plain("former", "true");
    }

    private static void WriteRelation(FrontMatterLines head, Fact<ImportedRelation> relation)
    {
        head.Text("relation", relation.Value.Relation, relation.Evidence);
        head.Text("title", relation.Value.Title);
        if (relation.Value.Date is { } date) head.Plain("date", date.ToString());
        head.Known("when", relation.Value.When);
        head.Known("url", relation.Value.Url);
    }

    private static void WriteParts(FrontMatterLines head, ImportedArticle article)
    {
        if (article.CallToAction is { } call)
        {
            head.Group("callToAction", call.Evidence, call.Value, static (head, call) =>
            {
                head.Known("title", call.Title);
                head.Known("text", call.Text);
                head.Known("email", call.Email);
                head.Known("url", call.Url);
            });
        }

        if (article.Contact is { } contact)
        {
            head.Group("contact", contact.Evidence, contact.Value, static (head, contact) =>
            {
                head.Known("name", contact.Name);
                head.Known("function", contact.Function);
                head.Known("organisation", contact.Organisation);
                head.Known("email", contact.Email);
                head.Known("phone", contact.Phone);
                head.Known("url", contact.Url);
            });
        }

        if (article.Image is { } image)
        {
            head.Group("image", image.Evidence, image.Value, static (head, image) =>
            {
                head.Text("src", image.Source);
                head.Known("alt", image.Alt);
                head.Known("caption", image.Caption);
                head.Known("credit", image.Credit);
                if (image.Decorative) head.Plain("decorative", "true");
            });
        }

        if (article.Video is { } video)
        {
            head.Group("video", video.Evidence, video.Value, static (head, video) =>
            {
                head.Text("url", video.Url);
                head.Known("title", video.Title);
            });
        }

        head.Items("documents", article.Documents, static (head, one) =>
        {
            head.Text("title", one.Value.Title, one.Evidence);
            head.Text("src", one.Value.Source);
        });
    }
}
