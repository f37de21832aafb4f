using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Relations;

/// <summary>Finds the meetings before and after this one, with dates as exact as the text gives them.</summary>
internal static class RelatedFinder
{
    private const int MostRelated = 6;
    private const int LongestTitle = 90;

    /// <summary>The other meetings in the order of the text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="meetings">The words for meetings.</param>
    /// <param name="session">The date of this meeting; absent when unknown.</param>
    /// <param name="own">Which mention is the date of this meeting; absent when none is.</param>
    internal static List<Fact<ImportedRelation>> Find(ReportView report, IReadOnlyList<MeetingMention> meetings, EdtfDate? session, DateMention? own)
    {
        var index = report.Index;
        var found = new List<Fact<ImportedRelation>>();
        HashSet<string>? seen = null;
        var (at, nextDate) = (0, 0);
        foreach (var sentence in index.Sentences)
        {
            if (found.Count == MostRelated) break;
            var span = index.Span(sentence);
            while (nextDate < index.Dates.Dates.Count && index.Dates.Dates[nextDate].Span.Start < span.Start) nextDate++;
            var isDated = nextDate < index.Dates.Dates.Count && index.Dates.Dates[nextDate].Span.Start < span.End;
            while (at < meetings.Count && meetings[at].Token < sentence.First) at++;
            var meeting = at < meetings.Count && meetings[at].Token < sentence.Next ? meetings[at] : null;

            // without a date it takes a word for a meeting and one for the next
            if (!isDated && (meeting is null || !index.Cues.Meetings.Any(MeetingCues.Related, sentence.First, sentence.Next))) continue;
            var isEarlier = (at > 0 || IsMinutes(report)) && RelatedWords.IsEarlierReport(index.Tokens, sentence.First, sentence.Next);
            if (!report.IsSourceBlock(sentence.Block) || (report.Roles[sentence.Block].Role == BlockRole.Heading && !isEarlier) || report.Roles[sentence.Block].Role is BlockRole.Title or BlockRole.Notice or BlockRole.Contact or BlockRole.Caption) continue;
            var dates = isDated ? index.DatesIn(span.Start, span.End) : [];
            var pointed = Pointed(report, sentence, dates, meeting, session, own);
            if (pointed is not null)
            {
                foreach (var relation in pointed) Add(relation);
            }
            else if (Of(report, sentence, dates, meeting, isEarlier, session, own) is { } one) Add(one);
        }

        return found;

        void Add(Fact<ImportedRelation> relation)
        {
            seen ??= new HashSet<string>(StringComparer.Ordinal);
            if (found.Count < MostRelated && seen.Add(relation.Value.Relation + relation.Value.Date?.ToString() + (relation.Value.Date is null ? relation.Value.Title : ""))) found.Add(relation);
        }
    }

    private static Fact<ImportedRelation>? Of(ReportView report, Sentence sentence, List<DateMention> dates, MeetingMention? meeting, bool isEarlier, EdtfDate? session, DateMention? own)
    {
        var index = report.Index;
        var cue = RelatedWords.Cue(index.Tokens, sentence.First, sentence.Next);
        var date = FirstOf(index, dates, own);

        // "Er is op 2 mei opnieuw geteld": what has been done is no meeting to come
        if (cue == RelatedCue.WeakFuture && date is not null && report.LookOf(date.Span) == SentenceTense.Look.Back) cue = RelatedCue.None;
        var isNext = date is { Kind: DateMentionKind.Day or DateMentionKind.Month or DateMentionKind.Season or DateMentionKind.Quarter } && RelatedWords.IsNextOfSomething(index.Tokens, sentence.First, sentence.Next);
        isEarlier &= date is { Kind: DateMentionKind.Day };
        if (!isNext && !isEarlier && date is { Kind: not DateMentionKind.Year } && date.Span.Start != own?.Span.Start)
        {
            // what is to come must lie behind this meeting, and what was before it
            isNext = (RelatedWords.IsFurther(index.Tokens, sentence.First, sentence.Next) || IsAgendaLine(index, sentence, date, meeting)) && IsBehind(date, session, RelatedCue.Future);
            isEarlier = !isNext && (RelatedWords.WasAbout(index.Tokens, sentence.First, sentence.Next) || IsOfMeeting(index, date, meeting)) && IsBehind(date, session, RelatedCue.Past);
        }

        if (isNext) cue = RelatedCue.Future;
        else if (isEarlier) cue = RelatedCue.Past;
        if (cue == RelatedCue.None) return null;
        if (meeting is null && !isNext && !isEarlier && !RelatedWords.Gathers(index.Tokens, sentence.First, sentence.Next)) return null;
        if (date is null && cue is RelatedCue.Past or RelatedCue.WeakFuture) return null;
        if (date is null && meeting is null) return null;
        return Fact(report, sentence, meeting, date, cue, session);
    }

    /// <summary>Whether the title says that these are minutes, so that they need no other word for a meeting.</summary>
    private static bool IsMinutes(ReportView report) =>
        report.TitleBlock >= 0 && report.Index.TokensOf(report.TitleBlock) is var (first, next) && first < next && NatureWords.IsReportTitle(report.Index.Tokens[first].Folded);

    /// <summary>The first date of a sentence that may be that of another meeting; absent when none may.</summary>
    private static DateMention? FirstOf(TextIndex index, List<DateMention> dates, DateMention? own)
    {
        foreach (var date in dates)
        {
            if (IsUsable(date) && date != own && !IsOrigin(index, date)) return date;
        }

        return null;
    }

