using System.Text;
using System.Xml;
using SiteGen.Sites;

namespace SiteGen.Rendering.HostFiles;

/// <summary>Writes <c>opensearch.xml</c> (OpenSearch 1.1), by which a browser can search the site from its address bar.</summary>
internal static class OpenSearchFile
{
    internal const string Path = "opensearch.xml";

    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>The specification allows a name of 16 characters.</summary>
    private const int MaxName = 16;

    internal static byte[] Write(Site site, UrlSpace urls)
    {
        using var bytes = new MemoryStream(1024);
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n" }))
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            var title = Feeds.AtomWriter.Clean(site.Settings.Title);
            xml.WriteElementString("ShortName", Namespace, title.Length > MaxName ? title[..MaxName].TrimEnd() : title);
            xml.WriteElementString("Description", Namespace, Feeds.AtomWriter.Clean(site.Settings.Description ?? site.Settings.Title));
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            xml.WriteStartElement("Url", Namespace);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("method", "get");
            xml.WriteAttributeString("template", urls.Absolute(Routes.Search) + "?q={searchTerms}");
            xml.WriteEndElement();
            xml.WriteElementString("Language", Namespace, site.Settings.Language);
            xml.WriteEndElement();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
