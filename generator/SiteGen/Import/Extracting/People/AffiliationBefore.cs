using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>Reads function and organisation before a name: <c>onze adviseur</c>, <c>wethouder jeugd</c>, <c>directeur van Stichting X,</c></summary>
internal static class AffiliationBefore
{
    /// <summary>No name that matters here has more words.</summary>
    private const int LongestName = 6;

    /// <summary>A function that opens the sentence stands no further from the name.</summary>
    private const int LongestOpening = 14;

    /// <summary>So many words may stand between a verb and the name.</summary>
    private const int MostAdverbs = 5;

    /// <summary>What stands before the name: <c>onze adviseur</c>, <c>wethouder jeugd</c>, <c>directeur van Stichting X,</c></summary>
    internal static Affiliation? Before(TextIndex index, NameSpan name)
    {
        if ((Labelled(index, name) ?? InHands(index, name)) is { } label) return label;
        if (name.Outer < name.First && FunctionReader.ReadAt(index, name.Outer) is { IsPlural: false } title && title.Next <= name.First) return new Affiliation(title.Name, "", title.IsFormer, name.Next);
        if (OfSeveral(index, name) is { } several) return several;
        if ((FunctionBefore(index, name.Outer) ?? (name.IsFull ? FunctionReader.ReadBefore(index, name.Outer) : null)) is not { } function) return name.IsFull ? Opening(index, name) : null;
        var next = FunctionReader.FieldEnd(index, function.Next, name.Outer, stopAtNames: false);
        var field = FunctionReader.Words(index, function.Next, Math.Max(function.Next, next));
        var words = (First(index, function) is { } first ? FunctionReader.Words(index, first.First, function.First) + " " : "") + (field.Length > 0 ? function.Name + " " + field : function.Name);
        var affiliation = new Affiliation(words, "", function.IsFormer, name.Next) { IsShared = function.IsPlural, IsOfOther = index.At(name.Outer - 1, name.First).IsMark(',') && name.Outer < name.First };
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

    /// <summary><c>drie wethouders uit de streek: Ans Mol (Epe), Kees Tol (Heerde) en …</c>: a function in the plural before the colon is that of the list behind it.</summary>
    private static Affiliation? OfSeveral(TextIndex index, NameSpan name)
    {
        var link = index.At(name.Next, name.First);
        if (!name.IsFull || !index.At(name.Outer - 1, name.First).IsMark(':') || !(link.IsMark('(') || link.IsMark(',') || link.Folded is "en")) return null;
        for (var i = name.Outer - 2; i > name.Outer - LongestOpening && index.At(i, name.First) is { IsWord: true } token; i--)
        {
            if (token.IsCapital && NameReader.ReadAt(index, i) is not null) return null;
            if (FunctionReader.MayBegin(index, i) && FunctionReader.ReadAt(index, i) is { IsPlural: true, IsWeak: false } function) return new Affiliation(function.Name, "", function.IsFormer, name.Next) { IsShared = true };
        }

        return null;
    }

    /// <summary><c>Als projectleider van Actium leidde Kees Tol …</c>: the function that a sentence opens with, up to the verb before the name.</summary>
    private static Affiliation? Opening(TextIndex index, NameSpan name)
    {
        var sentence = index.Sentences[index.SentenceOf(name.First)];
        if (name.Outer - sentence.First is < 3 or > LongestOpening || index.Tokens[sentence.First].Folded is not ("als" or "as") || FunctionReader.ReadAt(index, sentence.First + 1) is not { IsPlural: false }) return null;
        if (AffiliationReader.Read(index, sentence.First + 1, name.Outer, isEnclosed: false) is not { Function.Length: > 0 } said || name.Outer - said.Next is < 1 or > 2) return null;
        return index.Tokens[said.Next] is { IsWord: true, IsCapital: false } verb && !FunctionWords.IsPreposition(verb.Folded) && verb.Folded is not ("en" or "of") ? said with { Next = name.Next } : null;
    }

    /// <summary><c>Divosa-regiocoördinator</c>: the employer before the hyphen; a listed function such as <c>GGD-arts</c> stays whole.</summary>
    private static Affiliation? OfHyphen(TextIndex index, FunctionReader.Result function)
    {
        var word = index.Words(function.First, function.First + 1);
        var hyphen = word.IndexOf("-", StringComparison.Ordinal);
        if (hyphen < 2 || !char.IsUpper(word[0]) || function.IsPlural || index.MatchAt<FunctionEntry>(function.First) is not null || !IsEmployer(index, word[..hyphen], isProper: !index.StartsSentence(function.First) || !CommonWords.Contains(WordForm.Fold(word.AsSpan(0, hyphen))) && StaffWords.IsStaff(word[(hyphen + 1)..]))) return null;
        if (OrganisationWords.IsParty(WordForm.Fold(word.AsSpan(0, hyphen)))) return new Affiliation(word[(hyphen + 1)..].ToLowerInvariant(), word[..hyphen], function.IsFormer, function.Next) { IsParty = true };
        if (OfTwoWords(index, function.First) is { } first)
            return new Affiliation(word[(hyphen + 1)..].ToLowerInvariant(), index.Words(first, function.First) + " " + word[..hyphen], function.IsFormer, function.Next) { Span = new OrganisationSpan(first, function.First + 1, index.Words(first, function.First) + " " + word[..hyphen], IsKnown: true) };
        return new Affiliation(word[(hyphen + 1)..].ToLowerInvariant(), word[..hyphen], function.IsFormer, function.Next) { Span = new OrganisationSpan(function.First, function.First + 1, word[..hyphen], IsKnown: true) };
    }

    /// <summary><c>schrijft Dorpen Samen-raadslid Jos Oprins</c>: the capitals before the hyphened word are of the same name; absent when there are none.</summary>
    private static int? OfTwoWords(TextIndex index, int word)
    {
        var first = word;
        while (first > word - LongestName && index.At(first - 1, word) is { IsWord: true, IsCapital: true } && !index.StartsSentence(first - 1)) first--;
        return first < word && NameReader.ReadAt(index, first) is null && index.MatchAt<MunicipalityEntry>(first) is null ? first : null;
    }

    /// <summary>A known organisation or party, or an abbreviation that is no field of work and no body within an organisation.</summary>
    private static bool IsEmployer(TextIndex index, string word, bool isProper)
    {
        var folded = WordForm.Fold(word);
        if (index.Lexicon.IsOrganisation(word) || OrganisationWords.IsParty(folded)) return true;

        // Rover-voorzitter: within a sentence a capital that no list explains is a name
        if (isProper && word.Length > 3 && char.IsLower(word[^1]) && word.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0) return index.Lexicon.ThemeOf(folded) is null && AreaRegister.Instance.Municipality(word) is null && AreaRegister.Instance.Region(word) is null;
        return word.Length <= 5 && word.All(char.IsUpper) && !AgentNouns.IsField(folded) && folded is not ("mr" or "or" or "gmr" or "pr" or "vo" or "po" or "mbo" or "hbo" or "wo" or "rvt" or "rvb" or "dj" or "tv" or "vn" or "vwo" or "mt" or "db" or "ab");
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

            // ", de wijkagent en erelid Pier Bles" names two people
            if (index.At(at - 1, function.First).Folded is "de" or "een" or "het" && index.At(at - 2, function.First).IsMark(',')) return null;
            return FunctionReader.FieldEnd(index, first.Next, function.First - 1, stopAtNames: true) == function.First - 1 || first.Next == function.First - 1 ? first : null;
        }

        return null;
    }

