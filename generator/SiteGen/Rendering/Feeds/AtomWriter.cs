using System.Globalization;
using System.Text;
using System.Xml;

namespace SiteGen.Rendering.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class AtomWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>RFC 3339, with the offset of the site's own time.</summary>
    private const string Moment = "yyyy-MM-dd'T'HH:mm:sszzz";

    internal static byte[] Write(FeedDocument feed)
    {
        using var bytes = new MemoryStream(4096);
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, feed.Language);
            Element(xml, "id", feed.PageUrl);
            Element(xml, "title", feed.Title);
            if (feed.Description is { } description) Element(xml, "subtitle", description);
            Link(xml, "alternate", "text/html", feed.PageUrl);
            Link(xml, "self", "application/atom+xml", feed.AtomUrl);
            Element(xml, "updated", Text(Updated(feed)));
            Author(xml, feed.Author);
            if (feed.IconUrl is { } icon) Element(xml, "icon", icon);
            foreach (var item in feed.Items) Entry(xml, item, feed);
            xml.WriteEndElement();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>The last change of any item; a feed without items was never updated, and the standard wants a moment all the same.</summary>
    internal static DateTimeOffset Updated(FeedDocument feed) =>
        feed.Items.Count == 0 ? DateTimeOffset.UnixEpoch : feed.Items.Max(item => item.Updated);

    private static void Entry(XmlWriter xml, FeedItem item, FeedDocument feed)
    {
        xml.WriteStartElement("entry", Atom);
        if (item.Language is { } language) xml.WriteAttributeString("xml", "lang", null, language);
        Element(xml, "id", item.Url);
        Element(xml, "title", item.Title);
        Link(xml, "alternate", "text/html", item.Url);
        if (item.Published is { } published) Element(xml, "published", Text(published));
        Element(xml, "updated", Text(item.Updated));
        if (item.Author != feed.Author) Author(xml, item.Author);
        foreach (var category in item.Categories)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", Clean(category));
            xml.WriteEndElement();
        }

        Element(xml, "summary", item.Summary);
        if (item.ContentHtml is { } content)
        {
            xml.WriteStartElement("content", Atom);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(Clean(content));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, Clean(text));

    private static string Text(DateTimeOffset moment) => moment.ToString(Moment, CultureInfo.InvariantCulture);

    /// <summary>Without the characters that XML has no way to write.</summary>
    internal static string Clean(string text)
    {
        if (IsClean(text)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value >= 0x10000 || XmlConvert.IsXmlChar((char)rune.Value)) clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c)) return false;
        }

        return true;
    }
}
