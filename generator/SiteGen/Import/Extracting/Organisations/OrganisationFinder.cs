using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Extracting.Places.Venues;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>Finds the organisations of a report, with what the text says they did.</summary>
internal static class OrganisationFinder
{
    private const int FewestMentionsOfCapitals = 3;
    private const int FewestMentionsOfBodies = 2;

    private static readonly WordSet PlaceCues = new() { "door", "namens", "met", "van", "troch" };

    /// <summary>The organisations in the order of the text; those that people are of included.</summary>
    internal static List<Fact<ImportedOrganisation>> Find(ReportView report, List<PersonMention> people)
    {
        var found = new FoundOrganisations(report);
        foreach (var person in people)
        {
            if (person.Affiliation is { Span: { } span } affiliation) found.Add(span.Name, affiliation.IsFormer ? OrganisationRoles.Former : "", span.First, span.Next);
            else if (person.Affiliation is { Municipality.Length: > 0 } of) found.Add(of.Organisation, of.IsFormer ? OrganisationRoles.Former : "", person.Span.First, of.Next);
        }

        AddNamed(report, found, people);
        found.RemoveShortForms();
        found.RemoveInitials();
        AddCapitals(report, found);
        AddBodies(report, found);
        AddSiblings(report, found, people);
        AddRepresented(report, found);
        return found.Sorted();
    }

    /// <summary>Those that the text names, by their own words or by the place where the name stands.</summary>
    private static void AddNamed(ReportView report, FoundOrganisations found, List<PersonMention> people)
    {
        var index = report.Index;
        var (behind, person) = (0, 0);
        for (var block = 0; block < report.Roles.Length; block++)
        {
            if (!report.IsSourceBlock(block)) continue;
            var (first, next) = index.TokensOf(block);
            for (var i = Math.Max(first, behind); i < next; i++)
            {
                ref readonly var token = ref index.Tokens[i];
                if (!token.IsCapital && !index.HasMatch(i) && !index.Cues.Organisations.Has(i, OrganisationCues.Lead) || !token.IsWord) continue;
                while (person < people.Count && people[person].Span.Next <= i) person++;
                if (person < people.Count && people[person].Span.First <= i) continue;
                if (OrganisationReader.ReadAt(index, i) is { } sure)
                {
                    if (!IsSubject(report, sure) && !IsRegistration(index, sure) && index.At(sure.First - 3, sure.First).Folded is not ("uitspraak" or "arrest" or "vonnis")) found.Add(sure.Name, RoleAt(index, sure.First), sure.First, sure.Next);
                    i = sure.Next - 1;
                }
                else if ((PlacedAt(report, i) ?? ActingNames.At(index, i) ?? RegionBodies.At(index, i)) is { } placed)
                {
                    found.Add(placed.Name, RoleAt(index, i), placed.First, placed.Next);
                    i = placed.Next - 1;
                }

                behind = i + 1;
            }
        }
    }

    /// <summary>Whether a token is part of the name of a person.</summary>
    private static bool IsInsideName(List<PersonMention> people, int token)
    {
        var (low, high) = (0, people.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (people[middle].Span.Next <= token) low = middle + 1;
            else high = middle;
        }

        return low < people.Count && people[low].Span.First <= token;
    }

    /// <summary>The name of the meeting itself, or a heading that begins like an organisation, is none.</summary>
    private static bool IsSubject(ReportView report, OrganisationSpan span)
    {
        var block = report.Index.BlockOf(span.First);
        if (report.Roles[block].Role is not (BlockRole.Heading or BlockRole.Title)) return false;
        var (first, next) = report.Index.TokensOf(block);
        return span.First == first && span.Next == next && report.Index.Blocks.Length > 1 && report.Roles[block].Role == BlockRole.Heading;
    }

    /// <summary>Whether the name stands before a number in its register: <c>KvK 12345678</c>.</summary>
    private static bool IsRegistration(TextIndex index, OrganisationSpan span)
    {
        var number = index.At(span.Next, span.First).IsMark(':') || index.At(span.Next, span.First).Folded is "nummer" or "nr" ? span.Next + 1 : span.Next;
        return index.At(number, span.First) is { Kind: TokenKind.Number, Length: >= 6 };
    }

