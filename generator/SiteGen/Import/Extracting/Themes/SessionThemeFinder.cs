using SiteGen.Diagnostics;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Themes;

/// <summary>Finds the subject of the meeting in the words of the text: <c>het inhoudelijk thema ‘…’</c>, <c>Thema: …</c>.</summary>
internal static class SessionThemeFinder
{
    private const int LongestTheme = 20;

    /// <summary>The subject; absent when the text does not name one as such.</summary>
    internal static Fact<string>? Find(ReportView report)
    {
        var index = report.Index;
        var cues = index.Cues.Meetings;
        for (var i = cues.Next(MeetingCues.SubjectLabel, 0, index.Tokens.Count); i < index.Tokens.Count; i = cues.Next(MeetingCues.SubjectLabel, i + 1, index.Tokens.Count))
        {
            if (!report.IsSource(i)) continue;
            if (report.Roles[index.BlockOf(i)].Role is BlockRole.Heading) continue;
            var at = i + 1;
            if (index.At(at, i).IsMark(':') && index.TokensOf(index.BlockOf(i)).First == i) return Line(report, i, at + 1);
            for (var step = 0; step < 5 && at < index.Tokens.Count; step++, at++)
            {
                if (MeetingFinder.IsQuote(index.At(at, i)) && Quoted(report, at, i) is { } quoted) return quoted;
                if (!index.At(at, i).IsWord && !index.At(at, i).IsMark(':')) break;
            }
        }

        return null;
    }

    private static Fact<string>? Quoted(ReportView report, int open, int from)
    {
        var index = report.Index;
        for (var close = open + 1; close < open + LongestTheme; close++)
        {
            // a full stop within the quotes ends no theme: 'Wie durft. Wonen in de stad van straks'
            if (close >= index.Tokens.Count || index.BlockOf(close) != index.BlockOf(from)) return null;
            if (!MeetingFinder.IsQuote(index.Tokens[close])) continue;
            return close == open + 1 ? null : new Fact<string>(index.Words(open + 1, close), report.Evidence(ImportReasons.SessionTheme, from, close + 1));
        }

        return null;
    }

    private static Fact<string>? Line(ReportView report, int label, int first)
    {
        var (_, next) = report.Index.TokensOf(report.Index.BlockOf(label));
        while (next > first && report.Index.Tokens[next - 1].Kind == TokenKind.Mark && !report.Index.Tokens[next - 1].IsMark('?')) next--;
        return next <= first || next - first > LongestTheme ? null : new Fact<string>(report.Index.Words(first, next), report.Evidence(ImportReasons.SessionTheme, label, next));
    }
}
