using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>The employer that stands further from the name: at the head of the line, behind <c>namens</c>, in the next sentence.</summary>
internal static class EmployerElsewhere
{
    private const int LongestBrackets = 24;
    private const int LongestApposition = 18;
    private const int LongestSignature = 10;

    /// <summary>How many sentences before the organisation of its leader may stand.</summary>
    private const int MostBack = 2;

    /// <summary><c>Gemeente Epe: Jan de Wit en Ans Mol</c>: all of a line are of who stands before the colon.</summary>
    internal static OrganisationSpan? LineOf(TextIndex index, NameSpan name)
    {
        var (first, _) = index.TokensOf(index.BlockOf(name.First));
        var isSent = false;
        for (; first + 1 < name.Outer && index.Tokens[first].Folded is "namens" or "van" or "vanuit" or "voor" or "de" or "het" or "leden" or "delegatie" or "aanwezig"; first++) isSent |= index.Tokens[first].Folded is "namens" or "vanuit";
        if (name.Outer > first + 1 && OrganisationReader.ReadAt(index, first) is { } whole && whole.Next < name.Outer && index.Tokens[whole.Next].IsMark(':')) return whole;
        return isSent ? WholeLine(index, first, name.Outer) : null;
    }

    /// <summary>All capitals from <c>Namens</c> up to the colon are one name.</summary>
    private static OrganisationSpan? WholeLine(TextIndex index, int first, int limit)
    {
        var next = first;
        while (next < limit && index.Tokens[next] is { IsWord: true, IsCapital: true }) next++;
        return next > first && next < limit && index.Tokens[next].IsMark(':') && index.MatchAt<MunicipalityEntry>(first) is null ? new OrganisationSpan(first, next, index.Words(first, next), IsKnown: true) : null;
    }

    /// <summary>Whether a block stands under one that is a name and nothing else, so that it says who that is.</summary>
    internal static bool IsBelowName(TextIndex index, int block)
    {
        if (block == 0 || index.TokensOf(block - 1) is var above && above.First >= above.Next) return false;
        return NameReader.ReadAt(index, above.First) is { IsFull: true } name && name.Next == above.Next;
    }

    /// <summary>A name that is a line of its own with the function on the next, as under a letter: <c>Theo Platje</c>, <c>Adviseur Bureau Helder</c>.</summary>
    internal static Affiliation? NextLine(TextIndex index, NameSpan name)
    {
        var block = index.BlockOf(name.First);
        if (index.TokensOf(block) is var own && (own.First != name.Outer || own.Next != name.Next)) return null;
        if (LabelAbove(index, block) is { } label) return new Affiliation(label.Name, "", label.IsFormer, name.Next);
        if (block + 1 >= index.Blocks.Length) return null;
        var (first, next) = index.TokensOf(block + 1);
        if (next - first is < 1 or > LongestSignature || index.Tokens[next - 1].IsMark('.') || FunctionReader.ReadAt(index, first) is not { IsPlural: false }) return null;
        return AffiliationReader.Read(index, first, next, isEnclosed: false) is { Function.Length: > 0 } signed ? signed with { Next = name.Next } : null;
    }

    /// <summary><c>Voorzitter</c>, <c>M. Kooijman</c>, <c>Griffier</c>, <c>S. van Oeveren</c>, each a line: in such a run the first line says whether functions stand above.</summary>
    private static FunctionReader.Result? LabelAbove(TextIndex index, int block)
    {
        var top = block - 1;
        if (FunctionLine(index, top) is not { } label) return null;
        while (top >= 2 && IsNameLine(index, top - 1) && FunctionLine(index, top - 2) is not null) top -= 2;
        return IsNameLine(index, top - 1) ? null : label;
    }

    private static FunctionReader.Result? FunctionLine(TextIndex index, int block) =>
        block >= 0 && index.TokensOf(block) is var (first, next) && first < next && FunctionReader.ReadAt(index, first) is { IsPlural: false } function && (function.Next == next || function.Next == next - 1 && index.Tokens[function.Next].IsMark(':')) ? function : null;

    private static bool IsNameLine(TextIndex index, int block) =>
        block >= 0 && index.TokensOf(block) is var (first, next) && first < next && NameReader.ReadAt(index, first) is { } name && name.Next == next;

    /// <summary><c>Namens Stichting Present vertelde Ans Vermeer …</c>, <c>Ans Vermeer sprak namens …</c>, when the sentence names nobody else.</summary>
    internal static OrganisationSpan? OnBehalf(TextIndex index, NameSpan name)
    {
        var sentence = index.Sentences[index.SentenceOf(name.First)];
        if (!index.Cues.People.Any(PersonCues.Behalf, sentence.First, sentence.Next)) return Opening(index, name);
        if ((BeforeInClause(index, name) ?? Opening(index, name)) is { } before) return before;
        OrganisationSpan? found = null;
        for (var i = Math.Max(sentence.First, name.Outer - LongestApposition); i < Math.Min(sentence.Next, name.Next + LongestApposition); i++)
        {
            if (i >= name.Outer && i < name.Next) continue;
            if (index.Tokens[i].IsCapital && NameReader.ReadAt(index, i) is { IsFull: true }) return null;
            if (!index.Tokens[i].Is(PersonCues.Behalf) || i + 1 >= sentence.Next) continue;
            var at = i + 1;
            while (at + 1 < sentence.Next && index.Tokens[at].Folded is "de" or "het") at++;
            if (found is not null) return null;

            // zit namens Gouda in de werkgroep
            if (index.Tokens[at].IsCapital && index.MatchAt<MunicipalityEntry>(at) is { } town) found = OrganisationReader.ReadAt(index, at) is null ? new OrganisationSpan(at, town.Next, "gemeente " + town.Value.Name, IsKnown: false) : null;
            else found = OrganisationReader.ReadInPlace(index, at) is { } sender && NameReader.ReadAt(index, at) is null ? sender : null;
        }

        return found;
    }

