using System.Runtime.InteropServices;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>
/// Whoever was named in full is named by one name further on, and what they do may be told only there: <c>Mol, directeur van Actium, gaf toe …</c>,
/// <c>Bel Ans, zij is …</c>
/// </summary>
internal static class ShortMentions
{
    private const int LongestClause = 12;

    /// <summary>Adds the places where a name alone comes with a function or employer, in the order of the text.</summary>
    internal static void AddTo(ReportView report, List<PersonMention> mentions)
    {
        if (Unsettled(mentions) is not { } wanted) return;
        var index = report.Index;
        var found = new List<PersonMention>();
        var (next, first) = (0, mentions[0].Span.Next);
        var initials = 0UL;
        foreach (var name in wanted.Keys) initials |= Initial(name);
        for (var i = first; i < index.Tokens.Count; i++)
        {
            if (!index.Tokens[i].IsCapital || (initials & Initial(index.Tokens[i].Folded)) == 0 || !wanted.TryGetValue(index.Tokens[i].Folded, out var isOne) || !isOne) continue;
            while (next < mentions.Count && mentions[next].Span.Next <= i) next++;
            if (next < mentions.Count && mentions[next].Span.First <= i || !report.IsSource(i) || !IsAlone(index, i)) continue;
            var name = new NameSpan(i, i + 1, index.Words(i, i + 1), IsFull: false);
            if (Said(index, name) is { } said) found.Add(new PersonMention(name, said, ""));
        }

        if (found.Count == 0) return;
        mentions.AddRange(found);
        mentions.Sort((one, other) => one.Span.First.CompareTo(other.Span.First));
    }

    /// <summary>The first letter of a name as a bit, by which most words are told from it.</summary>
    private static ulong Initial(string folded) => 1UL << (folded[0] & 63);

    /// <summary>The given names and surnames of people whose function or employer is not told; false for those that two people have. Absent when there are none.</summary>
    private static Dictionary<string, bool>? Unsettled(List<PersonMention> mentions)
    {
        if (mentions.Count == 0) return null;
        var people = new Dictionary<string, bool>(mentions.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var mention in mentions)
        {
            if (!mention.Span.IsFull) continue;
            ref var isSettled = ref CollectionsMarshal.GetValueRefOrAddDefault(people, mention.Span.Name, out _);
            isSettled |= mention.Affiliation is { Function.Length: > 0, Organisation.Length: > 0 };
        }

        if (!people.ContainsValue(false)) return null;
        var names = new Dictionary<string, bool>(people.Count * 2, StringComparer.Ordinal);
        foreach (var (name, isSettled) in people)
        {
            Add(name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var first ? first : name.Length), !isSettled);
            Add(name.AsSpan(name.LastIndexOf(' ') + 1), !isSettled);
        }

        return names.ContainsValue(true) ? names : null;

        void Add(ReadOnlySpan<char> word, bool isWanted)
        {
            if (word.Length <= 2 || word.Contains('.')) return;
            ref var isOne = ref CollectionsMarshal.GetValueRefOrAddDefault(names, WordForm.Fold(word), out var isKnown);
            isOne = isWanted && !isKnown;
        }
    }

    /// <summary>Whether the word is no part of a longer name and no place.</summary>
    private static bool IsAlone(TextIndex index, int at)
    {
        var before = index.At(at - 1, at);
        if (before.IsCapital && !index.StartsSentence(at - 1) || index.At(at + 1, at) is { IsCapital: true }) return false;
        return before.Folded is not ("in" or "te" or "uit" or "naar" or "de" or "het") || index.MatchAt<TownEntry>(at) is null && index.MatchAt<MunicipalityEntry>(at) is null;
    }

    private static Affiliation? Said(TextIndex index, NameSpan name)
    {
        var link = index.At(name.Next, name.First);
        if (!link.IsMark(',') && !link.IsMark('(') && link is not { IsWord: true, IsCapital: false }) return null;
        var said = AffiliationBehind.After(index, name);

        // "Weerkamp, Lankhorst en Meulman" are people beside each other
        if (said is { Function.Length: 0, Organisation.Length: 0 } || said is { Function.Length: 0 } && link.Kind == TokenKind.Mark && !IsEmployment(index.At(name.Next + 1, name.First).Folded)) said = null;

        // "Mol, voorzitter Kees Tol en de anderen": the function of whoever follows
        if (said is { Function.Length: > 0, Organisation.Length: 0 } && said.Next < index.Tokens.Count && index.Tokens[said.Next].IsCapital && NameReader.ReadAt(index, said.Next) is not null) return null;
        return said ?? (link.IsMark('(') ? null : BehindClause(index, name) ?? PronounClause.With(index, name, said: null));
    }

    /// <summary><c>Olthof, die vroeger in de zorg werkte, is verbonden aan …</c>: the verb behind a clause between commas.</summary>
    private static Affiliation? BehindClause(TextIndex index, NameSpan name)
    {
        if (!index.At(name.Next, name.First).IsMark(',')) return null;
        var comma = name.Next + 1;
        while (comma < name.Next + LongestClause && index.At(comma, name.First).IsWord) comma++;
        return index.At(comma, name.First).IsMark(',') && index.At(comma + 1, name.First).IsWord ? PronounClause.OfVerb(index, comma + 1, index.Sentences[index.SentenceOf(name.First)].Next) : null;
    }

    /// <summary>Whether a word behind the comma says that an employer follows.</summary>
    private static bool IsEmployment(string folded) => folded is "in" or "werkzaam" or "verbonden" or "van" or "bij" or "namens" or "die" or "who" or "from";
}
