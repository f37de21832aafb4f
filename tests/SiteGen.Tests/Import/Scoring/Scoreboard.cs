using SiteGen.Dutch.Words;

namespace SiteGen.Tests.Import;

/// <summary>Collects scores per field, and the mistakes for a developer to look at.</summary>
internal sealed class Scoreboard
{
    private readonly SortedDictionary<string, Score> scores = new(StringComparer.Ordinal);

    /// <summary>Every mistake: the report, the field, what was expected and what was found.</summary>
    internal List<string> Mistakes { get; } = [];

    internal IReadOnlyDictionary<string, Score> Scores => scores;

    /// <summary>Scores a single value; an absent expectation is not scored, an empty one means that nothing may be stated.</summary>
    internal void Single(string report, string field, List<string>? expected, string? found)
    {
        if (expected is null) return;
        var right = expected.Count == 0 ? string.IsNullOrEmpty(found) : expected.Any(value => Same(value, found ?? ""));
        Count(report, field, right, string.Join(" | ", expected), found ?? "");
    }

    internal void Count(string report, string field, bool right, string expected, string found)
    {
        var score = Of(field, isList: false);
        if (right) score.Right++;
        else
        {
            score.Wrong++;
            Mistakes.Add($"{report}: {field}: expected <{expected}> found <{found}>");
        }
    }

    /// <summary>Scores a list without regard to order.</summary>
    internal void List(string report, string field, List<List<string>>? expected, IEnumerable<string> found, Func<string, string, bool>? same = null)
    {
        if (expected is null) return;
        same ??= Same;
        var score = Of(field, isList: true);
        var left = found.ToList();
        foreach (var value in expected)
        {
            var match = left.FindIndex(candidate => value.Any(alternative => same(alternative, candidate)));
            if (match >= 0)
            {
                score.Right++;
                left.RemoveAt(match);
            }
            else
            {
                score.Missing++;
                Mistakes.Add($"{report}: {field}: missing <{value[0]}>");
            }
        }

        score.Extra += left.Count;
        foreach (var extra in left) Mistakes.Add($"{report}: {field}: too much <{extra}>");
    }

    internal Score Of(string field, bool isList)
    {
        if (!scores.TryGetValue(field, out var score)) scores[field] = score = new Score();
        score.IsList |= isList;
        return score;
    }

    /// <summary>Whether two values are the same to a reader: case, quotes, dashes and blanks do not count.</summary>
    internal static bool Same(string a, string b) => Plain(a) == Plain(b);

    internal static string Plain(string text) =>
        string.Join(' ', WordForm.Fold(text).Replace('–', '-').Replace('“', '"').Replace('”', '"').Replace("\"", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ':', ' ');
}
