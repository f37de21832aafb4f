using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Names;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.People;

/// <summary>The places of a text that name a municipality as the employer of a person. Filled once, then only read.</summary>
internal sealed class Employers
{
    /// <summary>How far before a name its employer may stand.</summary>
    private const int FarthestBefore = 9;

    private readonly Dictionary<int, MunicipalityEmployer> places = [];
    private readonly HashSet<int> behind = [];

    private Employers()
    {
    }

    /// <summary>Those of the people of a report; who left an employer is told apart elsewhere.</summary>
    internal static Employers Of(TextIndex index, IReadOnlyList<PersonMention> people)
    {
        var found = new Employers();
        foreach (var person in people)
        {
            if (person.Affiliation is not { } affiliation) continue;
            if (affiliation.Function.Length > 0 && affiliation.Organisation.Length == 0) found.behind.Add(Math.Max(affiliation.Next, person.Span.Next));
            if (affiliation.IsFormer) continue;
            if (affiliation.Span is { } span)
            {
                if (span.Name.StartsWith("gemeente ", StringComparison.Ordinal)) found.Add(span.First, span.Next, EmployerOf(index, person, affiliation));
                found.behind.Add(span.Next);
            }
            else if (affiliation.Municipality.Length > 0)
            {
                var employer = EmployerOf(index, person, affiliation);
                found.Add(person.Span.Next, affiliation.Next, employer);
                for (var i = Math.Max(0, person.Span.Outer - FarthestBefore); i < person.Span.Outer; i++)
                {
                    if (index.SentenceOf(i) == index.SentenceOf(person.Span.First) && index.MatchAt<MunicipalityEntry>(i) is { } town && town.Value.Name == affiliation.Municipality) found.Add(i, town.Next, employer);
                }
            }
        }

        return found;
    }

    private static MunicipalityEmployer EmployerOf(TextIndex index, PersonMention person, Affiliation affiliation)
    {
        if (GovernmentWords.IsElected(affiliation.Function)) return MunicipalityEmployer.Governing;
        var isSent = affiliation.Function.StartsWith("directeur", StringComparison.OrdinalIgnoreCase) || affiliation.Function.Length == 0 || IsAttendanceLine(index, person.Span.First);
        return isSent ? MunicipalityEmployer.Delegate : MunicipalityEmployer.Staff;
    }

    /// <summary>Whoever is on the list of those present or absent is there for the employer.</summary>
    private static bool IsAttendanceLine(TextIndex index, int token) =>
        index.Tokens[index.TokensOf(index.BlockOf(token)).First].Folded is "aanwezig" or "aanwezigen" or "afwezig" or "afwezigen" or "deelnemers" or "present" or "genodigden";

    /// <summary>What a token is as the employer of a person.</summary>
    internal MunicipalityEmployer At(int token) => places.GetValueOrDefault(token);

    /// <summary>Whether a token stands right behind a person with function and employer, so that a place there is theirs.</summary>
    internal bool IsBehind(int token) => behind.Contains(token);

    private void Add(int first, int next, MunicipalityEmployer employer)
    {
        for (var i = first; i < next; i++) places[i] = employer;
    }
}