    /// <summary>A proper name where only an organisation fits: <c>georganiseerd door X</c>, <c>in samenwerking met X</c>.</summary>
    private static OrganisationSpan? PlacedAt(ReportView report, int at)
    {
        var index = report.Index;
        if (at == 0) return null;
        if (!index.Tokens[at].IsCapital && !index.HasMatch(at, LexiconKinds.Organisation)) return null;
        if (index.StartsSentence(at)) return Regional(report, at);
        if ((Organising(index, at) ?? Hosting(index, at)) is { } active) return active;
        var before = index.Tokens[at - 1].Folded is "de" or "het" && at > 1 ? at - 2 : at - 1;
        if (index.SentenceOf(before) != index.SentenceOf(at)) return null;
        var cue = index.Tokens[before].Folded;
        var inList = cue is "en" or "," && index.Tokens[at].IsCapital;
        if (!PlaceCues.Contains(cue) && !inList) return index.MatchAt<OrganisationEntry>(at) is not null && cue is "van" or "bij" or "en" or "of" or "voor" or "(" ? OrganisationReader.ReadInPlace(index, at) : null;
        if (inList) return null;
        var phrase = before > 0 ? index.Tokens[before - 1].Folded : "";
        var isAgent = cue switch
        {
            "door" or "troch" => (phrase == "," && index.Blocks[index.BlockOf(at)].Marker.Length > 0) || OrganisationRoles.OfParticiple(phrase).Length > 0 || RoleVerbs.OfParticiple(phrase).Length > 0,
            "van" => (phrase is "initiatief" or "idee" or "uitnodiging" or "opdracht" or "verzoek" or "handen" or "balie" or "kraam" or "loket" or "spreekuur" or "stand" or "tafel" or "website" || IsStaff(index, before - 1)) && !CommonWords.Contains(index.Tokens[at]) && index.MatchAt<ThemeEntry>(at) is null && index.MatchAt<RegionEntry>(at) is null,
            "met" => phrase is "samenwerking" or "samen" or "partnerschap" or "medewerking" or "samenspraak" || phrase is "afspraken" or "convenant" or "contract" or "overleg" && !CommonWords.Contains(index.Tokens[at]) && !index.Lexicon.GivenNames.Contains(index.Tokens[at]) && index.MatchAt<ThemeEntry>(at) is null && index.MatchAt<RegionEntry>(at) is null,
            _ => true,
        };
        // a resident of the Breedstraat
        if (cue is "van" && OrganisationWords.IsStreet(index.Tokens[at].Folded) && index.MatchAt<OrganisationEntry>(at) is null) return null;
        if (!isAgent) return index.MatchAt<OrganisationEntry>(at) is not null ? OrganisationReader.ReadInPlace(index, at) : null;
        if (!index.Tokens[at].IsCapital || NameReader.ReadAt(index, at) is not null || IsPlaceName(index, at)) return null;
        return OrganisationReader.ReadInPlace(index, at) is { } name && name.First == at && !IsUnlistedPerson(index, name) ? name : null;
    }

    /// <summary><c>Sportpunt Groningen gaat de vrijwilligers scholen</c>: a word that no list knows and an area, which act at the beginning of a sentence.</summary>
    private static OrganisationSpan? Regional(ReportView report, int at)
    {
        var index = report.Index;
        ref readonly var token = ref index.Tokens[at];
        if (token is not { IsCapital: true, IsAllCapitals: false, IsInitials: false, Length: >= 5 } || at + 1 >= index.Tokens.Count || !index.HasMatch(at + 1) || index.At(at + 1, at) is not { IsCapital: true } || report.Roles[index.BlockOf(at)].Role is BlockRole.Heading or BlockRole.Title) return null;
        if (CommonWords.Contains(token) || index.Lexicon.GivenNames.Contains(token) || MeetingWords.Of(token) is not null || FunctionReader.ReadAt(index, at) is not null || index.MatchAt<ThemeEntry>(at) is not null || index.MatchAt<RegionEntry>(at) is not null || IsPlaceName(index, at) || FunctionWords.IsOpener(token)) return null;
        var area = index.MatchAt<ProvinceEntry>(at + 1)?.Next ?? index.MatchAt<MunicipalityEntry>(at + 1)?.Next ?? index.MatchAt<RegionEntry>(at + 1)?.Next ?? 0;
        return area > 0 && OrganisationRoles.IsActing(index.At(area, at).Folded) ? new OrganisationSpan(at, area, index.Words(at, area), IsKnown: false) : null;
    }

