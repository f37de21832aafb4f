using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places;

/// <summary>
/// Finds the municipalities whose meeting it is. Named as a municipality, or in the list of those that took part, is proof;
/// the town at the head, in the title or of the meeting counts when nothing better is there. Former employers, examples from
/// elsewhere and the town of a venue are none.
/// </summary>
internal static class MunicipalityFinder
{
    /// <summary>So many municipalities in a row took part.</summary>
    private const int LongList = 3;

    private const int OfMeeting = 8;
    private const int OfMunicipality = 2;
    private const int OfTown = 2;
    private const int OfEmployer = 1;
    private const int OfName = 1;

    /// <summary>One place that is named once and in passing is nobody's meeting.</summary>
    private const int Enough = 3;

    /// <summary>The municipalities of the meeting.</summary>
    /// <param name="report">The report.</param>
    /// <param name="mentions">Every mention.</param>
    /// <param name="sender">The sender, when the report states one.</param>
    /// <param name="venueTown">The token of the town where the meeting was, when the text says so; -1 otherwise.</param>
    /// <param name="dateline">The tokens of the towns at the head.</param>
    internal static List<Fact<string>> Choose(ReportView report, List<MunicipalityMention> mentions, Fact<string>? sender, int venueTown, IReadOnlyList<int> dateline)
    {
        if (mentions.Count == 0 && sender is null) return [];
        var usable = mentions.FindAll(mention => !mention.IsFormer && !mention.IsExample);
        var chosen = usable.FindAll(mention => mention.IsNamedAsSuch && mention.Employer != MunicipalityEmployer.Staff);
        foreach (var mention in usable)
        {
            if (dateline.Contains(mention.First)) chosen.Add(mention);
        }

        var plain = usable.FindAll(mention => !mention.IsTown && !mention.IsInName);
        foreach (var mention in plain)
        {
            if (mention.Employer == MunicipalityEmployer.None && report.Index.BlockOf(mention.First) == report.TitleBlock) chosen.Add(mention);
        }

        chosen.AddRange(Nicknamed(report, usable));
        if (Enumerated(report, plain) is { Count: >= LongList } listed) chosen.AddRange(listed);
        var own = sender is { } stated && stated.Value.StartsWith("gemeente ", StringComparison.OrdinalIgnoreCase) ? new Fact<string>(stated.Value["gemeente ".Length..], stated.Evidence with { Reason = ImportReasons.Municipality }) : null;
        DropGuest(chosen, usable, own?.Value);
        if (own is null && OnlyGuests(report, chosen, usable, venueTown) is { } host)
        {
            chosen.Clear();
            chosen.Add(host);
        }

        if (chosen.Count == 0 && own is null)
        {
            chosen.AddRange(Enumerated(report, plain.FindAll(mention => mention.Employer == MunicipalityEmployer.None)));
            if (chosen.Count == 0) chosen.AddRange(Likeliest(report, usable, venueTown));
        }

        return Facts(report, own is null || IsAmong(chosen, own.Value) ? null : own, chosen);
    }

