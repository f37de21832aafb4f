using SiteGen.Diagnostics;
using SiteGen.Dutch;
using SiteGen.Dutch.Meetings;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Composing;

/// <summary>A title for a report without one: the word for the meeting with what it was about, where it was or who held it, or the words it opens with.</summary>
internal static class TitleProposal
{
    private const int LongestProposal = 80;

    /// <summary>Points for a word for a meeting whose sentence says what it was about.</summary>
    private const int StatedPoints = 3;

    /// <summary>The words around the likeliest word for the meeting: <c>Eerste Platform Sociaal Domein IJmond</c>.</summary>
    internal static Fact<string>? Of(ReportView report, IReadOnlyList<MeetingMention> meetings, TextSpan dateline, string sessionName, TitlePlaces places)
    {
        var index = report.Index;
        if (TitleSubject.Labelled(report) is { Length: > 0 } stated) return new Fact<string>(stated.Of(index.Text), report.Evidence(ImportReasons.TitleProposed, stated)) { IsProbable = true };
        MeetingMention? likeliest = null;
        var phrase = (First: 0, Next: 0);
        var (points, saysMuch, isInLead, isWeak) = (0, false, false, false);
        foreach (var meeting in meetings.Where(meeting => meeting.Weight > 0).Take(12))
        {
            if (report.Roles[index.BlockOf(meeting.Token)].Role is BlockRole.Heading or BlockRole.Notice || meeting.Word.IsWeak && IsNamedInFull(index, meeting, meetings) || IsCompared(index, meeting.Token) || SpokenWords.Are(index, meeting.Token)) continue;
            var (first, next) = MeetingPhrase.Around(index, meeting.Token);
            var words = index.Words(first, next).Replace('\n', ' ');
            if (words.Length > LongestProposal) continue;
            var own = (meeting.Weight * 2) + Math.Min(4, next - first) + (meeting.Word.IsWeak ? -3 : 0) + (meeting.Word.Kind.Length > 0 ? 1 : 0)
                - (meeting.Word.IsPlural ? 4 : 0) - (next - first == 1 ? 2 : 0);
            var isStated = TitleSubject.Of(report, meeting.Token).Length > 0;
            if (isStated) own += StatedPoints;
            if (own <= points) continue;
            (points, isWeak) = (own, meeting.Word.IsWeak);
            isInLead = index.BlockOf(meeting.Token) == report.FirstParagraph;
            saysMuch = isStated || (!meeting.Word.IsWeak && next - first > 1);
            (likeliest, phrase) = (meeting, (first, next));
        }

        var opening = OpeningWords.Of(report, dateline);
        if (opening.IsAlone) return Proposed(report, opening);
        if (!isInLead && GatheringTitle.OfLead(report) is { } gathering) return gathering;
        var best = likeliest is null ? null : new Fact<string>(Finish(report, likeliest.Token, phrase, sessionName, places.Town), report.SentenceEvidence(ImportReasons.TitleProposed, likeliest.Token)) { IsProbable = true };
        if (best is not null && saysMuch) return best;
        if (TitleSubject.NamedDay(report) is { Next: > 0 } day) return new Fact<string>(index.Words(day.First, day.Next), report.SentenceEvidence(ImportReasons.TitleProposed, day.First)) { IsProbable = true };
        if ((best is null || isWeak) && PlanTitle.Of(report) is { } planned && GatheringTitle.OfCompound(report, places, onlyInLead: false) is null) return planned;
        if (SubjectCues.Question(report) is { Title.Length: > 0 } question) return new Fact<string>(question.Title, report.Evidence(ImportReasons.TitleProposed, question.Span)) { IsProbable = true };
        if (opening.IsSure && !SharesSubject(best, opening.Title)) return Proposed(report, opening);
        if (best is not null) return (isWeak ? GatheringTitle.OfCompound(report, places, onlyInLead: isInLead) : null) ?? best;
        return opening.IsWhole ? Proposed(report, opening) : GatheringTitle.Of(report, places) ?? (opening.Title.Length > 0 ? Proposed(report, opening) : null);
    }

