using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Markdown;

/// <summary>Writes the inside of a block: as HTML, and as plain text beside it.</summary>
internal sealed class InlineRenderer(string body, HtmlBuffer html, HtmlBuffer plain, BodyFaults faults, BodyContext context)
{
    private const string LanguageScheme = "lang:";

    private readonly List<BodyLink> links = [];
    private readonly List<BodyImage> images = [];
    private bool insideLink;

    public IReadOnlyList<BodyLink> Links => links;

    public IReadOnlyList<BodyImage> Images => images;

    public void Write(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling) Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Literal(literal); break;
            case EmphasisInline emphasis: Emphasis(emphasis); break;
            case LinkInline { IsImage: true } image: Image(image, inFigure: false); break;
            case LinkInline link: Link(link); break;
            case AutolinkInline address: Address(address); break;
            case CodeInline code: Code(code); break;
            case LineBreakInline line: LineBreak(line); break;
            case HtmlEntityInline entity: Text(entity.Transcoded.AsSpan()); break;
            case FootnoteLink note: Note(note); break;
            case ContainerInline other: Write(other); break;
            default: break;
        }
    }

    /// <summary>A picture that is a paragraph of its own.</summary>
    public void WriteFigure(LinkInline image)
    {
        html.Raw("<figure>");
        var written = Image(image, inFigure: true);
        var (caption, credit) = written ? PictureTitle.Parts(image.Title) : ("", "");
        if (caption.Length + credit.Length > 0)
        {
            html.Raw("<figcaption>").Escaped(caption);
            if (credit.Length > 0) html.Raw(caption.Length > 0 ? " <span class=\"credit\">" : "<span class=\"credit\">").Escaped(credit).Raw("</span>");
            html.Raw("</figcaption>");
            if (plain.Length > 0) plain.Raw(' ');
            plain.Raw(caption);
        }

        html.Raw("</figure>\n");
    }

    private void Text(ReadOnlySpan<char> text)
    {
        html.Escaped(text);
        plain.Raw(text);
    }

    private void Emphasis(EmphasisInline emphasis)
    {
        var name = emphasis.DelimiterCount >= 2 ? "strong" : "em";
        html.Raw('<').Raw(name).Raw('>');
        Write((ContainerInline)emphasis);
        html.Raw("</").Raw(name).Raw('>');
    }

    private void Code(CodeInline code)
    {
        html.Raw("<code>");
        Text(code.Content);
        html.Raw("</code>");
    }

    private void LineBreak(LineBreakInline line)
    {
        html.Raw(line.IsHard ? "<br>\n" : "\n");
        plain.Raw(' ');
    }

    /// <summary>Text; what looks like HTML in it is shown as it was written, and reported.</summary>
    private void Literal(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        Text(text);
        if (text.IndexOf('<') < 0 || literal.IsFirstCharacterEscaped) return;
        var end = Math.Min(body.Length, literal.Span.End + 1);
        for (var from = literal.Span.Start; HtmlTags.TryFind(body, from, end, out var start, out var length); from = start + length)
            faults.Report(MarkdownMessages.RawHtml, start, length, Shown(body.Substring(start, length)));
    }

    private void Address(AutolinkInline address)
    {
        var url = address.IsEmail ? "mailto:" + address.Url : address.Url;
        if (!WebAddress.IsAllowed(url) || url[0] == '/')
        {
            faults.Report(MarkdownMessages.WrongLink, address.Span.Start, address.Span.Length, Shown(address.Url));
            Text(address.Url);
            return;
        }

        var start = plain.Length;
        Open(url, out var isExternal);
        Text(address.Url);
        Close(url, start, isExternal, address.Span);
    }

    private void Link(LinkInline link)
    {
        var url = link.Url ?? "";
        if (url.StartsWith(LanguageScheme, StringComparison.Ordinal))
        {
            OtherLanguage(link, url[LanguageScheme.Length..]);
            return;
        }

        // A link in a link is no HTML; Markdown has none but through bare addresses in the words of a link.
        if (insideLink || Resolved(link, url) is not { } target)
        {
            Write((ContainerInline)link);
            return;
        }

        var start = plain.Length;
        Open(target, out var isExternal);
        insideLink = true;
        Write((ContainerInline)link);
        insideLink = false;
        Close(target, start, isExternal, link.Span);
    }

    /// <summary>The address for the page; null, with the reason reported, when the link must not be one.</summary>
    private string? Resolved(LinkInline link, string url)
    {
        if (url.Length == 0)
        {
            faults.Report(MarkdownMessages.EmptyLink, link.Span.Start, link.Span.Length, Shown(PlainText.Of(link)));
            return null;
        }

        var place = link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
        if (WebAddress.HasScheme(url) || url.StartsWith("//", StringComparison.Ordinal) || WebAddress.HasForbidden(url))
        {
            var address = url.Replace(" ", "%20", StringComparison.Ordinal);
            if (WebAddress.IsAllowed(address) && address[0] != '/') return address;
            faults.Report(MarkdownMessages.WrongLink, place.Start, place.Length, Shown(url));
            return null;
        }

        if (url[0] == '#') return url;
        if (context.Targets.Page(url, context.File) is { } target) return target;
        faults.Report(MarkdownMessages.UnknownTarget, place.Start, place.Length, Shown(url));
        return null;
    }

    private void Open(string url, out bool isExternal)
    {
        isExternal = WebAddress.Scheme(url) is "http" or "https" && !context.Targets.IsOwn(url);
        html.Raw("<a href=\"").Escaped(url).Raw(isExternal ? "\" rel=\"external\">" : "\">");
    }

    private void Close(string url, int plainStart, bool isExternal, SourceSpan span)
    {
        html.Raw("</a>");
        links.Add(new BodyLink(url, plain.Text[plainStart..].Trim().ToString(), faults.PlaceOf(span.Start, span.Length), isExternal));
    }

    private void OtherLanguage(LinkInline link, string tag)
    {
        if (!LanguageTag.IsWellFormed(tag))
        {
            faults.Report(MarkdownMessages.WrongLanguage, link.Span.Start, link.Span.Length, Shown(tag));
            Write((ContainerInline)link);
            return;
        }

        html.Raw("<span lang=\"").Raw(tag).Raw("\">");
        Write((ContainerInline)link);
        html.Raw("</span>");
    }

    private bool Image(LinkInline image, bool inFigure)
    {
        var source = image.Url ?? "";
        var alt = PlainText.Of(image).Trim();
        var (start, length) = (image.Span.Start, image.Span.Length);
        if (WebAddress.HasScheme(source) || source.StartsWith("//", StringComparison.Ordinal))
        {
            faults.Report(MarkdownMessages.ForeignPicture, start, length, Shown(source));
            Text(alt);
            return false;
        }

        if (source.Length == 0 || context.Targets.Picture(source, context.File) is not { } picture)
        {
            faults.Report(MarkdownMessages.MissingPicture, start, length, Shown(source));
            Text(alt);
            return false;
        }

        if (PictureTitle.IsDecorative(image.Title)) alt = "";
        else if (alt.Length == 0) faults.Report(MarkdownMessages.PictureWithoutAlt, start, length, Shown(source));
        html.Raw("<img src=\"").Escaped(picture.Url).Raw("\" alt=\"").Escaped(alt).Raw('"');
        if (picture is { Width: { } width, Height: { } height }) html.Raw(" width=\"").Raw(width).Raw("\" height=\"").Raw(height).Raw('"');
        html.Raw(" loading=\"lazy\" decoding=\"async\">");
        images.Add(new BodyImage(picture.Url, alt, faults.PlaceOf(start, length)));
        if (!inFigure && alt.Length > 0) plain.Raw(alt);
        return true;
    }

    private void Note(FootnoteLink note)
    {
        var order = note.Footnote.Order;
        if (note.IsBackLink)
        {
            var words = context.Words.BackToText.Replace("{0}", order.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
            html.Raw(" <a href=\"#").Raw(NoteNames.Reference(order, note.Index)).Raw("\" aria-label=\"").Escaped(words).Raw("\">↩</a>");
            return;
        }

        html.Raw("<sup><a href=\"#").Raw(NoteNames.Note(order)).Raw("\" id=\"").Raw(NoteNames.Reference(order, note.Index)).Raw("\">").Raw(order).Raw("</a></sup>");
    }

    private static string Shown(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 79), "…");
}
