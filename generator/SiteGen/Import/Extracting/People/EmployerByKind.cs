using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>
/// The employer that stands by the name as a common noun, <c>projectleider bij de gemeente</c>, <c>Namens het waterschap sprak …</c>: the only one of its kind
/// that the report names elsewhere.
/// </summary>
internal static class EmployerByKind
{
    /// <summary>How far before the name or its function <c>namens</c> may stand.</summary>
    private const int FarthestBefore = 7;

    /// <summary>How far behind the opening of a sentence the last of several names may stand.</summary>
    private const int FarthestOpening = 24;

    /// <summary>A function behind the name is no longer.</summary>
    private const int LongestFunction = 6;

    /// <summary>The people, with the employer where one of its kind is known.</summary>
    /// <param name="report">The report.</param>
    /// <param name="mentions">The places where people are named.</param>
    /// <param name="people">The people.</param>
    /// <param name="organisations">The organisations of the report.</param>
    /// <param name="municipalities">Its municipalities.</param>
    internal static IReadOnlyList<Fact<ImportedPerson>> Add(
        ReportView report, List<PersonMention> mentions, IReadOnlyList<Fact<ImportedPerson>> people, IReadOnlyList<Fact<ImportedOrganisation>> organisations, IReadOnlyList<Fact<string>> municipalities)
    {
        Dictionary<string, string>? employers = null;
        foreach (var mention in mentions)
        {
            if (mention.Affiliation is { Organisation.Length: > 0 } or { IsFormer: true } || !(mention.Span.IsFull || mention.Affiliation is not null)) continue;
            if (Kind(report.Index, mention) is { Length: > 0 } kind && (IsSame(report.Index, mention) ? Last(report.Index, mention.Span.First, kind, organisations) : Only(report.Index, kind, organisations, municipalities)) is { Length: > 0 } employer) (employers ??= new(StringComparer.Ordinal)).TryAdd(WordForm.Fold(mention.Span.Name), employer);
        }

        return employers is null ? people : With(people, employers);
    }

    private static IReadOnlyList<Fact<ImportedPerson>> With(IReadOnlyList<Fact<ImportedPerson>> people, Dictionary<string, string> employers) =>
    [
        .. people.Select(person => person.Value is { Organisation.Length: 0, Former: false } && employers.TryGetValue(WordForm.Fold(person.Value.Name), out var employer)
            ? person with { Value = person.Value with { Organisation = employer } } : person),
    ];

    private static string Kind(TextIndex index, PersonMention mention)
    {
        var behind = Behind(index, mention.Span.Next, mention.Span.First);
        if (behind.Length == 0 && mention.Affiliation is { } said && said.Next > mention.Span.Next) behind = Behind(index, said.Next, mention.Span.First);
        if (behind.Length == 0 && index.At(mention.Span.Next, mention.Span.First) is var mark && (mark.IsMark(',') || mark.IsMark('(')) && FunctionReader.ReadAt(index, mention.Span.Next + 1) is { IsPlural: false } function)
        {
            var end = FunctionReader.FieldEnd(index, function.Next, Math.Min(index.Tokens.Count, function.Next + LongestFunction), stopAtNames: true);
            behind = Behind(index, end, mention.Span.First);
        }

        if (behind.Length == 0) behind = Clause(index, mention.Span);
        return behind.Length > 0 ? behind : Before(index, mention.Span);
    }

    /// <summary><c>In Houten … Ans Mol, die er namens de gemeente over onderhandelde</c>: the employer in the clause behind the name.</summary>
    private static string Clause(TextIndex index, NameSpan name)
    {
        if (!index.At(name.Next, name.First).IsMark(',') || index.At(name.Next + 1, name.First).Folded is not "die") return "";
        for (var i = name.Next + 2; i < name.Next + LongestFunction && index.At(i, name.First).IsWord; i++)
        {
            if (index.Tokens[i].Folded is "namens" or "vanuit" or "bij") return Noun(index, i + 1, name.First);
        }

        return "";
    }

