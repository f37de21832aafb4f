using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Tests.Content;

/// <summary>Reads small sites that tests write down as texts.</summary>
internal static class ContentFixture
{
    public const string ArticlePath = "content/nieuws/proef.md";

    /// <summary>One article, given as the lines of its head.</summary>
    public static (Article? Article, IReadOnlyList<Diagnostic> Found) ReadHead(string head, string body = "Tekst.\n", params (string Path, string Text)[] others) =>
        ReadArticle("---\n" + head + "\n---\n" + body, others);

    public static (Article? Article, IReadOnlyList<Diagnostic> Found) ReadArticle(string text, params (string Path, string Text)[] others)
    {
        var (set, found) = ReadSite([("content/site.yml", "title: Proef\n"), (ArticlePath, text), .. others]);
        return (set.Articles.SingleOrDefault(), found);
    }

    public static (ContentSet Set, IReadOnlyList<Diagnostic> Found) ReadSite(params (string Path, string Text)[] files) =>
        ReadBytes([.. files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text)))]);

    public static (ContentSet Set, IReadOnlyList<Diagnostic> Found) ReadBytes(params (string Path, byte[] Bytes)[] files)
    {
        var bag = new DiagnosticBag();
        var set = ContentReader.Read(new MemoryFileTree(files.Select(file => KeyValuePair.Create(file.Path, file.Bytes))), bag);
        return (set, bag.Sorted());
    }
}
