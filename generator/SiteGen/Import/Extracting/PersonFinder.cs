using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting;

/// <summary>Finds the people of a report, each place where they are named with the function and organisation it gives.</summary>
internal static class PersonFinder
{
    private const int LongestBrackets = 24;
    private const int LongestApposition = 18;

    /// <summary>All places where a person is named in full, or by surname behind a title or function; in the order of the text.</summary>
    internal static List<PersonMention> Find(ReportView report)
    {
        var index = report.Index;
        var mentions = new List<PersonMention>();
        for (var i = 0; i < index.Tokens.Count;)
        {
            if (!index.Tokens[i].IsCapital && !index.Tokens[i].IsWord || !report.IsSource(i))
            {
                i++;
                continue;
            }

            if ((MentionAt(report, i) ?? ListedAt(report, mentions, i)) is { } mention)
            {
                mentions.Add(WithColleague(index, mentions, WithShared(index, mentions, mention)));
                ShareEmployer(index, mentions);
                i = Math.Max(i + 1, Math.Max(mention.Span.Next, mention.Affiliation is { IsShared: false, Function.Length: > 0, Next: var behind } said ? Math.Min(said.Span?.First ?? behind, mention.Span.Next + LongestApposition) : 0));
            }
            else i++;
        }

        return mentions;
    }

    /// <summary>A name that no list has is one all the same behind a function in the plural and another name.</summary>
    private static PersonMention? ListedAt(ReportView report, List<PersonMention> before, int at)
    {
        if (before.Count == 0 || before[^1].Affiliation is not { IsShared: true } || !report.Index.Tokens[at].IsCapital || at - before[^1].Span.Next > 8) return null;
        if (IsGivenAlone(report.Index, at) && report.Index.Tokens[before[^1].Span.Next].Folded is "en" && before[^1].Span.Next + 1 == at && !before[^1].Span.IsFull) return WithShared(report.Index, before, Mention(report, new NameSpan(at, at + 1, report.Index.Words(at, at + 1), IsFull: false)));
        if (NameReader.ReadUnlisted(report.Index, at) is not { } name || report.Index.SentenceOf(at) != report.Index.SentenceOf(before[^1].Span.First)) return null;
        var mention = Mention(report, name);
        return WithShared(report.Index, before, mention).Affiliation is { IsShared: true } ? mention : null;
    }

    /// <summary><c>Ans Vermeer en Kees Tol van Timon</c>, <c>beiden van Timon</c>: the first is of it, too.</summary>
    private static void ShareEmployer(TextIndex index, List<PersonMention> mentions)
    {
        if (mentions.Count < 2) return;
        var (first, second) = (mentions[^2], mentions[^1]);
        if (first.Affiliation is { } own && (own.Organisation.Length > 0 || GovernmentWords.IsGoverning(own.Function)) || second.Affiliation is not { Organisation.Length: > 0, Municipality.Length: 0 } of || index.Tokens[first.Span.Next].Folded is not ("en" or "&")) return;
        var isNext = second.Span.Outer - first.Span.Next == 1 || first.Affiliation is { Function.Length: > 0 } && FunctionBefore(index, second.Span.Outer)?.First == first.Span.Next + 1;
        if (!isNext || index.SentenceOf(first.Span.First) != index.SentenceOf(second.Span.First)) return;
        var link = index.At(second.Span.Next, second.Span.First);
        if (link.Folded is not ("van" or "namens") && !(link.IsMark(',') && index.At(second.Span.Next + 1, second.Span.First).Folded is "beiden" or "beide" or "allebei")) return;
        mentions[^2] = first with { Affiliation = (first.Affiliation ?? new Affiliation("", "", of.IsFormer, first.Span.Next)) with { Organisation = of.Organisation } };
    }

    /// <summary><c>Lia Roefs, zijn collega</c> is of the organisation of whoever was named before.</summary>
    private static PersonMention WithColleague(TextIndex index, List<PersonMention> before, PersonMention mention)
    {
        if (before.Count == 0 || mention.Affiliation is { Organisation.Length: > 0 } || before[^1].Affiliation is not { Organisation.Length: > 0 } other || !IsColleague(index, mention.Span)) return mention;
        if (index.SentenceOf(mention.Span.First) - index.SentenceOf(before[^1].Span.First) > 1) return mention;
        var own = mention.Affiliation ?? new Affiliation("", "", IsFormer: false, mention.Span.Next);
        return mention with { Affiliation = own with { Organisation = other.Organisation, Municipality = other.Municipality, IsFormer = own.Function.Length > 0 && own.IsFormer } };
    }

