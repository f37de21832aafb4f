using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Reports;

/// <summary>What a sentence says of a meeting other than the one that is reported on.</summary>
public enum RelatedCue
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It was before.</summary>
    Past,

    /// <summary>It is to come.</summary>
    Future,

    /// <summary>Something is to come; without a date it is too vague to mean a meeting.</summary>
    WeakFuture,
}

/// <summary>The words by which reports point at meetings before and after.</summary>
public static class RelatedWords
{
    /// <summary>What a next meeting is called when the text gives it no name.</summary>
    public const string FollowUp = "Vervolgbijeenkomst";

    /// <summary>What a next meeting is called after the one it follows on.</summary>
    public static string FollowUpOf(string title) => "Vervolg op ‘" + title + "’";

    /// <summary>What an earlier meeting is called when the text gives it no name.</summary>
    public const string EarlierMeeting = "Eerdere bijeenkomst";

    private static readonly HashSet<string> Strong = new(StringComparer.Ordinal) { "volgende", "eerstvolgende", "vervolgbijeenkomst", "vervolgsessie", "vervolggesprekken", "komende", "vervolgoverleg", "terugkombijeenkomst", "vervolgafspraak", "next", "upcoming" };
    private static readonly HashSet<string> Future = new(StringComparer.Ordinal) { "vindt", "vinden", "organiseert", "organiseren", "volgt", "volgen", "staat", "komt", "komen", "zal", "zullen", "wordt", "worden", "houdt", "houden", "gepland", "plannen", "gaan", "gaat", "will", "opnieuw" };
    private static readonly HashSet<string> Past = new(StringComparer.Ordinal) { "vorige", "eerdere", "eerder", "voorafgaande", "voorgaande", "destijds", "previous", "afgesproken", "startte", "startbijeenkomst" };
    private static readonly HashSet<string> Gathering = new(StringComparer.Ordinal) { "bijeen", "elkaar", "plaats", "bijeenkomen", "samenkomen", "terugkomen", "afspraak", "opnieuw" };

    /// <summary>What a sentence says, by its words.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="next">The first token behind it.</param>
    public static RelatedCue Cue(IReadOnlyList<Token> tokens, int first, int next)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var (future, past, strong) = (false, false, false);
        for (var i = first; i < next; i++)
        {
            var folded = tokens[i].Folded;
            strong |= (Strong.Contains(folded) && IsOfMeeting(tokens, i, next)) || (folded.StartsWith("vervolg", StringComparison.Ordinal) && folded.Length > 11);
            future |= Future.Contains(folded) || (folded is "is" or "zijn" && i > first && IsCounted(tokens, first, i));
            past |= Past.Contains(folded);
        }

        return past && !strong ? RelatedCue.Past : strong ? RelatedCue.Future : future ? RelatedCue.WeakFuture : RelatedCue.None;
    }

    /// <summary><c>De derde bijeenkomst is …</c>: a counted meeting in the present is one to come.</summary>
    private static bool IsCounted(IReadOnlyList<Token> tokens, int first, int verb)
    {
        for (var i = first; i < verb; i++)
        {
            if (tokens[i].Folded is "tweede" or "derde" or "vierde" or "vijfde" or "zesde") return true;
        }

        return false;
    }

    /// <summary>Whether a word for the next one is of a meeting or a day, and not of questions or steps.</summary>
    private static bool IsOfMeeting(IReadOnlyList<Token> tokens, int at, int next)
    {
        if (tokens[at].Folded is not ("volgende" or "eerstvolgende" or "komende" or "next" or "upcoming")) return true;
        for (var i = at + 1; i < next && i <= at + 2; i++)
        {
            if (Meetings.MeetingWords.Of(tokens[i].Folded) is not null || tokens[i].Folded is "keer" or "editie" or "platform") return true;
        }

        return false;
    }

    /// <summary>Whether a sentence speaks of coming together without a word for a meeting.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="next">The first token behind it.</param>
    public static bool Gathers(IReadOnlyList<Token> tokens, int first, int next)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        for (var i = first; i < next; i++)
        {
            if (Gathering.Contains(tokens[i].Folded)) return true;
        }

        return false;
    }
}
