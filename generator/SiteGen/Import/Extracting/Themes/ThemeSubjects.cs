using SiteGen.Dutch.Themes;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Themes;

/// <summary>Tells where a word that often only says who came is the subject all the same: in capitals above its paragraph, or where something is said of all of them.</summary>
internal static class ThemeSubjects
{
    /// <summary>Whether words are one or more in capitals that a paragraph opens with, as in newspapers: <c>VRIJWILLIGERS Het grootste probleem is …</c></summary>
    /// <param name="index">The report.</param>
    /// <param name="first">The first word.</param>
    internal static bool IsKicker(TextIndex index, int first)
    {
        if (!index.Tokens[first].IsAllCapitals) return false;
        var (start, end) = index.TokensOf(index.BlockOf(first));
        for (var i = start; i < first; i++)
        {
            if (!index.Tokens[i].IsAllCapitals) return false;
        }

        var next = first + 1;
        while (next < end && index.Tokens[next].IsAllCapitals) next++;
        return next < end && index.Tokens[next] is { IsWord: true, IsCapital: true };
    }

    /// <summary><c>Vrijwilligers willen niet alles doen</c>: a sentence that begins with people in general and goes on in the present is about them; <c>Vrijwilligers schonken koffie</c> is not.</summary>
    /// <param name="index">The report.</param>
    /// <param name="at">The word.</param>
    internal static bool IsOfAll(TextIndex index, int at) => index.StartsSentence(at) && ThemeWords.IsOfAll(index.At(at + 1, at).Folded);
}
