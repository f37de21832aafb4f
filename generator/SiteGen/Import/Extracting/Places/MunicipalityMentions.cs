using System.Collections;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Places;

/// <summary>Finds every place of a report where a municipality or a town of it is named, with what that place says for and against it.</summary>
internal static class MunicipalityMentions
{
    /// <summary>A post and the word for the time of it stand no farther before the place.</summary>
    private const int FarthestPost = 4;

    /// <summary>The word for municipalities stands no farther before the list of them.</summary>
    private const int FarthestCount = 16;

    /// <summary>Every place where a municipality or its town is named, people's names left out.</summary>
    internal static List<MunicipalityMention> Find(ReportView report, IReadOnlyList<PersonMention> people, int? year)
    {
        var index = report.Index;
        var taken = new BitArray(index.Tokens.Count);
        var former = new List<(int First, int Next)>();
        Employers? employers = null;
        foreach (var person in people)
        {
            for (var i = person.Span.First; i < person.Span.Next; i++) taken[i] = true;
            if (person.Affiliation is { IsFormer: true } old) former.Add((Math.Min(person.Span.Outer, person.Span.First) - 8, old.Next));
        }

        var mentions = new List<MunicipalityMention>();
        for (var i = 0; i < index.Tokens.Count; i++)
        {
            if (!index.Tokens[i].IsCapital || !MayBegin(index, i) || taken[i] || !report.IsSource(i) || NatureNames.IsRiver(index, i)) continue;
            if (index.MatchAt<MunicipalityEntry>(i) is { } match && !IsOnlyTown(index, match, year, mentions)) i = Add(report, mentions, match, (MunicipalityEntry)match.Value, former, employers ??= Employers.Of(index, people));
            else if (index.MatchAt<TownEntry>(i) is { } town && ((TownEntry)town.Value).Municipalities.Count == 1 && !IsElsewhere(index, i, (TownEntry)town.Value) && IsPlaceHere(index, town.First, ((TownEntry)town.Value).IsOrdinaryWord))
            {
                mentions.Add(new MunicipalityMention(((TownEntry)town.Value).Municipalities[0], town.First, town.Next, IsNamedAsSuch: false, IsFormer: false, IsExample(index, town.First), IsTown: true, IsInName: IsInName(index, town.First, town.Next)) { IsPassing = IsPassing(index, town.First, town.Next, employers ??= Employers.Of(index, people)) });
                i = town.Next - 1;
            }
            else if (CityPart(index, i) is { } city) mentions.Add(new MunicipalityMention(city, i, i + 1, IsNamedAsSuch: false, IsFormer: false, IsExample(index, i), IsTown: true, IsInName: IsInName(index, i, i + 1)));
        }

        return mentions;
    }

    /// <summary>Whether the lists have anything at a token, or it may be a part of a city.</summary>
    private static bool MayBegin(TextIndex index, int at) => index.HasMatch(at) || index.Tokens[at].Folded.Contains('-', StringComparison.Ordinal);

    /// <summary><c>Amsterdam-Oost</c>, <c>Rotterdam-Zuid</c>: a part of a city by the points of the compass.</summary>
    private static string? CityPart(TextIndex index, int at)
    {
        var word = index.Tokens[at].Folded;
        var hyphen = word.LastIndexOf('-');
        if (hyphen < 3 || word.AsSpan(hyphen + 1) is not ("oost" or "west" or "noord" or "zuid" or "centrum" or "zuidoost" or "zuidwest" or "noordoost" or "noordwest")) return null;
        return AreaRegister.Instance.Municipality(word[..hyphen]) is { } city && MunicipalityList.IsCurrent(city.Name) ? city.Name : null;
    }

    /// <summary>A place that is only where somebody comes from, works or goes: <c>hoogleraar in Delft</c>, <c>het busje naar Drachten</c>.</summary>
    private static bool IsPassing(TextIndex index, int at, int next, Employers employers)
    {
        var before = index.At(at - 1, at).Folded;
        if (before is "tot" || before is "van" && index.At(next, at).Folded is "tot" && index.At(next + 1, at).IsCapital) return true;
        return PlaceContext.IsElsewhere(index, at) || before is "naar" or "richting" or "vanuit" || before is "in" or "uit" or "te" && employers.IsBehind(at - 1);
    }

    /// <summary>An abolished municipality that lives on as a town is meant as the town, unless it is named as a municipality or still was one.</summary>
    private static bool IsOnlyTown(TextIndex index, PhraseMatch<LexiconEntry> match, int? year, List<MunicipalityMention> before) =>
        match.Value is MunicipalityEntry { LastYear: { } last } && index.MatchAt<TownEntry>(match.First) is not null
        && !(year <= last) && !IsNamed(index, match.First, before);

    /// <summary>Haren near Oss is a town, but Haren that was a municipality lies in Groningen: the name alone does not tell.</summary>
    internal static bool IsElsewhere(TextIndex index, int at, TownEntry town) =>
        index.MatchAt<MunicipalityEntry>(at) is { Value: MunicipalityEntry { LastYear: not null, Successors.Count: 1 } former } && former.Successors[0] != town.Municipalities[0] && MunicipalityList.IsCurrent(former.Successors[0]);

