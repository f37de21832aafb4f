using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Extracting.Places;

/// <summary>Finds the region of the meeting: the one that is named most, in the title before all.</summary>
internal static class RegionFinder
{
    /// <summary>The region with its entry; absent when none is named.</summary>
    internal static (Fact<string> Fact, RegionEntry Entry)? Find(ReportView report, IReadOnlyList<PersonMention> people)
    {
        var index = report.Index;
        Dictionary<string, (RegionEntry Entry, int Points, int First, int Next)>? counts = null;
        HashSet<int>? functions = null;
        var behind = 0;
        foreach (var match in index.Matches)
        {
            if (match.Value is not RegionEntry region || match.First < behind || !IsCapital(index, match) || IsSmallWord(index, match) || !IsSource(report, match.First) || (functions ??= FunctionFields(people)).Contains(match.First)) continue;
            var before = index.At(match.First - 1, match.First).Folded;
            if (index.Tokens[match.First].Folded is "regio") behind = match.Next;
            var regional = index.Tokens[match.First].Folded is "regio" || before is "regio" or "jeugdregio" or "arbeidsmarktregio" or "subregio" or "zorgregio";
            if (IsInMunicipality(index, match)) continue;
            if (index.MatchAt<MunicipalityEntry>(match.First) is { } town && town.Count >= match.Count && !regional) continue;
            if (index.MatchAt<OrganisationEntry>(match.First) is { } organisation && organisation.Count > match.Count) continue;
            if (!region.IsEveryday && !regional && index.Tokens[match.First].Folded is not ("foodvalley")) continue;
            var points = (index.BlockOf(match.First) == report.TitleBlock ? 5 : index.BlockOf(match.First) == report.FirstParagraph || !report.IsSource(match.First) ? 2 : 1) + (regional ? 1 : 0);
            counts ??= new(StringComparer.Ordinal);
            var known = counts.GetValueOrDefault(region.Name);
            counts[region.Name] = known.Entry is null ? (region, points, match.First, match.Next) : (region, known.Points + points, known.First, known.Next);
        }

        return (counts is null ? null : Best(report, counts)) ?? OfSender(report) ?? OfProvince(report);
    }

    /// <summary>The region that most speaks for; absent when each is named once and in passing.</summary>
    private static (Fact<string> Fact, RegionEntry Entry)? Best(ReportView report, Dictionary<string, (RegionEntry Entry, int Points, int First, int Next)> counts)
    {
        foreach (var lone in counts.Where(pair => pair.Value.Points == 1 && !IsPlace(report.Index, pair.Value.First) && !EndsHead(report, pair.Value.First, pair.Value.Next)).Select(pair => pair.Key).ToList()) counts.Remove(lone);
        if (counts.Count == 0) return null;
        var best = counts.Values.OrderByDescending(value => value.Points).ThenBy(value => value.First).First();
        return (new Fact<string>(best.Entry.Name, report.Evidence(ImportReasons.Region, best.First, best.Next)), best.Entry);
    }

    /// <summary><c>West Betuwe</c>: the last word of a municipality is no region.</summary>
    private static bool IsInMunicipality(TextIndex index, PhraseMatch<LexiconEntry> match)
    {
        for (var first = Math.Max(0, match.First - 2); first < match.First; first++)
        {
            if (index.Tokens[first].IsCapital && index.MatchAt<MunicipalityEntry>(first) is { } town && town.Next >= match.Next) return true;
        }

        return false;
    }

