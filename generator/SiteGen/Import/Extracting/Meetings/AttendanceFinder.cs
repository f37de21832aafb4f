using SiteGen.Diagnostics;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>Finds how many came, in the words of the text: <c>zo'n 20 organisaties</c>, <c>ruim zeventig inwoners</c>.</summary>
internal static class AttendanceFinder
{
    /// <summary>How far around a number its sentence is looked at.</summary>
    private const int Widest = 40;

    /// <summary>How far before a number the word for who came may stand.</summary>
    private const int FarthestTurnout = 9;

    /// <summary>A word for how often stands no farther before the number that it is about.</summary>
    private const int NearestHabit = 6;

    /// <summary>A line with a label and a number has no more words.</summary>
    private const int LongestLabel = 8;

    /// <summary>Where people are from is said in no more words.</summary>
    private const int LongestOrigin = 6;

    /// <summary>The names of the bodies that sent somebody, with what stands between, have no more tokens.</summary>
    private const int LongestNames = 12;

    /// <summary>A meeting of fewer is counted in no report's lead.</summary>
    private const int Some = 20;

    /// <summary>The words that a count may begin at, but for a label.</summary>
    private const MeetingCues Beginnings = MeetingCues.Count | MeetingCues.GroupNumber;

    /// <summary>The words; absent when the text does not say.</summary>
    internal static Fact<string>? Find(ReportView report)
    {
        var index = report.Index;
        (Fact<string> Fact, int Count, bool IsEarly)? best = null;
        for (var block = 0; block < index.Blocks.Length; block++)
        {
            if (!report.IsSourceBlock(block)) continue;
            var (first, next) = index.TokensOf(block);
            for (var i = first; i < next; i = index.Cues.Meetings.Next(Beginnings, i + 1, next))
            {
                if (((i == first ? Labelled(report, first, next) : null) ?? At(report, i) ?? Together(report, i)) is not { } found) continue;

                // a number of some size in the lead is the meeting's; further on the greatest is likeliest
                if (found is { IsEarly: true, Count: >= Some }) return found.Fact;
                if (best is null || found.Count > best.Value.Count) best = found;
            }
        }

        return best?.Fact ?? FullHouse(report);
    }

    /// <summary><c>Aantal deelnemers: ongeveer 45</c>, a line of its own.</summary>
    private static (Fact<string> Fact, int Count, bool IsEarly)? Labelled(ReportView report, int first, int next)
    {
        var index = report.Index;
        if (next - first < 3) return null;
        if (CountedLine(report, first, next) is { } counted) return counted;
        if (next - first is < 4 or > LongestLabel || index.Tokens[first].Folded is not "aantal" || !IsAttendee(index.Tokens[first + 1])) return null;

        // Aantal leden inclusief begeleiders: 47 personen
        var colon = first + 2;
        while (colon < next && index.Tokens[colon] is { IsWord: true, IsCapital: false }) colon++;
        if (colon == next || !index.Tokens[colon].IsMark(':')) return null;
        for (var at = colon + 1; at < next; at++)
        {
            if (IsNumber(index.Tokens[at])) return (new Fact<string>(index.Words(colon + 1, at + 1 < next && IsAttendee(index.Tokens[at + 1]) ? at + 2 : at + 1), report.Evidence(ImportReasons.Attendance, first, at + 1)), Count(index.Tokens[at]), true);
        }

        return null;
    }

    /// <summary><c>Aanwezig: 41 leden en het bestuur</c>, <c>Opkomst: ruim 60</c>: a label, and right behind it a number.</summary>
    private static (Fact<string> Fact, int Count, bool IsEarly)? CountedLine(ReportView report, int first, int next)
    {
        var index = report.Index;
        if (!index.Tokens[first + 1].IsMark(':') || !AttendanceWords.IsLabel(index.Tokens[first].Folded)) return null;
        var number = first + 2;
        while (number < Math.Min(next, first + 5) && AttendanceWords.IsAbout(index.Tokens[number].Folded)) number++;
        if (number >= next || !IsNumber(index.Tokens[number]) || number + 1 < next && !IsAttendee(index.Tokens[number + 1])) return null;
        var end = number + 1 < next ? RowEnd(index, number + 2) : number + 1;
        return (new Fact<string>(index.Words(first + 2, end), report.Evidence(ImportReasons.Attendance, first, end)), Count(index.Tokens[number]), true);
    }