    /// <summary>Capitals right before a verb of organising: <c>de leerkring die Schouders Eronder organiseerde</c>.</summary>
    private static OrganisationSpan? Organising(TextIndex index, int at)
    {
        if (!index.Cues.Organisations.Any(OrganisationCues.Organising, at + 1, index.Sentences[index.SentenceOf(at)].Next)) return null;
        if (!index.Tokens[at].IsCapital || index.At(at - 1, at).IsCapital || IsPlaceName(index, at) || NameReader.ReadAt(index, at) is not null) return null;
        return OrganisationReader.ReadInPlace(index, at) is { } name && name.First == at && index.At(name.Next, at).Is(OrganisationCues.Organising) && !IsUnlistedPerson(index, name) ? name : null;
    }

    /// <summary>Whoever is thanked for being a host, is visited, or has a building on an industrial estate: <c>dank aan Zinder voor de gastvrijheid</c>.</summary>
    private static OrganisationSpan? Hosting(TextIndex index, int at)
    {
        var before = index.At(at - 1, at).Folded;
        if (!index.Tokens[at].IsCapital || before is not ("van" or "aan" or "bij" or "bedrijfsbezoek" or "de" or "het") || before is not "bedrijfsbezoek" && !HasHosting(index, at) || IsPlaceName(index, at)) return null;
        if (OrganisationReader.ReadInPlace(index, at) is not { } name || name.First != at) return null;
        if (before is "bij" && ProperVenues.IsOnEstate(index, name.Next)) return name;
        if (NameReader.ReadAt(index, at) is not null) return null;
        return before is "bedrijfsbezoek" || VenueScenes.IsHosting(index, name.Next) ? name : null;
    }

    /// <summary>Whether what shows a host or a firm stands behind a token, in its block.</summary>
    private static bool HasHosting(TextIndex index, int at)
    {
        var (cues, end) = (index.Cues.Organisations, index.TokensOf(index.BlockOf(at)).Next);
        for (var i = cues.Next(OrganisationCues.Hosting, at + 1, end); i < end; i = cues.Next(OrganisationCues.Hosting, i + 1, end))
        {
            if (VenueScenes.IsHosting(index, i) || ProperVenues.IsOnEstate(index, i)) return true;
        }

        return false;
    }

    /// <summary>Whether a word means people who work somewhere or are members: <c>de chauffeurs van Qbuzz</c>; residents and makers of something do not.</summary>
    private static bool IsStaff(TextIndex index, int at)
    {
        if (at < 0 || !index.Tokens[at].IsWord || index.Tokens[at].IsCapital && !index.StartsSentence(at)) return false;
        var folded = index.Tokens[at].Folded;
        if (OrganisationWords.IsNoStaff(folded) || GovernmentWords.IsGoverning(folded)) return false;
        return AgentNouns.IsPlural(folded) || folded is "leden" or "vrijwilligers" || FunctionReader.ReadAt(index, at) is { IsWeak: false } function && function.Next == at + 1;
    }

    private static bool IsPlaceName(TextIndex index, int at) =>
        index.HasMatch(at, LexiconKinds.Municipality | LexiconKinds.Town | LexiconKinds.Province);

    /// <summary>Two or three capitals that a function or speaking verb stands by are a person that no list knows.</summary>
    private static bool IsUnlistedPerson(TextIndex index, OrganisationSpan name) =>
        name.Next - name.First >= 2 && FunctionReader.ReadAt(index, Math.Max(0, name.First - 1)) is { } function && function.Next == name.First;

    private static string RoleAt(TextIndex index, int at)
    {
        for (var back = 1; back <= 3 && at - back >= 0 && index.SentenceOf(at - back) == index.SentenceOf(at); back++)
        {
            var cue = index.Tokens[at - back].Folded;
            if (cue is "door" && at - back > 0) return OrganisationRoles.OfParticiple(index.Tokens[at - back - 1].Folded);
            if (cue is "met" && at - back > 0 && index.Tokens[at - back - 1].Folded is "samenwerking") return OrganisationRoles.Partner;
        }

        return OrganisationRoles.OfVerb(index.Tokens[VerbNear(index, at)].Folded);
    }

    /// <summary>The verb near a name that tells what part it had; the name itself when there is none.</summary>
    private static int VerbNear(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        var end = Math.Min(sentence.Next, at + 8);
        var behind = index.Cues.Organisations.Next(OrganisationCues.Holding, at + 1, end);
        if (behind < end) return behind;
        for (var i = at - 1; i >= sentence.First && i > at - 3; i--)
        {
            if (index.Tokens[i].Is(OrganisationCues.Holding)) return i;
        }

        return at;
    }

