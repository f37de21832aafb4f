using SiteGen.Diagnostics;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Reports;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>The kind of a meeting that no word names, by what goes on in it: a visit, minutes, thanks.</summary>
internal static class MeetingKindByScene
{
    /// <summary>So many words of minutes make a text minutes.</summary>
    private const int FewestOfMinutes = 2;

    /// <summary>So many words of a council's sitting make a text the report of one.</summary>
    private const int FewestOfCouncil = 3;

    /// <summary>The kind; absent when nothing tells.</summary>
    internal static Fact<string>? Find(ReportView report) => Thanks(report) ?? Thanked(report) ?? Visit(report) ?? Minutes(report) ?? Council(report);

    /// <summary><c>de mantelzorgers werden in het zonnetje gezet</c>.</summary>
    private static Fact<string>? Thanks(ReportView report)
    {
        var index = report.Index;
        var cues = index.Cues.Meetings;
        for (var i = cues.Next(MeetingCues.Sunshine, 2, index.Tokens.Count); i < index.Tokens.Count; i = cues.Next(MeetingCues.Sunshine, i + 1, index.Tokens.Count))
        {
            if (!report.IsSource(i) || index.At(i - 2, i).Folded != "in") continue;
            var sentence = index.Sentences[index.SentenceOf(i)];
            for (var at = Math.Max(0, sentence.First - 60); at < Math.Min(index.Tokens.Count, sentence.Next + 20); at++)
            {
                if (index.Tokens[at].Folded is "mantelzorgers" or "mantelzorger" or "vrijwilligers" or "vrijwilliger" or "pleegouders" or "jubilarissen") return Fact(report, "waarderingsbijeenkomst", i - 2, i + 1);
            }
        }

        return null;
    }

    /// <summary><c>bedankten wij ruim 140 vrijwilligers met een avond</c>, in the title or the first lines.</summary>
    private static Fact<string>? Thanked(ReportView report)
    {
        var index = report.Index;
        foreach (var block in (ReadOnlySpan<int>)[report.TitleBlock, report.FirstParagraph])
        {
            if (block < 0) continue;
            var (first, next) = index.TokensOf(block);
            for (var i = index.Cues.Meetings.Next(MeetingCues.Thanks, first, next); i < next; i = index.Cues.Meetings.Next(MeetingCues.Thanks, i + 1, next))
            {
                var sentence = index.Sentences[index.SentenceOf(i)];
                for (var at = sentence.First; at < sentence.Next; at++)
                {
                    if (index.Tokens[at].Folded is "vrijwilligers" or "mantelzorgers" or "pleegouders" or "jubilarissen") return Fact(report, "waarderingsbijeenkomst", i, i + 1);
                }
            }
        }

        return null;
    }

    /// <summary><c>op bezoek bij het zwembad</c>, <c>bracht een bezoek aan</c>, in the title or the lead, with somebody who governs or a council that goes.</summary>
    private static Fact<string>? Visit(ReportView report)
    {
        var index = report.Index;
        for (var block = 0; block <= Math.Max(report.FirstParagraph, 0) && block < index.Blocks.Length; block++)
        {
            if (!report.IsSourceBlock(block)) continue;
            var (first, next) = index.TokensOf(block);
            for (var i = first; i < next; i++)
            {
                var isVisit = index.Tokens[i].Folded is "bezoek" && index.At(i + 1, i).Folded is "bij" or "aan" && index.At(i - 1, i).Folded is "op" or "een"
                    || index.Tokens[i].Folded is "bezocht" or "bezoekt" or "bezochten" or "bezoeken";
                if (isVisit && HasOfficial(index, first, next)) return Fact(report, "werkbezoek", i, i + 1);
            }
        }

        return null;
    }

    private static bool HasOfficial(TextIndex index, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            var folded = index.Tokens[i].Folded;
            if (GovernmentWords.IsElected(folded) || folded.EndsWith("minister", StringComparison.Ordinal) || folded is "gedeputeerde" or "gedeputeerden" or "staatssecretaris" or "raadsleden" or "statenleden" or "kamerleden" or "commissaris" or "raadscommissie" or "college" or "delegatie" or "bestuurders" or "dijkgraaf") return true;
            if (folded.EndsWith("panel", StringComparison.Ordinal) || folded.EndsWith("raad", StringComparison.Ordinal) || folded.EndsWith("commissie", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>A list of those present and the fixed points of an agenda: minutes of a meeting, whatever its name.</summary>
    private static Fact<string>? Minutes(ReportView report)
    {
        var index = report.Index;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = -1;
        for (var block = 0; block < index.Blocks.Length; block++)
        {
            if (!report.IsSourceBlock(block)) continue;
            var (first, next) = index.TokensOf(block);
            var last = Math.Min(next, first + 5);
            for (var i = index.Cues.Meetings.Next(MeetingCues.Minutes, first, last); i < last; i = index.Cues.Meetings.Next(MeetingCues.Minutes, i + 1, last))
            {
                var word = MinutesWords.Of(index.Tokens[i].Folded);
                if (!index.Tokens[i].IsCapital && word != "hamer" || !seen.Add(word)) continue;
                if (at < 0) at = i;
            }
        }

        return seen.Count >= FewestOfMinutes && seen.Contains("aanwezig") ? Fact(report, "vergadering", at, at + 1) : null;
    }

    /// <summary>A committee with a public gallery, people who speak in and a chair with a hammer.</summary>
    private static Fact<string>? Council(ReportView report)
    {
        var index = report.Index;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = -1;
        var cues = index.Cues.Meetings;
        for (var i = cues.Next(MeetingCues.Council, 0, index.Tokens.Count); i < index.Tokens.Count; i = cues.Next(MeetingCues.Council, i + 1, index.Tokens.Count))
        {
            if (!index.Tokens[i].IsWord || !report.IsSource(i) || !seen.Add(MinutesWords.OfCouncil(index.Tokens[i].Folded))) continue;
            if (at < 0) at = i;
        }

        return seen.Count >= FewestOfCouncil && seen.Contains("commissie") ? Fact(report, "vergadering", at, at + 1) : null;
    }

    private static Fact<string> Fact(ReportView report, string kind, int first, int next) => new(kind, report.Evidence(ImportReasons.SessionKind, first, next));
}