    /// <summary><c>met z'n dertigen</c>, <c>met ons veertigen</c>; and who are only counted: <c>ruim zestig kwamen er</c>.</summary>
    private static (Fact<string> Fact, int Count, bool IsEarly)? Together(ReportView report, int i)
    {
        var index = report.Index;
        if (report.Roles[index.BlockOf(i)].Role is BlockRole.Notice or BlockRole.Contact) return null;
        var token = index.Tokens[i];
        if (token.IsWord && token.Is(MeetingCues.GroupNumber) && index.At(i - 1, i).Folded is "n" or "zijn" or "z'n" or "z’n" or "ons" or "hun")
        {
            var first = i - 1;
            while (first > i - 4 && index.At(first, i).Folded is not ("met" or "\0")) first--;
            return index.At(first, i).Folded is "met" ? (new Fact<string>(index.Words(first, i + 1), report.Evidence(ImportReasons.Attendance, first, i + 1)), AttendanceWords.ValueOf(AttendanceWords.GroupOf(token.Folded)), IsEarly(report, i)) : null;
        }

        if (!IsNumber(token)) return null;

        // Vijftig van hen deden dat
        if (index.At(i + 1, i).Folded is "van" or "of" && index.At(i + 2, i).Folded is "hen" or "them" && (AttendanceWords.IsArrival(index.At(i + 3, i).Folded) || AttendanceWords.IsDoing(index.At(i + 3, i).Folded)))
            return (new Fact<string>(index.Words(FirstOf(index, i), i + 3), report.Evidence(ImportReasons.Attendance, i, i + 3)), Count(token), IsEarly(report, i));

        // We waren met 34.
        if (!index.At(i + 1, i).IsWord && FirstOf(index, i) is var counted && index.At(counted - 1, i).Folded is "met" && index.At(counted - 2, i).Folded is "waren" or "zijn" or "zaten" && index.At(counted - 3, i).Folded is "we" or "wij" && !IsInDate(index, i))
            return (new Fact<string>(index.Words(counted, i + 1), report.Evidence(ImportReasons.Attendance, counted - 1, i + 1)), Count(token), IsEarly(report, i));
        // had gerekend op vijftig bezoekers en telde er 130
        if (IsTallied(index, i)) return (new Fact<string>(index.Words(FirstOf(index, i), i + 1), report.Evidence(ImportReasons.Attendance, FirstOf(index, i), i + 1)), Count(token), IsEarly(report, i));
        if (!AttendanceWords.IsArrival(index.At(i + 1, i).Folded) && !IsTurnout(index, i) || IsInDate(index, i)) return null;
        var about = FirstOf(index, i);
        return about == i ? null : (new Fact<string>(index.Words(about, i + 1), report.Evidence(ImportReasons.Attendance, about, i + 1)), Count(token), IsEarly(report, i));
    }

    /// <summary><c>de opkomst was met ruim negentig groter dan verwacht</c>: a number that counts nothing else, some words behind the one for who came.</summary>
    private static bool IsTurnout(TextIndex index, int number)
    {
        if (index.At(number + 1, number) is { IsWord: true } next && (next.Folded is "euro" or "procent" or "minuten" or "jaar" || CommonWords.IsNoun(next.Folded))) return false;
        for (var i = number - 1; i > number - FarthestTurnout; i--)
        {
            if (index.At(i, number).Folded is "opkomst") return true;
        }

        return false;
    }