    /// <summary><c>Ziekenhuis Tergooi doet mee, vertelt personeelsadviseur Dilek Aslan</c>: the only organisation of the sentence, told by its own.</summary>
    internal static OrganisationSpan? Told(TextIndex index, NameSpan name, string function)
    {
        if (function.Length == 0 || AffiliationBefore.FunctionBefore(index, name.Outer) is not { } before) return null;
        if (index.At(before.First - 1, name.First).Folded is not ("vertelt" or "vertelde" or "aldus" or "zegt" or "zei" or "volgens") || GovernmentWords.IsGoverning(function)) return null;
        OrganisationSpan? found = null;
        var sentence = index.Sentences[index.SentenceOf(name.First)];
        for (var i = Math.Max(sentence.First, before.First - LongestBrackets); i < before.First; i++)
        {
            if (MeetingFinder.IsQuote(index.Tokens[i])) return null;
            if (i == sentence.First && OfTown(index, i) is { } town) found = town;
            if (OrganisationReader.ReadAt(index, i) is not { } one) continue;
            if (found is not null) return null;
            found = one;
            i = one.Next - 1;
        }

        return found;
    }

    /// <summary><c>Bij Zeist hebben ze het anders aangepakt, vertelde strateeg Ans Mol</c>: the municipality that a sentence opens with.</summary>
    private static OrganisationSpan? OfTown(TextIndex index, int at) =>
        index.Tokens[at].Folded is "bij" && index.At(at + 1, at).IsCapital && index.MatchAt<MunicipalityEntry>(at + 1) is { } town ? new OrganisationSpan(at + 1, town.Next, "gemeente " + town.Value.Name, IsKnown: false) : null;

    /// <summary><c>Voor de gemeente Epe was Ans Mol er</c>, <c>Bij Actium werkt Kees Tol als opzichter</c>: the employer that a sentence opens with, a verb and the name.</summary>
    private static OrganisationSpan? Opening(TextIndex index, NameSpan name)
    {
        var first = index.Sentences[index.SentenceOf(name.First)].First;
        if (name.Outer - first is < 3 or > LongestApposition || index.Tokens[first].Folded is not ("voor" or "bij" or "vanuit" or "nammens" or "foar")) return null;
        var at = first + 1;
        while (index.At(at, first) is { IsCapital: false, Folded: "de" or "het" }) at++;
        if (at >= name.Outer || (index.Tokens[first].Folded is "bij" ? OrganisationReader.ReadInPlace(index, at) : OrganisationReader.ReadAt(index, at)) is not { } sender || name.Outer - sender.Next is < 1 or > 2) return null;
        var verb = index.Tokens[sender.Next];
        if (!verb.IsWord || verb.IsCapital || FunctionWords.IsPreposition(verb.Folded)) return null;
        if (index.Tokens[first].Folded is not "bij") return sender;

        // who speaks at a place need not work there
        var behind = index.At(name.Next, name.First).Folded;
        return verb.Folded is "werkt" or "werkte" || verb.Folded is "is" or "was" && (behind is "verantwoordelijk" or "werkzaam" or "aangesteld" or "directeur" || FunctionReader.ReadAt(index, Math.Min(name.Next, index.Tokens.Count - 1)) is { IsPlural: false }) ? sender : null;
    }

    /// <summary>
    /// The employer in the sentence before: <c>Huis voor de Sport helpt clubs. Adviseur Kyra Tol komt langs.</c>, where that is about one organisation and the function
    /// is one within it; or <c>… bij Ergon. Voorman Bo Hin leidt daar een ploeg.</c> Of those who lead something the organisation may stand anywhere in that sentence, or in the one before it.
    /// </summary>
    internal static OrganisationSpan? SentenceBefore(TextIndex index, NameSpan name, string function)
    {
        var sentence = index.SentenceOf(name.First);
        var isThere = index.Cues.People.Any(PersonCues.There, name.Next, Math.Min(name.Next + LongestSignature, index.Sentences[sentence].Next));
        var isWho = isThere && index.At(name.Next, name.First).IsMark(',') && index.At(name.Next + 1, name.First).Folded is "die";
        var isTold = !isWho && function.Length > 0 && IsTold(index, name);
        if (!isWho && !isTold && (function.Length == 0 || index.Sentences[sentence].First < name.Outer - LongestSignature)) return null;
        if (GovernmentWords.IsGoverning(function) || MeetingRoles.Contains(function)) return null;
        var opening = AffiliationBefore.FunctionBefore(index, name.Outer)?.First - index.Sentences[sentence].First ?? -1;
        if (isTold) opening = 0;
        if (opening == 1 && index.Tokens[index.Sentences[sentence].First].Folded is not ("volgens" or "ook" or "maar" or "en" or "aldus" or "want")) opening = -1;
        if (!isThere && (opening is not (0 or 1) || !StaffWords.IsStaff(function) && !StaffWords.Leads(function))) return null;
        var leads = opening is 0 or 1 && StaffWords.Leads(function);
        for (var back = 1; back <= (leads ? MostBack : 1); back++)
        {
            if (sentence < back || index.Sentences[sentence - back].Block != index.Sentences[sentence].Block) return null;
            if (OnlyIn(index, index.Sentences[sentence - back], isThere, leads, out var isClear) is { } one) return one;
            if (!isClear) return null;
        }

        return null;
    }

