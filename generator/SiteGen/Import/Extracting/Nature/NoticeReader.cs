using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Places;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Extracting.Nature;

/// <summary>Reads when the report was published, changed and expired, from its dated lines and the hints of the file.</summary>
internal sealed class NoticeReader
{
    /// <summary>The day of publication.</summary>
    internal Fact<DateOnly>? Published { get; private set; }

    /// <summary>The month of publication, of a report that names no day of it: <c>nr. 4 | juni 2019</c>.</summary>
    private Fact<EdtfDate>? Month { get; set; }

    /// <summary>The day of publication, or else the month.</summary>
    internal Fact<EdtfDate>? PublishedOn => Published is { } day ? new Fact<EdtfDate>(EdtfDate.OfDay(day.Value), day.Evidence) { IsProbable = day.IsProbable } : Month;

    /// <summary>The last day of change.</summary>
    internal Fact<DateOnly>? Changed { get; private set; }

    /// <summary>The day of expiry.</summary>
    internal Fact<DateOnly>? Expired { get; private set; }

    /// <summary>A date in a line of its own above the text; whether it is of publication depends on the rest.</summary>
    internal DateMention? Loose { get; private set; }

    /// <summary>The piece of the title that is a date of publication; length 0 when there is none.</summary>
    internal Dutch.TextSpan InTitle { get; private set; }

    private bool publishedIsLoose;

    /// <summary>Whether the day of publication is a day in a line of its own with nothing beside it.</summary>
    private bool publishedIsBare;

    /// <summary>The loose date turned out to be that of the meeting, so that it says nothing of publication.</summary>
    internal void ForgetLoose()
    {
        if (publishedIsLoose) Published = null;
    }

    internal static NoticeReader Read(ReportView report)
    {
        var reader = new NoticeReader();
        for (var block = 0; block < report.Roles.Length; block++)
        {
            if (report.Roles[block].Role == BlockRole.Notice) reader.ReadLine(report, block);
        }

        if (report.TitleBlock >= 0) reader.ReadTitle(report, report.TitleBlock);
        reader.ReadHints(report);
        return reader;
    }

    /// <summary>Each date of a line belongs to the last cue before it.</summary>
    private void ReadLine(ReportView report, int block)
    {
        var clean = report.Index.Blocks[block];
        var folded = WordForm.Fold(clean.Text.Text);
        foreach (var date in report.Index.DatesIn(clean.Start, clean.End))
        {
            if (date.ToEdtf()?.AsDay is not { } day)
            {
                Loose ??= date;
                if (date is { Kind: DateMentionKind.Month, Year: not null, HasEnd: false } && date.ToEdtf() is { } month) Month ??= new Fact<EdtfDate>(month, report.Evidence(ImportReasons.DateLine, new Dutch.TextSpan(clean.Start, clean.Text.Length)));
                continue;
            }

            NoticeKind? kind = null;
            for (var i = 0; i < date.Span.Start - clean.Start; i++)
            {
                if ((i == 0 || !char.IsLetterOrDigit(folded[i - 1])) && NoticeWords.Find(folded.AsSpan(i)) is { } cue) (kind, i) = (cue.Kind, i + cue.Length - 1);
            }

            kind ??= KindAbove(report, block);
            var fact = new Fact<DateOnly>(day, report.Evidence(ImportReasons.DateLine, new Dutch.TextSpan(clean.Start, clean.Text.Length)));
            if (kind is NoticeKind.Expired) Expired ??= fact;
            else if (kind is NoticeKind.Changed) Changed ??= fact;
            else if (Published is null || (publishedIsBare && SaysReadingTime(report, block))) (Published, publishedIsLoose, publishedIsBare) = (fact, false, kind is null && !SaysWhoPutIt(report, block));
            if (kind is null && Loose is null && !SaysWhoPutIt(report, block)) (Loose, publishedIsLoose) = (date, ReferenceEquals(Published, fact));
        }
    }

    /// <summary><c>5 november 2024 | 2 minuten lezen</c>: the day of publication, where a day alone above it is that of the meeting.</summary>
    private static bool SaysReadingTime(ReportView report, int block)
    {
        var (first, next) = report.Index.TokensOf(block);
        for (var i = first; i < next; i++)
        {
            if (report.Index.Tokens[i].Folded is "leestijd" || i + 1 < next && report.Index.Tokens[i].Folded is "minuten" or "minuut" or "min" && report.Index.Tokens[i + 1].Folded is "lezen" or "leestijd") return true;
        }

        return false;
    }