    /// <summary><c>telde er 130</c>, <c>het werden er ruim zestig</c>: a number at the end of a clause, of those whom the sentence named before.</summary>
    private static bool IsTallied(TextIndex index, int number)
    {
        if (index.At(number + 1, number).IsWord || index.Tokens[number].Kind == TokenKind.Number && IsInDate(index, number)) return false;
        var there = FirstOf(index, number) - 1;
        if (index.At(there, number).Folded is not "er" || index.At(there - 1, number).Folded is not ("telde" or "telden" or "kwamen" or "werden" or "waren" or "verschenen")) return false;
        for (var i = there - 2; i > there - Widest && index.At(i, number).Folded is not "\0"; i--)
        {
            if (IsAttendee(index.Tokens[i])) return true;
        }

        return false;
    }

    /// <summary><c>38 makers, docenten en bestuurders</c>: any people at the head of a row of those who come to meetings.</summary>
    private static bool IsHeadOfRow(TextIndex index, int number)
    {
        var noun = BehindMark(index, number + 1);
        return index.At(noun, number) is { IsWord: true, IsCapital: false } head && AttendanceWords.IsOfGroup(head.Folded) && RowEnd(index, noun + 1) > noun + 1;
    }

    /// <summary><c>een bomvolle zaal</c>, where nothing is counted.</summary>
    private static Fact<string>? FullHouse(ReportView report)
    {
        var index = report.Index;
        var cues = index.Cues.Places;
        for (var full = cues.Next(PlaceCues.Full, 0, index.Tokens.Count); full < index.Tokens.Count; full = cues.Next(PlaceCues.Full, full + 1, index.Tokens.Count))
        {
            var i = full + 1;
            if (index.At(i, full) is not { IsWord: true, IsCapital: false } hall || hall.Folded is not ("huis" or "bak" or "tent" or "tribune") && !hall.Is(PlaceCues.Room | PlaceCues.Building) || !report.IsSource(i)) continue;
            if (!report.Roles[index.BlockOf(i)].IsBody) continue;
            var first = index.At(i - 2, i).Folded is "een" ? i - 2 : i - 1;
            return new Fact<string>(index.Words(first, i + 1), report.Evidence(ImportReasons.Attendance, first, i + 1));
        }

        return null;
    }

    private static bool IsEarly(ReportView report, int i) => report.Index.BlockOf(i) == report.TitleBlock || report.Index.BlockOf(i) == report.FirstParagraph;

    /// <summary>The first of the words that say about how many: <c>ruim</c>, <c>rond de</c>, <c>tussen de 40 en</c>, <c>80 tot</c>.</summary>
    private static int FirstOf(TextIndex index, int number)
    {
        var first = number;
        if (index.At(first - 1, number) is var link && (link.Folded is "en" or "tot" or "à" || link.IsMark('-') || link.IsMark('–')) && index.At(first - 2, number) is { } least && IsNumber(least) && (link.Folded is not "en" || IsBetween(index, first - 2)) && !(link.Kind == TokenKind.Mark && IsInDate(index, first - 2))) first -= 2;
        while (first > 0)
        {
            var before = index.At(first - 1, number);
            if (before.Folded is "maar" && index.At(first - 2, number).IsMark(',')) break; // geen leerlingen, maar honderd leraren
            if (AttendanceWords.IsAbout(before.Folded) || before.Folded is "tussen" && first < number || before.IsMark('±')) first--;
            else if (before.Folded is "lytse" or "kleine" && index.At(first - 2, number).Folded is "in" or "een") first -= 2;
            else if (before.Folded is "of" && index.At(first - 2, number).Folded is "man" or "stuk" && index.At(first - 3, number).Folded is "een") first -= 3;
            else if (before.Folded is "de" && (AttendanceWords.IsNear(index.At(first - 2, number).Folded) || index.At(first - 2, number).Folded is "tussen")) first -= 2;
            else break;
        }

        return first;
    }

