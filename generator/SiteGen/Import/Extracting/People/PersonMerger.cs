using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>
/// Makes people of the places where they are named: the same name is one person; a surname alone goes with the full name; the same
/// given name and a surname that differs in one letter is one person with two spellings, and a question.
/// </summary>
internal static class PersonMerger
{
    /// <summary>A person being put together.</summary>
    private sealed class Gathered(PersonMention first)
    {
        internal PersonMention First { get; } = first;

        internal List<PersonMention> Mentions { get; } = [first];

        /// <summary>The same person in other spellings; absent when there are none.</summary>
        internal List<Gathered>? Variants { get; private set; }

        internal void AddVariant(Gathered variant) => (Variants ??= []).Add(variant);

        internal string Name => First.Span.Name;
    }

    /// <summary>The people in the order of the text, and the pairs of spellings to ask about.</summary>
    internal static (List<Fact<ImportedPerson>> People, List<(string Kept, string Other)> Doubts) Merge(ReportView report, List<PersonMention> mentions)
    {
        if (mentions.Count == 0) return ([], []);
        var people = new List<Gathered>();
        var byName = new Dictionary<string, Gathered>(mentions.Count, StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (!mention.Span.IsFull) continue;
            var key = WordForm.Fold(mention.Span.Name);
            if (byName.TryGetValue(key, out var known)) known.Mentions.Add(mention);
            else people.Add(byName[key] = new Gathered(mention));
        }

        JoinInitials(people, report.Index);
        if (HasSurnames(mentions)) AddSurnames(people, mentions);
        var doubts = HasNamesakes(people) ? JoinSpellings(people) : [];
        var facts = new List<Fact<ImportedPerson>>(people.Count);
        foreach (var person in people) facts.Add(Fact(report, person));
        return (IsInOrder(facts) ? facts : [.. facts.OrderBy(fact => fact.Evidence.Span.Start)], doubts);
    }

    /// <summary>Those with initials go with the full name that is theirs.</summary>
    private static void JoinInitials(List<Gathered> people, TextIndex index)
    {
        if (!people.Exists(person => InitialedPeople.Is(person.First, index))) return;
        var pairs = InitialedPeople.Find(people.ConvertAll(person => person.First), index);
        var joined = new HashSet<Gathered>();
        foreach (var (initialed, full) in pairs)
        {
            people[full].Mentions.AddRange(people[initialed].Mentions);
            joined.Add(people[initialed]);
        }

        people.RemoveAll(joined.Contains);
    }

    private static bool HasSurnames(List<PersonMention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (!mention.Span.IsFull) return true;
        }

