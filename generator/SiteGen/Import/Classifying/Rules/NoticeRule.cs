using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>Short dated lines about the report: <c>Geplaatst op …</c>, <c>Dit item is verlopen op …</c>, a date alone.</summary>
internal sealed class NoticeRule : IBlockRule
{
    private const int LongestNotice = 22;

    /// <summary>A town with a date is the head of a press notice only among the first lines.</summary>
    private const int MostHeadLines = 4;

    /// <summary>The name of a paper has no more words.</summary>
    private const int MostMastheadWords = 5;

    /// <summary>The days of a diary stand no further apart, in blocks, and are no longer.</summary>
    private const int NearDays = 24;

    /// <summary>The labels of one head stand no further apart, in blocks.</summary>
    private const int NearLabels = 4;

    /// <summary>What stands between bars beside a date and is not known is the name of a part of the site when it has so few words.</summary>
    private const int MostUnknown = 3;
    private const int LongestDay = 30;

    /// <summary>A line with a date and who put the report there has no more words, and the name no more tokens.</summary>
    private const int MostByWords = 16;
    private const int MostNameTokens = 7;
    private const int MostBesideWords = 8;

    /// <summary>What may stand beside a date in its piece of the line: <c>op</c>, <c>datum:</c>, a time.</summary>
    private const int LongestBeside = 12;

    private static readonly ClassifiedBlock Notice = new(BlockRole.Notice, Reason: ImportReasons.InFact);

    public ClassifiedBlock? Classify(BlockView block)
    {
        if (block.WordCount is 0 or > LongestNotice || block.Block.Marker.Length > 0 || block.Block.IsSection || block.Block.Cells.Count > 0) return null;
        var dates = block.Dates;
        if (dates.Count == 0) return null;
        var folded = WordForm.Fold(block.Text.AsSpan().TrimStart("*[( "));
        if (NoticeWords.Find(folded) is not null) return Notice;
        if (IsMadeOfMeta(block, dates) || SaysItself(block, folded) || SaysWhoBehind(block, dates[0]) || SaysWhoBefore(block, dates)) return Notice;
        if (IsMasthead(block, dates)) return Notice;
        if (folded.StartsWith("d.d.", StringComparison.Ordinal) || IsFromTo(block)) return null;
        if (folded.StartsWith("bron:", StringComparison.Ordinal) && block.WordCount <= 12 && block.Number > 0) return Notice;
        if (IsBelowLabel(block) || (IsReportLine(block) && !IsDayWithLabels(block)) || IsDiaryDay(block, dates[0])) return null;
        if (dates[0].Kind is DateMentionKind.RelativePeriod or DateMentionKind.Year or DateMentionKind.Season or DateMentionKind.Weekday) return null;
        if (dates[0].Kind == DateMentionKind.Month && !IsInHead(block)) return null;
        if (dates[0].Year is null && IsAboveTimes(block)) return null;
        return (IsDateAlone(block, dates[0].Span) || IsDateWithLabels(block, dates[0].Span) || IsDateWithCounters(block)) && !IsInCard(block) ? Notice : null;
    }

    /// <summary><c>Barneveld Vandaag      woensdag 17 april 2024</c>: the name of a paper or site and, apart by a gap, the day of its issue, above everything.</summary>
    private static bool IsMasthead(BlockView block, List<DateMention> dates)
    {
        if (block.Number >= MostHeadLines || dates[^1].ToEdtf()?.AsDay is null || dates[^1].Span.End < block.Block.End - 1 || !IsInHead(block)) return false;
        var line = block.Line;
        if (dates.FindIndex(0, dates.Count - 1, date => date.ToEdtf()?.AsDay is not null) >= 0 || line.IndexOf("   ", StringComparison.Ordinal) < 0 && !line.Contains('\t', StringComparison.Ordinal) || IsReportLine(block)) return false;
        var names = 0;
        for (var i = block.First; i < block.Next && block.Index.Tokens[i].Start < dates[^1].Span.Start; i++)
        {
            var token = block.Index.Tokens[i];
            if (!token.IsWord) continue;
            if (Dutch.Meetings.MeetingWords.Of(token) is not null || token.Folded is "datum" or "date" or "wanneer" or "when" || (!token.IsCapital && !FunctionWords.IsSmall(token))) return false;
            if (token.IsCapital) names++;
        }

        return names is > 0 and <= MostMastheadWords;
    }

