using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Reports;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>Finds the sender of the report: what the page says, a label above the title, a line <c>Bron: …</c>, or the municipality that speaks of itself.</summary>
internal static class PublisherFinder
{
    /// <summary>A text that says <c>we</c> so often is of whoever it names.</summary>
    private const int FewestWe = 2;

    /// <summary>The sender that the report or its file states; absent when neither does.</summary>
    internal static Fact<string>? Stated(ReportView report) => Line(report) ?? Label(report) ?? Hint(report);

    /// <summary>The sender that follows from how the text speaks; absent when nothing says so.</summary>
    internal static Fact<string>? Find(ReportView report, IReadOnlyList<Fact<ImportedOrganisation>> organisations, IReadOnlyList<Fact<string>> municipalities) =>
        MeetingSender.OfMinutes(report) ?? Masthead(report) ?? Organiser(report, organisations) ?? OwnMunicipality(report, municipalities) ?? Firm(report) ?? OnlyOrganiser(report, organisations) ?? MeetingSender.Likely(report);

    /// <summary>Who stands above the page, in a text that says <c>we</c>.</summary>
    private static Fact<string>? Masthead(ReportView report)
    {
        if (!SpeaksAsWe(report)) return null;
        if (MastheadFinder.Find(report) is { } masthead && !IsOnlyHall(report.Index.Tokens[report.Index.TokenAt(masthead.Evidence.Span.Start)].Folded)) return new Fact<string>(masthead.Value.Name, masthead.Evidence with { Reason = ImportReasons.Publisher });
        for (var block = Math.Max(0, report.TitleBlock); block <= report.TitleBlock + 1 && block <= report.FirstParagraph; block++)
        {
            // Palliatief Netwerk Midden-Limburg: an adjective in capitals before the body is part of its name
            var (first, next) = report.Index.TokensOf(block);
            if (next - first < 2 || IsOnlyHall(report.Index.Tokens[first].Folded) || VenueWords.IsBuilding(report.Index.Tokens[first].Folded)) continue;
            if (OrganisationReader.ReadAt(report.Index, first) is { } column && report.Index.At(column.Next, first).IsMark('|')) return new Fact<string>(column.Name, report.Evidence(ImportReasons.Publisher, first, column.Next));
            var whole = OrganisationReader.ReadAt(report.Index, first)?.Next == next || report.Index.Tokens[first].IsCapital && OrganisationReader.ReadAt(report.Index, first + 1) is { } body && body.Next == next && !body.Name.StartsWith("gemeente ", StringComparison.Ordinal);
            if (whole) return new Fact<string>(report.Index.Words(first, next), report.Evidence(ImportReasons.Publisher, first, next));
        }

        return null;
    }

    /// <summary>A hall that is let is no sender; a library is.</summary>
    private static bool IsOnlyHall(string folded) => folded is not "bibliotheek" && VenueWords.IsHall(folded);

    private static Fact<string>? Line(ReportView report)
    {
        var index = report.Index;
        if (!index.Cues.Organisations.Any(OrganisationCues.SenderLabel)) return null;
        for (var block = 0; block < index.Blocks.Length; block++)
        {
            var (first, next) = index.TokensOf(block);
            if (next - first < 3 || next - first > 12 || !index.Tokens[first].Is(OrganisationCues.SenderLabel) || !index.Tokens[first + 1].IsMark(':')) continue;
            var name = OrganisationReader.ReadAt(index, first + 2) is { } known ? known.Name : index.Words(first + 2, next).TrimEnd('.');
            return new Fact<string>(name, report.Evidence(ImportReasons.Labelled, first, next));
        }

        return null;
    }

    private static Fact<string>? Label(ReportView report)
    {
        var index = report.Index;
        for (var block = 0; block < index.Blocks.Length && block < 6; block++)
        {
            if (report.Roles[block] is not { Role: BlockRole.Debris, Reason: var reason } || reason != ImportReasons.DroppedLabel) continue;
            var (first, next) = index.TokensOf(block);
            if (OrganisationReader.ReadAt(index, first) is { } known) return new Fact<string>(known.Name, report.Evidence(ImportReasons.Publisher, first, known.Next));
            if (index.Tokens[first].Folded == "gemeente" && index.MatchAt<MunicipalityEntry>(first + 1) is { } town) return new Fact<string>("gemeente " + town.Value.Name, report.Evidence(ImportReasons.Publisher, first, next));
        }

        return null;
    }

