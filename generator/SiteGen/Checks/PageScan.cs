using System.Net;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Readability;

namespace SiteGen.Checks;

/// <summary>Goes once through a finished page: its ids, links, pictures and headings. Used by one thread.</summary>
internal sealed class PageScan(LinkRegister register)
{
    /// <summary>Longer words of a link or heading are not needed for any check.</summary>
    private const int MaxWords = 200;

    /// <summary>Words of a link beyond this, blanks included, always say something.</summary>
    private const int LongestVague = 60;

    private readonly List<PageFault> faults = [];
    private readonly HashSet<ulong> ids = [];
    private readonly HashSet<int> links = [];
    private readonly List<string> ownAnchors = [];
    private readonly StringBuilder words = new();
    private string linkTarget = "";
    private bool isInLink, linkHasName, isInHeading, isInTitle;
    private string headingId = "";
    private int level, levelBefore, mainHeadings;
    private bool hasTitle, hasLanguage, hasBody;

    /// <summary>What is to be kept of the page.</summary>
    public PageFacts Read(string path, string? source, ReadOnlySpan<byte> page)
    {
        var scanner = new HtmlScanner(page);
        for (var token = scanner.Next(); token != HtmlToken.End; token = scanner.Next())
        {
            if (token == HtmlToken.Text) Text(scanner.Content);
            else if (token == HtmlToken.Open) Open(ref scanner);
            else Close(scanner.Name);
        }

        Finish();
        var sorted = ids.ToArray();
        Array.Sort(sorted);
        return new PageFacts(path, source, sorted, [.. links], faults);
    }

    private void Finish()
    {
        foreach (var anchor in ownAnchors)
        {
            var fragment = Uri.UnescapeDataString(anchor);
            if (fragment.Length > 0 && fragment != "top" && !ids.Contains(IdHash.Of(Encoding.UTF8.GetBytes(fragment))))
                faults.Add(new PageFault(ChecksMessages.BrokenAnchor, "#" + anchor, "#" + anchor));
        }

        if (!hasBody) return;
        if (mainHeadings != 1) faults.Add(new PageFault(ChecksMessages.MainHeadings, "", mainHeadings));
        if (!hasTitle) faults.Add(new PageFault(ChecksMessages.BarePage, "", ChecksMessages.Title));
        if (!hasLanguage) faults.Add(new PageFault(ChecksMessages.BarePage, "", ChecksMessages.Language));
    }

    private void Open(ref HtmlScanner tag)
    {
        if (tag.TryGet("id"u8, out var id) && id.Length > 0 && !ids.Add(IdHash.Of(id)))
            faults.Add(new PageFault(ChecksMessages.DoubledId, Decoded(id), Decoded(id)));
        var name = tag.Name;
        if (name.Length == 2 && name[0] == 'h' && name[1] is >= (byte)'1' and <= (byte)'6') Heading(ref tag, name[1] - '0');
        else if (name.SequenceEqual("a"u8)) Link(ref tag);
        else if (name.SequenceEqual("img"u8)) Image(ref tag);
        else if (name.SequenceEqual("link"u8)) Relation(ref tag);
        else if (name.SequenceEqual("script"u8) || name.SequenceEqual("iframe"u8) || name.SequenceEqual("source"u8) || name.SequenceEqual("video"u8) || name.SequenceEqual("audio"u8) || name.SequenceEqual("track"u8) || name.SequenceEqual("embed"u8)) Fetched(ref tag, "src"u8);
        else if (name.SequenceEqual("area"u8) && tag.TryGet("href"u8, out var area)) Target(area);
        else if (name.SequenceEqual("html"u8)) hasLanguage = tag.TryGet("lang"u8, out var lang) && lang.Length > 0;
        else if (name.SequenceEqual("body"u8)) hasBody = true;
        else if (name.SequenceEqual("title"u8)) BeginWords(ref isInTitle);
    }

    private void Close(ReadOnlySpan<byte> name)
    {
        if (isInLink && name.SequenceEqual("a"u8)) EndLink();
        else if (isInHeading && name.Length == 2 && name[0] == 'h' && name[1] == '0' + level) EndHeading();
        else if (isInTitle && name.SequenceEqual("title"u8)) (isInTitle, hasTitle) = (false, hasTitle || words.ToString().Trim().Length > 0);
    }