    private static bool IsBetween(TextIndex index, int least) =>
        index.At(least - 1, least).Folded is "tussen" || index.At(least - 1, least).Folded is "de" && index.At(least - 2, least).Folded is "tussen";

    /// <summary>The words that begin at a number, how many they count, and whether they stand at the head.</summary>
    private static (Fact<string> Fact, int Count, bool IsEarly)? At(ReportView report, int i)
    {
        var index = report.Index;
        if (!IsNumber(index.Tokens[i]) || report.Roles[index.BlockOf(i)].Role is BlockRole.Notice or BlockRole.Contact) return null;
        if (Bracketed(report, i) is { } bracketed) return bracketed;
        if (InGroup(report, i) is { } group) return group;
        var noun = BehindLot(index, BehindMark(index, i + 1));
        var most = noun + 2;
        while (noun < most && index.At(noun, i) is { IsWord: true, IsCapital: false } between && !IsAttendee(between) && !FunctionWords.IsSmall(between)) noun++;

        // raads- en Statenleden
        if (index.At(noun, i).IsMark('-') && index.At(noun + 1, i).Folded is "en" && IsAttendee(index.At(noun + 2, i))) noun += 2;
        if (!IsAttendee(index.At(noun, i)) && IsHeadOfRow(index, i)) noun = BehindMark(index, i + 1);
        else if (!IsAttendee(index.At(noun, i))) return null;
        if (!IsAboutComing(index, i) && !AttendanceCounts.IsInAll(index, FirstOf(index, i)) && !IsOpening(report, FirstOf(index, i)) && !IsThere(index, FirstOf(index, i)) && !IsActing(report, i, noun) && !IsMeantFor(index, FirstOf(index, i)) && !AttendanceScenes.IsThere(report, FirstOf(index, i), noun, RowEnd(index, noun + 1))) return null;
        if (AttendanceCounts.IsExpected(index, FirstOf(index, i), noun)) return null;
        if (IsHabit(index, i) || index.Tokens[i].Kind == TokenKind.Number && IsInDate(index, i)) return null;
        var first = FirstOf(index, i);
        if (index.At(first - 1, i).Folded is "meer" or "minder" || index.At(first - 1, i).Folded is "de" && index.At(first - 2, i).Folded is "op") return null;

        // bestuurders van 23 clubs
        if (index.At(first - 1, i).Folded is "van" or "uit" && IsAttendee(index.At(first - 2, i)) && AttendanceWords.IsGroup(index.At(noun, i).Folded)) first -= 2;
        var next = RowEnd(index, noun + 1);

        // bezoekers, buren en vertegenwoordigers van verenigingen
        if (next > noun + 1 && index.Tokens[next - 1].Folded is "vertegenwoordigers" && index.At(next, i).Folded is "van") next = IsAttendee(index.At(next + 1, i)) ? next + 2 : Named(index, next);
        return (new Fact<string>(index.Words(first, next), report.Evidence(ImportReasons.Attendance, first, next)), Count(index.Tokens[i]), IsEarly(report, i));
    }

    /// <summary><c>en vertegenwoordigers van COA, Divosa en het UWV</c>: up to the last name behind <c>van</c>; the token itself when no name stands there.</summary>
    private static int Named(TextIndex index, int of)
    {
        var end = of;
        for (var at = of + 1; at < of + LongestNames; at++)
        {
            var token = index.At(at, of);
            if (token.IsCapital) end = at + 1;
            else if (!(token.IsMark(',') || token.Folded is "en" or "de" or "het") || (end == of && token.Folded is "en")) break;
        }

        return end;
    }

    /// <summary><c>waarover de (ruim 60) aanwezigen spraken</c>: the number in brackets before those who came.</summary>
    private static (Fact<string> Fact, int Count, bool IsEarly)? Bracketed(ReportView report, int i)
    {
        var index = report.Index;
        if (!index.At(i + 1, i).IsMark(')') || !AttendanceWords.IsAlways(index.At(i + 2, i).Folded)) return null;
        var first = FirstOf(index, i);
        return index.At(first - 1, i).IsMark('(') ? (new Fact<string>(index.Words(first, i + 1), report.Evidence(ImportReasons.Attendance, first, i + 1)), Count(index.Tokens[i]), IsEarly(report, i)) : null;
    }