    private static Fact<string>? Hint(ReportView report) =>
        report.Document.HintsOf(RawHintKind.Publisher).FirstOrDefault(hint => hint.Value.Length is > 1 and < 80) is { } hint
            ? new Fact<string>(Cleaning.Cleaner.CleanWords(hint.Value), new Evidence(ImportReasons.Publisher, hint.Words, new Dutch.TextSpan(0, 0))) : null;

    /// <summary>The only organiser, in a text that says <c>we</c>.</summary>
    private static Fact<string>? Organiser(ReportView report, IReadOnlyList<Fact<ImportedOrganisation>> organisations) =>
        SpeaksAsWe(report) && OnlyOrganiser(report, organisations) is { } maker ? maker with { IsProbable = false } : null;

    /// <summary>The only organiser that a text names from outside: who made the meeting likely tells of it, so the editor is asked.</summary>
    private static Fact<string>? OnlyOrganiser(ReportView report, IReadOnlyList<Fact<ImportedOrganisation>> organisations) =>
        organisations.Where(organisation => organisation.Value.Role == OrganisationRoles.Organiser).ToList() is [{ } maker]
            ? new Fact<string>(maker.Value.Name, maker.Evidence with { Reason = ImportReasons.Publisher }) { IsProbable = true } : null;

    /// <summary>One municipality, and the text says <c>de gemeente</c> or <c>we</c> for it.</summary>
    private static Fact<string>? OwnMunicipality(ReportView report, IReadOnlyList<Fact<string>> municipalities)
    {
        if (municipalities.Count != 1) return null;
        var index = report.Index;
        if (!SpeaksAsWe(report)) return null;
        var (cues, last, speaks) = (index.Cues.Organisations, index.Tokens.Count - 1, false);
        for (var i = cues.Next(OrganisationCues.Government, 0, last + 1); i <= last && !speaks; i = cues.Next(OrganisationCues.Government, i + 1, last + 1))
        {
            if (index.Tokens[i].Folded != "gemeente") continue;
            var town = index.MatchAt<MunicipalityEntry>(Math.Min(i + 1, last));
            speaks = i > 0 && index.Tokens[i - 1].Folded == "de" && report.IsSource(i - 1) && town is null || i < last && town is { } own && own.Value.Name == municipalities[0].Value && report.IsSource(i);
        }

        return speaks ? new Fact<string>("gemeente " + municipalities[0].Value, municipalities[0].Evidence with { Reason = ImportReasons.Publisher }) { IsProbable = false } : null;
    }

    internal static bool SpeaksAsWe(ReportView report)
    {
        var cues = report.Index.Cues.Organisations;
        var end = report.Index.Tokens.Count;
        var count = 0;
        for (var i = cues.Next(OrganisationCues.We, 0, end); i < end; i = cues.Next(OrganisationCues.We, i + 1, end))
        {
            if (report.IsSource(i) && ++count == FewestWe) return true;
        }

        return false;
    }

    /// <summary>A firm in the line of keywords of a text that says <c>we</c>: likely, so the editor is asked.</summary>
    private static Fact<string>? Firm(ReportView report)
    {
        if (!SpeaksAsWe(report)) return null;
        var index = report.Index;
        for (var i = 1; i + 1 < index.Tokens.Count; i++)
        {
            if (!index.Tokens[i].IsMark('&') || !index.Tokens[i - 1].IsCapital || !index.Tokens[i + 1].IsCapital) continue;
            var block = index.BlockOf(i);
            if (report.Roles[block] is not { Role: BlockRole.Debris, Reason: var reason } || reason != ImportReasons.DroppedKeywords) continue;
            return new Fact<string>(index.Words(i - 1, i + 2), report.Evidence(ImportReasons.Publisher, i - 1, i + 2)) { IsProbable = true };
        }

        return null;
    }
}
