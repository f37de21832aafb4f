using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>Names that no list has, and names of one word, where the words around them leave no doubt.</summary>
internal static class UnlistedPeople
{
    /// <summary>
    /// A name that no list has, or a surname alone, where the words around it leave no doubt: behind a function, or with a
    /// function or organisation right behind it.
    /// </summary>
    internal static PersonMention? At(ReportView report, int at)
    {
        var index = report.Index;
        if (AddressedTogether(report, at) is { } addressed) return addressed;
        if (index.Tokens[at].Folded.EndsWith("-afdeling", StringComparison.Ordinal)) return null;
        var before = AffiliationBefore.FunctionBefore(index, at);
        if (before is not null && before.Value.First == index.TokensOf(index.BlockOf(at)).First && EmployerElsewhere.IsBelowName(index, index.BlockOf(at))) return null;

        // "Rob Tol (voorzitter Ondernemend Epe)": in brackets behind a name stands for whom they work
        if (before is { } inside && index.At(inside.First - 1, at).IsMark('(') && index.At(inside.First - 2, at).IsCapital) return null;
        if (NameReader.ReadUnlisted(index, at) is { } name)
        {
            if (IsNickname(index, at, name)) return null;
            // directeur Langdurige Zorg Erik Nooteboom: the field, with the name behind it
            if (before is not null && name.Next < index.Tokens.Count && index.SentenceOf(name.Next) == index.SentenceOf(at) && NameReader.ReadAt(index, name.Next) is { IsFull: true }) return null;
            if (before is null && !CommonWords.Contains(index.Tokens[at]) && name.Next - at >= 2 && FunctionReader.ReadBefore(index, at) is not null && !IsBehindFirm(index, at) && !IsPlace(index, at) && OrganisationReader.ReadAt(index, at) is null) return PersonMentions.Of(report, name);
            if (before is { } named && (!named.IsPlural || named.Next == at) && (named.Next == at || index.At(at - 1, at) is not { IsCapital: false, Folded: "de" or "het" or "the" })) return PersonMentions.Of(report, name);
            if (index.StartsSentence(at) && index.MatchAt<ThemeEntry>(at) is not null) return null;
            var after = AffiliationBehind.After(index, name);
            if (after is { Function.Length: > 0, IsOfSeveral: false } && (report.Roles[index.BlockOf(at)].Role is not (BlockRole.Title or BlockRole.Heading) || !index.At(name.Next, at).IsMark(':'))) return PersonMentions.Of(report, name);
            if (index.At(name.Next, at).IsMark('(') && (after is { Span: { IsKnown: true } } && index.At(at - 1, at).Folded is not ("of" or "the" or "de" or "het") || after is { Municipality.Length: > 0 } && (AffiliationBehind.IsListItem(index, at) || index.At(at - 1, at).IsMark(',') || index.At(at - 1, at).IsMark(':')) && !IsPlace(index, at))) return PersonMentions.Of(report, name);
            if (name.Next - name.First >= 2 && IsAgedInBrackets(index, name)) return PersonMentions.Of(report, name);
            if (name.Next - name.First >= 2 && !IsBehindFirm(index, at) && PersonContext.IsSpeaking(index, name) && PersonContext.RoleOf(report, name).Length > 0) return PersonMentions.Of(report, name);
        }

        if (before is { IsWeak: false, IsPlural: false } && before.Value.Next == at && !OrganisationWords.IsIntroducing(index.Tokens[at - 1].Folded) && !IsFirm(index, at) && !IsField(index, at) && NameReader.Surname(index, at, at) is { } surname && !IsPlace(index, at) && OrganisationReader.ReadAt(index, at) is null)
            return PersonMentions.Of(report, surname);
        return before is { } called && called.Next == at && IsGivenAlone(index, at) || IsRelative(index, at) || IsAged(index, at) ? PersonMentions.Of(report, new NameSpan(at, at + 1, index.Words(at, at + 1), IsFull: false)) : null;
    }

    /// <summary><c>projectleider Samen Leven en Leren</c>: common words in capitals behind the function are what it is about.</summary>
    private static bool IsField(TextIndex index, int at) =>
        index.At(at + 1, at) is { IsWord: true, IsCapital: true, IsAllCapitals: false } next && CommonWords.Contains(next) && index.At(at + 2, at).Folded is "en" && index.At(at + 3, at) is { IsCapital: true } last && CommonWords.Contains(last);

    /// <summary><c>directeur Ans Mol van initiatiefnemer Zonnevast</c>: one word behind the part that a firm has in a plan, for which somebody speaks.</summary>
    private static bool IsFirm(TextIndex index, int at) =>
        OrganisationWords.IsFirmRole(index.Tokens[at - 1].Folded) && index.At(at - 2, at).Folded is "van" or "bij" or "namens" && !index.At(at + 1, at).IsCapital;

    /// <summary><c>Rode Piet</c>, <c>Lange Jan</c>: an adjective before a given name is what a tower, a car or a tale is called.</summary>
    private static bool IsNickname(TextIndex index, int at, NameSpan name) =>
        name.Next == at + 2 && index.Lexicon.GivenNames.Contains(index.Tokens[at + 1]) && !index.Lexicon.GivenNames.Contains(index.Tokens[at]) && index.Tokens[at].Folded.EndsWith('e') && CommonWords.Contains(index.Tokens[at]);