        return false;
    }

    /// <summary>Whether two people who were named in full have the same given name.</summary>
    private static bool HasNamesakes(List<Gathered> people)
    {
        var (seen, repeated) = (0UL, 0UL);
        foreach (var person in people)
        {
            if (!person.First.Span.IsFull) continue;
            repeated |= seen & Initial(person.Name);
            seen |= Initial(person.Name);
        }

        if (repeated == 0) return false;
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in people)
        {
            if (person.First.Span.IsFull && (Initial(person.Name) & repeated) != 0 && !given.Add(GivenName(person.Name))) return true;
        }

        return false;
    }

    /// <summary>The first letter of a name as a bit, by which most given names are told apart.</summary>
    private static ulong Initial(string name) => name.Length == 0 ? 1 : 1UL << (WordForm.Fold(name[0]) & 63);

    /// <summary><c>wethouder Bakker</c> is the Bakker who was named in full, or else a person by surname.</summary>
    private static void AddSurnames(List<Gathered> people, List<PersonMention> mentions)
    {
        var bySurname = new Dictionary<string, Gathered>(people.Count, StringComparer.Ordinal);
        var byGiven = new Dictionary<string, Gathered>(people.Count, StringComparer.Ordinal);
        foreach (var person in people)
        {
            var surname = Surname(person.Name);
            bySurname.TryAdd(surname, person);
            byGiven.TryAdd(GivenName(person.Name), person);
        }

        foreach (var person in people)
        {
            // mevrouw Lindhout is S. Lindhout-van Es
            var married = person.Name.IndexOf("-", StringComparison.Ordinal);
            if (married > 0 && person.First.Span.IsFull && person.Name.LastIndexOf(" ", married, StringComparison.Ordinal) > 0) bySurname.TryAdd(Surname(person.Name[..married]), person);
        }

        foreach (var mention in mentions.Where(mention => !mention.Span.IsFull))
        {
            var key = Surname(mention.Span.Name);
            if (bySurname.TryGetValue(key, out var known) || byGiven.TryGetValue(key, out known)) known.Mentions.Add(mention);
            else people.Add(bySurname[key] = new Gathered(mention));
        }
    }

    private static string Surname(string name) => WordForm.Fold(name.AsSpan(name.LastIndexOf(" ", StringComparison.Ordinal) + 1));

    /// <summary>The first word; a tab may stand behind it where the name was found in a table.</summary>
    private static string GivenName(string name) => WordForm.Fold(name.AsSpan().IndexOfAny(' ', '\t', '\n') is > 0 and var end ? name.AsSpan(0, end) : name);

    /// <summary>Only names of the same given name are compared, so that many people stay quick.</summary>
    private static List<(string Kept, string Other)> JoinSpellings(List<Gathered> people)
    {
        var doubts = new List<(string, string)>();
        foreach (var group in people.Where(person => person.First.Span.IsFull).GroupBy(person => GivenName(person.Name), StringComparer.Ordinal).ToList())
        {
            var same = group.ToList();
            if (same.Count is 1 or > 30) continue;
            for (var i = 0; i < same.Count; i++)
            {
                for (var j = i + 1; j < same.Count; j++)
                {
                    if (!IsOneEdit(WordForm.Fold(same[i].Name), WordForm.Fold(same[j].Name)) || !people.Contains(same[i]) || !people.Contains(same[j])) continue;
                    var keepsSecond = Weight(same[j]) > Weight(same[i]);
                    var (kept, other) = keepsSecond ? (same[j], same[i]) : (same[i], same[j]);
                    kept.AddVariant(other);
                    people.Remove(other);
                    doubts.Add((kept.Name, other.Name));
                }
            }
        }

        return doubts;
    }

    /// <summary>The spelling that stands there more often, then the one that comes with function or organisation, is likelier.</summary>
    private static int Weight(Gathered person) =>
        (person.Mentions.Count * 2) + (person.Mentions.Any(mention => mention.Affiliation is not null) ? 1 : 0);

    /// <summary>Whether one letter put in, left out, replaced or swapped makes one name of the other.</summary>
    private static bool IsOneEdit(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1 || a.Length < 6) return false;
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start]) start++;
        var (endA, endB) = (a.Length, b.Length);
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) (endA, endB) = (endA - 1, endB - 1);
        var (left, right) = (endA - start, endB - start);
        return (left <= 1 && right <= 1) || (left == 2 && right == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]);
    }

    private static Fact<ImportedPerson> Fact(ReportView report, Gathered person)
    {
        var all = person.Variants is null && IsInOrder(person.Mentions) ? person.Mentions : person.Mentions.Concat((person.Variants ?? []).SelectMany(variant => variant.Mentions)).OrderBy(mention => mention.Span.First).ToList();
        var function = FunctionOf(all);
        var organisation = function is { Organisation.Length: > 0 } ? function.Organisation : OrganisationOf(all);
        var role = RoleOf(all);
        var known = KnownOf(all);
        var best = all.Find(mention => mention.Affiliation is not null && mention.Span.IsFull) ?? all[0];
        var next = best.Affiliation is { } found && found.Next > best.Span.Next ? found.Next : best.Span.Next;
        return new Fact<ImportedPerson>(
            new ImportedPerson(person.Name)
            {
                Aliases = person.Variants is null && known is null ? [] : OtherNames(report, person, all),
                Function = function is null || function.Function is "spreker" or "deelnemer" ? known?.Function ?? "" : function.Function,
                Organisation = organisation.Length > 0 || function is { IsFormer: true } ? organisation : known?.Organisation ?? "",
                Role = (role.Length > 0 ? role : AtMeeting(all)) is var part && part == function?.Function ? "" : part,
                Former = function?.IsFormer ?? false,
            },
            report.Evidence(ImportReasons.Person, best.Span.Outer, Math.Min(next, report.Index.Sentences[report.Index.SentenceOf(best.Span.First)].Next)));
    }

    /// <summary>The function in working life before one at the meeting, and of two that are the same the one that says more.</summary>
    private static Affiliation? FunctionOf(List<PersonMention> all)
    {
        var function = all.Find(mention => mention.Affiliation is { Function.Length: > 0 } affiliation && !MeetingRoles.Contains(affiliation.Function))?.Affiliation
            ?? all.Find(mention => mention.Affiliation is { Function.Length: > 0 })?.Affiliation;
        if (function is null) return null;
        foreach (var mention in all)
        {
            if (mention.Affiliation is { } fuller && fuller.Function.Length > function.Function.Length && Holds(fuller.Function, function.Function)) return fuller with { Organisation = fuller.Organisation.Length > 0 ? fuller.Organisation : function.Organisation };
        }

        return function;
    }

    private static string OrganisationOf(List<PersonMention> all) => all.Find(mention => mention.Affiliation is { Organisation.Length: > 0 })?.Affiliation!.Organisation ?? "";

    /// <summary>What one is at the meeting, as the function that is given.</summary>
    private static string AtMeeting(List<PersonMention> all) => all.Find(mention => mention.Affiliation is { } said && MeetingRoles.Contains(said.Function))?.Affiliation!.Function ?? "";

    /// <summary>What somebody did at the meeting: the part that says most.</summary>
    private static string RoleOf(List<PersonMention> all)
    {
        var best = "";
        foreach (var mention in all)
        {
            if (mention.Role.Length > 0 && (best.Length == 0 || Rank(mention.Role) > Rank(best))) best = mention.Role;
        }

        return best;
    }

    private static PersonEntry? KnownOf(List<PersonMention> all)
    {
        foreach (var mention in all)
        {
            if (mention.Span.Known is { } known) return known;
        }

        return null;
    }

    private static bool IsInOrder(List<Fact<ImportedPerson>> facts)
    {
        for (var i = 1; i < facts.Count; i++)
        {
            if (facts[i].Evidence.Span.Start < facts[i - 1].Evidence.Span.Start) return false;
        }

        return true;
    }

    private static bool IsInOrder(List<PersonMention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            if (mentions[i].Span.First < mentions[i - 1].Span.First) return false;
        }

        return true;
    }

    /// <summary>Whether a function says all that another says and more: <c>senior adviseur wonen</c> of an <c>adviseur</c>.</summary>
    private static bool Holds(string whole, string part) => part.Length > 0 && (" " + whole + " ").Contains(" " + part + " ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The other spellings of a name, and those that the site does not have of somebody it knows.</summary>
    private static IReadOnlyList<string> OtherNames(ReportView report, Gathered person, List<PersonMention> all) =>
    [
        .. (person.Variants ?? []).Select(variant => variant.Name)
            .Concat(all.Where(mention => mention.Span.Known is not null).Select(mention => Written(report, mention.Span)).Where(name => !string.Equals(name, person.Name, StringComparison.OrdinalIgnoreCase)))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>A name as the text has it.</summary>
    private static string Written(ReportView report, NameSpan name) => report.Index.Words(name.First, name.Next).Replace('\n', ' ');

    private static int Rank(string role) => role switch
    {
        "gespreksleider" => 5,
        "inleider" => 4,
        "initiatiefnemer" or "opening" => 3,
        "spreker" => 2,
        _ => 1,
    };
}
