using SiteGen.Diagnostics;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>Finds whose meeting a report tells of: the body that met, as the title, the opening or the first paragraph names it.</summary>
internal static class MeetingSender
{
    /// <summary>Minutes say in their first words whose meeting it is.</summary>
    private const int FarthestOpening = 200;

    private static readonly WordEndings Meetings = new(["vergadering", "jaarvergadering", "alv", "gearkomste"]);

    /// <summary>The body whose minutes these are; absent when the report is no minutes, or does not name it.</summary>
    internal static Fact<string>? OfMinutes(ReportView report) => OfTitle(report) ?? OfOpening(report);

    /// <summary>The body whose gathering the title or the first paragraph names, which likely tells of it itself, so that the editor is asked.</summary>
    internal static Fact<string>? Likely(ReportView report) =>
        (Gathering(report, report.TitleBlock) ?? Gathering(report, report.FirstParagraph)) is { } body ? body with { IsProbable = true } : null;

    /// <summary><c>Notulen openbare vergadering Dorpsraad Vledder</c>, <c>Jaarvergadering van de huurdersvereniging De Schakel</c>.</summary>
    private static Fact<string>? OfTitle(ReportView report)
    {
        if (report.TitleBlock < 0) return null;
        var index = report.Index;
        var (first, next) = index.TokensOf(report.TitleBlock);
        for (var i = first; i < next; i++)
        {
            if ((Meetings.Fits(index.Tokens[i].Folded) || i == first && IsMinutes(index.Tokens[first].Folded)) && Behind(report, i, next) is { } body) return body;
        }

        return null;
    }

    /// <summary><c>het jaarevent van het Netwerk Waardig Wonen</c>, <c>Netwerkbijeenkomst Platform Goud</c>.</summary>
    private static Fact<string>? Gathering(ReportView report, int block)
    {
        if (block < 0) return null;
        var index = report.Index;
        var (first, next) = index.TokensOf(block);
        for (var i = first; i < next; i++)
        {
            if ((MeetingWords.Of(index.Tokens[i]) is not null || GatheringWords.IsCompound(index.Tokens[i].Folded)) && Behind(report, i, next) is { } body) return body;
        }

        return null;
    }

    /// <summary>The body that stands behind a word for its meeting, with or without <c>van de</c>.</summary>
    private static Fact<string>? Behind(ReportView report, int meeting, int next)
    {
        var index = report.Index;
        var at = meeting + 1;
        if (index.At(at, meeting).Folded is "van" or "fan") at++;
        if (index.At(at, meeting).Folded is "de" or "het" or "'t") at++;
        return Body(index, at) is { } body && body.Next <= next ? new Fact<string>(body.Name, report.Evidence(ImportReasons.Publisher, body.First, body.Next)) : null;
    }

    private static bool IsMinutes(string folded) => folded is "notulen" or "verslag" or "ferslach" or "besluitenlijst";

    /// <summary><c>opent de vergadering van de energiecoöperatie Zonnig Heerde</c>.</summary>
    private static Fact<string>? OfOpening(ReportView report)
    {
        var index = report.Index;
        var (cues, end) = (index.Cues.Organisations, Math.Max(0, Math.Min(index.Tokens.Count, FarthestOpening) - 3));
        for (var i = cues.Next(OrganisationCues.Assembly, 0, end); i < end; i = cues.Next(OrganisationCues.Assembly, i + 1, end))
        {
            if (index.Tokens[i + 1].Folded is not "van" || !IsOpened(index, i)) continue;
            return Body(index, index.Tokens[i + 2].Folded is "de" or "het" ? i + 3 : i + 2) is { } body ? new Fact<string>(body.Name, report.Evidence(ImportReasons.Publisher, body.First, body.Next)) : null;
        }

        return null;
    }

    private static bool IsOpened(TextIndex index, int at)
    {
        for (var i = at - 1; i >= index.Sentences[index.SentenceOf(at)].First; i--)
        {
            if (index.Tokens[i].Folded is "opent" or "opende" or "geopend") return true;
        }

        return index.StartsSentence(at);
    }

    /// <summary>A body that can hold a meeting of its own; a municipality has many, of which the text names one.</summary>
    private static OrganisationSpan? Body(TextIndex index, int at) =>
        at < index.Tokens.Count && OrganisationReader.ReadAt(index, at) is { } body && !body.Name.StartsWith("gemeente ", StringComparison.OrdinalIgnoreCase) ? body : null;
}
