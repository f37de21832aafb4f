using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting;

/// <summary>
/// Finds the municipalities whose meeting it is. Named as a municipality, or in the list of those that took part, is proof;
/// the town at the head, in the title or of the meeting counts when nothing better is there. Former employers, examples from
/// elsewhere and the town of a venue are none.
/// </summary>
internal static class MunicipalityFinder
{
    /// <summary>A municipality at a place of the text. Immutable.</summary>
    internal sealed record Mention(string Name, int First, int Next, bool IsNamedAsSuch, bool IsFormer, bool IsExample, bool IsTown, bool IsInName);

    /// <summary>So many municipalities in a row took part.</summary>
    private const int LongList = 3;

    private static readonly HashSet<string> ExampleCues = new(StringComparer.Ordinal) { "zoals", "bijvoorbeeld", "voorbeeld", "voorbeelden", "net", "elders", "vergelijkbaar", "ervaringen", "onder" };

    /// <summary>Every place where a municipality or its town is named, people's names left out.</summary>
    internal static List<Mention> Mentions(ReportView report, IReadOnlyList<PersonMention> people, int? year)
    {
        var index = report.Index;
        var taken = new HashSet<int>();
        var former = new List<(int First, int Next)>();
        var employed = new HashSet<int>();
        foreach (var person in people)
        {
            for (var i = person.Span.First; i < person.Span.Next; i++) taken.Add(i);
            if (person.Affiliation is { Municipality.Length: > 0, IsFormer: false } current)
            {
                for (var i = person.Span.Next; i < current.Next; i++) employed.Add(i);
            }

            if (person.Affiliation is { IsFormer: true } old) former.Add((Math.Min(person.Span.Outer, person.Span.First) - 8, old.Next));
        }

        var mentions = new List<Mention>();
        for (var i = 0; i < index.Tokens.Count; i++)
        {
            if (!index.Tokens[i].IsCapital || taken.Contains(i) || !report.IsSource(i)) continue;
            if (index.MatchAt<MunicipalityEntry>(i) is { } match && !IsOnlyTown(index, match, year, mentions)) i = Add(report, mentions, match, (MunicipalityEntry)match.Value, former, employed.Contains(i));
            else if (index.MatchAt<TownEntry>(i) is { } town && ((TownEntry)town.Value).Municipalities.Count == 1 && !IsElsewhere(index, i, (TownEntry)town.Value) && IsPlaceHere(index, town.First, ((TownEntry)town.Value).IsOrdinaryWord))
            {
                mentions.Add(new Mention(((TownEntry)town.Value).Municipalities[0], town.First, town.Next, IsNamedAsSuch: false, IsFormer: false, IsExample(index, town.First), IsTown: true, IsInName: IsInName(index, town.First, town.Next)));
                i = town.Next - 1;
            }
        }

        return mentions;
    }

    /// <summary>An abolished municipality that lives on as a town is meant as the town, unless it is named as a municipality or still was one.</summary>
    private static bool IsOnlyTown(TextIndex index, PhraseMatch<LexiconEntry> match, int? year, List<Mention> before) =>
        match.Value is MunicipalityEntry { LastYear: { } last } && index.MatchAt<TownEntry>(match.First) is not null
        && !(year <= last) && !IsNamed(index, match.First, before);

    /// <summary>Haren near Oss is a town, but Haren that was a municipality lies in Groningen: the name alone does not tell.</summary>
    private static bool IsElsewhere(TextIndex index, int at, TownEntry town) =>
        index.MatchAt<MunicipalityEntry>(at) is { Value: MunicipalityEntry { LastYear: not null, Successors.Count: 1 } former } && former.Successors[0] != town.Municipalities[0] && MunicipalityList.IsCurrent(former.Successors[0]);

    private static int Add(ReportView report, List<Mention> mentions, PhraseMatch<LexiconEntry> match, MunicipalityEntry entry, List<(int First, int Next)> former, bool isEmployer)
    {
        var index = report.Index;
        var named = isEmployer || IsNamed(index, match.First, mentions);
        var inName = IsInName(index, match.First, match.Next);
        if (!named && !inName && !IsPlaceHere(index, match.First, entry.IsOrdinaryWord)) return match.First;
        if (index.MatchAt<RegionEntry>(match.First) is { } region && region.Count > match.Count && !named) return region.Next - 1;
        var isFormer = IsIn(former, match.First);
        mentions.Add(new Mention(NameOf(entry, index, match), match.First, match.Next, named, isFormer, IsExample(index, match.First), IsTown: false, inName));
        return match.Next - 1;
    }