    /// <summary><c>een groep van twaalf rectoren bracht een bezoek</c>: whatever people a group at the beginning of a paragraph is of.</summary>
    private static (Fact<string> Fact, int Count, bool IsEarly)? InGroup(ReportView report, int i)
    {
        var index = report.Index;
        var first = FirstOf(index, i);
        if (index.At(first - 1, i).Folded is not "van" || index.At(first - 2, i).Folded is not ("groep" or "gezelschap" or "delegatie")) return null;
        if (!IsEarly(report, i) && index.Sentences[index.SentenceOf(i)].First != index.TokensOf(index.BlockOf(i)).First) return null;
        if (index.At(i + 1, i) is not { IsWord: true, IsCapital: false } noun || !(IsAttendee(noun) || AttendanceWords.IsOfGroup(noun.Folded))) return null;
        var next = RowEnd(index, i + 2);
        return (new Fact<string>(index.Words(first, next), report.Evidence(ImportReasons.Attendance, first, next)), Count(index.Tokens[i]), true);
    }

    /// <summary><c>Meer dan 100 (!) ouders</c>: a mark of wonder in brackets behind the number.</summary>
    private static int BehindMark(TextIndex index, int at) =>
        index.At(at, at - 1).IsMark('(') && index.At(at + 1, at - 1).Kind == TokenKind.Mark && index.At(at + 2, at - 1).IsMark(')') ? at + 3 : at;

    /// <summary><c>75 door het lot aangewezen inwoners</c>: how those who came were chosen stands between.</summary>
    private static int BehindLot(TextIndex index, int at)
    {
        if (index.At(at, at - 1).Folded is not ("door" or "via" or "bij")) return at;
        var lot = index.At(at + 1, at - 1).Folded is "het" or "de" ? at + 2 : at + 1;
        return index.At(lot, at - 1).Folded is "lot" or "loting" && index.At(lot + 1, at - 1) is { IsWord: true, IsCapital: false } chosen && (chosen.Folded.EndsWith("en", StringComparison.Ordinal) || chosen.Folded.EndsWith("de", StringComparison.Ordinal)) ? lot + 2 : at;
    }

    /// <summary><c>Ze werden georganiseerd voor ruim 150 bestuurders</c>, <c>deed de deuren open voor 120 inwoners</c>.</summary>
    private static bool IsMeantFor(TextIndex index, int first)
    {
        if (index.At(first - 1, first).Folded is not ("voor" or "for" or "met" or "foar")) return false;
        for (var i = first - 2; i > first - FarthestTurnout; i--)
        {
            if (index.At(i, first).Folded is "georganiseerd" or "organiseerde" or "organiseerden" or "open" or "deuren" or "verzorgde" or "verzorgden" or "hield" or "hielden" or "gaf" or "gaven" or "organised" or "organized" or "begeleidde" or "begeleid") return true;
        }

        return false;
    }

    /// <summary>Whether the lead or a line above it opens with the number: <c>Tweeëntwintig verenigingen, één gymzaal …</c>, <c>160 professionals uit veertien gemeenten</c>.</summary>
    private static bool IsOpening(ReportView report, int first)
    {
        var block = report.Index.BlockOf(first);
        return report.Index.TokensOf(block).First == first && (block == report.FirstParagraph || block < report.FirstParagraph && block != report.TitleBlock && report.Roles[block].Role != BlockRole.Heading);
    }