    private static bool IsColleague(TextIndex index, NameSpan name)
    {
        for (var i = name.Outer - 1; i >= name.Outer - 3; i--)
        {
            var token = index.At(i, name.First);
            if (!token.IsWord) break;
            if (token.Folded.StartsWith("collega", StringComparison.Ordinal)) return index.At(i - 1, name.First).Folded is "zijn" or "haar" or "hun" or "diens" or "met";
        }

        var behind = name.Next + 1;
        return index.At(name.Next, name.First).IsMark(',') && index.At(behind, name.First).Folded is "zijn" or "haar" or "hun" or "diens" or "een" && index.At(behind + 1, name.First).Folded.StartsWith("collega", StringComparison.Ordinal);
    }

    /// <summary>A function in the plural goes for the next name of the list, too.</summary>
    private static PersonMention WithShared(TextIndex index, List<PersonMention> before, PersonMention mention)
    {
        if (before.Count == 0 || before[^1].Affiliation is not { IsShared: true } shared || mention.Affiliation is { Function.Length: > 0 }) return mention;
        var from = Math.Max(before[^1].Span.Next, Math.Min(shared.Next, mention.Span.Outer - 1));
        for (var i = from; i < mention.Span.Outer; i++)
        {
            if (i - from > 3 || !(index.Tokens[i].IsMark(',') || index.Tokens[i].IsMark(')') || index.Tokens[i].Folded == "en")) return mention;
        }

        var own = mention.Affiliation ?? new Affiliation("", "", IsFormer: false, mention.Span.Next);
        return mention with { Affiliation = own with { Function = shared.Function, IsFormer = shared.IsFormer, IsShared = true } };
    }

    private static PersonMention? MentionAt(ReportView report, int at)
    {
        var index = report.Index;
        if (NameReader.ReadAt(index, at) is { } name)
        {
            return PersonContext.IsHistoric(index, name.First) || PersonContext.IsCredit(index, name.Outer) ? null : Mention(report, name);
        }

        var token = index.Tokens[at];
        if (!token.IsCapital || !index.At(at + 1, at).IsWord && !index.Lexicon.GivenNames.Contains(token.Folded)) return null;
        return UnlistedAt(report, at);
    }

    /// <summary>
    /// A name that no list has, or a surname alone, where the words around it leave no doubt: behind a function, or with a
    /// function or organisation right behind it.
    /// </summary>
    private static PersonMention? UnlistedAt(ReportView report, int at)
    {
        var index = report.Index;
        var before = FunctionBefore(index, at);
        if (NameReader.ReadUnlisted(index, at) is { } name)
        {
            if (before is not null) return Mention(report, name);
            if (index.StartsSentence(at) && index.MatchAt<ThemeEntry>(at) is not null) return null;
            var after = After(index, name);
            if (after is { Function.Length: > 0 }) return Mention(report, name);
            if (index.At(name.Next, at).IsMark('(') && (after is { Span: { IsKnown: true } } && index.At(at - 1, at).Folded is not ("of" or "the" or "de" or "het") || after is { Municipality.Length: > 0 } && (IsListItem(index, at) || index.At(at - 1, at).IsMark(',') || index.At(at - 1, at).IsMark(':')) && !IsPlace(index, at))) return Mention(report, name);
            if (PersonContext.RoleOf(index, name).Length > 0 && name.Next - name.First >= 2 && PersonContext.IsSpeaking(index, name)) return Mention(report, name);
        }

        if (before is { IsWeak: false, IsPlural: false } && before.Value.Next == at && NameReader.Surname(index, at, at) is { } surname && !IsPlace(index, at) && OrganisationReader.ReadAt(index, at) is null)
            return Mention(report, surname);
        return before is { } called && called.Next == at && IsGivenAlone(index, at) || IsRelative(index, at) || IsAged(index, at) ? Mention(report, new NameSpan(at, at + 1, index.Words(at, at + 1), IsFull: false)) : null;
    }

