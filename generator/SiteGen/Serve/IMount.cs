using Microsoft.AspNetCore.Http;

namespace SiteGen.Serve;

/// <summary>A part of what the server shows, below one path: the site itself, the server's own files, later the newsroom.</summary>
public interface IMount
{
    /// <summary>Where it begins, with a slash at both ends: <c>/</c> for the site. The longest that fits answers.</summary>
    string Prefix { get; }

    /// <summary>Answers a request whose path begins with the prefix. It came from this computer and is GET or HEAD, unless <see cref="TakesPosts"/>.</summary>
    Task AnswerAsync(HttpContext context);

    /// <summary>Whether other methods than GET and HEAD are let through.</summary>
    bool TakesPosts => false;
}