    /// <summary><c>Zo'n 120 inwoners en vrijwilligers zetten hun naam op het doek</c>: in the lead, those who a sentence begins with and what they did there.</summary>
    private static bool IsActing(ReportView report, int number, int noun) =>
        report.Index.BlockOf(number) == report.FirstParagraph && FirstOf(report.Index, number) is var first && (report.Index.StartsSentence(first) || report.Index.At(first - 1, first).Folded is "de" && report.Index.StartsSentence(first - 1)) && AttendanceWords.IsDoing(report.Index.At(BehindOrigin(report.Index, RowEnd(report.Index, noun + 1)), number).Folded);

    /// <summary>The token behind where people are from: <c>Zestig medewerkers van scholen en crèches schreven zich in</c>.</summary>
    private static int BehindOrigin(TextIndex index, int at)
    {
        if (index.At(at, at - 1).Folded is not ("van" or "uit")) return at;
        var next = at + 1;
        while (next < at + LongestOrigin && index.At(next, at) is { IsWord: true } word && !AttendanceWords.IsDoing(word.Folded)) next++;
        return next;
    }

    /// <summary><c>belt elke ochtend met 35 mensen</c>: what happens again and again is not this meeting.</summary>
    private static bool IsHabit(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        for (var i = at - 1; i >= Math.Max(sentence.First, at - NearestHabit); i--)
        {
            if (index.Tokens[i].Folded is "elke" or "iedere" or "dagelijks" or "wekelijks" or "maandelijks" or "jaarlijks") return true;
        }

        return false;
    }

    /// <summary><c>Er zijn 27 bewoners, onder wie …</c></summary>
    private static bool IsThere(TextIndex index, int first) =>
        index.At(first - 1, first).Folded is "zijn" or "waren" or "wienen" or "were" && index.At(first - 2, first).Folded is "er" or "der" or "there";

    /// <summary>What a number counts; words for tens and hundreds are some.</summary>
    private static int Count(Token token) =>
        token.Kind == TokenKind.Number ? int.TryParse(token.Folded.Replace(".", "", StringComparison.Ordinal), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) ? count : 0 : AttendanceWords.ValueOf(token.Folded);

    /// <summary>The end of a row of those who came: <c>90 mantelzorgers en beroepskrachten</c>, <c>120 boeren, natuurbeheerders en bestuurders</c>.</summary>
    private static int RowEnd(TextIndex index, int next)
    {
        var end = next;
        for (var at = next; index.At(at, next - 1) is var mark && (mark.IsMark(',') || mark.Folded is "en" or "and");)
        {
            // policy advisers, civil servants
            var noun = (index.Language == "en" || mark.Folded is "and") && index.At(at + 1, next - 1) is { IsWord: true, IsCapital: false } && !IsAttendee(index.Tokens[at + 1]) ? at + 2 : at + 1;
            if (!IsAttendee(index.At(noun, next - 1))) break;
            end = at = noun + 1;
            if (mark.Folded is "en" or "and") return end;
        }

        return index.At(end - 2, next - 1).Folded is "en" or "and" ? end : next;
    }

    private static bool IsAttendee(Token token) => AttendanceWords.IsAttendee(token) || token.IsWord && AgentNouns.IsPlural(token.Folded) && (!token.IsCapital || token.Folded.EndsWith("ers", StringComparison.Ordinal));

    /// <summary>Whether a number is the day or year of a date.</summary>
    private static bool IsInDate(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        return index.DatesIn(index.Tokens[Math.Max(sentence.First, at - 4)].Start, index.Tokens[at].End).Any(date => date.Span.End >= index.Tokens[at].End && date.Kind is Dutch.Dates.DateMentionKind.Day);
    }

    private static bool IsNumber(in Token token) => token.Kind is TokenKind.Number or TokenKind.Word && token.Is(MeetingCues.Count);

    /// <summary>Whether the sentence speaks of people who are at the meeting, rather than of the inhabitants of a place.</summary>
    private static bool IsAboutComing(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        return index.Cues.Meetings.Any(MeetingCues.Coming, Math.Max(sentence.First, at - Widest), Math.Min(sentence.Next, at + Widest)) || AttendanceWords.IsAlways(index.At(at + 1, at).Folded);
    }
}
