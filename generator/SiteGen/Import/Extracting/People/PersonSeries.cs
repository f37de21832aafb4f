using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Places;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>What people who are named one behind the other have in common: a function in the plural, an employer, a colleague.</summary>
internal static class PersonSeries
{
    private const int LongestBrackets = 24;

    /// <summary>A name that no list has is one all the same behind a function in the plural and another name.</summary>
    internal static PersonMention? ListedAt(ReportView report, List<PersonMention> before, int at)
    {
        if (before.Count == 0 || before[^1].Affiliation is not { IsShared: true } || !report.Index.Tokens[at].IsCapital || at - before[^1].Span.Next > 8) return null;
        if (UnlistedPeople.IsGivenAlone(report.Index, at) && report.Index.Tokens[before[^1].Span.Next].Folded is "en" && before[^1].Span.Next + 1 == at && !before[^1].Span.IsFull) return WithShared(report.Index, before, PersonMentions.Of(report, new NameSpan(at, at + 1, report.Index.Words(at, at + 1), IsFull: false)));
        if (NameReader.ReadUnlisted(report.Index, at) is not { } name || report.Index.SentenceOf(at) != report.Index.SentenceOf(before[^1].Span.First)) return null;
        var mention = PersonMentions.Of(report, name);
        return WithShared(report.Index, before, mention).Affiliation is { IsShared: true } ? mention : null;
    }

    /// <summary><c>Ans Vermeer, Bo Hin en Kees Tol, wethouders van Epe</c>: a function in the plural behind the last name is that of all.</summary>
    internal static void ShareFunctionBehind(TextIndex index, List<PersonMention> mentions)
    {
        if (mentions[^1].Affiliation is not { IsOfSeveral: true, Function.Length: > 0 } shared) return;
        for (var i = mentions.Count - 2; i >= 0; i--)
        {
            var (one, next) = (mentions[i], mentions[i + 1]);
            if (one.Affiliation is { Function.Length: > 0 } || next.Span.Outer - one.Span.Next != 1 || index.SentenceOf(one.Span.First) != index.SentenceOf(next.Span.First)) return;
            if (index.Tokens[one.Span.Next].Folded is not ("en" or "&" or ",")) return;
            mentions[i] = one with { Affiliation = shared with { IsOfSeveral = false, Next = one.Span.Next } };
        }
    }

    /// <summary><c>Ans Vermeer en Kees Tol, respectievelijk voorzitter en secretaris van de Dorpsraad</c>: the first of two has the first function.</summary>
    internal static void ShareRespectively(TextIndex index, List<PersonMention> mentions)
    {
        if (mentions.Count < 2 || mentions[^1].Affiliation is not { Function.Length: > 0 } both) return;
        var (one, other) = (mentions[^2], mentions[^1]);
        if (one.Affiliation is { Function.Length: > 0 } || other.Span.Outer - one.Span.Next != 1 || index.Tokens[one.Span.Next].Folded is not "en") return;
        var at = index.At(other.Span.Next, other.Span.First) is var mark && (mark.IsMark(',') || mark.IsMark('(')) ? other.Span.Next + 1 : other.Span.Next;
        if (index.At(at, other.Span.First).Folded is not ("respectievelijk" or "resp" or "resp.") || FunctionReader.ReadAt(index, at + 1) is not { IsPlural: false } first) return;
        var link = FunctionReader.FieldEnd(index, first.Next, index.Sentences[index.SentenceOf(at)].Next, stopAtNames: true);
        if (index.At(first.Next, at).Folded is "en") link = first.Next;
        if (index.At(link, at).Folded is not "en" || FunctionReader.ReadAt(index, link + 1) is not { IsPlural: false } second) return;
        mentions[^2] = one with { Affiliation = both with { Function = first.Name, Next = one.Span.Next } };
        mentions[^1] = other with { Affiliation = both with { Function = second.Name } };
    }