    /// <summary><c>di 17 jun</c> / <c>10:00 - 11:30 uur</c>: the box of a meeting, with its hours on the next line.</summary>
    private static bool IsAboveTimes(BlockView block) =>
        block.Number + 1 < block.Index.Blocks.Length && block.Index.Blocks[block.Number + 1] is { IsLine: true, Text.Length: <= LongestDay } next && !block.Block.BlankAfter && block.Index.TimesIn(next.Start, next.End).Count > 0;

    /// <summary>Whether the line above is the label of a detail of the meeting, with its value on this line: <c>Datum</c> / <c>15 februari 2019</c>.</summary>
    private static bool IsBelowLabel(BlockView block)
    {
        if (block.Number == 0) return false;
        var label = WordForm.Fold(block.Index.Blocks[block.Number - 1].Text.Text.AsSpan().TrimEnd(": "));
        return Dutch.Reports.NatureWords.IsVacancyLabel(label) && label is not "sluitingsdatum" || label is "datum" or "wanneer" or "datum en tijd" or "datum bijeenkomst" or "datum overleg" or "vergaderdatum" or "datum vergadering" or "when";
    }

    /// <summary><c>Dit nieuwsbericht is geplaatst op 15 maart 2023</c>: a page about itself.</summary>
    private static bool SaysItself(BlockView block, string folded)
    {
        if (block.WordCount > 12 || !NoticeWords.IsPage(folded)) return false;
        for (var at = folded.IndexOf(' ', StringComparison.Ordinal); at > 0; at = folded.IndexOf(' ', at + 1))
        {
            if (NoticeWords.Find(folded.AsSpan(at + 1)) is not null) return true;
        }

        return false;
    }

    /// <summary><c>25 augustus 2016, geplaatst door: Hillie</c>, <c>12 mei 2023 – Auteur: Anja Visser</c>: a whole date first, and then who put it there.</summary>
    private static bool SaysWhoBehind(BlockView block, DateMention date)
    {
        if (block.WordCount > MostByWords || date.Span.Start != block.Block.Start || date.ToEdtf()?.AsDay is null || block.LastMark is '.' or '!' or '?') return false;
        var at = block.Index.TokenAt(date.Span.End);
        while (at < block.Next && (block.Index.Tokens[at].Kind is TokenKind.Mark or TokenKind.Number || block.Index.Tokens[at].Folded is "om" or "uur" or "u")) at++;
        if (at >= block.Next) return false;
        var first = block.Index.Tokens[at].Folded;
        return first is "geplaatst" or "gepubliceerd" or "gepost" or "posted" or "published" or "geschreven" or "written" or "pleatst" or "publisearre" or "ingezonden" or "toegevoegd" or "auteur" or "author" or "skreaun"
            || (first is "door" or "by" or "troch" or "redactie" && block.Next - at <= MostNameTokens);
    }

    /// <summary><c>Geschreven door Henk Smit op 16 mei 2024. Categorie: Bestuur</c>, <c>Door Anja Visser, 12 mei 2023</c>: above the text, who and when.</summary>
    private static bool SaysWhoBefore(BlockView block, List<DateMention> dates)
    {
        if (block.WordCount > MostByWords || dates.Count > 2 || dates[0].ToEdtf()?.AsDay is null || block.Number > MostHeadLines * 3 || block.LastMark is '!' or '?') return false;
        var (first, second) = (block.Index.Tokens[block.First].Folded, block.Index.At(block.First + 1, block.First));
        if (!(first is "geschreven" or "written" or "skreaun" && second.Folded is "door" or "by" or "troch" or "op") && !(first is "door" or "by" or "troch" && second.IsCapital) && !(first is "auteur" or "author" or "tekst" or "redactie" && second.IsMark(':'))) return false;
        return !block.Any(token => token.IsWord && (Dutch.Reports.NatureWords.IsPast(token) || FunctionWords.IsAuxiliary(token.Folded))) && IsAboveText(block);
    }

    private static bool IsAboveText(BlockView block)
    {
        for (var i = 0; i < block.Number; i++)
        {
            if (Shapes.IsRunningText(new BlockView(block.Index, i))) return false;
        }

        return true;
    }

    /// <summary><c>Verslag - 8 september 2021</c>: the date of what it tells of, not of the telling.</summary>
    private static bool IsReportLine(BlockView block) => Dutch.Reports.NatureWords.IsReportTitle(block.Index.Tokens[block.First].Folded);