    private static int Add(ReportView report, List<MunicipalityMention> mentions, PhraseMatch<LexiconEntry> match, MunicipalityEntry entry, List<(int First, int Next)> former, Employers employers)
    {
        var index = report.Index;
        var employer = employers.At(match.First);
        var named = employer != MunicipalityEmployer.None || IsNamed(index, match.First, mentions);
        var inName = IsInName(index, match.First, match.Next);
        if (!named && !inName && !IsPlaceHere(index, match.First, entry.IsOrdinaryWord)) return match.First;
        if (index.MatchAt<RegionEntry>(match.First) is { } region && region.Count > match.Count && !named) return region.Next - 1;
        var isFormer = IsIn(former, match.First) || WasThere(index, match.First);
        mentions.Add(new MunicipalityMention(NameOf(entry, index, match), match.First, match.Next, named, isFormer, IsExample(index, match.First), IsTown: false, inName) { Employer = employer, IsPassing = IsPassing(index, match.First, match.Next, employers) });
        return match.Next - 1;
    }

    /// <summary><c>Lia werkt bij bureau Bovenlicht en was griffier in Boekel</c>: where somebody had a post before.</summary>
    private static bool WasThere(TextIndex index, int at)
    {
        var link = index.At(at - 1, at).Folded is "gemeente" ? at - 2 : at - 1;
        if (index.At(link, at).Folded is not ("in" or "van" or "bij" or "te")) return false;
        if (index.At(link - 1, at).Folded is "de") link--;
        for (var i = link - 1; i > link - FarthestPost; i--)
        {
            if (index.At(i, at) is not { IsWord: true, IsCapital: false } word) return false;
            if (FunctionReader.ReadAt(index, i) is { IsPlural: false } post && post.Next == link) return index.At(i - 1, at).Folded is "was" && index.At(i - 2, at).Folded is "en" or "eerder" or "hiervoor" or "voorheen" or "daarvoor";
            if (word.Folded is "was") return false;
        }

        return false;
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
    private static bool IsNamed(TextIndex index, int at, List<MunicipalityMention> before)
    {
        var previous = index.At(at - 1, at).Folded;
        if (IsWord(previous)) return true;
        if (previous is "van" or "of" or "in" or "uit" or "te" or "(" or "-" or ",")
        {
            for (var back = 2; back <= 6; back++)
            {
                var token = index.At(at - back, at);
                if (!token.IsWord || token.Folded is "in" or "te" or "naar" or "bij") break;
                if (token.Folded is "raad" or "raadscommissie" or "gemeenteraad" or "college" or "gemeentebestuur" or "wethouder" or "burgemeester" or "wethouders" or "raadslid" or "raadsleden" or "griffier" or "gemeentesecretaris" or "municipality" or "municipalities" or "alderman" or "mayor" or "executive" or "council") return true;
            }
        }

        if (previous is ":" && IsCounted(index, at)) return true;
        if (previous is "," or "en" or "and" or "/" or "&" && before.Count > 0 && before[^1] is { IsNamedAsSuch: true } last)
        {
            var gap = at - last.Next;
            return gap is 1 or 2 && index.SentenceOf(last.First) == index.SentenceOf(at);
        }

        return false;
    }

    /// <summary><c>oefenden vijf gemeenten uit de streek met een tafel: Ede, …</c>: a list behind a colon says which.</summary>
    internal static bool IsCounted(TextIndex index, int at)
    {
        for (var i = at - 2; i > at - FarthestCount; i--)
        {
            if (index.At(i, at).Folded is "gemeenten" or "municipalities") return true;
        }

        return false;
    }

    private static bool IsWord(string folded) => folded is "gemeente" or "gemeenten" or "gemeentes" or "gemeinten" or "municipality" or "municipalities" or "gemeentehuis" or "wethouder" or "burgemeester" or "gemeenteraad" or "b&w" or "namens" or "gemeentebestuur" || IsCouncil(folded);

    /// <summary>A council that advises a municipality or its own residents is named after it: <c>Participatieraad Veere</c>.</summary>
    private static bool IsCouncil(string folded) =>
        folded is "participatieraad" or "cliëntenraad" or "seniorenraad" or "ouderenraad" or "jongerenraad" or "kinderraad" or "wmo-raad" or "wmoraad" or "adviesraad" or "inwonersraad" or "rekenkamer" or "rekenkamercommissie";

    /// <summary>Part of a longer proper name: <c>Stichting Welzijn Beverwijk</c>, <c>GGD Zaanstreek</c>.</summary>
    private static bool IsInName(TextIndex index, int at, int next)
    {
        var before = index.At(at - 1, at);
        if (OrganisationWords.IsOfVillage(before.Folded)) return false;
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
        if (isOrdinary && before.Folded is "van" && index.At(at - 2, at) is { IsWord: true } whose && (AttendanceWords.IsAttendee(whose.Folded) || whose.Folded is "gemeente" or "gemeenteraad" or "raad" or "wethouder" or "burgemeester" or "binnenstad" or "stad" or "dorp" or "college")) return true;
        if (isOrdinary) return before.Folded is "in" or "te" or "uit" && !index.Tokens[at].IsAllCapitals || index.Tokens[at].IsAllCapitals && index.StartsSentence(at);
        if (index.Lexicon.GivenNames.Contains(index.Tokens[at]) && !place) return false;
        // Jan van Velsen: behind a capital and "van" it is a surname
        return !(before.Folded is "van" && index.At(at - 2, at) is { IsCapital: true } first && index.Lexicon.GivenNames.Contains(first.Folded));
    }

    private static bool IsExample(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        for (var i = at - 1; i >= sentence.First && i >= at - 5; i--)
        {
            if (!index.Cues.Places.Has(i, PlaceCues.Example)) continue;
            var folded = index.Tokens[i].Folded;
            if (folded is "net") return index.At(i + 1, at).Folded is "als";
            if (folded is "onder") return index.At(i + 1, at).Folded is "andere" or "meer" && false;
            if (folded is "ervaringen") return index.At(i + 1, at).Folded is "uit" or "in" or "van";
            return true;
        }

        return false;
    }
}