    /// <summary>A given name without a surname: <c>juf Manon</c>.</summary>
    private static bool IsGivenAlone(TextIndex index, int at) =>
        index.Lexicon.GivenNames.Contains(index.Tokens[at].Folded) && !index.Tokens[at].IsAllCapitals && !index.At(at + 1, at).IsCapital && !IsPlace(index, at);

    /// <summary>With an age behind it, which only people have: <c>Ans (34)</c>.</summary>
    private static bool IsAged(TextIndex index, int at) =>
        index.At(at + 1, at).IsMark('(') && index.At(at + 2, at) is { Kind: TokenKind.Number, Length: 2 } && index.At(at + 3, at).IsMark(')') && IsGivenAlone(index, at);

    /// <summary>Of the family of somebody who was named: <c>zijn vrouw Trudie</c>.</summary>
    private static bool IsRelative(TextIndex index, int at) =>
        index.At(at - 2, at).Folded is "zijn" or "haar" or "hun" or "diens" && AgentNouns.IsRelative(index.At(at - 1, at).Folded) && IsGivenAlone(index, at);

    private static bool IsPlace(TextIndex index, int at) =>
        index.MatchAt<MunicipalityEntry>(at) is not null || index.MatchAt<TownEntry>(at) is not null || index.MatchAt<RegionEntry>(at) is not null || index.MatchAt<ThemeEntry>(at) is not null || index.MatchAt<ProvinceEntry>(at) is not null || index.MatchAt<OrganisationEntry>(at) is not null || index.Tokens[at].IsAllCapitals;

    private static PersonMention Mention(ReportView report, NameSpan name)
    {
        var index = report.Index;
        var after = After(index, name);
        var before = Before(index, name);
        var joined = Join(before, after);
        var affiliation = joined is { Function.Length: > 0 } ? joined : WithNext(index, name, joined);
        if (affiliation is not { Organisation.Length: > 0 } && (LineOf(index, name) ?? (name.IsFull ? OnBehalf(index, name) ?? Told(index, name, affiliation?.Function ?? "") : null)) is { } sender) affiliation = (affiliation ?? new Affiliation("", "", IsFormer: false, name.Next)) with { Organisation = sender.Name, Span = sender };
        return new PersonMention(name, affiliation, PersonContext.RoleOf(index, name));
    }

    /// <summary><c>Namens Stichting Present vertelde Ans Vermeer …</c>, <c>Ans Vermeer sprak namens …</c>, when the sentence names nobody else.</summary>
    private static OrganisationSpan? OnBehalf(TextIndex index, NameSpan name)
    {
        var sentence = index.Sentences[index.SentenceOf(name.First)];
        OrganisationSpan? found = null;
        for (var i = Math.Max(sentence.First, name.Outer - LongestApposition); i < Math.Min(sentence.Next, name.Next + LongestApposition); i++)
        {
            if (i >= name.Outer && i < name.Next) continue;
            if (index.Tokens[i].IsCapital && NameReader.ReadAt(index, i) is { IsFull: true }) return null;
            if (index.Tokens[i].Folded != "namens" || i + 1 >= sentence.Next) continue;
            var at = i + 1;
            while (at + 1 < sentence.Next && index.Tokens[at].Folded is "de" or "het") at++;
            if (found is not null) return null;
            found = OrganisationReader.ReadInPlace(index, at) is { } sender && index.MatchAt<MunicipalityEntry>(at) is null && NameReader.ReadAt(index, at) is null ? sender : null;
        }

        return found;
    }