    /// <summary><c>Door de redactie – 2-11-2016, 9:52</c>: then the date is not that of the meeting.</summary>
    private static bool SaysWhoPutIt(ReportView report, int block)
    {
        var (first, next) = report.Index.TokensOf(block);
        for (var i = first; i < next; i++)
        {
            if (report.Index.Tokens[i].IsWord && NoticeWords.IsMeta(report.Index.Tokens[i].Folded)) return true;
        }

        return false;
    }

    /// <summary>What the label on the line above says: <c>Laatst gewijzigd</c> / <c>3 mei 2022</c>.</summary>
    private static NoticeKind? KindAbove(ReportView report, int block)
    {
        if (block == 0 || report.Roles[block - 1].Role != BlockRole.Debris) return null;
        var label = WordForm.Fold(report.Index.Blocks[block - 1].Text.Text.AsSpan().TrimEnd(": "));
        if (label is "datum" or "date") return NoticeKind.Published; // Dropped with it, as part of what a page tells of itself.
        return NoticeWords.IsMetaLabel(label) ? NoticeWords.Find(label + ":")?.Kind : null;
    }

    /// <summary>The date of a dateline is the day on which the news was sent out: <c>ZWOLLE, 3 maart 2021 - …</c>.</summary>
    internal void ReadDateline(ReportView report, DatelineFinder.Dateline? dateline)
    {
        if (dateline is null || report.Index.DatesIn(dateline.Span.Start, dateline.Span.End) is not [var date, ..]) return;
        if (Loose is null) Loose = date;
        if (Published is not null || date.ToEdtf()?.AsDay is not { } day) return;
        Published = new Fact<DateOnly>(day, report.Evidence(ImportReasons.DateLine, date.Span));
        publishedIsLoose = ReferenceEquals(Loose, date);
    }

    /// <summary>A date in brackets behind the title, or behind a dash or bar: <c>Samen aan de slag (06-02-2017)</c>.</summary>
    private void ReadTitle(ReportView report, int block)
    {
        var clean = report.Index.Blocks[block];
        var dates = report.Index.DatesIn(clean.Start, clean.End);
        if (dates.Count == 0 || dates[^1].ToEdtf()?.AsDay is not { } day) return;
        var span = dates[^1].Span;
        var (open, close) = (span.Start - clean.Start - 1, span.End - clean.Start);
        var text = clean.Text.Text;
        if (dates.Count == 1 && span.Start == clean.Start && SiteLabels.KickerEnd(text) > span.Length)
        {
            Published ??= new Fact<DateOnly>(day, report.Evidence(ImportReasons.DateInTitle, span)); // 17/01/2025 | Nieuws | Ledendag over water
            return;
        }

        if (open < 1 || text[open] != '(' || close >= text.Length || text[close] != ')' || close != text.Length - 1) return;
        if (!dates[^1].IsNumeric && Published is not null) return;
        Published ??= new Fact<DateOnly>(day, report.Evidence(ImportReasons.DateInTitle, new Dutch.TextSpan(clean.Start + open, close - open + 1)));
        InTitle = new Dutch.TextSpan(clean.Start + open, close - open + 1);
    }

    private void ReadHints(ReportView report)
    {
        Published ??= Hint(report, RawHintKind.Published);
        Changed ??= Hint(report, RawHintKind.Modified) is { } changed && changed.Value != Published?.Value && report.Document.Format == RawFormat.Html ? changed : null;
    }

    /// <summary>Only a web page says when it was published; the dates of a Word file are those of the file.</summary>
    private static Fact<DateOnly>? Hint(ReportView report, RawHintKind kind)
    {
        if (report.Document.Format is not (RawFormat.Html or RawFormat.Markdown)) return null;
        foreach (var hint in report.Document.HintsOf(kind))
        {
            if (hint.Value.Length >= 10 && DateOnly.TryParseExact(hint.Value.AsSpan(0, 10), "yyyy-MM-dd", out var day))
                return new Fact<DateOnly>(day, new Evidence(ImportReasons.DateHint, hint.Words, new Dutch.TextSpan(0, 0)));
            if (DateRecogniser.Find(hint.Value).Dates is [{ } date, ..] && date.ToEdtf()?.AsDay is { } found)
                return new Fact<DateOnly>(found, new Evidence(ImportReasons.DateHint, hint.Words, new Dutch.TextSpan(0, 0)));
        }

        return null;
    }
}