    /// <summary><c>Ans Vermeer en Kees Tol van Timon</c>, <c>beiden van Timon</c>: the first is of it, too.</summary>
    internal static void ShareEmployer(TextIndex index, List<PersonMention> mentions)
    {
        if (mentions.Count < 2) return;
        var (first, second) = (mentions[^2], mentions[^1]);
        if (first.Affiliation is { IsShared: true, Organisation.Length: 0 } && second.Affiliation is { IsShared: true, Organisation.Length: > 0 } same && index.Tokens[first.Span.Next].Folded is "en" or "&" && second.Span.Outer - first.Span.Next == 1)
        {
            // beleidsadviseurs Ans Mol en Kees Tol van de gemeente Epe
            mentions[^2] = first with { Affiliation = first.Affiliation with { Organisation = same.Organisation, Municipality = same.Municipality } };
            return;
        }

        if (first.Affiliation is { } own && (own.Organisation.Length > 0 || GovernmentWords.IsGoverning(own.Function)) || second.Affiliation is not { Organisation.Length: > 0, Municipality.Length: 0 } of || index.Tokens[first.Span.Next].Folded is not ("en" or "&")) return;
        var isNext = second.Span.Outer - first.Span.Next == 1 || first.Affiliation is { Function.Length: > 0 } && AffiliationBefore.FunctionBefore(index, second.Span.Outer)?.First == first.Span.Next + 1;
        if (!isNext || index.SentenceOf(first.Span.First) != index.SentenceOf(second.Span.First)) return;
        var link = index.At(second.Span.Next, second.Span.First);
        if (link.Folded is not ("van" or "namens") && !(link.IsMark(',') && index.At(second.Span.Next + 1, second.Span.First).Folded is "beiden" or "beide" or "allebei")) return;
        mentions[^2] = first with { Affiliation = (first.Affiliation ?? new Affiliation("", "", of.IsFormer, first.Span.Next)) with { Organisation = of.Organisation } };
    }

    /// <summary><c>Lia Roefs, zijn collega</c> is of the organisation of whoever was named before.</summary>
    internal static PersonMention WithColleague(TextIndex index, List<PersonMention> before, PersonMention mention)
    {
        if (before.Count > 0 && mention.Affiliation is { Function.Length: 0, Organisation.Length: > 0 } placed && (placed.Municipality.Length > 0 || placed.Organisation.StartsWith("gemeente ", StringComparison.OrdinalIgnoreCase)))
        {
            // wethouder Jan Smit van Epe en zijn collega Els Kuipers van de gemeente Ede
            return before[^1].Affiliation is { Municipality.Length: > 0 } one && GovernmentWords.IsElected(one.Function) && index.SentenceOf(before[^1].Span.First) == index.SentenceOf(mention.Span.First) && index.At(mention.Span.Outer - 1, mention.Span.First).Folded is "collega" && index.At(mention.Span.Outer - 2, mention.Span.First).Folded is "zijn" or "haar" or "hun" or "en"
                ? mention with { Affiliation = placed with { Function = one.Function } } : mention;
        }

        if (before.Count == 0 || mention.Affiliation is { Organisation.Length: > 0 } || before[^1].Affiliation is not { Organisation.Length: > 0 } other || !IsColleague(index, mention.Span)) return mention;
        if (index.SentenceOf(mention.Span.First) - index.SentenceOf(before[^1].Span.First) > 1) return mention;
        var own = mention.Affiliation ?? new Affiliation("", "", IsFormer: false, mention.Span.Next);
        var function = own.Function.Length == 0 && GovernmentWords.IsElected(other.Function) ? other.Function : own.Function;
        if (Elsewhere(index, mention.Span) is { Length: > 0 } home) return mention with { Affiliation = own with { Function = function, Organisation = "gemeente " + home, Municipality = home } };
        return mention with { Affiliation = own with { Function = function, Organisation = other.Organisation, Municipality = other.Municipality, IsFormer = own.Function.Length > 0 && own.IsFormer } };
    }

    /// <summary>The municipality that a colleague is of, when another: <c>zijn Delftse collega</c>, <c>haar collega Ans Mol uit Kerkrade</c>.</summary>
    private static string Elsewhere(TextIndex index, NameSpan name)
    {
        if (PlaceBefore(index, name) is var place and > 0 && index.At(place - 2, name.First).Folded is var noun && (noun.StartsWith("collega", StringComparison.Ordinal) || noun is "colleague")) return index.MatchAt<MunicipalityEntry>(place)!.Value.Value.Name;
        if (index.At(name.Outer - 1, name.First).Folded.StartsWith("collega", StringComparison.Ordinal) && index.At(name.Outer - 2, name.First) is { IsCapital: true } demonym && Demonyms.Municipality(demonym.Folded) is { Length: > 0 } home) return home;
        return index.At(name.Next, name.First).Folded is "uit" && index.MatchAt<MunicipalityEntry>(Math.Min(name.Next + 1, index.Tokens.Count - 1)) is { } town ? town.Value.Name : "";
    }