    /// <summary>The other meetings that the words right around their dates tell of; absent when they tell of none.</summary>
    private static List<Fact<ImportedRelation>>? Pointed(ReportView report, Sentence sentence, List<DateMention> dates, MeetingMention? meeting, EdtfDate? session, DateMention? own)
    {
        var index = report.Index;
        List<Fact<ImportedRelation>>? found = null;
        foreach (var date in dates)
        {
            if (date.Kind == DateMentionKind.Year || !IsUsable(date) || date == own) continue;
            var isBack = report.LookOf(date.Span) == SentenceTense.Look.Back;
            var cue = FurtherWords.Around(index.Tokens, sentence.First, index.TokenAt(date.Span.Start), index.TokenAt(date.Span.End), sentence.Next, isBack);
            if (cue != RelatedCue.None && IsBehind(date, session, cue) && Fact(report, sentence, meeting, date, cue, session) is { } relation) (found ??= []).Add(relation);
        }

        return found;
    }

    private static Fact<ImportedRelation>? Fact(ReportView report, Sentence sentence, MeetingMention? meeting, DateMention? date, RelatedCue cue, EdtfDate? session)
    {
        var index = report.Index;
        var value = date is null ? null : DateOf(date, session, cue);
        var relation = cue == RelatedCue.Past ? "eerder" : "vervolg";
        if (value is not null && session is { IsYearOpen: false } && value.Earliest is { } day && session.Earliest is { } held)
        {
            if (value == session) return null;
            relation = day < held && value.Latest < held ? "eerder" : day > held || value.Latest > session.Latest ? "vervolg" : relation;
        }

        return new Fact<ImportedRelation>(new ImportedRelation(relation, Title(index, sentence, meeting, cue), value), report.SentenceEvidence(ImportReasons.Related, date is null ? meeting!.Token : index.TokenAt(date.Span.Start)));
    }

    /// <summary><c>22 maart 2022   Netwerkbijeenkomst, Sliedrecht</c>: a short line that begins with a day and its year names a meeting to come.</summary>
    private static bool IsAgendaLine(TextIndex index, Sentence sentence, DateMention date, MeetingMention? meeting) =>
        meeting is not null && date is { Kind: DateMentionKind.Day, Year: not null } && date.Span.Start == index.Tokens[sentence.First].Start && index.Span(sentence).Length <= LongestTitle && !index.Tokens[sentence.Next - 1].IsMark('.');

    /// <summary><c>Tijdens de bijeenkomst in september 2024 ging het …</c>: another date right behind the word for a meeting.</summary>
    private static bool IsOfMeeting(TextIndex index, DateMention date, MeetingMention? meeting) =>
        meeting is not null && date.Year is not null && index.At(meeting.Token + 1, meeting.Token).Folded is "in" or "van" or "op" && index.TokenAt(date.Span.Start) == meeting.Token + 2;

    /// <summary>Whether a date lies on the side of this meeting that the words say.</summary>
    private static bool IsBehind(DateMention date, EdtfDate? session, RelatedCue cue)
    {
        if (DateOf(date, session, cue) is not { } other) return false;
        if (session is not { IsYearOpen: false } || session.Earliest is not { } held) return date.Year is null;
        return other.IsYearOpen || (cue == RelatedCue.Past ? other.Earliest < held : other.Latest > session.Latest);
    }

    /// <summary>A year that something is <c>uit</c>, <c>van</c> or <c>sinds</c> is not that of a meeting.</summary>
    private static bool IsOrigin(TextIndex index, DateMention date)
    {
        var token = index.TokenAt(date.Span.Start);
        return date.Kind == DateMentionKind.Year && token > 0 && index.At(token - 1, Math.Min(token, index.Tokens.Count - 1)).Folded is "uit" or "van" or "sinds" or "tot" or "from" or "since";
    }

    private static bool IsUsable(DateMention date) =>
        date.Kind is DateMentionKind.Day or DateMentionKind.Month or DateMentionKind.Season or DateMentionKind.Year or DateMentionKind.Quarter && date.Direction != DateDirection.Every && date.IsPlain;

    /// <summary>
    /// The date in the year that the text gives, or else the first such date after the meeting (the last before it for an
    /// earlier one) when the year of the meeting is certain.
    /// </summary>
    private static EdtfDate? DateOf(DateMention date, EdtfDate? session, RelatedCue cue)
    {
        if (date.Year is not null) return date.ToEdtf();
        if (session is null || session.IsYearOpen || session.Earliest is not { } held) return date.ToEdtf(null);
        for (var shift = 0; shift <= 1; shift++)
        {
            var year = held.Year + (cue == RelatedCue.Past ? -shift : shift);
            if (year is < 1 or > 9998 || date.ToEdtf(year) is not { } candidate) continue;
            var fits = cue == RelatedCue.Past ? candidate.Earliest < held : candidate.Latest > held;
            if (fits && (date.Weekday is null || candidate.AsDay is not { } day || day.DayOfWeek == date.Weekday)) return session.IsUncertain ? candidate.AsUncertain() : candidate;
        }

        return date.ToEdtf(null);
    }

    /// <summary>What the meeting is called: its word with what belongs to it, in the words of the text.</summary>
    private static string Title(TextIndex index, Sentence sentence, MeetingMention? meeting, RelatedCue cue)
    {
        if (meeting is null) return cue == RelatedCue.Past ? RelatedWords.EarlierMeeting : RelatedWords.FollowUp;
        var phrase = MeetingPhrase.Around(index, meeting.Token);
        var title = index.Words(phrase.First, phrase.Next);
        return title.Length > LongestTitle ? index.Words(meeting.Token, meeting.Token + 1) : char.ToUpperInvariant(title[0]) + title[1..];
    }
}
