using SiteGen.Diagnostics;
using SiteGen.Dutch;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Cleaning;
using SiteGen.Import.Extracting;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Composing;

/// <summary>Makes the title: the title line without a date or the name of the site behind it, or a proposal from the first sentences or the name of the file.</summary>
internal static class TitleMaker
{
    private const int LongestProposal = 80;

    /// <summary>Points for a word for a meeting whose sentence says what it was about.</summary>
    private const int StatedPoints = 3;
    private const int ShortestTitle = 8;
    private const int LongestTitle = 240;

    /// <summary><c>woensdag 14 september 2022</c></summary>
    private const int LongestDay = 32;

    /// <summary><c>19.30 - 21.00</c></summary>
    private const int LongestHours = 15;

    /// <summary>The title; probable when it is a proposal.</summary>
    internal static Fact<string> Make(ReportView report, IReadOnlyList<MeetingMention> meetings, TextSpan dateInTitle, TextSpan dateline, string sessionName, string place)
    {
        if (report.TitleBlock >= 0) return Short(Line(report, dateInTitle));
        return Hint(report) ?? Short(Proposal(report, meetings, dateline, sessionName, place));
    }

    /// <summary>No title is longer than an article may have, whatever words it was made of.</summary>
    private static Fact<string> Short(Fact<string> title)
    {
        if (title.Value.Length <= LongestTitle) return title;
        var cut = title.Value.LastIndexOf(' ', LongestTitle);
        return title with { Value = title.Value[..(cut > ShortestTitle ? cut : LongestTitle)] };
    }

    private static Fact<string> Line(ReportView report, TextSpan dateInTitle)
    {
        var block = report.Index.Blocks[report.TitleBlock];
        var text = Casing.Sentence(report.Index, report.TitleBlock).Text;
        if (dateInTitle.Length > 0) text = text.Remove(dateInTitle.Start - block.Start, dateInTitle.Length);
        text = Capital(WithoutLead(WithoutHours(WithoutDate(WithoutSite(report, TextIndex.OneLine(text).Trim()).Trim()))));
        if (text.EndsWith('.') && !text.EndsWith("...", StringComparison.Ordinal)) text = text[..^1];
        return text.Any(char.IsLetterOrDigit) ? new Fact<string>(text.Trim(' ', '-', '–', '|'), report.Evidence(report.Roles[report.TitleBlock].Reason ?? ImportReasons.TitleLine, new TextSpan(block.Start, block.Text.Length))) : OfFile(report);
    }