    /// <summary>A day without a year right above running text, where other such days stand too: the parts of a diary.</summary>
    private static bool IsDiaryDay(BlockView block, DateMention date)
    {
        if (date.Year is not null || block.WordCount > 4 || block.Block.BlankAfter && block.Block.IsLine) return false;
        var index = block.Index;
        for (var other = Math.Max(0, block.Number - NearDays); other < Math.Min(index.Blocks.Length, block.Number + NearDays); other++)
        {
            if (other == block.Number || index.Blocks[other].Text.Length > LongestDay) continue;
            if (index.DatesIn(index.Blocks[other].Start, index.Blocks[other].End) is [{ Year: null } day] && day.Span.Length >= index.Blocks[other].Text.Length - 1) return true;
        }

        return false;
    }

    /// <summary>Whether the line says from when to when: that is a meeting.</summary>
    private static bool IsFromTo(BlockView block)
    {
        var times = 0;
        foreach (var time in block.Times) times += time.End is null ? 1 : 2;
        return times >= 2 && !block.Any(token => token.Folded is "leestijd");
    }

    /// <summary>Whether other labelled details stand beside it, as in the head of minutes: then the date is that of the meeting.</summary>
    private static bool IsInCard(BlockView block)
    {
        if (block.Index.Tokens[block.First].Folded != "datum" || IsInMemo(block)) return false;
        for (var other = Math.Max(0, block.Number - 2); other < Math.Min(block.Index.Blocks.Length, block.Number + 3); other++)
        {
            if (other == block.Number) continue;
            var beside = new BlockView(block.Index, other);
            if (Shapes.IsLabelled(beside) ? !BylineRule.IsByline(beside) && !IsOfPage(beside) : beside.Block.IsLine && GapIn(beside.Line) is > 0 and < LongestBeside + LongestBeside) return true;
        }

        return false;
    }

    private static int GapIn(string line) => line.Trim() is var trimmed && trimmed.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab ? tab : trimmed.IndexOf("   ", StringComparison.Ordinal);

    /// <summary>Whether it is of the head of a letter or memo, with <c>Aan:</c>, <c>Van:</c> and <c>Onderwerp:</c> beside it and no place or hour: then it says when that was written.</summary>
    private static bool IsInMemo(BlockView block)
    {
        var letter = 0;
        for (var other = Math.Max(0, block.Number - NearLabels); other < Math.Min(block.Index.Blocks.Length, block.Number + NearLabels + 1); other++)
        {
            var beside = new BlockView(block.Index, other);
            if (other == block.Number || beside.First + 1 >= beside.Next || !beside.Index.Tokens[beside.First + 1].IsMark(':')) continue;
            var label = beside.Index.Tokens[beside.First].Folded;
            if (label is "plaats" or "tijd" or "locatie" or "aanvang" or "aanwezig" or "aanwezigen" or "voorzitter" or "notulist") return false;
            if (label is "aan" or "van" or "onderwerp" or "betreft" or "cc") letter++;
        }

        return letter >= 2;
    }

    /// <summary>A labelled line about the page and not about a meeting: <c>Categorie: …</c>, <c>Bron: …</c>.</summary>
    private static bool IsOfPage(BlockView block) => block.Index.Tokens[block.First].Folded is "bron" or "auteur" or "author" or "redactie" or "categorie" or "rubriek" or "tags" or "leestijd" or "website" or "titel" or "onderwerp" && block.WordCount <= MostBesideWords;

    /// <summary>
    /// A date between marks that cut the line into pieces, with pieces around it that are parts of a site, senders or writers: <c>Nieuws | 12
    /// mei 2023</c>, <c>12-05-2023 | Redactie</c>, <c>Gemeente Ede - 3 maart 2020 - 2 minuten</c>.
    /// </summary>
    private static bool IsDateWithLabels(BlockView block, Dutch.TextSpan date)
    {
        if (block.WordCount > 16 || block.Any(token => token.Folded is "standplaats" or "schaal" or "reageren" or "reageer" or "solliciteren" or "salaris" or "sluitingsdatum" or "aanmelden" or "inschrijven")) return false;
        var (pieces, known, start) = (0, 0, 0);
        var text = block.Text;
        var bars = text.Contains(" | ", StringComparison.Ordinal);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !(bars ? text[i] == '|' : IsSeparator(text, i))) continue;
            var piece = WordForm.Fold(text.AsSpan(start, i - start).Trim(" |"));
            var isDate = date.Start - block.Block.Start >= start && date.Start - block.Block.Start < i;
            if (isDate && i - start > date.Length + LongestBeside) return false;
            var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (piece.Length > 0 && !isDate)
            {
                if (bars && block.Times.Count == 0 && Dutch.Meetings.MeetingWords.Of(piece) is { IsPlural: false }) return false;
                if ((IsInHead(block) && (IsTown(block, start) || IsSender(block, start, i))) || IsOnWay(block, piece) || SiteFurniture.IsLabel(piece) || SiteFurniture.IsWholeLine(piece) || NoticeWords.IsSource(words) || IsDetail(words) || (words.Length <= 4 && words[0] is "nieuws" or "berichten" or "actueel" or "nijs" or "news" && words.Length > 1 && words[1] is "voor" or "uit" or "van" or "over" or "in" or "for" or "from" or "foar" or "fan") || words[0] is "by" or "door" or "tekst:" or "auteur:" or "fotografie:" or "beeld:" or "foto:" or "foto's:" or "redactie:" or "illustratie:" or "bron:" or "author:" or "photo:" or "text:" or "geschreven" or "hits:" or "leestijd:") known++;
                else if (!bars || words.Length > MostUnknown) return false;
                pieces++;
            }

