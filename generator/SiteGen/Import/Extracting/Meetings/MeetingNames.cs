using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.Organisations;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>Reads the name of a meeting that stands without quotes: <c>het congres Dichtbij en duurzaam op 3 maart</c>, <c>onder de titel: Elkaar zien</c>.</summary>
internal static class MeetingNames
{
    private const int LongestName = 10;
    private const int FewestWords = 2;

    /// <summary>The name right behind a word for a meeting; absent when none stands there.</summary>
    internal static (int First, int Next)? Behind(TextIndex index, MeetingMention meeting)
    {
        if (meeting.Word.IsPlural || meeting.Word.Kind is "vergadering" or "bestuurlijk-overleg" or "werkbezoek" or "platformbijeenkomst") return null;
        var first = meeting.Token + 1;

        // a meeting with a name is the one and only: een kennissessie Wonen en zorg has a subject
        if (index.At(meeting.Token - 1, meeting.Token).Folded is "een" || !CanBegin(index, first, meeting.Token)) return null;
        var next = End(index, first, meeting.Token);
        if (next - first < FewestWords || next - first > LongestName) return null;

        // words in lower case within show a name; capitals alone can be whoever met, unless the text names them again
        var hasLower = false;
        for (var i = first + 1; i < next; i++) hasLower |= index.Tokens[i] is { IsWord: true, IsCapital: false };
        return (hasLower ? !meeting.Word.IsWeak : meeting.Word.Kind.Length > 0 && !meeting.Word.IsWeak && IsRepeated(index, first, next)) ? (first, next) : null;
    }

    /// <summary><c>onder de titel: Elkaar zien</c>, <c>met als titel Elkaar zien</c>, in a sentence that speaks of the meeting.</summary>
    internal static (int First, int Next)? Titled(TextIndex index, MeetingMention meeting)
    {
        var sentence = index.Sentences[index.SentenceOf(meeting.Token)];
        for (var i = meeting.Token + 1; i < sentence.Next; i++)
        {
            if (index.Tokens[i].Folded is not ("titel" or "naam" or "noemer" or "getiteld" or "genaamd")) continue;
            if (index.Tokens[i].Folded is "titel" or "naam" or "noemer" && index.Tokens[i - 1].Folded is not ("de" or "als")) return null;
            var first = index.At(i + 1, i).IsMark(':') ? i + 2 : i + 1;
            var isQuoted = MeetingFinder.IsQuote(index.At(first, i));
            if (isQuoted) first++;
            if (!index.At(first, i).IsCapital) return null;
            var next = first;
            while (next < sentence.Next && next - first < LongestName && (isQuoted ? !MeetingFinder.IsQuote(index.Tokens[next]) : index.Tokens[next].IsWord)) next++;
            return next > first && (!isQuoted || next < sentence.Next) ? (first, next) : null;
        }

        return null;
    }

    private static bool CanBegin(TextIndex index, int at, int from)
    {
        if (index.At(at, from) is not { IsWord: true, IsCapital: true, IsAllCapitals: false, IsInitials: false } token) return false;
        return OrganisationReader.ReadAt(index, at) is null && NameReader.ReadAt(index, at) is null && index.MatchAt<MunicipalityEntry>(at) is null && index.MatchAt<TownEntry>(at) is null
            && index.MatchAt<RegionEntry>(at) is null && index.MatchAt<ProvinceEntry>(at) is null && index.MatchAt<OrganisationEntry>(at) is null && index.DatesIn(token.Start, token.End).Count == 0;
    }

    /// <summary>Where the words of a name end: at a mark, a verb, or a preposition with a time, a place or a building.</summary>
    private static int End(TextIndex index, int first, int from)
    {
        var next = first + 1;
        for (; next - first <= LongestName; next++)
        {
            var token = index.At(next, from);
            if (!token.IsWord) break;
            if (token.IsCapital) continue;
            if (FunctionWords.IsAuxiliary(token.Folded) && token.Folded is not ("zijn" or "gaan" or "doen" or "komen" or "staan") || NatureWords.IsPast(token.Folded) || NatureWords.IsTelling(token.Folded)) break;
            if (token.Folded is "waar" or "waarin" or "waarbij" or "die" or "dat" or "georganiseerd" or "verzorgd" or "bezocht" or "bijgewoond" or "gevolgd" or "geopend" or "afgesloten" or "gegeven" or "tijdens" or "gehouden" or "plaats" or "plaatsgevonden" or "plaatsvindt" or "plaatsvond" or "afgerond" or "begonnen" or "gestart" or "geweest" or "trok" or "trekt" or "bijeen" or "kwam" or "kwamen" or "toen") break;
            if (token.Folded is "van" && index.At(next + 1, from).Folded is "morgen" or "nu" or "straks" or "vandaag" or "overmorgen") continue;
            if (token.Folded is "op" or "in" or "van" or "te" or "bij" or "voor" or "met" or "door" or "vanuit" && MeetingPhrase.IsPlaceOrTime(index, next + 1, from)) break;
            if (token.Folded is "in" or "te" && (index.At(next + 1, from).IsCapital || index.At(next + 1, from).Folded is "de" or "het" && index.At(next + 2, from).IsCapital)) break;
            if (token.Folded is "van" or "door" or "bij" && OrganisationReader.ReadAt(index, next + 1) is not null) break;
        }

        while (next > first && !index.Tokens[next - 1].IsCapital && FunctionWords.IsSmall(index.Tokens[next - 1]) && index.Tokens[next - 1].Folded is not ("morgen" or "nu" or "straks" or "elkaar" or "ons" or "mij" or "jou" or "jij" or "wij" or "zij" or "ik")) next--;
        return next;
    }

    private static bool IsRepeated(TextIndex index, int first, int next)
    {
        var (start, end) = (index.Tokens[first].Start, index.Tokens[next - 1].End);
        var name = index.Text.AsSpan(start, end - start);
        return index.Text.AsSpan(0, start).Contains(name, StringComparison.Ordinal) || index.Text.AsSpan(end).Contains(name, StringComparison.Ordinal);
    }
}
