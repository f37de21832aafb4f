using SiteGen.Content;
using SiteGen.Sites;

namespace SiteGen.Newsroom.Worklist;

/// <summary>The status of an article, and the words for it.</summary>
internal static class WorkStatusWords
{
    private static readonly (string Word, string Label)[] Words =
        [("concept", "Concept"), ("ingepland", "Ingepland"), ("ingehouden", "Ingehouden"), ("gepubliceerd", "Gepubliceerd"), ("verlopen", "Verlopen"), ("kapot", "Niet leesbaar")];

    /// <summary>The status of an article.</summary>
    public static WorkStatus Of(Article article, SiteSettings settings, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(settings);
        return article.Draft ? WorkStatus.Draft
            : ArticleTiming.IsToCome(article, settings.TimeZone, now) ? WorkStatus.Scheduled
            : ArticleTiming.IsHeld(article, settings) ? WorkStatus.Held
            : ArticleTiming.IsExpired(article, settings.TimeZone, now) ? WorkStatus.Expired
            : WorkStatus.Published;
    }

    /// <summary>The word in an address.</summary>
    public static string Word(this WorkStatus status) => Words[(int)status].Word;

    /// <summary>The word that an editor sees.</summary>
    public static string Label(this WorkStatus status) => Words[(int)status].Label;

    /// <summary>The status of a word; null when there is none.</summary>
    public static WorkStatus? Parse(string? word)
    {
        var at = Array.FindIndex(Words, one => string.Equals(one.Word, word, StringComparison.Ordinal));
        return at < 0 ? null : (WorkStatus)at;
    }
}