            start = i + 1;
        }

        return pieces > 0 && (known > 0 || pieces == 1) || text[0] == '|';
    }

    /// <summary><c>Wonen en zorg - 11-12-2013</c> below <c>Home / Nieuws / Wonen en zorg</c>: a part of the site that the way to the page names.</summary>
    private static bool IsOnWay(BlockView block, string piece)
    {
        for (var i = Math.Max(0, block.Number - MostHeadLines); i < block.Number; i++)
        {
            var above = new BlockView(block.Index, i);
            if (Crumbs.Is(above, above.Bare) && above.Pieces.Exists(part => part.StartsWith(piece, StringComparison.Ordinal))) return true;
        }

        return false;
    }

    /// <summary><c>GGD Twente, maandag 27 november 2023</c>: whoever sends the text, as a piece of its own; a building is where people met.</summary>
    private static bool IsSender(BlockView block, int start, int end) =>
        block.Index.TokenAt(block.Block.Start + start) is var first && first < block.Next && !Dutch.Places.VenueWords.IsBuilding(block.Index.Tokens[first].Folded) && block.Index.Organisations.At(first) is { } sender && block.Index.Tokens[sender.Next - 1].End == block.Block.Start + block.Text.AsSpan(0, end).TrimEnd(" |").Length;

    /// <summary>Whether a line has one whole date among parts of a site, senders and writers.</summary>
    internal static bool IsDayWithLabels(BlockView block) =>
        block.WordCount is > 2 and <= 16 && block.Block.Marker.Length == 0 && block.Text.Contains(" | ", StringComparison.Ordinal) && block.Dates is [var date] && date.ToEdtf()?.AsDay is not null && IsDateWithLabels(block, date.Span);

    /// <summary><c>Door REDACTIE - 2-11-2016, 9:52 (Update 2-11-2016, 11:07)</c>: a whole date, and nothing else but times, senders and words of the site.</summary>
    private static bool IsMadeOfMeta(BlockView block, List<DateMention> dates)
    {
        if (block.WordCount is < 2 or > 16 || block.Block.IsSection || IsReportLine(block) || dates.TrueForAll(date => date.ToEdtf()?.AsDay is null)) return false;
        var (meta, date) = (0, 0);
        for (var i = AfterName(block, dates[0]); i < block.Next; i++)
        {
            var token = block.Index.Tokens[i];
            while (date < dates.Count && dates[date].Span.End <= token.Start) date++;
            if (token.Kind != TokenKind.Word || (date < dates.Count && token.Start >= dates[date].Span.Start)) continue;
            if (NoticeWords.IsMeta(token.Folded) || (i == block.First && token.Folded is "terug" or "home" or "werom" or "back") || (SiteFurniture.IsLabel(token.Folded) && !SiteFurniture.IsSubject(token.Folded) && !Dutch.Reports.NatureWords.IsReportTitle(token.Folded) && Dutch.Meetings.MeetingWords.Of(token) is null)) meta++;
            else if (!FunctionWords.IsPreposition(token.Folded) && token.Folded is not ("de" or "uur" or "en")) return false;
        }

        return meta > 0;
    }

    /// <summary>The first token behind the name of a writer that stands right before a day with its hour: <c>Erik Nijland 10-11-2022, 22:47 Laatste update: …</c>, <c>Door Erik Nijland - 10-11-2022, 22:47 (Update …)</c></summary>
    private static int AfterName(BlockView block, DateMention date)
    {
        var name = block.First;
        while (name < block.Next && block.Index.Tokens[name].Start < date.Span.Start && (block.Index.Tokens[name].IsCapital || Dutch.Names.NamePrefixes.IsPart(block.Index.Tokens[name].Folded))) name++;
        var words = name - block.First;
        if (name + 1 < block.Next && (block.Index.Tokens[name].IsMark('-') || block.Index.Tokens[name].IsMark('–') || block.Index.Tokens[name].IsMark('|') || block.Index.Tokens[name].IsMark(','))) name++;
        return words is >= 2 and <= MostNameTokens && name < block.Next && block.Index.Tokens[name].Start >= date.Span.Start && block.Times.Count > 0 ? name : block.First;
    }

    /// <summary>Whether a block is among the first lines, above all running text.</summary>
    private static bool IsInHead(BlockView block)
    {
        if (block.Number >= MostHeadLines) return false;
        for (var i = 0; i < block.Number; i++)
        {
            if (Shapes.IsRunningText(new BlockView(block.Index, i))) return false;
        }

        return true;
    }

    /// <summary>Whether the piece of a line that begins at a place is the name of a town.</summary>
    private static bool IsTown(BlockView block, int start)
    {
        var token = block.Index.TokenAt(block.Block.Start + start);
        return token < block.Next && (block.Index.MatchAt<MunicipalityEntry>(token) ?? block.Index.MatchAt<TownEntry>(token)) is { } town && (town.Next == block.Next || block.Index.Tokens[town.Next].Kind == TokenKind.Mark);
    }

    /// <summary>A bar or dot anywhere, a dash or comma with a blank behind it.</summary>
    private static bool IsSeparator(string text, int at) => text[at] is '|' or '·' or '•' or '/' && at + 1 < text.Length && text[at + 1] == ' '
        || (text[at] is '-' or '–' or '—' && at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ') || (text[at] == ',' && at + 1 < text.Length && text[at + 1] == ' ');

    /// <summary>A time, or a count of minutes or reactions.</summary>
    private static bool IsDetail(string[] words) => words.Length is > 0 and <= 4 && words.Any(word => char.IsAsciiDigit(word[0]))
        && words.All(word => char.IsAsciiDigit(word[0]) || word is "uur" or "om" or "min" or "min." or "minuten" or "minuut" or "leestijd" or "leestijd:" or "reacties" or "reactie" or "lezen" or "comments" or "comment" or "read" or "views" or "view" or "keer" or "x" or "gelezen" or "bekeken" or "gedeeld" or "weergaven" or "likes" or "lezers" or "minutes" or "minute" or "sec" or "reading" or "time" or "leestiid" or "lêstiid" or "minuten." or "stemmen" or "downloads" or "shares");

    /// <summary><c>17-03-2022 418 keer bekeken</c>, <c>3 reacties 17 maart 2022 4 min. leestijd</c>: counts before or behind the date and nothing else.</summary>
    internal static bool IsDateWithCounters(BlockView block)
    {
        if (block.WordCount is < 3 or > 14 || block.Block.Marker.Length > 0 || block.Dates is not [{ Span: var date } day] || day.ToEdtf()?.AsDay is null) return false;
        var (before, after) = (Rest(block.Text.AsSpan(0, date.Start - block.Block.Start)), Rest(block.Text.AsSpan(date.End - block.Block.Start)));
        return before.Length + after.Length > 0 && (before.Length == 0 || IsDetail(before)) && (after.Length == 0 || IsDetail(after));
    }

    private static string[] Rest(ReadOnlySpan<char> text) => WordForm.Fold(text).Split([' ', '|', '·', '•', '-', '–', ',', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Nothing but a date, with a time, a separator or <c>door …</c> at most.</summary>
    private static bool IsDateAlone(BlockView block, Dutch.TextSpan date)
    {
        if (block.WordCount > 9) return false;
        for (var i = block.First; i < block.Next; i++)
        {
            var token = block.Index.Tokens[i];
            if (token.Kind == TokenKind.Mark || (token.Start >= date.Start && token.Start < date.End)) continue;
            if (token.Kind == TokenKind.Number || token.Folded is "uur" or "om" or "op" or "datum" or "ma" or "di" or "wo" or "do" or "vr" or "za" or "zo" or "uur." or "u") continue;
            return token.Start > date.End && (token.Folded is "door" or "redactie" or "webredactie" || SiteFurniture.IsLabel(WordForm.Fold(block.Index.Text.AsSpan(token.Start, block.Block.End - token.Start))));
        }

        return true;
    }
}