    /// <summary>The next sentence may tell: <c>Zij is nu taalambassadeur.</c></summary>
    private static Affiliation? WithNext(TextIndex index, NameSpan name, Affiliation? said)
    {
        var sentence = index.SentenceOf(name.First);
        if (!name.IsFull || sentence + 1 >= index.Sentences.Count || index.Sentences[sentence + 1].Block != index.Sentences[sentence].Block) return said;
        var next = index.Sentences[sentence + 1];
        if (next.Next - next.First < 4 || index.Tokens[next.First].Folded is not ("hij" or "zij" or "ze") || index.Tokens[next.First + 1].Folded is not ("is" or "was" or "werkt" or "werkte")) return said;
        for (var i = name.Next; i < index.Sentences[sentence].Next; i++)
        {
            if (index.Tokens[i].IsCapital && NameReader.ReadAt(index, i) is not null) return said;
        }

        var at = next.First + 2;
        if (index.Tokens[at].Folded is "bij" or "voor" && said is not { Organisation.Length: > 0 } && index.Tokens[at - 1].Folded.StartsWith("werk", StringComparison.Ordinal)
            && AffiliationReader.Read(index, at, Math.Min(next.Next, at + LongestApposition), isEnclosed: false) is { Organisation.Length: > 0 } employer)
            return employer with { Function = said?.Function ?? "", IsFormer = said?.IsFormer ?? false, Next = name.Next };
        while (at < next.Next && index.Tokens[at].Folded is "nu" or "inmiddels" or "als" or "sinds" or "zelf" or "ook" or "een" or "de" or "tegenwoordig") at++;
        if (FunctionReader.ReadAt(index, at) is not { IsPlural: false } || AffiliationReader.Read(index, at, Math.Min(next.Next, at + LongestApposition), isEnclosed: false) is not { Function.Length: > 0 } told) return said;
        return told with { Next = name.Next, Span = told.Organisation.Length > 0 ? told.Span : said?.Span, Organisation = told.Organisation.Length > 0 ? told.Organisation : said?.Organisation ?? "" };
    }

    /// <summary>The function from before the name goes with the organisation from behind it, and the other way round.</summary>
    private static Affiliation? Join(Affiliation? before, Affiliation? after)
    {
        if (before is null || after is null) return before ?? after;
        if (after.Function.Length == 0) return before with { Organisation = before.Organisation.Length > 0 ? before.Organisation : after.Organisation, Span = before.Span ?? after.Span, Municipality = before.Municipality.Length > 0 ? before.Municipality : after.Municipality, Next = after.Next };
        var isMeetingRole = IsMeetingRole(before.Function);
        return isMeetingRole || before.Function.Length == 0
            ? after with { Organisation = after.Organisation.Length > 0 ? after.Organisation : before.Organisation }
            : before with { Organisation = before.Organisation.Length > 0 ? before.Organisation : after.Organisation, Span = before.Span ?? after.Span, Municipality = before.Municipality.Length > 0 ? before.Municipality : after.Municipality, IsFormer = before.IsFormer || after.IsFormer, Next = Math.Max(before.Next, after.Next) };
    }

    /// <summary>What one is at the meeting rather than in working life.</summary>
    internal static bool IsMeetingRole(string function) => function is "dagvoorzitter" or "gespreksleider" or "spreker" or "inleider" or "moderator" or "gastspreker" or "hoofdspreker" or "deelnemer" or "presentator" or "notulist" or "verslaglegger" or "middagvoorzitter" or "keynotespreker" or "workshopleider" or "panellid" or "tafelgast" or "tafelvoorzitter" or "sessieleider" or "gastheer" or "gastvrouw" or "keynote speaker" or "avondvoorzitter";

    private static Affiliation? After(TextIndex index, NameSpan name)
    {
        var at = name.Next;
        // titles behind the name: Jan Jansen MSc
        while (at < index.Tokens.Count && index.SentenceOf(at) == index.SentenceOf(name.First) && index.MatchAt<TitleEntry>(at) is { Value: TitleEntry { IsAfter: true } } title) at = title.Next;
        var token = index.At(at, name.First);
        if (token.IsMark('('))
        {
            var close = Close(index, at, name.First);
            if (close > at + 1)
            {
                if (AffiliationReader.IsParty(index, at + 1, close)) return AfterMark(index, close + 1, name.First);
                if (AffiliationReader.Read(index, at + 1, close, isEnclosed: true) is { } enclosed)
                    return enclosed.Organisation.Length == 0 && AfterMark(index, close + 1, name.First) is { Function.Length: 0 } linked ? enclosed with { Organisation = linked.Organisation, Span = linked.Span, Municipality = linked.Municipality } : enclosed;
            }

            return null;
        }

        return AfterMark(index, at, name.First);
    }

