using System.Globalization;
using System.Text;
using System.Xml;
using SiteGen.Content;
using SiteGen.Sites;

namespace SiteGen.Rendering.HostFiles;

/// <summary>
/// Writes the sitemap by which a public body discloses its reports under the Woo (DiWoo metadata 0.9.8, an extension of sitemaps.org). Only reports of the
/// body itself of which the day of publication is certain are in it: the standard asks for that day. What must be there, and in which order, stands in
/// the schema of the tests.
/// </summary>
internal static class DiWooFile
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string DiWoo = "https://standaarden.overheid.nl/diwoo/metadata/";
    private const string Thesaurus = "https://identifier.overheid.nl/tooi/def/thes/kern/";

    /// <summary>The kind of act by which a report became what it is, from the standard's own list.</summary>
    private const string Adoption = "c_641ecd76";

    /// <summary>The articles that are in the sitemap.</summary>
    internal static IEnumerable<SiteArticle> Listed(Site site, WooSettings woo) => site.Articles.Where(item =>
        item is { Article: { Draft: false, Date: { AsDay: not null, IsUncertain: false } }, PublicFrom: null }
        && (item.Article.Publisher is not { } publisher || publisher == site.Settings.Sender.Name || publisher == woo.Publisher));

    /// <summary>
    /// The index that leads to the sitemaps. The harvester of the Woo index looks for it in <c>robots.txt</c>, and passes over an index with another name.
    /// </summary>
    internal static string IndexPath(WooSettings woo) => FormattableString.Invariant($"sitemapindex-diwoo-infocat{woo.Category.Number:D3}.xml");

    /// <summary>The path of one sitemap.</summary>
    /// <param name="number">From 1.</param>
    internal static string PartPath(int number) => number == 1 ? "sitemap-woo.xml" : FormattableString.Invariant($"sitemap-woo-{number}.xml");

    /// <param name="articles">At most as many as one sitemap may hold.</param>
    /// <param name="site">The site.</param>
    /// <param name="woo">What to say of the sender.</param>
    /// <param name="urls">Where the site stands.</param>
    internal static byte[] Write(IReadOnlyList<SiteArticle> articles, Site site, WooSettings woo, UrlSpace urls)
    {
        using var bytes = new MemoryStream(1 << 14);
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Sitemap);
            xml.WriteAttributeString("xmlns", "diwoo", null, DiWoo);
            foreach (var item in articles) Report(xml, item.Article, item.Article.Date!.AsDay!.Value, urls.Absolute(item.Route), woo, site.Settings.TimeZone);
            xml.WriteEndElement();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>The elements stand in the order that the standard's schema asks for.</summary>
    private static void Report(XmlWriter xml, Article article, DateOnly day, string url, WooSettings woo, TimeZoneInfo zone)
    {
        xml.WriteStartElement("url", Sitemap);
        xml.WriteElementString("loc", Sitemap, url);
        xml.WriteElementString("lastmod", Sitemap, Text(article.Lastmod?.Day ?? day));
        xml.WriteStartElement("diwoo", "Document", DiWoo);
        xml.WriteStartElement("diwoo", "DiWoo", DiWoo);
        Value(xml, "publisher", woo.PublisherId, woo.Publisher);
        xml.WriteStartElement("diwoo", "titelcollectie", DiWoo);
        xml.WriteElementString("diwoo", "officieleTitel", DiWoo, Feeds.AtomWriter.Clean(article.Title));
        xml.WriteEndElement();
        xml.WriteStartElement("diwoo", "classificatiecollectie", DiWoo);
        xml.WriteStartElement("diwoo", "informatiecategorieen", DiWoo);
        Value(xml, "informatiecategorie", Thesaurus + woo.Category.Code, woo.Category.Name);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteElementString("diwoo", "creatiedatum", DiWoo, Text(day));
        xml.WriteStartElement("diwoo", "documenthandelingen", DiWoo);
        xml.WriteStartElement("diwoo", "documenthandeling", DiWoo);
        Value(xml, "soortHandeling", Thesaurus + Adoption, "vaststelling");
        xml.WriteElementString("diwoo", "atTime", DiWoo, (article.PublishedAt ?? new Moment(day)).In(zone).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        for (var open = 0; open < 5; open++) xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string element, string resource, string text)
    {
        xml.WriteStartElement("diwoo", element, DiWoo);
        xml.WriteAttributeString("resource", resource);
        xml.WriteString(Feeds.AtomWriter.Clean(text));
        xml.WriteEndElement();
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