    /// <summary>Whether a token is in one of some ranges, which are in the order of the text.</summary>
    private static bool IsIn(List<(int First, int Next)> ranges, int token)
    {
        var (low, high) = (0, ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].Next <= token) low = middle + 1;
            else high = middle;
        }

        return low < ranges.Count && ranges[low].First <= token;
    }

    private static string NameOf(MunicipalityEntry entry, TextIndex index, PhraseMatch<LexiconEntry> match) =>
        entry.Name.Contains('(', StringComparison.Ordinal) ? Resolve(entry.Name, index) : entry.Name;

    /// <summary>Two municipalities are called Bergen: the province or a neighbour in the text tells which.</summary>
    private static string Resolve(string name, TextIndex index)
    {
        if (!name.StartsWith("Bergen", StringComparison.Ordinal)) return name;
        var limburg = index.Text.Contains("Limburg", StringComparison.Ordinal) || index.Text.Contains("Venlo", StringComparison.Ordinal) || index.Text.Contains("Gennep", StringComparison.Ordinal) || index.Text.Contains("Venray", StringComparison.Ordinal);
        return limburg ? "Bergen (L.)" : "Bergen (NH.)";
    }

    /// <summary>Behind <c>gemeente</c>, or in a list that begins with <c>gemeenten</c>, or behind a function of a municipality.</summary>
    private static bool IsNamed(TextIndex index, int at, List<Mention> before)
    {
        var previous = index.At(at - 1, at).Folded;
        if (IsWord(previous)) return true;
        if (previous is "van" or "in" or "uit" or "te" or "(" or "-" or ",")
        {
            for (var back = 2; back <= 6; back++)
            {
                var token = index.At(at - back, at);
                if (!token.IsWord || token.Folded is "in" or "te" or "naar" or "bij") break;
                if (token.Folded is "raad" or "gemeenteraad" or "college" or "gemeentebestuur" or "wethouder" or "burgemeester" or "wethouders" or "raadslid" or "raadsleden" or "griffier" or "gemeentesecretaris") return true;
            }
        }

        if (previous is "," or "en" or "/" or "&" && before.Count > 0 && before[^1] is { IsNamedAsSuch: true } last)
        {
            var gap = at - last.Next;
            return gap is 1 or 2 && index.SentenceOf(last.First) == index.SentenceOf(at);
        }

        return false;
    }

    private static bool IsWord(string folded) => folded is "gemeente" or "gemeenten" or "gemeentes" or "gemeinten" or "municipality" or "municipalities" or "gemeentehuis" or "wethouder" or "burgemeester" or "gemeenteraad" or "b&w" or "namens";

    /// <summary>Part of a longer proper name: <c>Stichting Welzijn Beverwijk</c>, <c>GGD Zaanstreek</c>.</summary>
    private static bool IsInName(TextIndex index, int at, int next)
    {
        var before = index.At(at - 1, at);
        if (before.IsCapital && !index.StartsSentence(at - 1) && !IsWord(before.Folded) && FunctionReader.ReadAt(index, at - 1) is null) return true;
        if (before.IsCapital && index.MatchAt<OrganisationHeadEntry>(at - 1) is { Value.Name: not "Gemeente" }) return true;
        var after = index.At(next, at);
        return after.IsCapital && index.Tokens[next - 1].End + 1 == after.Start && !after.IsAllCapitals && index.MatchAt<OrganisationEntry>(at) is { } known && known.Next > next;
    }

    /// <summary>Whether a capital is really a place: an ordinary word needs a preposition of place before it.</summary>
    private static bool IsPlaceHere(TextIndex index, int at, bool isOrdinary)
    {
        var before = index.At(at - 1, at);
        var place = before.Folded is "in" or "te" or "uit" or "bij" or "naar" or "rond" or "binnen" or "voor" or "van";
        if (isOrdinary) return before.Folded is "in" or "te" or "uit" && !index.Tokens[at].IsAllCapitals || index.Tokens[at].IsAllCapitals && index.StartsSentence(at);
        if (index.Lexicon.GivenNames.Contains(index.Tokens[at].Folded) && !place) return false;
        // Jan van Velsen: behind a capital and "van" it is a surname
        return !(before.Folded is "van" && index.At(at - 2, at) is { IsCapital: true } first && index.Lexicon.GivenNames.Contains(first.Folded));
    }

    private static bool IsExample(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        for (var i = at - 1; i >= sentence.First && i >= at - 5; i--)
        {
            var folded = index.Tokens[i].Folded;
            if (!ExampleCues.Contains(folded)) continue;
            if (folded is "net") return index.At(i + 1, at).Folded is "als";
            if (folded is "onder") return index.At(i + 1, at).Folded is "andere" or "meer" && false;
            if (folded is "ervaringen") return index.At(i + 1, at).Folded is "uit" or "in" or "van";
            return true;
        }

        return false;
    }

    /// <summary>The municipalities of the meeting.</summary>
    /// <param name="report">The report.</param>
    /// <param name="mentions">Every mention.</param>
    /// <param name="sender">The sender, when the report states one.</param>
    /// <param name="venueTown">The token of the town where the meeting was, when the text says so; -1 otherwise.</param>
    /// <param name="dateline">The token of the town at the head; -1 otherwise.</param>
    internal static List<Fact<string>> Choose(ReportView report, List<Mention> mentions, Fact<string>? sender, int venueTown, int dateline)
    {
        var usable = mentions.Where(mention => !mention.IsFormer && !mention.IsExample).ToList();
        var chosen = new List<Mention>();
        chosen.AddRange(usable.Where(mention => mention.IsNamedAsSuch));
        chosen.AddRange(usable.Where(mention => dateline >= 0 && mention.First == dateline));
        chosen.AddRange(usable.Where(mention => !mention.IsTown && !mention.IsInName && report.Index.BlockOf(mention.First) == report.TitleBlock));
        chosen.AddRange(Nicknamed(report, usable));
        if (Enumerated(report, usable.Where(mention => !mention.IsInName && !mention.IsTown).ToList()) is { Count: >= LongList } listed) chosen.AddRange(listed);
        var own = sender is { } stated && stated.Value.StartsWith("gemeente ", StringComparison.OrdinalIgnoreCase) ? new Fact<string>(stated.Value["gemeente ".Length..], stated.Evidence with { Reason = ImportReasons.Municipality }) : null;
        if (chosen.Count == 0 && own is null)
        {
            var free = usable.Where(mention => !mention.IsInName && !mention.IsTown).ToList();
            chosen.AddRange(Enumerated(report, free));
            if (chosen.Count == 0 && MostNamed(free) is { } most) chosen.Add(most);
            if (chosen.Count == 0 && venueTown >= 0) chosen.AddRange(usable.Where(mention => mention.First == venueTown));
            if (chosen.Count == 0 && MostNamed(usable.Where(mention => mention.IsTown && !mention.IsInName).ToList()) is { } town) chosen.Add(town);
            if (chosen.Count == 0 && MostNamed(usable.Where(mention => mention.IsInName && !mention.IsTown).ToList()) is { } named) chosen.Add(named);
        }

        if (own is not null && chosen.Any(mention => string.Equals(mention.Name, own.Value, StringComparison.OrdinalIgnoreCase))) own = null;
        return
        [
            .. own is null ? Enumerable.Empty<Fact<string>>() : [own],
            .. chosen.OrderBy(mention => mention.First).GroupBy(mention => mention.Name, StringComparer.Ordinal).Select(group =>
                new Fact<string>(group.Key, report.Evidence(Reason(group.First()), group.First().First, group.First().Next))),
        ];
    }

    private static EvidenceReason Reason(Mention mention) =>
        mention.IsTown ? ImportReasons.MunicipalityOfTown : mention.IsInName ? ImportReasons.MunicipalityInName : ImportReasons.Municipality;

    /// <summary>The members of a nickname (<c>NEO-gemeenten</c>) that the text names anywhere.</summary>
    private static IEnumerable<Mention> Nicknamed(ReportView report, List<Mention> mentions)
    {
        var members = report.Index.Matches.Where(match => report.IsSource(match.First)).Select(match => match.Value).OfType<RegionEntry>()
            .Where(region => region.IsEveryday && region.Name.EndsWith("-gemeenten", StringComparison.Ordinal)).SelectMany(region => region.Members).ToHashSet(StringComparer.Ordinal);
        return mentions.Where(mention => members.Contains(mention.Name) && !mention.IsInName);
    }

    /// <summary>Municipalities in one list: <c>wethouders van Alkmaar, Heiloo en Castricum</c>.</summary>
    private static List<Mention> Enumerated(ReportView report, List<Mention> mentions)
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

    private static Mention? MostNamed(List<Mention> mentions) =>
        mentions.GroupBy(mention => mention.Name, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.First().First).FirstOrDefault()?.First();
}
