using Scriban.Runtime;
using SiteGen.Content;

namespace SiteGen.Rendering.Contract;

/// <summary>Turns the address of a recording into what a page needs: a file of the site, or a player that is loaded after a click and sets no cookie before it.</summary>
internal static class Videos
{
    internal static ScriptObject? Of(Video? video, ContractWorld world)
    {
        if (video is null) return null;
        var isFile = !WebAddress.HasScheme(video.Url);
        var embed = isFile ? null : EmbedOf(video.Url);
        return Script.Object(
            ("url", isFile ? world.Urls.Path(video.Url.TrimStart('/')) : video.Url),
            ("embed_url", embed),
            ("title", video.Title),
            ("host", isFile ? null : NameOf(HostOf(embed ?? video.Url))),
            ("captions_url", video.Captions is { } captions ? world.Urls.Path(captions.TrimStart('/')) : null),
            ("file", isFile),
            ("type", isFile ? MediaTypes.Of(video.Url) : null));
    }

    /// <summary>The origin of the player of a recording; absent when it is a file, or at a place without a player that we know.</summary>
    internal static string? PlayerOf(Video? video) =>
        video is not null && WebAddress.HasScheme(video.Url) && EmbedOf(video.Url) is { } embed ? new Uri(embed).GetLeftPart(UriPartial.Authority) : null;

    /// <summary>The host as people call it.</summary>
    private static string NameOf(string host) => host switch
    {
        "youtube-nocookie.com" or "youtube.com" or "youtu.be" => "YouTube",
        "player.vimeo.com" or "vimeo.com" => "Vimeo",
        _ => host,
    };

    private static string HostOf(string url)
    {
        var host = Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : url;
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }

    private static string? EmbedOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return null;
        var host = HostOf(url);
        return host switch
        {
            "youtube.com" or "m.youtube.com" or "youtube-nocookie.com" => YouTube(uri),
            "youtu.be" => YouTubeOf(uri.AbsolutePath.Trim('/')),
            "vimeo.com" when uri.AbsolutePath.Trim('/').Split('/') is [var id, ..] && IsNumber(id) => "https://player.vimeo.com/video/" + id + "?dnt=1",
            "player.vimeo.com" when uri.AbsolutePath.Split('/') is ["", "video", var id, ..] && IsNumber(id) => "https://player.vimeo.com/video/" + id + "?dnt=1",
            _ => null,
        };
    }

    private static string? YouTube(Uri uri)
    {
        var parts = uri.AbsolutePath.Trim('/').Split('/');
        if (parts is ["embed" or "shorts" or "live", var id, ..]) return YouTubeOf(id);
        foreach (var pair in uri.Query.TrimStart('?').Split('&'))
        {
            if (pair.StartsWith("v=", StringComparison.Ordinal)) return YouTubeOf(pair[2..]);
        }

        return null;
    }

    private static string? YouTubeOf(string id) =>
        id.Length is >= 6 and <= 20 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? "https://www.youtube-nocookie.com/embed/" + id : null;

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
