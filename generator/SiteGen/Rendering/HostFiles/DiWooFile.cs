using System.Globalization;
using System.Text;
using System.Xml;
using SiteGen.Content;
using SiteGen.Sites;

namespace SiteGen.Rendering.HostFiles;

/// <summary>
/// Writes the sitemap by which a public body discloses its reports under the Woo (DiWoo metadata 0.9.8, an extension of sitemaps.org). Only reports of the
/// body itself of which the day of publication is certain are in it: the standard asks for that day.
/// </summary>
internal static class DiWooFile
{
    internal const string Path = "sitemap-woo.xml";

    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string DiWoo = "https://standaarden.overheid.nl/diwoo/metadata/";
    private const string Thesaurus = "https://identifier.overheid.nl/tooi/def/thes/kern/";

    /// <summary>The kind of act by which a report became what it is, from the standard's own list.</summary>
    private const string Adoption = "c_641ecd76";

    /// <summary>The names of the information categories in the standard's list.</summary>
    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["c_3a248e3a"] = "agenda's en besluitenlijsten bestuurscolleges",
        ["c_40a05794"] = "organisatie en werkwijze",
        ["c_816e508d"] = "inspanningsverplichting art 3.1 Woo",
        ["c_99a836c7"] = "adviezen",
        ["c_c6cd1213"] = "jaarplannen en jaarverslagen",
        ["c_db4862c3"] = "vergaderstukken decentrale overheden",
        ["c_fdaee95e"] = "onderzoeksrapporten",
    };

    internal static byte[] Write(Site site, WooSettings woo, UrlSpace urls)
    {
        using var bytes = new MemoryStream(1 << 14);
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Sitemap);
            xml.WriteAttributeString("xmlns", "diwoo", null, DiWoo);
            foreach (var item in site.Articles)
            {
                var article = item.Article;
                if (article.Draft || item.PublicFrom is not null || article.Date is not { AsDay: { } day, IsUncertain: false }) continue;
                if (article.Publisher is not null && article.Publisher != site.Settings.Sender.Name && article.Publisher != woo.Publisher) continue;
                Report(xml, article, day, urls.Absolute(item.Route), woo, site.Settings.TimeZone);
            }

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
        Value(xml, "informatiecategorie", Thesaurus + woo.Category, Categories.GetValueOrDefault(woo.Category, woo.Category));
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
