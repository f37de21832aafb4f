using SiteGen.Diagnostics;
using SiteGen.Dutch;
using SiteGen.Import.Cleaning;
using SiteGen.Import.Extracting;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Composing;

/// <summary>Makes the title: the title line without a date or the name of the site behind it, or a proposal from the first sentences or the name of the file.</summary>
internal static class TitleMaker
{
    private const int ShortestTitle = 8;
    private const int LongestTitle = 240;

    /// <summary>The title; probable when it is a proposal.</summary>
    internal static Fact<string> Make(ReportView report, IReadOnlyList<MeetingMention> meetings, TextSpan dateInTitle, TextSpan dateline, string sessionName, TitlePlaces places)
    {
        if (report.TitleBlock >= 0) return Short(TitleLine.Of(report, dateInTitle) ?? OfFile(report));
        return Hint(report) ?? Short(TitleProposal.Of(report, meetings, dateline, sessionName, places) ?? OfFile(report));
    }

    /// <summary>No title is longer than an article may have, whatever words it was made of.</summary>
    private static Fact<string> Short(Fact<string> title)
    {
        if (title.Value.Length <= LongestTitle) return title;
        var cut = title.Value.LastIndexOf(' ', LongestTitle);
        return title with { Value = title.Value[..(cut > ShortestTitle ? cut : LongestTitle)] };
    }

    /// <summary>A web page and a Word file can carry a title of their own; a file name in its place is none.</summary>
    private static Fact<string>? Hint(ReportView report)
    {
        foreach (var hint in report.Document.HintsOf(RawHintKind.Title))
        {
            var title = TitleLine.WithoutSite(report, Cleaner.CleanWords(hint.Value));
            if (title.Length is < 6 or > 180 || !title.Contains(' ', StringComparison.Ordinal)
                || title.Contains(".doc", StringComparison.OrdinalIgnoreCase) || title.Contains("Microsoft", StringComparison.Ordinal)) continue;
            return new Fact<string>(title, new Evidence(ImportReasons.TitleHint, hint.Words, new TextSpan(0, 0))) { IsProbable = report.Document.Format == RawFormat.Word };
        }

        return null;
    }

    /// <summary>Without a sentence the name of the file says what an editor may know the report by; an article must be called something.</summary>
    private static Fact<string> OfFile(ReportView report)
    {
        var path = report.Document.Path;
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (name.LastIndexOf('.') is > 0 and var dot) name = name[..dot];
        var words = string.Join(' ', name.Split(['-', '_', ' ', '.'], StringSplitOptions.RemoveEmptyEntries));
        if (!words.Any(char.IsLetterOrDigit)) words = ImportQuestions.Untitled;
        return new Fact<string>(char.ToUpperInvariant(words[0]) + words[1..], new Evidence(ImportReasons.TitleFromFile, name, new TextSpan(0, 0))) { IsProbable = true };
    }
}