    private static Affiliation? AfterMark(TextIndex index, int at, int from)
    {
        var token = index.At(at, from);
        if (token.IsMark(',') || token.IsMark('–') || token.IsMark('-') || token.IsMark('|') || token.IsMark(':') || token.IsMark(';') && false)
        {
            var limit = AppositionEnd(index, at + 1, from);
            if (limit <= at + 1) return null;
            var said = AffiliationReader.Read(index, at + 1, limit, isEnclosed: !token.IsMark(',') || IsListItem(index, from));
            if (said is not { Function.Length: > 0, Organisation.Length: 0 } || said.Next != limit || !index.At(limit, from).IsMark('(')) return said;
            return AffiliationReader.Read(index, limit + 1, Close(index, limit, from), isEnclosed: true) is { Function.Length: 0 } employer ? said with { Organisation = employer.Organisation, Span = employer.Span, Municipality = employer.Municipality } : said;
        }

        if (token.Folded is "van" or "namens" or "bij" or "uit" or "vanuit" or "fan")
            return AffiliationReader.Read(index, at, AppositionEnd(index, at, from), isEnclosed: false);
        if (token.IsCapital && at > from && IsListItem(index, from) && index.TokensOf(index.BlockOf(from)).First >= from - 2 && OrganisationReader.ReadAt(index, at) is { } listed) return new Affiliation("", listed.Name, IsFormer: false, listed.Next) { Span = listed };
        if (token.Folded is "werkt" or "werkte" or "werkzaam" && index.At(at + 1, from).Folded is "bij" or "voor") return AffiliationReader.Read(index, at + 1, AppositionEnd(index, at + 1, from), isEnclosed: false);
        if (token.Folded is "is" or "was" or "werkt" or "werkte" or "als")
            return AffiliationReader.Read(index, at, AppositionEnd(index, at, from), isEnclosed: false) is { Function.Length: > 0 } stated ? stated : null;
        return null;
    }

    private static bool IsListItem(TextIndex index, int at)
    {
        var block = index.Blocks[index.BlockOf(at)];
        return block.Marker.Length > 0 || (block.Text.Length < 90 && block.Text.Text[^1] != '.');
    }

    private static int Close(TextIndex index, int open, int from)
    {
        for (var i = open + 1; i < index.Tokens.Count && i < open + LongestBrackets && index.SentenceOf(i) == index.SentenceOf(from); i++)
        {
            if (index.Tokens[i].IsMark(')')) return i;
        }

        return open;
    }

    /// <summary>The end of what stands behind a name: the next bracket, semicolon, person or end of sentence.</summary>
    private static int AppositionEnd(TextIndex index, int at, int from)
    {
        for (var i = at; i < index.Tokens.Count && i < at + LongestApposition && index.SentenceOf(i) == index.SentenceOf(from); i++)
        {
            var token = index.Tokens[i];
            if (token.IsMark('(') || token.IsMark(';') || token.IsMark('.') || token.IsMark(':')) return i;
            if (i > at && token.IsCapital && NameReader.ReadAt(index, i) is { IsFull: true } && index.MatchAt<MunicipalityEntry>(i) is null) return i;
        }

        return Math.Min(Math.Min(index.Tokens.Count, at + LongestApposition), index.Sentences[index.SentenceOf(from)].Next);
    }

