using System.Globalization;
using System.Text;
using System.Xml;

namespace SiteGen.Rendering.HostFiles;

/// <summary>Writes sitemaps (sitemaps.org 0.9): pages with the day on which what they show was last changed, when that is known.</summary>
internal static class SitemapWriter
{
    /// <summary>A sitemap may list so many pages; a larger site has several and an index over them.</summary>
    internal const int MaxEntries = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    internal static byte[] WritePages(IEnumerable<SitemapEntry> entries) => Write("urlset", "url", entries);

    internal static byte[] WriteIndex(IEnumerable<SitemapEntry> sitemaps) => Write("sitemapindex", "sitemap", sitemaps);

    private static byte[] Write(string root, string element, IEnumerable<SitemapEntry> entries)
    {
        using var bytes = new MemoryStream(1 << 16);
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var (url, changed) in entries)
            {
                xml.WriteStartElement(element, Namespace);
                xml.WriteElementString("loc", Namespace, url);
                if (changed is { } day) xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}

/// <summary>A page or sitemap in a sitemap. Immutable.</summary>
/// <param name="Url">The whole address.</param>
/// <param name="Changed">The day of the last change; absent when it is not known.</param>
internal readonly record struct SitemapEntry(string Url, DateOnly? Changed);
