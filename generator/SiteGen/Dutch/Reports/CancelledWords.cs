using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Reports;

/// <summary>The words that say that a meeting does not go on, or not when it was to be.</summary>
public static class CancelledWords
{
    /// <summary>How far behind its verb <c>niet door</c> stands at most.</summary>
    private const int Reach = 24;

    /// <summary>Whether a word may be where a sentence says that something is called off.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsOff(string folded) => folded is "vervalt" or "vervallen" or "niet" or "net" or "verplaatst" or "verschoven" || IsCancelled(folded);

    private static bool IsCancelled(string folded) => folded is "afgelast" or "geannuleerd" or "afgezegd" or "uitgesteld" or "verzet" or "afgeblazen" or "cancelled" or "postponed";

    /// <summary>Where a sentence says that something is called off; -1 when it does not.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="next">The first token behind it.</param>
    /// <remarks>A report says it in the past tense of a meeting before it; so only the present counts.</remarks>
    public static int Find(TokenList tokens, int first, int next)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var off = first;
        while (off < next && !tokens[off].Is(MeetingCues.Off)) off++;
        if (off == next) return -1;
        var goes = -1;
        var helper = -1;
        for (var i = first; i < next; i++)
        {
            switch (tokens[i].Folded)
            {
                case "gaat" or "gaan" or "giet" or "geane":
                    goes = i;
                    break;
                case "is" or "zijn" or "wordt" or "worden" or "has" or "have" or "binne":
                    helper = i;
                    break;
                case "vervalt" or "vervallen" when tokens[i].Folded == "vervalt" || helper < 0:
                    return i;
                case "niet" or "net" when goes >= 0 && i - goes <= Reach && i + 1 < next && tokens[i + 1].Folded is "door" or "troch":
                    return i;
                case "verplaatst" or "verschoven" when helper >= 0 && i + 1 < next && tokens[i + 1].Folded is "naar" or "tot":
                    return i;
                case var folded when IsCancelled(folded) && (helper >= 0 || i == first || i == next - 1 || tokens[i].IsAllCapitals):
                    return i;
                default:
                    break;
            }
        }

        return -1;
    }
}