    /// <summary><c>Het dagvoorzitterschap was in handen van Harrie Mol</c>: the office for who holds it.</summary>
    private static Affiliation? InHands(TextIndex index, NameSpan name)
    {
        if (index.At(name.Outer - 1, name.First).Folded is not "van" || index.At(name.Outer - 2, name.First).Folded is not "handen") return null;
        for (var i = name.Outer - 3; i > name.Outer - LongestOpening; i--)
        {
            if (index.At(i, name.First).Folded is var office && office.EndsWith("schap", StringComparison.Ordinal) && AgentNouns.IsChair(office[..^"schap".Length])) return new Affiliation(office[..^"schap".Length], "", IsFormer: false, name.Next);
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

    /// <summary>The function that reaches up to a token, its field and organisation included; absent when none does.</summary>
    internal static FunctionReader.Result? FunctionBefore(TextIndex index, int at) => index.FunctionsBefore.At(at);

    /// <summary>As <see cref="FunctionBefore"/>, looked for anew.</summary>
    internal static FunctionReader.Result? FindFunction(TextIndex index, int at)
    {
        var sentence = index.Sentences[index.SentenceOf(at)];
        for (var back = 1; back <= 9 && at - back >= sentence.First; back++)
        {
            ref readonly var token = ref index.Tokens[at - back];
            if (token.Kind == TokenKind.Mark)
            {
                if (token.Folded[0] is '.' or ';' or '(' or ')' or ':') return null;
                continue;
            }

            if (!FunctionReader.MayBegin(index, at - back) || FunctionReader.ReadAt(index, at - back) is not { } function || function.Next > at) continue;
            if (function.Next == at) return OneBack(index, function, sentence.First);
            if (function.IsWeak && !index.Tokens[at - 1].IsMark(',') && FunctionReader.FieldEnd(index, function.Next, at, stopAtNames: false) != at) return null;
            return Reaches(index, function, at) && !(index.Tokens[at - 1].IsMark(',') && IsOfOther(index, function.First)) ? OneBack(index, function, sentence.First) : null;
        }

        return null;
    }

    /// <summary>Whether the function is said of a name before it: <c>Ans Mol, directeur van Actium, Kees Tol en …</c></summary>
    private static bool IsOfOther(TextIndex index, int function)
    {
        var end = index.At(function - 1, function).IsMark(',') ? function - 1 : function;
        if (index.At(end - 1, function).IsMark(')') && index.At(end - 3, function).IsMark('(')) end -= 3;
        for (var i = end - 2; i >= end - LongestName && index.At(i, function).Folded != "\0"; i--)
        {
            if (index.Tokens[i].IsCapital && NameReader.ReadAt(index, i) is { IsFull: true } other && other.Next == end) return true;
        }

        return false;
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

    private static bool IsBeing(string folded) => folded is "was" or "is" or "wie" or "wordt" or "werd" or "blijft" or "bleef";

    /// <summary>The token behind an article or possessive and one noun in lower case: <c>de avond</c>, <c>haar school</c>; the first token when they are not there.</summary>
    private static int WholeEnd(TextIndex index, int first, int at)
    {
        if (index.At(first, at) is not { IsCapital: false, Folded: "de" or "het" or "deze" or "dit" or "die" or "haar" or "zijn" or "hun" or "onze" or "ons" or "the" or "her" or "his" or "their" or "it" }) return first;
        return first + 2 < at && index.At(first + 1, at) is { IsWord: true, IsCapital: false } noun && !FunctionWords.IsSmall(noun.Folded) ? first + 2 : first;
    }

    /// <summary>Whether only when or how stands between a verb and the name: <c>is sinds dit schooljaar …</c>, <c>was deze keer …</c></summary>
    private static bool IsAdverbial(TextIndex index, int first, int at)
    {
        if (first == at) return true;
        if (at - first > MostAdverbs || index.Tokens[first].Folded is not ("sinds" or "nog" or "nu" or "al" or "ook" or "dit" or "deze" or "die" or "vanaf" or "opnieuw" or "wederom" or "weer" or "net" or "inmiddels" or "ditmaal" or "vanavond" or "traditiegetrouw" or "zoals" or "net" or "natuurlijk" or "tot" or "voor" or "dus" or "gisteren")) return false;
        for (var i = first; i < at; i++)
        {
            if (index.Tokens[i] is not { IsCapital: false } token || token.Kind is not (TokenKind.Word or TokenKind.Number) || FunctionWords.IsAuxiliary(token.Folded)) return false;
        }

        return true;
    }

    /// <summary><c>Griffier van de dorpsraad Ans Mol</c>: a body without a name of its own between a function that opens the sentence and a whole name.</summary>
    private static bool IsUnnamedBody(TextIndex index, FunctionReader.Result function, int body) =>
        index.StartsSentence(function.First) && index.Tokens[body] is { IsWord: true, IsCapital: false } noun && BodyEndings.Fits(noun.Folded, before: 0) && NameReader.ReadAt(index, body + 1) is { IsFull: true };

    private static readonly WordEndings BodyEndings = new(["raad", "vereniging", "commissie", "club", "stichting", "werkgroep", "bestuur", "coöperatie", "bond", "koor", "orkest", "comité", "platform", "team", "panel"]);

    /// <summary>Whether only a field, an organisation and a comma stand between a function and the name.</summary>
    private static bool Reaches(TextIndex index, FunctionReader.Result function, int at)
    {
        var next = FunctionReader.FieldEnd(index, function.Next, at, stopAtNames: false);
        if (next == at) return true;
        var i = next;
        if (index.Tokens[i].Folded is "van" or "fan" or "of" && WholeEnd(index, i + 1, at) is var whole && whole > i + 1)
        {
            // the head of her school, Mrs …
            if (index.Tokens[whole].IsMark(',') && whole + 1 == at) return true;
            if (MeetingWords.Of(index.Tokens[whole - 1]) is not null || IsBeing(index.Tokens[whole].Folded)) i = whole;
        }

        if (i + 2 < at && index.Tokens[i].Folded is "van" && index.Tokens[i + 1].Folded is "dienst") i += 2;
        if (i < at && IsBeing(index.Tokens[i].Folded)) return index.StartsSentence(function.First) && IsAdverbial(index, i + 1, at);
        if (index.Tokens[i].Folded is "van" or "bij" or "namens" or "voor" or "in" or "op")
        {
            i++;
            while (i < at && index.Tokens[i].Folded is "de" or "het" or "een" or "onze") i++;
            if (i >= at) return false;
            if (index.MatchAt<MunicipalityEntry>(i) is { } town && town.Next <= at) i = town.Next;
            else if (index.MatchAt<RegionEntry>(i) is { } region && region.Next <= at) i = region.Next;
            else if (OrganisationReader.ReadInPlace(index, i) is { } organisation && organisation.Next <= at) i = organisation.Next;
            else if (i + 1 == at && IsUnnamedBody(index, function, i)) i++;
            else return false;
        }
        else if (OrganisationReader.ReadAt(index, i) is { } organisation && organisation.Next <= at) i = organisation.Next;
        else if (index.MatchAt<MunicipalityEntry>(i) is { } town && town.Next <= at) i = town.Next;
        if (i < at && index.Tokens[i].IsMark(',')) i++;
        return i == at;
    }
}