    /// <summary><c>van de gemeente</c>, <c>bij het waterschap</c>, with no name behind it.</summary>
    private static string Behind(TextIndex index, int at, int from)
    {
        if (index.At(at, from).IsMark(',')) at++;
        return index.At(at, from).Folded is "van" or "bij" or "namens" or "vanuit" ? Noun(index, at + 1, from) : "";
    }

    /// <summary><c>Namens de gemeente sprak</c>, <c>en namens het waterschap was gebiedsbeheerder</c>: nobody else between it and the name.</summary>
    private static string Before(TextIndex index, NameSpan name)
    {
        var opening = index.Sentences[index.SentenceOf(name.First)].First;
        if (name.Outer - opening < FarthestOpening && index.Tokens[opening].Folded is "van" or "namens" or "vanuit" && Noun(index, opening + 1, name.First) is { Length: > 0 } all && EmployerBefore.IsComing(index.At(opening + 3, opening).Folded) && IsListed(index, opening + 4, name)) return all;
        for (var i = name.Outer - 1; i >= name.Outer - FarthestBefore - LongestFunction; i--)
        {
            var token = index.At(i, name.First);
            if (token.Kind == TokenKind.Mark || token.IsCapital && NameReader.ReadAt(index, i) is { IsFull: true }) return "";
            if (token.Is(PersonCues.Link) && (token.Folded is "namens" || token.Folded is "vanuit" or "van" or "bij" && (index.StartsSentence(i) || index.At(i + 1, i).Folded is "die" or "dezelfde" or "diezelfde" || FunctionReader.ReadAt(index, i - 1) is { IsPlural: false, Next: var end } && end == i))) return Noun(index, i + 1, name.First);
        }

        return "";
    }

    /// <summary>Whether only names with their functions, <c>en</c> and commas stand between.</summary>
    private static bool IsListed(TextIndex index, int from, NameSpan name)
    {
        for (var i = from; i < name.Outer; i++)
        {
            var token = index.Tokens[i];
            if (token.Kind == TokenKind.Mark && !token.IsMark(',') || token.Folded is "van" or "namens" or "bij" or "met" or "die" or "maar") return false;
        }

        return true;
    }

    private static string Noun(TextIndex index, int article, int from) =>
        index.At(article, from) is { IsCapital: false, Folded: "de" or "het" or "die" or "dezelfde" or "diezelfde" or "hetzelfde" } && index.At(article + 1, from) is { IsWord: true, IsCapital: false } noun && (IsKind(noun.Folded) || noun.Length > 4 && !OrganisationWords.IsUnit(noun.Folded)) && index.At(article + 2, from) is { IsCapital: false, Kind: not TokenKind.Number } ? noun.Folded : "";

    private static bool IsKind(string folded) =>
        folded is "gemeente" or "provincie" or "waterschap" or "hoogheemraadschap" or "veiligheidsregio" or "omgevingsdienst" or "ggd" or "bibliotheek" or "universiteit" or "hogeschool" or "ziekenhuis" or "dorpsraad" or "wijkraad" or "stichting" or "vereniging" or "netbeheerder" or "voedselbank" or "museum" or "netwerk" or "platform" or "samenwerkingsverband" or "kenniscentrum" or "expertisecentrum" or "school" or "basisschool" or "kerk"
        || folded.EndsWith("corporatie", StringComparison.Ordinal) || folded.EndsWith("coöperatie", StringComparison.Ordinal) || folded.EndsWith("organisatie", StringComparison.Ordinal) || folded.EndsWith("bureau", StringComparison.Ordinal) || folded.EndsWith("stichting", StringComparison.Ordinal) || folded.EndsWith("vereniging", StringComparison.Ordinal) || folded.EndsWith("instelling", StringComparison.Ordinal);

