using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>The employer that stands before the name in the same sentence, with words between: in front of a bracket, as the subject, as the opening.</summary>
internal static class EmployerBefore
{
    /// <summary>No organisation before a bracket has more words.</summary>
    private const int LongestName = 7;

    /// <summary>So many words may stand in a bracket before the name.</summary>
    private const int LongestBrackets = 16;

    /// <summary>The name stands no farther from what the sentence opens with.</summary>
    private const int LongestOpening = 24;

    internal static OrganisationSpan? Of(TextIndex index, NameSpan name, string function) =>
        BeforeBracket(index, name) ?? OfContact(index, name) ?? Speaking(index, name) ?? Sent(index, name, function);

    /// <summary><c>Ook Natuurmonumenten (Ans Mol, boswachter) deed mee</c>: who is in brackets behind an organisation is of it.</summary>
    private static OrganisationSpan? BeforeBracket(TextIndex index, NameSpan name)
    {
        var first = Math.Max(index.Sentences[index.SentenceOf(name.First)].First, name.Outer - LongestBrackets);
        for (var open = name.Outer - 1; open >= first; open--)
        {
            ref readonly var token = ref index.Tokens[open];
            if (token.Kind != TokenKind.Mark) continue;
            if (token.IsMark(')') || token.IsMark(';')) return null;
            if (token.IsMark('(')) return EndingAt(index, open);
        }

        return null;
    }

    /// <summary><c>Inlichtingen: Huis van de Kunst, Ans Mol, telefoon …</c>: before the name of whoever can be called stands where.</summary>
    private static OrganisationSpan? OfContact(TextIndex index, NameSpan name)
    {
        if (!index.At(name.Outer - 1, name.First).IsMark(',')) return null;
        var mark = index.At(name.Next, name.First);
        var means = mark.IsMark(',') || mark.IsMark('(') || mark.IsMark(':') ? index.At(name.Next + 1, name.First) : mark;
        return means.Folded is "telefoon" or "tel" or "tel." or "mobiel" or "t" or "e-mail" or "email" or "mail" or "e" || means.Kind == TokenKind.Number && means.Folded[0] is '0' || means.Folded.Contains('@', StringComparison.Ordinal) ? EndingAt(index, name.Outer - 1) : null;
    }

    /// <summary><c>vertelde Buurtbemiddeling Almelo, in de persoon van coördinator Ans Mol</c>, <c>Actium, vertegenwoordigd door …</c></summary>
    private static OrganisationSpan? Speaking(TextIndex index, NameSpan name)
    {
        var first = AffiliationBefore.FunctionBefore(index, name.Outer)?.First ?? name.Outer;
        while (index.At(first - 1, name.First) is { IsCapital: false, Folded: "de" or "het" or "haar" or "zijn" or "hun" }) first--;
        var length = index.At(first - 1, name.First).Folded switch
        {
            "van" when index.At(first - 2, name.First).Folded is "persoon" && index.At(first - 4, name.First).Folded is "in" => 4,
            "van" when index.At(first - 2, name.First).Folded is "monde" && index.At(first - 3, name.First).Folded is "bij" => 3,
            "door" when index.At(first - 2, name.First).Folded is "vertegenwoordigd" => 2,
            _ => 0,
        };
        if (length == 0) return null;
        var end = first - length;
        return EndingAt(index, index.At(end - 1, name.First).IsMark(',') ? end - 1 : end);
    }

    /// <summary><c>Van Actium waren opzichter Ans Mol en planner Kees Tol er</c>: all who are named behind the verb, no other organisation between.</summary>
    private static OrganisationSpan? Sent(TextIndex index, NameSpan name, string function)
    {
        var first = index.Sentences[index.SentenceOf(name.First)].First;
        if (name.Outer - first is < 3 or > LongestOpening || index.Tokens[first].Folded is not ("van" or "vanuit" or "namens") ) return null;
        var at = first + 1;
        while (at < name.Outer && index.Tokens[at] is { IsCapital: false, Folded: "de" or "het" }) at++;
        var town = index.Tokens[at].IsCapital && OrganisationReader.ReadAt(index, at) is null ? index.MatchAt<MunicipalityEntry>(at) : null;
        if (town is null && GovernmentWords.IsGoverning(function)) return null;
        if ((town is { } home ? new OrganisationSpan(at, home.Next, "gemeente " + home.Value.Name, IsKnown: false) : OrganisationReader.ReadInPlace(index, at)) is not { } sender || sender.Next >= name.Outer || NameReader.ReadAt(index, at) is not null || !IsComing(index.Tokens[sender.Next].Folded)) return null;
        for (var i = sender.Next + 1; i < name.Outer; i++)
        {
            var token = index.Tokens[i];
            if (token.Kind == TokenKind.Mark && !token.IsMark(',') || token.Folded is "van" or "namens" or "bij" or "met" or "die" or "maar") return null;
            if (token.IsCapital && NameReader.ReadAt(index, i) is null && OrganisationReader.ReadAt(index, i) is not null) return null;
        }

        return sender;
    }

    internal static bool IsComing(string folded) =>
        folded is "was" or "waren" or "is" or "zijn" or "kwam" or "kwamen" or "schoof" or "schoven" or "sprak" or "spraken" or "deed" or "deden" or "zat" or "zaten" or "namen" or "nam" or "vertelde" or "vertelden";

    /// <summary>The organisation whose name ends right before a token; a place or a person is none.</summary>
    private static OrganisationSpan? EndingAt(TextIndex index, int end)
    {
        OrganisationSpan? found = null;
        for (var first = end - 1; first >= end - LongestName && index.At(first, end) is { IsWord: true } token; first--)
        {
            if (token.IsCapital && NameReader.ReadAt(index, first) is { IsFull: true }) return null;
            if (OrganisationReader.ReadAt(index, first) is { } sure && sure.Next == end) return sure;
            if (token.IsCapital && !index.StartsSentence(first) && !CommonWords.Contains(token.Folded) || token.IsCapital && index.StartsSentence(first) && !CommonWords.Contains(token.Folded) && !FunctionWords.IsOpener(token.Folded))
            {
                if (index.MatchAt<MunicipalityEntry>(first) is null && index.MatchAt<TownEntry>(first) is null && index.MatchAt<RegionEntry>(first) is null && index.MatchAt<ThemeEntry>(first) is null && OrganisationReader.ReadInPlace(index, first) is { } placed && placed.Next == end) found = placed;
            }
        }

        return found;
    }
}