    /// <summary>What stands before the name: <c>onze adviseur</c>, <c>wethouder jeugd</c>, <c>directeur van Stichting X,</c></summary>
    private static Affiliation? Before(TextIndex index, NameSpan name)
    {
        if (Labelled(index, name) is { } label) return label;
        if (name.Outer < name.First && FunctionReader.ReadAt(index, name.Outer) is { IsPlural: false } title && title.Next <= name.First) return new Affiliation(title.Name, "", title.IsFormer, name.Next);
        if ((FunctionBefore(index, name.Outer) ?? (name.IsFull ? FunctionReader.ReadBefore(index, name.Outer) : null)) is not { } function) return null;
        var next = FunctionReader.FieldEnd(index, function.Next, name.Outer, stopAtNames: false);
        var field = FunctionReader.Words(index, function.Next, Math.Max(function.Next, next));
        var words = (First(index, function) is { } first ? FunctionReader.Words(index, first.First, function.First) + " " : "") + (field.Length > 0 ? function.Name + " " + field : function.Name);
        var affiliation = new Affiliation(words, "", function.IsFormer, name.Next) { IsShared = function.IsPlural };
        if (OfHyphen(index, function) is { } hyphened) affiliation = hyphened with { Next = name.Next, Function = (hyphened.Function + " " + field).TrimEnd() };
        if (GovernmentWords.IsGoverning(function.Name) && index.At(function.First - 1, name.First) is { IsCapital: true } from && Demonyms.Municipality(from.Folded) is { Length: > 0 } home) affiliation = affiliation with { Organisation = "gemeente " + home };
        for (var i = Math.Max(function.Next, next); i < name.Outer; i++)
        {
            if (index.MatchAt<MunicipalityEntry>(i) is { } town && index.Tokens[i].IsCapital && OrganisationReader.ReadAt(index, i) is null && index.Tokens[Math.Max(0, i - 1)].Folded != "gemeente") return affiliation with { Organisation = "gemeente " + town.Value.Name, Municipality = town.Value.Name };
            if (OrganisationReader.ReadAt(index, i) is { } organisation && organisation.Next <= name.Outer) return affiliation with { Organisation = organisation.Name, Span = organisation };
            if (i > 0 && index.Tokens[i - 1].Folded is "van" or "bij" or "namens" && OrganisationReader.ReadInPlace(index, i) is { } placed && placed.Next <= name.Outer) return affiliation with { Organisation = placed.Name, Span = placed };
        }

        return affiliation;
    }

    /// <summary><c>Divosa-regiocoördinator</c>: the employer before the hyphen; a listed function such as <c>GGD-arts</c> stays whole.</summary>
    private static Affiliation? OfHyphen(TextIndex index, FunctionReader.Result function)
    {
        var word = index.Words(function.First, function.First + 1);
        var hyphen = word.IndexOf("-", StringComparison.Ordinal);
        if (hyphen < 2 || !char.IsUpper(word[0]) || function.IsPlural || index.MatchAt<FunctionEntry>(function.First) is not null || !index.Lexicon.IsOrganisation(word[..hyphen])) return null;
        return new Affiliation(word[(hyphen + 1)..].ToLowerInvariant(), word[..hyphen], function.IsFormer, function.Next) { Span = new OrganisationSpan(function.First, function.First + 1, word[..hyphen], IsKnown: true) };
    }

    /// <summary><c>Fysiotherapeut en beweegcoach Inge Mulder</c>: the first of two functions; <c>burgemeester en wethouder</c> are two people.</summary>
    private static FunctionReader.Result? First(TextIndex index, FunctionReader.Result function)
    {
        if (function.IsPlural || index.At(function.First - 1, function.First).Folded is not "en") return null;
        for (var at = function.First - 2; at >= function.First - 4 && at >= 0; at--)
        {
            if (index.At(at, function.First) is not { IsWord: true }) return null;
            if (index.Tokens[at].IsCapital && !index.StartsSentence(at)) return null;
            if (FunctionReader.ReadAt(index, at) is not { IsPlural: false, IsWeak: false } first || GovernmentWords.IsGoverning(first.Name)) continue;
            return FunctionReader.FieldEnd(index, first.Next, function.First - 1, stopAtNames: true) == function.First - 1 || first.Next == function.First - 1 ? first : null;
        }

        return null;
    }

    /// <summary><c>Voorzitter: Willeke van Zetten</c>.</summary>
    private static Affiliation? Labelled(TextIndex index, NameSpan name)
    {
        var (first, _) = index.TokensOf(index.BlockOf(name.First));
        if (name.Outer < first + 2 || FunctionReader.ReadAt(index, first) is not { } function || !index.Tokens[function.Next].IsMark(':') || function.Name is "spreker" or "deelnemer" or "aanwezige") return null;
        return function.Next == name.Outer - 1 || function.IsPlural ? new Affiliation(function.Name, "", function.IsFormer, name.Next) : null;
    }

    /// <summary><c>Gemeente Epe: Jan de Wit en Ans Mol</c>: all of a line are of who stands before the colon.</summary>
    private static OrganisationSpan? LineOf(TextIndex index, NameSpan name)
    {
        var (first, _) = index.TokensOf(index.BlockOf(name.First));
        return name.Outer > first + 1 && OrganisationReader.ReadAt(index, first) is { } whole && whole.Next < name.Outer && index.Tokens[whole.Next].IsMark(':') ? whole : null;
    }

