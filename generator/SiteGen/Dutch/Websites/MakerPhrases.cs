using System.Buffers;
using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Websites;

/// <summary>
/// What the maker of a site, a mail or a file put there and no writer: <c>Made with Squarespace</c>, <c>(Wordt in een nieuw venster geopend)</c>, <c>Best te bekijken in
/// 1024 x 768</c>, <c>Error! Bookmark not defined.</c>
/// </summary>
internal static class MakerPhrases
{
    /// <summary>The phrases, each below a piece of one of its words that no other phrase needs to have.</summary>
    internal static readonly IReadOnlyDictionary<string, string[]> Phrases = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["venster"] = ["nieuw venster geopend", "opent in nieuw venster", "opent in een nieuw venster"],
        ["opens"] = ["opens in new window", "opens in a new window", "opens in new tab"],
        ["bekijken"] = ["best te bekijken in", "best te bekijken met"],
        ["viewed"] = ["best viewed in", "best viewed with"],
        ["bookmark"] = ["bookmark not defined", "bookmark de permalink", "bookmark the permalink"],
        ["bladwijzer"] = ["bladwijzer de permalink", "bladwijzer van de permalink", "een bladwijzer maken van deze permalink", "bladwijzer niet gedefinieerd"],
        ["verwijzingsbron"] = ["verwijzingsbron niet gevonden"],
        ["overname"] = ["overname van berichten", "overname van artikelen"],
        ["bronvermelding"] = ["toegestaan met bronvermelding"],
        ["software"] = ["vrije software uitgegeven"],
        ["reloaded"] = ["may no longer respond until reloaded"],
        ["translat"] = ["google to translate this website", "the accuracy of the translation"],
        ["reageren"] = ["om te kunnen reageren"],
        ["milieu"] = ["aan het milieu voordat u", "aan het milieu voor u"],
        ["geadresseerde"] = ["uitsluitend bestemd voor de geadresseerde", "uitsluitend bestemd voor geadresseerde"],
        ["addressee"] = ["intended solely for the addressee"],
        ["environment"] = ["consider the environment before"],
    };

    private static readonly SearchValues<string> All = SearchValues.Create([.. Phrases.Values.SelectMany(phrases => phrases)], StringComparison.Ordinal);
    private static readonly SearchValues<string> Pieces = SearchValues.Create([.. Phrases.Keys], StringComparison.Ordinal);

    private static readonly WordSet Makers = new("squarespace wix wix.com joomla wordpress wordpress.com drupal mailchimp weebly jouwweb webador".Split(' '));

    /// <summary>The cues of single words with the words that have them.</summary>
    internal static (LineCues Cue, WordSet Words)[] Cues => [(LineCues.Maker, Makers)];

    /// <summary>Whether a line has one of the phrases.</summary>
    /// <param name="folded">The line in lower case.</param>
    internal static bool IsIn(ReadOnlySpan<char> folded) => folded.ContainsAny(All);

    /// <summary>Whether a word may be of one of the phrases: without such a word no line has one.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool MayBeOf(string folded) => folded.AsSpan().ContainsAny(Pieces);

    /// <summary>Whether a word is software that makes sites.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsMaker(string folded) => Makers.Contains(folded);
}