    /// <summary>The municipality between the word and the name: <c>zijn collega uit Schagen, Hetty Mol</c>; -1 when there is none.</summary>
    private static int PlaceBefore(TextIndex index, NameSpan name)
    {
        var place = index.At(name.Outer - 1, name.First).IsMark(',') ? name.Outer - 2 : name.Outer - 1;
        while (place > name.Outer - 6 && index.At(place, name.First).IsCapital && index.At(place - 1, name.First).Folded is not ("uit" or "van" or "from" or "of" or "in")) place--;
        return index.At(place, name.First).IsCapital && index.At(place - 1, name.First).Folded is "uit" or "van" or "from" or "of" or "in" && index.MatchAt<MunicipalityEntry>(place) is not null ? place : -1;
    }

    /// <summary><c>Haar tegenhanger van Laborijn heet Kees Tol</c>: the organisation between the word and the verb before the name.</summary>
    internal static PersonMention OfCounterpart(TextIndex index, PersonMention mention)
    {
        if (mention.Affiliation is { Organisation.Length: > 0 } || !mention.Span.IsFull || !index.Cues.People.Any(PersonCues.Counterpart)) return mention;
        var name = mention.Span;
        var end = index.At(name.Outer - 1, name.First) is var link && (link.IsMark(',') || link.Folded is "heet" or "is" or "was") ? name.Outer - 1 : name.Outer;
        for (var i = end - 2; i >= end - 8 && index.At(i, name.First) is { IsWord: true } token; i--)
        {
            if (token.Folded is not ("van" or "bij") || !index.At(i - 1, name.First).Is(PersonCues.Counterpart)) continue;
            var first = index.Tokens[i + 1] is { IsCapital: false, Folded: "de" or "het" } ? i + 2 : i + 1;
            if (first >= end || index.MatchAt<MunicipalityEntry>(first) is not null || OrganisationReader.ReadInPlace(index, first) is not { } employer || employer.Next != end) return mention;
            var own = mention.Affiliation ?? new Affiliation("", "", IsFormer: false, name.Next);
            return mention with { Affiliation = own with { Organisation = employer.Name, Span = employer } };
        }

        return mention;
    }

    private static bool IsColleague(TextIndex index, NameSpan name)
    {
        if (!index.Cues.People.Any(PersonCues.Colleague)) return false;
        var from = PlaceBefore(index, name) is var place and > 0 ? place - 2 : name.Outer - 1;
        for (var i = from; i >= from - 2; i--)
        {
            var token = index.At(i, name.First);
            if (token.IsMark(',') && i < from && FunctionReader.ReadAt(index, i + 1) is { IsPlural: false }) continue;
            if (!token.IsWord) break;
            if (token.Is(PersonCues.Colleague)) return index.At(i - 1, name.First).Folded is "\0" or "zijn" or "haar" or "hun" or "diens" or "met" or "her" or "his" or "their" or "syn" or "har" || index.At(i - 1, name.First).IsCapital && index.At(i - 2, name.First).Folded is "zijn" or "haar" or "hun";
        }

        var behind = name.Next + 1;
        return index.At(name.Next, name.First).IsMark(',') && index.At(behind, name.First).Folded is "zijn" or "haar" or "hun" or "diens" or "een" && index.At(behind + 1, name.First).Folded.StartsWith("collega", StringComparison.Ordinal);
    }

    /// <summary>A function in the plural goes for the next name of the list, too.</summary>
    internal static PersonMention WithShared(TextIndex index, List<PersonMention> before, PersonMention mention)
    {
        if (before.Count == 0 || before[^1].Affiliation is not { IsShared: true } shared || mention.Affiliation is { Function.Length: > 0 }) return mention;
        var from = Math.Max(BehindBrackets(index, before[^1].Span, mention.Span.Outer), Math.Min(shared.Next, mention.Span.Outer - 1));
        for (var i = from; i < mention.Span.Outer; i++)
        {
            if (i - from > 3 || !(index.Tokens[i].IsMark(',') || index.Tokens[i].IsMark(')') || index.Tokens[i].Folded == "en")) return mention;
        }

        var own = mention.Affiliation ?? new Affiliation("", "", IsFormer: false, mention.Span.Next);
        return mention with { Affiliation = own with { Function = shared.Function, IsFormer = shared.IsFormer, IsShared = true } };
    }

    /// <summary>The token behind what stands in brackets right behind a name, <c>(onder meer verantwoordelijk voor zorg)</c>, or behind the name.</summary>
    private static int BehindBrackets(TextIndex index, NameSpan name, int limit)
    {
        if (!index.At(name.Next, name.First).IsMark('(')) return name.Next;
        for (var i = name.Next + 1; i < Math.Min(limit, name.Next + LongestBrackets); i++)
        {
            if (index.Tokens[i].IsMark(')')) return i + 1;
        }

        return name.Next;
    }
}