    /// <summary><c>Titel | Gemeente Heerde</c>, <c>Titel - Stichting Welzijn</c>: the name of the site is no part of the title.</summary>
    private static string WithoutSite(ReportView report, string title)
    {
        if (SiteLabels.KickerEnd(title) is > 0 and var start) return title[start..];
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " – ", " - ", " :: ", " » "])
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at < 8 || !SaysSomething(title.AsSpan(0, at))) continue;
            if (mark == " | " || IsSite(report, title[(at + mark.Length)..])) return title[..at];
        }

        return title;
    }

    /// <summary><c>Themamiddag taal – 8 september 2017 – Provinciehuis, Assen</c>: from a piece on that is nothing but a date, the line says when and where.</summary>
    private static string WithoutDate(string title)
    {
        for (var at = title.IndexOf(' ', StringComparison.Ordinal); at > 0; at = title.IndexOf(' ', at + 1))
        {
            if (at < ShortestTitle || at + 3 >= title.Length || !SaysSomething(title.AsSpan(0, Math.Min(at, LongestTitle))) || title[at + 1] is not ('–' or '-' or '|' or '—') || title[at + 2] != ' ') continue;
            var rest = title[(at + 3)..];
            if (DateRecogniser.Find(rest).Dates is [{ Span: { Start: 0, Length: var length }, Kind: DateMentionKind.Day }, ..]
                && (length == rest.Length || rest.AsSpan(length).TrimStart() is ['–' or '-' or '|' or '—' or ',', ..])) return title[..at];
        }

        return title;
    }

    /// <summary><c>8 juni 2023 - Terugblik op de netwerkdag</c>, <c>FW: Verslag netwerkdag</c>: the day, or how the mail came, is no part of the title.</summary>
    private static string WithoutLead(string title)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["FW:", "Fw:", "FWD:", "Fwd:", "RE:", "Re:", "Antw:", "Doorst:", "Onderwerp:", "Betreft:", "Subject:"])
        {
            if (title.StartsWith(prefix, StringComparison.Ordinal) && title.Length > prefix.Length + ShortestTitle) return WithoutLead(title[prefix.Length..].TrimStart());
        }

        if (title.Length == 0 || !char.IsLetterOrDigit(title[0]) || DateRecogniser.Find(title[..Math.Min(title.Length, LongestDay)]).Dates is not [{ Span.Start: 0, Kind: DateMentionKind.Day, Year: not null } date, ..]) return title;
        var rest = title[date.Span.End..];
        return rest.Length > ShortestTitle && rest[0] == ' ' && rest[1] is '-' or '–' or '—' or '|' && rest[2] == ' ' ? rest[3..].TrimStart() : title;
    }

    /// <summary>A title begins with a capital, whatever the page has; a word with a capital within (<c>iPad</c>) is left as it is.</summary>
    private static string Capital(string title)
    {
        var end = title.IndexOf(' ', StringComparison.Ordinal);
        var first = end < 0 ? title : title[..end];
        return first.Length > 1 && char.IsLower(first[0]) && !first.Any(char.IsUpper) && first[1] is not '-' ? char.ToUpperInvariant(first[0]) + title[1..] : title;
    }

    /// <summary><c>Vergadering van 14-01-2020, 19.30 uur, gemeentehuis</c>: behind a day, the hours and all that follows are no part of the title.</summary>
    private static string WithoutHours(string title)
    {
        foreach (var date in DateRecogniser.Find(title).Dates)
        {
            if (date.Kind != DateMentionKind.Day || date.Span.Start < ShortestTitle || date.Span.End + 2 >= title.Length || title[date.Span.End] != ',' || !char.IsAsciiDigit(title[date.Span.End + 2])) continue;
            var rest = title.AsSpan(date.Span.End + 2);
            if (rest.IndexOf(" uur") is > 0 and <= LongestHours) return title[..date.Span.End];
        }

        // "Verslag overleg dorpsplatform 14 mei 2019, Aanvang: 20.00 uur, Locatie: De Brink"
        for (var comma = title.IndexOf(", ", ShortestTitle < title.Length ? ShortestTitle : 0, StringComparison.Ordinal); comma > 0; comma = title.IndexOf(", ", comma + 1, StringComparison.Ordinal))
        {
            var label = title.AsSpan(comma + 2);
            var colon = label.IndexOf(':');
            if (colon is > 2 and <= LongestHours && Dutch.Reports.SectionWords.IsLabel(WordForm.Fold(label[..colon]))) return title[..comma];
        }

        return title;
    }

    /// <summary>Whether a piece of a title has a letter or figure: one of marks alone is no title.</summary>
    private static bool SaysSomething(ReadOnlySpan<char> piece)
    {
        foreach (var c in piece)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }

        return false;
    }

    private static bool IsSite(ReportView report, string tail)
    {
        if (report.Document.HintsOf(RawHintKind.Publisher).Any(hint => string.Equals(hint.Value, tail, StringComparison.OrdinalIgnoreCase))) return true;
        var tokens = TokenScanner.Scan(tail);
        if (tokens.Count is 0 or > 5) return false;
        if (tokens[0].Folded is "gemeente" && tokens.Count > 1 && tokens[1].IsCapital) return true;
        return report.Index.Lexicon.Find(tail, tokens).Any(match => match.First == 0 && match.Next == tokens.Count && match.Value is OrganisationEntry);
    }

    /// <summary>A web page and a Word file can carry a title of their own; a file name in its place is none.</summary>
    private static Fact<string>? Hint(ReportView report)
    {
        foreach (var hint in report.Document.HintsOf(RawHintKind.Title))
        {
            var title = WithoutSite(report, Cleaner.CleanWords(hint.Value));
            if (title.Length is < 6 or > 180 || !title.Contains(' ', StringComparison.Ordinal)
                || title.Contains(".doc", StringComparison.OrdinalIgnoreCase) || title.Contains("Microsoft", StringComparison.Ordinal)) continue;
            return new Fact<string>(title, new Evidence(ImportReasons.TitleHint, hint.Words, new TextSpan(0, 0))) { IsProbable = report.Document.Format == RawFormat.Word };
        }

        return null;
    }

    /// <summary>The words around the likeliest word for the meeting: <c>Eerste Platform Sociaal Domein IJmond</c>.</summary>
    private static Fact<string> Proposal(ReportView report, IReadOnlyList<MeetingMention> meetings, TextSpan dateline, string sessionName, string place)
    {
        var index = report.Index;
        if (TitleSubject.Labelled(report) is { Length: > 0 } stated) return new Fact<string>(stated.Of(index.Text), report.Evidence(ImportReasons.TitleProposed, stated)) { IsProbable = true };
        Fact<string>? best = null;
        var (points, saysMuch, isInLead) = (0, false, false);
        foreach (var meeting in meetings.Where(meeting => meeting.Weight > 0).Take(12))
        {
            if (report.Roles[index.BlockOf(meeting.Token)].Role is BlockRole.Heading or BlockRole.Notice) continue;
            var (first, next) = MeetingPhrase.Around(index, meeting.Token);
            var words = index.Words(first, next).Replace('\n', ' ');
            if (words.Length > LongestProposal) continue;
            var own = (meeting.Weight * 2) + Math.Min(4, next - first) + (meeting.Word.IsWeak ? -3 : 0) + (meeting.Word.Kind.Length > 0 ? 1 : 0)
                - (meeting.Word.IsPlural ? 4 : 0) - (next - first == 1 ? 2 : 0);
            var isStated = TitleSubject.Of(report, meeting.Token).Length > 0;
            if (isStated) own += StatedPoints;
            if (own <= points) continue;
            points = own;
            isInLead = index.BlockOf(meeting.Token) == report.FirstParagraph;
            saysMuch = isStated || (!meeting.Word.IsWeak && next - first > 1);
            best = new Fact<string>(Finish(report, meeting.Token, (first, next), sessionName, place), report.SentenceEvidence(ImportReasons.TitleProposed, meeting.Token)) { IsProbable = true };
        }

        var opening = OpeningWords.Of(report, dateline);
        if (opening.IsAlone) return new Fact<string>(opening.Title, report.Evidence(ImportReasons.TitleProposed, opening.Span)) { IsProbable = true };
        if (!isInLead && Gathering(report) is { } gathering) return gathering;
        if (best is not null && saysMuch) return best;
        if (TitleSubject.NamedDay(report) is { Next: > 0 } day) return new Fact<string>(index.Words(day.First, day.Next), report.SentenceEvidence(ImportReasons.TitleProposed, day.First)) { IsProbable = true };
        if (SubjectCues.Question(report) is { Title.Length: > 0 } question) return new Fact<string>(question.Title, report.Evidence(ImportReasons.TitleProposed, question.Span)) { IsProbable = true };
        return (opening.IsSure && !SharesSubject(best, opening.Title)) || best is null && opening.Title.Length > 0 ? new Fact<string>(opening.Title, report.Evidence(ImportReasons.TitleProposed, opening.Span)) { IsProbable = true } : best ?? OfFile(report);
    }

    /// <summary>
    /// <c>Bijeenkomst over de omgevingsvisie</c>, when the first paragraph has no word for the meeting but tells that people came and what they spoke about; or a
    /// compound for a gathering with that. Absent when it tells neither.
    /// </summary>
    private static Fact<string>? Gathering(ReportView report)
    {
        if (report.FirstParagraph < 0) return null;
        var index = report.Index;
        var (first, next) = index.TokensOf(report.FirstParagraph);
        var subject = SubjectCues.In(index, first, next);
        var came = false;
        for (var i = first; i < next; i++)
        {
            var folded = index.Tokens[i].Folded;
            if (index.Tokens[i] is { IsWord: true, IsCapital: false } && GatheringWords.IsCompound(folded))
            {
                var stated = TitleSubject.Of(report, i);
                if (stated.Length == 0) stated = subject;
                if (stated.Length > 0) return Proposed(char.ToUpperInvariant(index.Words(i, i + 1)[0]) + index.Words(i, i + 1)[1..] + " " + stated, i);
            }

            came |= folded is "kwam" or "kwamen" or "spraken" or "praatten" or "bijeen" or "schoven" or "dachten" or "bogen";
        }

        return came && (subject.StartsWith("over ", StringComparison.Ordinal) || subject.StartsWith("rond", StringComparison.Ordinal)) ? Proposed((index.Language == "nl" ? "Bijeenkomst " : "") + subject, first) : null;

        Fact<string> Proposed(string words, int at) => new(char.ToUpperInvariant(words[0]) + words[1..], report.SentenceEvidence(ImportReasons.TitleProposed, at)) { IsProbable = true };
    }

    /// <summary>Whether the opening, too, has the subject that was found for a meeting: then the two belong together.</summary>
    private static bool SharesSubject(Fact<string>? best, string opening) =>
        best is not null && best.Value.LastIndexOf(' ') is > 0 and var at && opening.Contains(best.Value[(at + 1)..], StringComparison.OrdinalIgnoreCase);

    /// <summary>A word for a meeting alone says too little: its name, its subject or its place makes a title of it.</summary>
    private static string Finish(ReportView report, int meeting, (int First, int Next) phrase, string sessionName, string place)
    {
        var (index, count) = (report.Index, phrase.Next - phrase.First);
        if (sessionName.Length > 0 && count <= 2) return sessionName;
        var words = WithoutArticle(index.Words(phrase.First, phrase.Next).Replace('\n', ' '));
        var title = char.ToUpperInvariant(words[0]) + words[1..];
        if (IsBare(index, meeting, phrase.Next))
        {
            var subject = TitleSubject.Of(report, meeting);
            if (subject.Length == 0 && count == 1 && TitleSubject.OfCrowd(report, index.Tokens[meeting].Folded, place) is { Length: > 0 } crowd) return crowd;
            if (subject.Length == 0 && report.FirstParagraph >= 0) subject = TitleSubject.OfLead(report, meeting);
            if (subject.Length == 0 && count == 1) subject = TitleSubject.Keyword(report);
            if (subject.Length == 0 && count == 1 && report.FirstParagraph >= 0) subject = TitleSubject.Stated(index, index.TokensOf(report.FirstParagraph).First);
            if (subject.Length == 0) subject = TitleSubject.Where(index, meeting, isIn: true);
            if (subject.Length > 0) return title + " " + WithoutArticle(subject);
        }

        return count > 2 || place.Length == 0 || title.Contains(place, StringComparison.OrdinalIgnoreCase) ? title : title + " " + place;
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