    /// <summary>Whether the noun points back at the one that was named last: <c>van die gemeente</c>, <c>van dezelfde corporatie</c>.</summary>
    private static bool IsSame(TextIndex index, PersonMention mention)
    {
        var sentence = index.Sentences[index.SentenceOf(mention.Span.First)];
        for (var i = Math.Max(sentence.First, mention.Span.Outer - LongestFunction - FarthestBefore); i < Math.Min(sentence.Next, mention.Span.Next + LongestFunction + 2); i++)
        {
            if (index.Tokens[i].Folded is "die" or "dezelfde" or "diezelfde" or "hetzelfde" && index.At(i - 1, i).Folded is "van" or "bij" or "namens" or "vanuit" && IsKind(index.At(i + 1, i).Folded)) return true;
            if (index.Tokens[i].Folded is "er" or "daar" && i > mention.Span.Next && index.At(i - 1, i).Folded is "die" && index.At(i + 1, i).Folded is "namens" or "vanuit" or "bij") return true;
        }

        return false;
    }

    /// <summary>The organisation of a kind that was named last before a token; of municipalities any name of one.</summary>
    private static string Last(TextIndex index, int before, string kind, IReadOnlyList<Fact<ImportedOrganisation>> organisations)
    {
        if (kind == "gemeente")
        {
            var block = index.TokensOf(index.BlockOf(before)).First;
            for (var i = before - 1; i >= block; i--)
            {
                if (index.Tokens[i].IsCapital && index.MatchAt<MunicipalityEntry>(i) is { } town) return "gemeente " + town.Value.Name;
            }

            return "";
        }

        var (found, at) = ("", -1);
        foreach (var organisation in organisations)
        {
            var first = index.TokenAt(organisation.Evidence.Span.Start);
            if (first < before && first > at && IsOfKind(index, kind, organisation)) (found, at) = (organisation.Value.Name, first);
        }

        return found;
    }

    /// <summary>The only organisation of a kind: its name begins or ends with the noun, or the noun stands before it.</summary>
    private static string Only(TextIndex index, string kind, IReadOnlyList<Fact<ImportedOrganisation>> organisations, IReadOnlyList<Fact<string>> municipalities)
    {
        if (kind == "gemeente") return municipalities is [{ IsProbable: false } town] ? "gemeente " + town.Value : "";
        var found = "";
        foreach (var organisation in organisations)
        {
            if (!IsOfKind(index, kind, organisation)) continue;
            if (found.Length > 0) return "";
            found = organisation.Value.Name;
        }

        return found.Length > 0 || IsKind(kind) ? found : Named(index, kind);
    }

    /// <summary><c>De Taalkring Weerribben</c> for <c>docent van de taalkring</c>: the noun with a capital and its name, the only one of the text.</summary>
    private static string Named(TextIndex index, string kind)
    {
        var found = "";
        for (var i = 0; i + 1 < index.Tokens.Count; i++)
        {
            if (!index.Tokens[i].IsCapital || index.Tokens[i].Folded != kind || !index.Tokens[i + 1].IsCapital || NameReader.ReadAt(index, i + 1) is not null) continue;
            var next = OrganisationNames.ProperEnd(index, i + 1, from: i);
            var name = next > i + 1 ? index.Words(i, next) : found;
            if (found.Length > 0 && name != found) return "";
            found = name;
        }

        return found;
    }

    private static bool IsOfKind(TextIndex index, string kind, Fact<ImportedOrganisation> organisation)
    {
        var name = WordForm.Fold(organisation.Value.Name);
        if (name.StartsWith(kind + " ", StringComparison.Ordinal)) return true;
        if (!IsKind(kind)) return false;
        var end = kind.EndsWith("corporatie", StringComparison.Ordinal) ? "corporatie" : kind.EndsWith("coöperatie", StringComparison.Ordinal) ? "coöperatie" : kind;
        var blank = name.IndexOf(' ', StringComparison.Ordinal);
        if (blank > 0 && name.AsSpan(0, blank).EndsWith(end, StringComparison.Ordinal)) return true;
        var first = index.TokenAt(organisation.Evidence.Span.Start);
        return first > 0 && first < index.Tokens.Count && index.At(first - 1, first) is { IsCapital: false } before && before.Folded.EndsWith(end, StringComparison.Ordinal);
    }
}