    /// <summary><c>de bak van verhuurder Woonpunt Zuid</c>: behind the sort of a firm, which nobody is alone, stands its name.</summary>
    private static bool IsBehindFirm(TextIndex index, int at) =>
        index.At(at - 1, at) is { IsWord: true, IsCapital: false } sort && OrganisationWords.IsIntroducing(sort.Folded) && sort.Folded is not ("loodgieter" or "installateur" or "aannemer" or "bouwer" or "ontwikkelaar" or "projectontwikkelaar");

    /// <summary><c>Jikke Wobbes (84)</c>: the age of a grown-up in brackets behind two capitals, which only people have.</summary>
    private static bool IsAgedInBrackets(TextIndex index, NameSpan name) =>
        index.At(name.Next, name.First).IsMark('(') && IsAdult(index.At(name.Next + 1, name.First)) && index.At(name.Next + 2, name.First).IsMark(')') && !CommonWords.Contains(index.Tokens[name.First]) && !IsPlace(index, name.First) && OrganisationReader.ReadAt(index, name.First) is null
        && index.At(name.First - 1, name.First).Folded is not ("de" or "het" or "the") && !index.At(name.First - 1, name.First).Is(PlaceCues.Building);

    /// <summary><c>wethouder de Munck</c>, <c>burgemeester van der Berg</c>: a surname with its prefix in small letters, right behind the office of one who governs.</summary>
    internal static PersonMention? Governing(ReportView report, int at)
    {
        var index = report.Index;
        var capital = at + 1;
        while (index.At(capital, at) is { IsWord: true, IsCapital: false } prefix && prefix.Is(PersonCues.PrefixPart)) capital++;
        if (!index.At(capital, at).IsCapital || AffiliationBefore.FunctionBefore(index, at) is not { IsPlural: false } office || office.Next != at || !GovernmentWords.IsGoverning(office.Name) || FunctionWords.IsDeterminer(index.At(office.First - 1, at).Folded)) return null;
        if (index.MatchAt<MunicipalityEntry>(capital) is not null || index.MatchAt<TownEntry>(capital) is not null || index.MatchAt<RegionEntry>(capital) is not null || index.MatchAt<ProvinceEntry>(capital) is not null || index.MatchAt<OrganisationEntry>(capital) is not null || OrganisationReader.ReadAt(index, capital) is not null) return null;
        return NameReader.Surname(index, at, at) is { } surname ? PersonMentions.Of(report, surname) : null;
    }

    /// <summary>A given name without a surname: <c>juf Manon</c>.</summary>
    internal static bool IsGivenAlone(TextIndex index, int at) =>
        index.Lexicon.GivenNames.Contains(index.Tokens[at]) && !index.Tokens[at].IsAllCapitals && !index.At(at + 1, at).IsCapital && !IsPlace(index, at);

    /// <summary><c>de heren Ten Have en Lammers</c>: surnames behind a form of address for several.</summary>
    private static PersonMention? AddressedTogether(ReportView report, int at)
    {
        var index = report.Index;
        if (!index.Cues.People.Any(PersonCues.Address)) return null;
        var start = at;
        for (var back = 0; back < 3 && !IsAddress(index.At(start - 1, at)) && (index.At(start - 1, at).Folded is "en" or "&" || index.At(start - 1, at).IsMark(',')); back++)
        {
            start -= 2;
            while (index.At(start - 1, at) is { IsWord: true } word && !IsAddress(word) && (word.IsCapital || word.Is(PersonCues.PrefixPart)) && word.Folded is not "en") start--;
        }

        return IsAddress(index.At(start - 1, at)) && NameReader.Surname(index, at, at) is { } surname && !IsPlace(index, surname.Next - 1) ? PersonMentions.Of(report, surname) : null;
    }

    private static bool IsAddress(Token token) => token.Is(PersonCues.Address);

    /// <summary>With the age of a grown-up beside it, which only people have: <c>Ans (34)</c>, <c>de 22-jarige Chardonnay</c>.</summary>
    private static bool IsAged(TextIndex index, int at) =>
        index.At(at - 1, at) is var age && age.Is(PersonCues.Aged) && (age.Length > 8 || index.At(at - 2, at).IsMark('-')) && !index.At(at + 1, at).IsCapital && !IsPlace(index, at) && !AgentNouns.HasEnding(index.Tokens[at].Folded)
        || index.At(at + 1, at).IsMark(',') && IsAdult(index.At(at + 2, at)) && index.At(at + 3, at).Folded is "jaar" && IsGivenAlone(index, at)
        || index.At(at + 1, at).IsMark('(') && IsAdult(index.At(at + 2, at)) && index.At(at + 3, at).IsMark(')') && IsGivenAlone(index, at);

    /// <summary>An age of eighteen or more: a child with a given name alone is not put on a page of people.</summary>
    private static bool IsAdult(Token age) => age is { Kind: TokenKind.Number, Length: 2 } && string.CompareOrdinal(age.Folded, "18") >= 0;

    /// <summary>Of the family of somebody who was named: <c>zijn vrouw Trudie</c>.</summary>
    private static bool IsRelative(TextIndex index, int at) =>
        index.At(at - 1, at).Is(PersonCues.Relative) && index.At(at - 2, at).Folded is "zijn" or "haar" or "hun" or "diens" or "met" && IsGivenAlone(index, at);

    private static bool IsPlace(TextIndex index, int at) =>
        index.Tokens[at].IsAllCapitals || index.HasMatch(at, LexiconKinds.Municipality | LexiconKinds.Town | LexiconKinds.Region | LexiconKinds.Theme | LexiconKinds.Province | LexiconKinds.Organisation);
}
