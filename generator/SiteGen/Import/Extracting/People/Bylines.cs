using System.Runtime.InteropServices;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>
/// Who only wrote the report or made the page was not at the meeting as far as it tells: <c>Door …</c> above a news item, <c>3 maart | tekst: …</c>, a name
/// alone above the day of publication, <c>Webmaster: …</c>. A line of its own with a label, <c>Door: …</c>, is that of somebody of the house.
/// </summary>
internal static class Bylines
{
    /// <summary>A line that says who wrote is no longer.</summary>
    private const int LongestLine = 16;

    /// <summary>Leaves out whoever is named in such a line and nowhere else, by no part of the name.</summary>
    internal static void Drop(ReportView report, List<PersonMention> mentions)
    {
        var index = report.Index;
        Dictionary<string, int>? capitals = null;
        mentions.RemoveAll(mention => mention.Span.IsFull && mention.Affiliation is null && (IsByline(report, mention.Span) || IsAboveNotice(report, mention.Span)) && !IsNamedElsewhere(index, mention.Span, capitals ??= Capitals(index)));
    }

    /// <summary>The words with a capital and how often each stands in the text.</summary>
    private static Dictionary<string, int> Capitals(TextIndex index)
    {
        var capitals = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < index.Tokens.Count; i++)
        {
            if (index.Tokens[i].IsCapital) CollectionsMarshal.GetValueRefOrAddDefault(capitals, index.Tokens[i].Folded, out _)++;
        }

        return capitals;
    }

    private static bool IsByline(ReportView report, NameSpan name)
    {
        var index = report.Index;
        var (first, next) = index.TokensOf(index.BlockOf(name.First));
        if (next - first > LongestLine || index.Tokens[next - 1].IsMark('.')) return false;
        var label = index.At(name.Outer - 1, name.First).IsMark(':') ? name.Outer - 2 : name.Outer - 1;
        if (label < first) return false;
        if (IsPageMaker(index.Tokens[label].Folded)) return true;
        if (label == first && label < name.Outer - 1) return false;
        return index.Tokens[label].Folded switch
        {
            "door" => label == first || index.Tokens[label - 1].Folded is "geschreven" or "geplaatst" or "gepubliceerd" || index.Tokens[label - 1].IsMark('|') || index.Tokens[label - 1].Kind == TokenKind.Mark && report.Roles[index.BlockOf(name.First)].Role == BlockRole.Notice,
            "tekst" or "auteur" or "text" or "author" or "by" => true,
            _ => false,
        };
    }

    private static bool IsPageMaker(string folded) => folded is "webmaster" or "webbeheer" or "webbeheerder" or "webredactie" or "eindredactie" or "vormgeving" or "lay-out" or "opmaak";

    private static bool IsAboveNotice(ReportView report, NameSpan name)
    {
        var block = report.Index.BlockOf(name.First);
        return block <= report.FirstParagraph && block + 1 < report.Roles.Length && report.Index.TokensOf(block) == (name.Outer, name.Next) && report.Roles[block + 1].Role == BlockRole.Notice;
    }

    private static bool IsNamedElsewhere(TextIndex index, NameSpan name, Dictionary<string, int> capitals) =>
        capitals.GetValueOrDefault(index.Tokens[name.First].Folded) > 1 || capitals.GetValueOrDefault(index.Tokens[name.Next - 1].Folded) > 1;
}
