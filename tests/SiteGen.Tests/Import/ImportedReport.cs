using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Import;
using SiteGen.Import.Reading;

namespace SiteGen.Tests.Import;

/// <summary>Imports reports for tests, and tells what came out in the words of the fixtures.</summary>
internal static class ImportedReport
{
    /// <summary>The day on which the tests import.</summary>
    internal static readonly DateOnly Today = new(2026, 6, 1);

    internal static ImportedArticle Of(string path, byte[] bytes) =>
        Importer.Import(RawReader.Read(path, bytes, new DiagnosticBag()) ?? throw new InvalidDataException("not a report: " + path), ImportKnowledge.BuiltIn, Today);

    internal static ImportedArticle OfText(string text) => Of("verslag.txt", Encoding.UTF8.GetBytes(text));

    /// <summary>As <see cref="OfText(string)"/>, by an import that knows the words of a site.</summary>
    internal static ImportedArticle OfText(string text, ImportKnowledge knowledge) =>
        Importer.Import(RawReader.Read("verslag.txt", Encoding.UTF8.GetBytes(text), new DiagnosticBag())!, knowledge, Today);

    /// <summary>The words of a text as they are compared: runs of letters and digits in lower case.</summary>
    internal static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inWord && start < 0) start = i;
            if (inWord || start < 0) continue;
            words.Add(text[start..i].ToLowerInvariant());
            start = -1;
        }

        return words;
    }

    /// <summary>The blocks of the body as plain lines.</summary>
    internal static IEnumerable<string> Lines(IEnumerable<BodyBlock> body)
    {
        foreach (var block in body)
        {
            switch (block)
            {
                case BodyParagraph paragraph: yield return paragraph.Text.Text; break;
                case BodyHeading heading: yield return heading.Text.Text; break;
                case BodyList list:
                    foreach (var item in Items(list)) yield return item;
                    break;
                case BodyQuote quote:
                    foreach (var paragraph in quote.Paragraphs) yield return paragraph.Text;
                    break;
                case BodyTable table:
                    yield return string.Join(' ', table.Head.Select(cell => cell.Text));
                    foreach (var row in table.Rows) yield return string.Join(' ', row.Select(cell => cell.Text));
                    break;
                case BodyPicture picture: yield return picture.Caption.Text; break;
                case BodyPreformatted preformatted: yield return preformatted.Text; break;
            }
        }
    }

    internal static IEnumerable<string> Items(BodyList list)
    {
        foreach (var item in list.Items)
        {
            yield return item.Text.Text;
            if (item.Below is null) continue;
            foreach (var below in Items(item.Below)) yield return below;
        }
    }

    /// <summary>All that an article says, for a developer to read.</summary>
    internal static string Describe(ImportedArticle article)
    {
        var text = new StringBuilder();
        void Line(string name, object? value)
        {
            if (value is not null) text.Append(name).Append(": ").Append(value).Append('\n');
        }

        Line("title", article.Title.Value + (article.Title.IsProbable ? " ?" : ""));
        Line("slug", article.Slug);
        Line("kind", article.Kind?.Value + (article.Draft is null ? "" : " DRAFT"));
        Line("lang", article.Language?.Value);
        Line("summary", article.Summary?.Value);
        Line("date", article.Date?.Value);
        Line("changed", article.LastModified?.Value);
        Line("expires", article.ExpiryDate?.Value);
        var session = article.Session;
        Line("session", $"{session.Date?.Value}..{session.EndDate?.Value} time={session.Time?.Value} kind={session.Kind?.Value} name={session.Name?.Value} place={session.Place?.Value} venue={session.Venue?.Value} theme={session.Theme?.Value} attendance={session.Attendance?.Value}");
        Line("municipalities", string.Join(", ", article.Municipalities.Select(fact => fact.Value)));
        Line("region", article.Region?.Value);
        Line("publisher", article.Publisher?.Value);
        foreach (var fact in article.Organisations) Line("  organisation", fact.Value.Name + " [" + fact.Value.Role + "]");
        foreach (var fact in article.People) Line("  person", $"{fact.Value.Name} ({string.Join("/", fact.Value.Aliases)}) f={fact.Value.Function} o={fact.Value.Organisation} r={fact.Value.Role} {(fact.Value.Former ? "former" : "")}");
        Line("themes", string.Join(", ", article.Themes.Select(fact => fact.Value)));
        Line("series", article.Series?.Value);
        foreach (var fact in article.Related) Line("  related", $"{fact.Value.Relation} {fact.Value.Title} {fact.Value.Date}");
        Line("call", article.CallToAction?.Value);
        Line("contact", article.Contact?.Value);
        foreach (var question in article.Questions) Line("  question", $"{question.Field}: {question.Question} [{string.Join(", ", question.Candidates)}]");
        foreach (var piece in article.Dropped) Line("  dropped", $"{piece.Reason.Code}: {piece.Span.Of(article.SourceText)}");
        foreach (var block in article.Body) Line("  " + block.GetType().Name, string.Join(" // ", Lines([block])));
        return text.ToString();
    }
}
