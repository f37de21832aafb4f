using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>The name that was probably meant.</summary>
internal static class Suggestions
{
    /// <summary>Names compared with at most: a model may have any number of members.</summary>
    private const int MostCandidates = 500;

    public static string UnknownVariable(TemplateContext context, string name) =>
        Messages.UnknownVariable(name, Nearest(name, context.VisibleNames()));

    public static string UnknownFunction(TemplateContext context, Expression target)
    {
        if (target is GlobalVariable variable) return Messages.UnknownFunction(variable.Name, Nearest(variable.Name, context.VisibleNames()));
        if (target is not Member member) return Messages.NotAFunction(null);
        var owner = member.Target.Evaluate(context);
        IEnumerable<string> names = owner switch
        {
            BuiltInNamespace family => family.Names,
            ScriptObject members => members.Keys,
            _ => [],
        };
        var prefix = member.Target is GlobalVariable family2 ? family2.Name + "." : string.Empty;
        var nearest = Nearest(member.Name, names);
        return Messages.UnknownFunction(prefix + member.Name, nearest is null ? null : prefix + nearest);
    }

    /// <summary>The candidate with the fewest changed letters, if those are few enough; the first of equals by order of code units.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates.Take(MostCandidates).Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - name.Length) >= least || string.Equals(candidate, name, StringComparison.Ordinal)) continue;
            var distance = Distance(name, candidate);
            if (distance >= least) continue;
            least = distance;
            best = candidate;
        }

        return best;
    }

    /// <summary>Letters to insert, drop, replace or swap with their neighbour, case ignored.</summary>
    private static int Distance(string a, string b)
    {
        int[] before = new int[b.Length + 1], last = new int[b.Length + 1], row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[^1];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