    /// <summary><c>Ziekenhuis Tergooi doet mee, vertelt personeelsadviseur Dilek Aslan</c>: the only organisation of the sentence, told by its own.</summary>
    private static OrganisationSpan? Told(TextIndex index, NameSpan name, string function)
    {
        if (function.Length == 0 || GovernmentWords.IsGoverning(function) || FunctionBefore(index, name.Outer) is not { } before) return null;
        if (index.At(before.First - 1, name.First).Folded is not ("vertelt" or "vertelde" or "aldus" or "zegt" or "zei")) return null;
        OrganisationSpan? found = null;
        var sentence = index.Sentences[index.SentenceOf(name.First)];
        for (var i = Math.Max(sentence.First, before.First - LongestBrackets); i < before.First; i++)
        {
            if (MeetingFinder.IsQuote(index.Tokens[i])) return null;
            if (OrganisationReader.ReadAt(index, i) is not { } one) continue;
            if (found is not null) return null;
            found = one;
            i = one.Next - 1;
        }

        return found;
    }

    /// <summary>The function that reaches up to a token, its field and organisation included; absent when none does.</summary>
    private static FunctionReader.Result? FunctionBefore(TextIndex index, int at)
    {
        var sentence = at < index.Tokens.Count ? index.Sentences[index.SentenceOf(at)] : default;
        for (var back = 1; back <= 9 && at - back >= sentence.First; back++)
        {
            var token = index.Tokens[at - back];
            if (token.IsMark('.') || token.IsMark(';') || token.IsMark('(') || token.IsMark(')') || token.IsMark(':')) return null;
            if (FunctionReader.ReadAt(index, at - back) is not { } function || function.Next > at) continue;
            if (function.Next == at) return OneBack(index, function, sentence.First);
            if (function.IsWeak && FunctionReader.FieldEnd(index, function.Next, at, stopAtNames: false) != at) return null;
            return Reaches(index, function, at) ? OneBack(index, function, sentence.First) : null;
        }

        return null;
    }

    /// <summary>Words of rank and <c>oud-</c> before the noun belong to it.</summary>
    private static FunctionReader.Result OneBack(TextIndex index, FunctionReader.Result function, int sentence)
    {
        var best = function;
        for (var back = 1; back <= 3 && function.First - back >= sentence; back++)
        {
            if (FunctionReader.ReadAt(index, function.First - back) is { } wider && wider.Next == function.Next && wider.First <= function.First - back + 1) best = wider;
        }

        return best;
    }

    /// <summary>Whether only a field, an organisation and a comma stand between a function and the name.</summary>
    private static bool Reaches(TextIndex index, FunctionReader.Result function, int at)
    {
        var next = FunctionReader.FieldEnd(index, function.Next, at, stopAtNames: false);
        if (next == at) return true;
        var i = next;
        if (index.Tokens[i].Folded is "van" && (index.At(i + 1, at).Folded is "de" or "het" or "deze" or "dit") && MeetingWords.Of(index.At(i + 2, at).Folded) is not null) i += 3;
        if (i < at && (index.Tokens[i].Folded is "was" or "is" or "wie")) return i + 1 == at && index.StartsSentence(function.First);
        if (index.Tokens[i].Folded is "van" or "bij" or "namens" or "voor" or "in" or "op")
        {
            i++;
            while (i < at && index.Tokens[i].Folded is "de" or "het" or "een" or "onze") i++;
            if (i >= at) return false;
            if (index.MatchAt<MunicipalityEntry>(i) is { } town && town.Next <= at) i = town.Next;
            else if (index.MatchAt<RegionEntry>(i) is { } region && region.Next <= at) i = region.Next;
            else if (OrganisationReader.ReadInPlace(index, i) is { } organisation && organisation.Next <= at) i = organisation.Next;
            else return false;
        }
        else if (OrganisationReader.ReadAt(index, i) is { } organisation && organisation.Next <= at) i = organisation.Next;
        else if (index.MatchAt<MunicipalityEntry>(i) is { } town && town.Next <= at) i = town.Next;
        if (i < at && index.Tokens[i].IsMark(',')) i++;
        return i == at;
    }
}