    /// <summary>A word in capitals that no list explains and that keeps coming back is the name of who writes: <c>SAMEN</c>.</summary>
    private static void AddCapitals(ReportView report, FoundOrganisations found)
    {
        var index = report.Index;
        Dictionary<string, (int Count, int First, bool IsAgent)>? counts = null;
        for (var i = 0; i < index.Tokens.Count; i++)
        {
            ref readonly var token = ref index.Tokens[i];
            if (!token.IsAllCapitals || token.Length < 3 || !report.IsSource(i) || report.Roles[index.BlockOf(i)].Role is BlockRole.Heading or BlockRole.Title) continue;
            if (index.HasMatch(i, LexiconKinds.Theme | LexiconKinds.Organisation | LexiconKinds.Region | LexiconKinds.Title | LexiconKinds.Municipality)) continue;
            if (index.At(i - 1, i).IsAllCapitals || index.At(i + 1, i).IsAllCapitals || index.At(i - 1, i).IsMark('(')) continue;
            var word = index.Words(i, i + 1);
            var cue = index.At(i - 1, i).Folded is "de" or "het" ? i - 2 : i - 1;
            var isAgent = index.At(cue, i).Folded is "van" or "door" or "bij" or "namens" || index.At(cue, i).Is(OrganisationCues.Holding);
            counts ??= new(StringComparer.Ordinal);
            counts[word] = counts.TryGetValue(word, out var seen) ? (seen.Count + 1, seen.First, seen.IsAgent || isAgent) : (1, i, isAgent);
        }

        if (counts is null) return;
        foreach (var (word, (count, first, isAgent)) in counts)
        {
            if (isAgent && (count >= FewestMentionsOfCapitals || RoleAt(index, first) == OrganisationRoles.Organiser)) found.Add(word, RoleAt(index, first), first, first + 1);
        }
    }

    /// <summary>A word for a body that the text writes with a capital and comes back to: <c>de Burgertafel</c>, <c>het Taalpunt</c>.</summary>
    private static void AddBodies(ReportView report, FoundOrganisations found)
    {
        var index = report.Index;
        Dictionary<string, (int Count, int First)>? counts = null;
        var (cues, end) = (index.Cues.Organisations, index.Tokens.Count);
        for (var i = cues.Next(OrganisationCues.NamedBody, 1, end); i < end; i = cues.Next(OrganisationCues.NamedBody, i + 1, end))
        {
            ref readonly var token = ref index.Tokens[i];
            if (!token.IsCapital || token.IsAllCapitals || !report.IsSource(i) || report.Roles[index.BlockOf(i)].Role is BlockRole.Heading or BlockRole.Title) continue;
            if (index.At(i - 1, i).Folded is not ("de" or "het" or "ons" or "onze") || index.At(i + 1, i).IsCapital || OrganisationReader.ReadAt(index, i) is not null || MeetingWords.Of(token) is not null) continue;
            counts ??= new(StringComparer.Ordinal);
            counts[token.Folded] = counts.TryGetValue(token.Folded, out var seen) ? (seen.Count + 1, seen.First) : (1, i);
        }

        if (counts is null) return;
        foreach (var (_, (count, first)) in counts)
        {
            if (count >= FewestMentionsOfBodies || index.Tokens[first].Folded.EndsWith("servicepunt", StringComparison.Ordinal) && index.At(first - 2, first).Folded is "bij" or "met" or "door" or "van") found.Add(index.Words(first, first + 1), RoleAt(index, first), first, first + 1);
        }
    }

    /// <summary>Where one member of an enumeration is an organisation and bodies stand beside it, they all are.</summary>
    private static void AddSiblings(ReportView report, FoundOrganisations found, List<PersonMention> people)
    {
        var index = report.Index;
        var places = found.Places();
        foreach (var anchor in places)
        {
            var sentence = index.Sentences[index.SentenceOf(anchor.First)];
            foreach (var step in (ReadOnlySpan<int>)[-1, 1])
            {
                var at = step < 0 ? anchor.First - 1 : anchor.Next;
                for (var guard = 0; guard < 10; guard++)
                {
                    if (at < sentence.First || at >= sentence.Next || !(index.Tokens[at].IsMark(',') || index.Tokens[at].Folded is "en")) break;
                    var member = step < 0 ? MemberBefore(index, at, sentence.First) : MemberAfter(index, at + 1, sentence.Next);
                    if (member is not { } body || IsInsideName(people, body.First) || IsInside(places, body.First)) break;
                    found.Add(body.Name, "", body.First, body.Next);
                    at = step < 0 ? SkipArticle(index, body.First - 1, sentence.First) : body.Next;
                }
            }
        }
    }

