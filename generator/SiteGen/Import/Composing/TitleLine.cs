using SiteGen.Diagnostics;
using SiteGen.Dutch;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Composing;

/// <summary>The title of a report that has a line for it: that line without when and where people met, the name of the site and how it came.</summary>
internal static class TitleLine
{
    private const int ShortestTitle = 8;
    private const int LongestTitle = 240;

    /// <summary><c>woensdag 14 september 2022</c></summary>
    private const int LongestDay = 32;

    /// <summary><c>19.30 - 21.00</c></summary>
    private const int LongestHours = 15;

    /// <summary>The title of a report that has a line for it; absent when nothing of that line is left.</summary>
    internal static Fact<string>? Of(ReportView report, TextSpan dateInTitle)
    {
        var block = report.Index.Blocks[report.TitleBlock];
        var text = Casing.Sentence(report.Index, report.TitleBlock).Text;
        if (dateInTitle.Length > 0) text = text.Remove(dateInTitle.Start - block.Start, dateInTitle.Length);
        text = Capital(WithoutLead(WithoutHours(WithoutDay(WithoutDate(WithoutSite(report, TextIndex.OneLine(text).Trim()).Trim())))));
        if (text.EndsWith('.') && !text.EndsWith("...", StringComparison.Ordinal)) text = text[..^1];
        return text.Any(char.IsLetterOrDigit) ? new Fact<string>(text.Trim(' ', '-', '–', '|'), report.Evidence(report.Roles[report.TitleBlock].Reason ?? ImportReasons.TitleLine, new TextSpan(block.Start, block.Text.Length))) : null;
    }

    /// <summary><c>Titel | Gemeente Heerde</c>, <c>Titel - Stichting Welzijn</c>: the name of the site is no part of the title.</summary>
    internal static string WithoutSite(ReportView report, string title)
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

    /// <summary>
    /// <c>Notulen openbare vergadering, maandag 18 september 2023</c>, <c>Jaarvergadering van de ijsclub gehouden op 13 oktober 2023</c>: behind a comma or a word for
    /// holding it, the day and all that follows say when and where.
    /// </summary>
    private static string WithoutDay(string title)
    {
        if (!title.Contains(',', StringComparison.Ordinal) && !title.Contains("gehouden", StringComparison.OrdinalIgnoreCase) && !title.Contains("hâlden", StringComparison.OrdinalIgnoreCase)) return title;
        foreach (var date in DateRecogniser.Find(title).Dates)
        {
            if (date.Kind != DateMentionKind.Day || date.Span.Start <= ShortestTitle) continue;
            var behind = title.AsSpan(date.Span.End).TrimEnd(". ");
            if (behind.Length > 0 && behind[0] is not (',' or ';') && !behind.StartsWith(" om ", StringComparison.Ordinal) && !behind.StartsWith(" in ", StringComparison.Ordinal) && !behind.StartsWith(" te ", StringComparison.Ordinal)) continue;
            var before = title.AsSpan(0, date.Span.Start).TrimEnd();
            var isHeld = false;
            foreach (var word in (ReadOnlySpan<string>)["d.d.", "op", "van", "gehouden", "hâlden"])
            {
                if (!before.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase)) continue;
                before = before[..^word.Length].TrimEnd();
                isHeld |= word is "gehouden" or "hâlden";
            }

            var isApart = before.EndsWith(",", StringComparison.Ordinal);
            if (!isHeld && !isApart) continue;
            before = before.TrimEnd(", ");
            if (before.Length >= ShortestTitle && SaysSomething(before)) return before.ToString();
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

        if (title.Length == 0 || !char.IsLetterOrDigit(title[0]) || title.AsSpan(0, Math.Min(title.Length, LongestDay)).IndexOfAnyInRange('0', '9') < 0 || DateRecogniser.Find(title[..Math.Min(title.Length, LongestDay)]).Dates is not [{ Span.Start: 0, Kind: DateMentionKind.Day, Year: not null } date, ..]) return title;
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
        var found = DateRecogniser.Find(title);
        foreach (var date in found.Dates)
        {
            if (date.Kind == DateMentionKind.Day && date.Span.Start >= ShortestTitle && found.Times.Any(time => time.Span.Start > date.Span.End && time.Span.Start - date.Span.End <= LongestHours)) return title[..date.Span.End];
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
}