    private static bool IsAmong(List<MunicipalityMention> chosen, string name)
    {
        foreach (var mention in chosen)
        {
            if (string.Equals(mention.Name, name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The sender's municipality, and each that was chosen, where it stands first.</summary>
    private static List<Fact<string>> Facts(ReportView report, Fact<string>? own, List<MunicipalityMention> chosen)
    {
        List<Fact<string>> facts = own is null ? [] : [own];
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (chosen.Count > 1) chosen = [.. chosen.OrderBy(mention => mention.First)];
        foreach (var mention in chosen)
        {
            if (names.Add(mention.Name)) facts.Add(new Fact<string>(mention.Name, report.Evidence(Reason(mention), mention.First, mention.Next)));
        }

        return facts;
    }

    /// <summary>The municipality that the town of the meeting is in, when nothing else tells and there is but one of that name.</summary>
    internal static Fact<string>? OfPlace(ReportView report, PlaceFinder.Place place)
    {
        var index = report.Index;
        if (index.MatchAt<TownEntry>(place.First) is { } ambiguous && MunicipalityMentions.IsElsewhere(index, place.First, (TownEntry)ambiguous.Value)) return null;
        var name = index.MatchAt<TownEntry>(place.First) is { Value: TownEntry { Municipalities: [var only] } } ? only : (index.MatchAt<MunicipalityEntry>(place.First) is { Value: MunicipalityEntry { LastYear: null } } town ? town.Value.Name : "");
        return name.Length == 0 ? null : new Fact<string>(name, report.Evidence(ImportReasons.MunicipalityOfTown, place.First, place.Next)) { IsProbable = true };
    }

    private static EvidenceReason Reason(MunicipalityMention mention) =>
        mention.IsTown ? ImportReasons.MunicipalityOfTown : mention.IsInName ? ImportReasons.MunicipalityInName : ImportReasons.Municipality;

    /// <summary>The members of a nickname (<c>NEO-gemeenten</c>) that the text names anywhere.</summary>
    private static List<MunicipalityMention> Nicknamed(ReportView report, List<MunicipalityMention> mentions)
    {
        if (mentions.Count == 0 || !report.HasEverydayRegion) return [];
        HashSet<string>? members = null;
        foreach (var match in report.Index.Matches)
        {
            if (match.Value is RegionEntry { IsEveryday: true } region && region.Name.EndsWith("-gemeenten", StringComparison.Ordinal) && report.IsSource(match.First)) (members ??= new(StringComparer.Ordinal)).UnionWith(region.Members);
        }

        return members is null ? [] : mentions.FindAll(mention => !mention.IsInName && members.Contains(mention.Name));
    }

    /// <summary>Municipalities in one list: <c>wethouders van Alkmaar, Heiloo en Castricum</c>.</summary>
    private static List<MunicipalityMention> Enumerated(ReportView report, List<MunicipalityMention> mentions)
    {
        var index = report.Index;
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            var last = i;
            while (last + 1 < mentions.Count && index.SentenceOf(mentions[last + 1].First) == index.SentenceOf(mentions[i].First)
                && mentions[last + 1].First - mentions[last].Next == 1 && index.Tokens[mentions[last].Next].Folded is "," or "en" or "/" or "&") last++;
            if (last > i) return mentions.GetRange(i, last - i + 1);
        }

        return [];
    }

    /// <summary>
    /// Somebody who governs one other place and speaks at a meeting is a guest: when one municipality stands by itself, and one other only as the employer of one
    /// person, the other is not whose meeting it is.
    /// </summary>
    private static void DropGuest(List<MunicipalityMention> chosen, List<MunicipalityMention> usable, string? own)
    {
        if (chosen.Count == 0 || chosen.Count == 1 && own is null) return;
        var hosts = chosen.Where(mention => mention.Employer == MunicipalityEmployer.None).Select(mention => mention.Name).Append(own ?? "").Where(name => name.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (hosts.Count != 1) return;
        if (chosen.Any(mention => hosts.Contains(mention.Name) && mention.Employer == MunicipalityEmployer.Governing)) return;
        var guests = chosen.Where(mention => !hosts.Contains(mention.Name)).ToList();
        if (guests.Count == 1 && usable.Count(mention => mention.Name == guests[0].Name) == 1) chosen.Remove(guests[0]);
    }

    /// <summary>The town of the meeting, when all that is named besides are one or two places whose mayor or alderman spoke, once each.</summary>
    private static MunicipalityMention? OnlyGuests(ReportView report, List<MunicipalityMention> chosen, List<MunicipalityMention> usable, int venueTown)
    {
        if (venueTown < 0 || chosen.Count is 0 or > 2 || chosen.Any(mention => mention.Employer != MunicipalityEmployer.Governing || usable.Any(other => other.Name == mention.Name && other.First != mention.First && !IsToldByGuest(report.Index, mention, other)))) return null;
        return usable.FirstOrDefault(mention => mention.First == venueTown && chosen.All(guest => guest.Name != mention.Name));
    }

    /// <summary><c>Burgemeester Ans Mol van Ede vertelde over de brand bij Otterlo</c>: a village of the guest's own, in the sentence about him.</summary>
    private static bool IsToldByGuest(TextIndex index, MunicipalityMention guest, MunicipalityMention other) => other.IsTown && index.SentenceOf(other.First) == index.SentenceOf(guest.First);

    /// <summary>Where nothing is proof: the municipality that most speaks for; of several that only employ speakers, all.</summary>
    private static IEnumerable<MunicipalityMention> Likeliest(ReportView report, List<MunicipalityMention> usable, int venueTown)
    {
        if (usable.Count == 0) return [];
        var groups = usable.GroupBy(mention => mention.Name, StringComparer.Ordinal)
            .Select(group => (Points: group.Sum(mention => Points(report, mention, venueTown)), First: group.First(), IsEmployer: group.All(mention => mention.Employer == MunicipalityEmployer.Staff)))
            .Where(group => group.Points >= Enough || group.IsEmployer).OrderByDescending(group => group.Points).ThenBy(group => group.First.First).ToList();
        if (groups.Count == 0) return [];
        return groups[0].IsEmployer ? groups.Where(group => group.IsEmployer).Select(group => group.First) : [groups[0].First];
    }

    /// <summary>What one mention says for a municipality.</summary>
    private static int Points(ReportView report, MunicipalityMention mention, int venueTown)
    {
        if (mention.First == venueTown) return OfMeeting;
        if (mention.IsPassing) return 0;
        if (mention.Employer == MunicipalityEmployer.Staff) return OfEmployer;
        // a school that teaches the whole country says nothing of a place
        if (mention.IsInName && report.Index.At(mention.First - 1, mention.First).Folded is "hogeschool" or "universiteit" or "university" or "roc" or "academie" or "lectoraat") return 0;
        var isEarly = report.Index.BlockOf(mention.First) == report.FirstParagraph || report.Index.BlockOf(mention.First) == report.TitleBlock;
        return (mention.IsInName ? OfName : mention.IsTown ? OfTown : OfMunicipality) + (isEarly ? OfTown : 0);
    }
}