    private static bool IsInside(List<(int First, int Next)> places, int token) => places.Exists(place => place.First < token && token < place.Next);

    private static int SkipArticle(TextIndex index, int at, int first) => at > first && index.Tokens[at].Folded is "de" or "het" ? at - 1 : at;

    private static OrganisationSpan? MemberBefore(TextIndex index, int separator, int first)
    {
        var last = separator - 1;
        if (last < first || !index.Tokens[last].IsWord) return null;
        if (index.Tokens[last].Is(OrganisationCues.Body) && !index.Tokens[last].IsCapital) return new OrganisationSpan(last, last + 1, index.Words(last, last + 1), IsKnown: false);
        if (!index.Tokens[last].IsCapital) return null;
        var start = last;
        while (start > first && index.Tokens[start - 1].IsCapital && !index.StartsSentence(start - 1)) start--;
        if (index.At(start - 1, last).IsWord && FunctionReader.ReadAt(index, start - 1)?.Next == start) return null; // programmamanager Gezonde Start, …
        return IsCommon(index, start, last + 1) ? null : new OrganisationSpan(start, last + 1, index.Words(start, last + 1), IsKnown: false);
    }

    private static OrganisationSpan? MemberAfter(TextIndex index, int at, int next)
    {
        while (at < next && index.Tokens[at].Folded is "de" or "het") at++;
        if (at >= next || !index.Tokens[at].IsWord) return null;
        if (OrganisationReader.ReadAt(index, at) is { } sure) return sure;
        if (index.Tokens[at].Is(OrganisationCues.Body) && !index.Tokens[at].IsCapital) return new OrganisationSpan(at, at + 1, index.Words(at, at + 1), IsKnown: false);
        var end = OrganisationNames.ProperEnd(index, at);
        return end == at || IsCommon(index, at, end) || OrganisationNames.IsAdjective(index, at, end) ? null : new OrganisationSpan(at, end, index.Words(at, end), IsKnown: false);
    }

    private static bool IsCommon(TextIndex index, int first, int next) =>
        IsPlaceName(index, first) || next - first == 1 && IsGivenName(index, first) || NameReader.ReadAt(index, first) is not null || index.MatchAt<RegionEntry>(first) is not null
        || (next - first == 1 && index.MatchAt<ThemeEntry>(first) is not null) || (next - first == 1 && FunctionReader.ReadAt(index, first) is not null);

    /// <summary>A given name alone, of two parts as well, is somebody who was named before: <c>Kees-Jan</c>.</summary>
    private static bool IsGivenName(TextIndex index, int at)
    {
        var folded = index.Tokens[at].Folded;
        var hyphen = folded.IndexOf("-", StringComparison.Ordinal);
        return !index.Tokens[at].IsAllCapitals && index.MatchAt<OrganisationEntry>(at) is null && (index.Lexicon.GivenNames.Contains(folded) || hyphen > 1 && index.Lexicon.GivenNames.Contains(folded[..hyphen]) && index.Lexicon.GivenNames.Contains(folded[(hyphen + 1)..]));
    }

    /// <summary>What somebody represents is a body: <c>vertegenwoordigde het secretarissenoverleg</c>.</summary>
    private static void AddRepresented(ReportView report, FoundOrganisations found)
    {
        var index = report.Index;
        var (cues, end) = (index.Cues.Organisations, Math.Max(0, index.Tokens.Count - 1));
        for (var i = cues.Next(OrganisationCues.Representing, 0, end); i < end; i = cues.Next(OrganisationCues.Representing, i + 1, end))
        {
            if (!report.IsSource(i)) continue;
            var at = i + 1;
            while (at < index.Tokens.Count && index.Tokens[at].Folded is "de" or "het") at++;
            if (at >= index.Tokens.Count || index.SentenceOf(at) != index.SentenceOf(i) || index.Tokens[at].IsCapital) continue;
            if (index.Tokens[at].Is(OrganisationCues.Body) && OrganisationReader.ReadAt(index, at) is null) found.Add(index.Words(at, at + 1), "", at, at + 1);
        }
    }
}