    private void Text(ReadOnlySpan<byte> text)
    {
        if ((!isInLink && !isInHeading && !isInTitle) || words.Length >= MaxWords) return;
        text = text[..Math.Min(text.Length, MaxWords)];
        if (text.Contains((byte)'&'))
        {
            words.Append(Decoded(text));
            return;
        }

        Span<char> chars = stackalloc char[MaxWords];
        words.Append(chars[..Encoding.UTF8.GetChars(text, chars)]);
    }

    private void BeginWords(ref bool flag)
    {
        flag = true;
        words.Clear();
    }

    private void Heading(ref HtmlScanner tag, int newLevel)
    {
        if (newLevel == 1) mainHeadings++;
        (levelBefore, level) = (level, newLevel);
        headingId = tag.TryGet("id"u8, out var id) ? Decoded(id) : "";
        BeginWords(ref isInHeading);
    }

    private void EndHeading()
    {
        isInHeading = false;
        if (levelBefore > 0 && level > levelBefore + 1) faults.Add(new PageFault(ChecksMessages.SkippedLevel, headingId, words.ToString().Trim(), "h" + levelBefore, "h" + level));
    }

    private void Link(ref HtmlScanner tag)
    {
        if (!tag.TryGet("href"u8, out var href)) return;
        Target(href);
        linkTarget = Decoded(href);
        linkHasName = (tag.TryGet("aria-label"u8, out var label) && label.Length > 0) || tag.TryGet("aria-labelledby"u8, out _);
        BeginWords(ref isInLink);
    }

    private void EndLink()
    {
        isInLink = false;
        if (linkHasName) return;
        if (words.Length > LongestVague) return;
        var said = string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (said.Length == 0) faults.Add(new PageFault(ChecksMessages.WordlessLink, linkTarget, linkTarget));
        else if (VagueLinkWords.Contains(said)) faults.Add(new PageFault(ChecksMessages.VagueLink, linkTarget, said));
    }

    private void Image(ref HtmlScanner tag)
    {
        Fetched(ref tag, "src"u8);
        if (!tag.TryGet("alt"u8, out var alt)) faults.Add(new PageFault(ChecksMessages.ImageWithoutAlt, "", tag.TryGet("src"u8, out var src) ? Decoded(src) : ""));
        else if (isInLink && alt.Length > 0) words.Append(Decoded(alt));
    }

    /// <summary>A relation of the page: a style sheet or icon is fetched, an address for machines is not.</summary>
    private void Relation(ref HtmlScanner tag)
    {
        if (!tag.TryGet("rel"u8, out var rel) || !tag.TryGet("href"u8, out var href)) return;
        if (rel.IndexOf("stylesheet"u8) >= 0 || rel.IndexOf("icon"u8) >= 0 || rel.IndexOf("preload"u8) >= 0 || rel.IndexOf("manifest"u8) >= 0) Fetched(ref tag, "href"u8);
        else if (rel.IndexOf("dns-prefetch"u8) >= 0 || rel.IndexOf("preconnect"u8) >= 0) faults.Add(new PageFault(ChecksMessages.ForeignRequest, "", Decoded(href)));
        else Target(href);
    }

    private void Fetched(ref HtmlScanner tag, ReadOnlySpan<byte> attribute)
    {
        if (!tag.TryGet(attribute, out var value) || value.IsEmpty || value.StartsWith("data:"u8)) return;
        if (value.StartsWith("//"u8) || value.StartsWith("http:"u8) || value.StartsWith("https:"u8)) faults.Add(new PageFault(ChecksMessages.ForeignRequest, "", Decoded(value)));
        else Target(value);
    }

    private void Target(ReadOnlySpan<byte> address)
    {
        if (address.IsEmpty) return;
        if (address[0] == '#') ownAnchors.Add(Decoded(address[1..]));
        else links.Add(register.Number(address));
    }

    private static string Decoded(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }
}
