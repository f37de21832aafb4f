using SiteGen.Dutch.Names;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>
/// Somebody with initials who is named in full elsewhere: <c>Presentatie A. de Boer</c> is the <c>Anna de Boer</c> of the text, as long as nobody else there can be. A form of
/// address says man or woman, which no given name does, so that <c>dhr. R. Smit</c> and <c>Ria Smit</c> stay two.
/// </summary>
internal static class InitialedPeople
{
    /// <summary>Whether a name begins with initials.</summary>
    internal static bool Is(PersonMention mention, TextIndex index) => mention.Span.IsFull && index.Tokens[mention.Span.First].IsInitials && mention.Span.Name.Contains('.', StringComparison.Ordinal);

    /// <summary>Which of the people named in full each of those with initials is: pairs of positions in a list of first mentions; nobody is in two of them.</summary>
    /// <param name="people">The first mention of each person.</param>
    /// <param name="index">The report.</param>
    internal static List<(int Initialed, int Full)> Find(List<PersonMention> people, TextIndex index)
    {
        var pairs = new List<(int Initialed, int Full)>();
        Dictionary<string, List<int>>? bySurname = null;
        for (var i = 0; i < people.Count; i++)
        {
            if (!Is(people[i], index) || IsAddressed(people[i].Span, index)) continue;
            bySurname ??= BySurname(people, index);
            var (initial, surname) = Parts(people[i].Span.Name);
            if (initial.Length == 0 || !bySurname.TryGetValue(LastWord(surname), out var family)) continue;
            var match = -1;
            foreach (var other in family)
            {
                if (!Fits(people[other].Span.Name, initial, surname)) continue;
                match = match < 0 ? other : people.Count; // Two who fit: nobody knows which.
            }

            if (match >= 0 && match < people.Count && !Contradict(people[i].Affiliation, people[match].Affiliation)) pairs.Add((i, match));
        }

        pairs.RemoveAll(pair => pairs.Exists(other => other.Full == pair.Full && other.Initialed != pair.Initialed));
        return pairs;
    }

    private static Dictionary<string, List<int>> BySurname(List<PersonMention> people, TextIndex index)
    {
        var bySurname = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < people.Count; i++)
        {
            if (!people[i].Span.IsFull || Is(people[i], index)) continue;
            var key = LastWord(WordForm.Fold(people[i].Span.Name));
            if (!bySurname.TryGetValue(key, out var family)) bySurname[key] = family = [];
            family.Add(i);
        }

        return bySurname;
    }

    /// <summary><c>J.W. de Boer</c>: the letters of the first initial, and the surname with its prefixes; both folded.</summary>
    private static (string Initial, string Surname) Parts(string name)
    {
        var folded = WordForm.Fold(name);
        var dot = folded.IndexOf('.', StringComparison.Ordinal);
        var start = folded.LastIndexOf('.') + 1;
        return dot is > 0 and <= 3 && start < folded.Length ? (folded[..dot], folded[start..].Trim()) : ("", "");
    }

    /// <summary>Whether a full name begins as the initial does and ends in the surname, with nothing but given names before it.</summary>
    private static bool Fits(string name, string initial, string surname)
    {
        var folded = WordForm.Fold(name);
        if (!folded.StartsWith(initial, StringComparison.Ordinal) || !folded.EndsWith(" " + surname, StringComparison.Ordinal)) return false;
        var given = folded[..^(surname.Length + 1)];
        return !NamePrefixes.IsPart(LastWord(given));
    }

    private static string LastWord(string folded) => folded[(folded.LastIndexOf(' ') + 1)..];

    private static bool IsAddressed(NameSpan name, TextIndex index)
    {
        for (var i = name.Outer; i < name.First; i++)
        {
            if (index.Tokens[i].Folded is "dhr" or "dhr." or "heer" or "mevr" or "mevr." or "mw" or "mw." or "mevrouw" or "mrs" or "mrs." or "ms" or "ms." or "mr." or "mr" or "frou" or "mefrou" or "hr" or "hr.") return true;
        }

        return false;
    }

    private static bool Contradict(Affiliation? one, Affiliation? other) =>
        one is { Function.Length: > 0 } && other is { Function.Length: > 0 } && !MeetingRoles.Contains(one.Function) && !MeetingRoles.Contains(other.Function)
        && !one.Function.Contains(other.Function, StringComparison.OrdinalIgnoreCase) && !other.Function.Contains(one.Function, StringComparison.OrdinalIgnoreCase);
}