    /// <summary><c>Ze werden op een avond beantwoord</c>, and further on <c>op deze informatieavond</c>: the compound says what sort of evening it was.</summary>
    private static bool IsNamedInFull(TextIndex index, MeetingMention meeting, IReadOnlyList<MeetingMention> meetings)
    {
        var bare = index.Tokens[meeting.Token].Folded;
        foreach (var other in meetings)
        {
            if (other is { Weight: > 0, Word: { IsWeak: false, IsPlural: false } } && index.Tokens[other.Token].Folded is { } full && full.Length > bare.Length && full.EndsWith(bare, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary><c>meer dan bij de voorlichting over schulden</c>: another meeting, which this one is held up against.</summary>
    private static bool IsCompared(TextIndex index, int meeting)
    {
        var before = index.At(meeting - 1, meeting).Folded is "de" or "het" or "een" or "vorige" or "eerste" or "laatste" ? meeting - 2 : meeting - 1;
        if (index.At(before, meeting).Folded is "de" or "het" or "een") before--;
        return index.At(before, meeting).Folded is "dan" || index.At(before, meeting).Folded is "bij" or "op" or "tijdens" or "in" && index.At(before - 1, meeting).Folded is "dan";
    }

    private static Fact<string> Proposed(ReportView report, OpeningWords opening) => new(opening.Title, report.Evidence(ImportReasons.TitleProposed, opening.Span)) { IsProbable = true };

    /// <summary>Whether the opening, too, has the subject that was found for a meeting: then the two belong together.</summary>
    private static bool SharesSubject(Fact<string>? best, string opening) =>
        best is not null && best.Value.LastIndexOf(' ') is > 0 and var at && opening.Contains(best.Value[(at + 1)..], StringComparison.OrdinalIgnoreCase);

    /// <summary>A word for a meeting alone says too little: its name, its subject or its place makes a title of it.</summary>
    private static string Finish(ReportView report, int meeting, (int First, int Next) phrase, string sessionName, string place)
    {
        while (report.Index.At(phrase.First - 1, meeting).Folded is "algemene" or "buitengewone" or "bijzondere") phrase.First--;
        var (index, count) = (report.Index, phrase.Next - phrase.First);
        if (sessionName.Length > 0 && count <= 2) return sessionName;
        var words = WithoutArticle(index.Words(phrase.First, phrase.Next).Replace('\n', ' '));
        var title = char.ToUpperInvariant(words[0]) + words[1..];
        if (IsBare(index, meeting, phrase.Next))
        {
            var subject = TitleSubject.Of(report, meeting);
            if (subject.Length == 0 && count == 1 && TitleSubject.OfCrowd(report, index.Tokens[meeting].Folded, place) is { Length: > 0 } crowd) return crowd;
            if (subject.Length == 0 && MeetingWords.Of(index.Tokens[meeting])?.Kind == "inwonersbijeenkomst") subject = TitleSubject.Quarter(report);
            if (subject.Length == 0 && report.FirstParagraph >= 0) subject = TitleSubject.OfLead(report, meeting);
            if (subject.Length == 0 && count == 1) subject = TitleSubject.Keyword(report);
            if (subject.Length == 0 && count == 1 && report.FirstParagraph >= 0 && SubjectCues.Speaks(index, index.TokensOf(report.FirstParagraph).First)) subject = TitleSubject.Stated(index, index.TokensOf(report.FirstParagraph).First);
            if (subject.Length == 0) subject = TitleSubject.Where(index, meeting, isIn: true);
            if (subject.Length > 0) return title + " " + WithoutOwner(WithoutArticle(subject));
        }

        return count > 2 || place.Length == 0 || title.Contains(place, StringComparison.OrdinalIgnoreCase) ? title : title + (count == 1 && MeetingWords.Of(index.Tokens[meeting]) is { IsWeak: true } && index.Language == "nl" ? " in " : " ") + place;
    }

    /// <summary>Whether nothing stands behind the word for the meeting but another such word: <c>bestuurlijk overleg</c>, <c>tweede webinar</c>.</summary>
    private static bool IsBare(TextIndex index, int meeting, int next)
    {
        for (var i = meeting + 1; i < next; i++)
        {
            if (MeetingWords.Of(index.Tokens[i]) is null) return false;
        }

        return true;
    }

    /// <summary><c>over de toekomst van hun kantines</c>: whose they are the title cannot say.</summary>
    private static string WithoutOwner(string words) =>
        words.IndexOf(" van hun ", StringComparison.Ordinal) is > 0 and var at && (words.EndsWith("en", StringComparison.Ordinal) || words.EndsWith('s')) ? words[..(at + 5)] + words[(at + 9)..] : words;

    /// <summary><c>werkbezoek aan het wijkteam</c>: in a title the article before an ordinary word is left out.</summary>
    private static string WithoutArticle(string words)
    {
        foreach (var article in (ReadOnlySpan<string>)["aan het ", "aan de ", "aan een "])
        {
            var at = words.StartsWith(article, StringComparison.Ordinal) ? 0 : words.IndexOf(" " + article, StringComparison.Ordinal) is > 0 and var found ? found + 1 : -1;
            if (at >= 0 && at + article.Length < words.Length && char.IsLower(words[at + article.Length])) return words[..(at + 4)] + words[(at + article.Length)..];
        }

        return words;
    }
}