    /// <summary><c>in Zeeland …, in onze provincie</c>: a province in the title or the lead of a text that says it is about it.</summary>
    private static (Fact<string> Fact, RegionEntry Entry)? OfProvince(ReportView report)
    {
        var index = report.Index;
        if (!index.Cues.Places.Any(PlaceCues.Province)) return null;
        PhraseMatch<LexiconEntry>? found = null;
        var isOurs = false;
        for (var i = 1; i < index.Tokens.Count; i++)
        {
            if (!index.Tokens[i].IsCapital && !index.Cues.Places.Has(i, PlaceCues.Province) || !report.IsSource(i)) continue;
            isOurs |= index.Cues.Places.Has(i, PlaceCues.Province) && index.Tokens[i - 1].Folded is "onze" or "hele";
            if (!index.Tokens[i].IsCapital || index.BlockOf(i) != report.TitleBlock && index.BlockOf(i) != report.FirstParagraph || index.MatchAt<ProvinceEntry>(i) is not { } province || index.MatchAt<MunicipalityEntry>(i) is not null || index.MatchAt<RegionEntry>(i) is not null) continue;
            if (index.Tokens[i - 1].Folded is not ("in" or "heel" or "uit" or "voor" or "van")) continue;
            if (found is { } other && other.Value.Name != province.Value.Name) return null;
            found ??= province;
        }

        return isOurs && found is { } match ? (new Fact<string>(match.Value.Name, report.Evidence(ImportReasons.Region, match.First, match.Next)), new RegionEntry(match.Value.Name, [], IsEveryday: false)) : null;
    }

    /// <summary>A sender that is a region, by what the file says: <c>Regio Hart van Brabant</c>.</summary>
    private static (Fact<string> Fact, RegionEntry Entry)? OfSender(ReportView report)
    {
        foreach (var hint in report.Document.HintsOf(RawHintKind.Publisher))
        {
            var name = Cleaning.Cleaner.CleanWords(hint.Value);
            if (!name.StartsWith("regio ", StringComparison.OrdinalIgnoreCase) || AreaRegister.Instance.Region(name["regio ".Length..]) is not { IsProvince: false } region) continue;
            return (new Fact<string>(region.Name, new Evidence(ImportReasons.Region, hint.Words, new Dutch.TextSpan(0, 0))), new RegionEntry(region.Name, region.Members, IsEveryday: true));
        }

        return null;
    }

    /// <summary>A region that is named once and in passing needs a word before it that makes it a place.</summary>
    private static bool IsPlace(TextIndex index, int token) =>
        index.At(token - 1, token).Folded is "in" or "de" or "het" or "uit" or "van" or "voor" or "binnen" or "regio" or "heel" or "-" or "te" or "naar";

    /// <summary><c>Onderwerp: Verslag netwerkbijeenkomst banenafspraak Rivierenland</c>: the last word of a line above the text says where that is.</summary>
    private static bool EndsHead(ReportView report, int first, int next)
    {
        var block = report.Index.BlockOf(first);
        return block < report.FirstParagraph && report.Index.TokensOf(block).Next == next && report.Index.At(first - 1, first) is { IsWord: true, IsCapital: false };
    }

    /// <summary>The word <c>regio</c> may be in lower case when the name behind it is not.</summary>
    private static bool IsCapital(TextIndex index, PhraseMatch<LexiconEntry> match) =>
        index.Tokens[match.First].IsCapital || (match.Count > 1 && index.Tokens[match.First].Folded == "regio" && index.Tokens[match.First + 1].IsCapital);

    /// <summary>A nickname that is also a small word is one only in capitals among words that are not: <c>de OVER gemeenten</c>, not <c>AVOND OVER DE WEG</c>.</summary>
    private static bool IsSmallWord(TextIndex index, PhraseMatch<LexiconEntry> match)
    {
        var token = index.Tokens[match.First];
        if (match.Count > 1 || !FunctionWords.IsSmall(token)) return false;
        return !token.IsAllCapitals || index.At(match.First - 1, match.First).IsAllCapitals || index.At(match.First + 1, match.First).IsAllCapitals;
    }

    /// <summary>The label of a site tells its region, too.</summary>
    private static bool IsSource(ReportView report, int token) =>
        report.IsSource(token) || report.Roles[report.Index.BlockOf(token)].Reason == ImportReasons.DroppedLabel;

    /// <summary>A region that says whose coordinator somebody is says nothing of the meeting.</summary>
    private static HashSet<int> FunctionFields(IReadOnlyList<PersonMention> people)
    {
        var tokens = new HashSet<int>();
        foreach (var person in people)
        {
            if (person.Affiliation is not { } affiliation || affiliation.Function.Length == 0) continue;
            for (var i = person.Span.Next; i < Math.Min(affiliation.Next, person.Span.Next + 20); i++) tokens.Add(i);
        }

        return tokens;
    }
}