    /// <summary><c>“Wij zijn blij”, zei voorzitter Ans Mol</c>: a sentence that begins with what somebody said, and a function right before the name.</summary>
    private static bool IsTold(TextIndex index, NameSpan name)
    {
        var first = index.Sentences[index.SentenceOf(name.First)].First;
        return MeetingFinder.IsQuote(index.Tokens[first]) && AffiliationBefore.FunctionBefore(index, name.Outer) is { } function && function.First > first + 1 && index.At(function.First - 1, name.First).Folded is "zei" or "zegt" or "vertelde" or "vertelt" or "aldus" or "verzuchtte" or "lachte";
    }

    /// <summary>The only organisation of a sentence that names no person.</summary>
    private static OrganisationSpan? OnlyIn(TextIndex index, Sentence before, bool isThere, bool leads, out bool isClear)
    {
        OrganisationSpan? found = null;
        isClear = false;
        for (var i = before.First; i < before.Next; i++)
        {
            if (index.Tokens[i].IsCapital && NameReader.ReadAt(index, i) is not null) return null;
            if (!isThere && !leads && Visited(index, i) is { } host)
            {
                isClear = found is null;
                return found is null ? host : null;
            }

            if (!index.Tokens[i].IsWord || (OrganisationReader.ReadAt(index, i) ?? (leads ? EmployerNames.At(index, i) : null) ?? (isThere && index.MatchAt<OrganisationEntry>(i) is not null || leads && !index.Tokens[i].IsCapital && OrganisationWords.IsBusiness(index.Tokens[i].Folded) && index.At(i + 1, i).IsCapital ? OrganisationReader.ReadInPlace(index, i) : null)) is not { } one) continue;
            if (found is not null || !isThere && !leads && i > before.First + 1 || leads && one.Name.StartsWith("gemeente ", StringComparison.Ordinal)) return null;
            found = one;
            i = one.Next - 1;
        }

        isClear = found is null;
        return found;
    }

    /// <summary><c>op uitnodiging van Timon</c>, <c>te gast bij Actium</c>, <c>Bij metaalbedrijf Mol werken …</c>: where the sentence is.</summary>
    private static OrganisationSpan? Visited(TextIndex index, int at)
    {
        var before = index.At(at - 1, at).Folded;
        var isHost = index.Tokens[at].Folded is "van" && before is "uitnodiging" or "handen" || index.Tokens[at].Folded is "bij" && (before is "gast" or "bezoek" || index.StartsSentence(at)) || index.Tokens[at].Folded is "aan" && before is "werkbezoek" or "bezoek";
        if (!isHost) return null;
        var first = at + 1;
        while (index.At(first, at) is { IsCapital: false, Folded: "de" or "het" }) first++;
        if (index.At(first, at) is not { IsWord: true } || index.MatchAt<MunicipalityEntry>(first) is not null || index.MatchAt<TownEntry>(first) is not null) return null;
        return OrganisationReader.ReadInPlace(index, first) is { } host && !host.Name.StartsWith("gemeente ", StringComparison.Ordinal) && !(index.At(host.Next, at).Folded is "voor" or "van" or "en" && index.At(host.Next + 1, at).IsCapital) ? host : null;
    }

    /// <summary><c>namens de provincie Drenthe was Ans Mol er; namens de Rekenkamer Oost Kees Tol</c>: each name goes with the organisation before it in its own clause.</summary>
    private static OrganisationSpan? BeforeInClause(TextIndex index, NameSpan name)
    {
        for (var i = name.Outer - 1; i >= name.Outer - LongestApposition; i--)
        {
            var token = index.At(i, name.First);
            if (token.Folded == "\0" || token.IsMark(';') || token.IsMark(':') || token.IsCapital && NameReader.ReadAt(index, i) is { IsFull: true }) return null;
            if (!token.Is(PersonCues.Behalf)) continue;
            var at = i + 1;
            while (index.At(at, name.First).Folded is "de" or "het") at++;
            return at < name.Outer && OrganisationReader.ReadInPlace(index, at) is { } sender && sender.Next <= name.Outer ? sender : null;
        }

        return null;
    }
}
