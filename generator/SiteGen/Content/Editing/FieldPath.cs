using System.Globalization;

namespace SiteGen.Content.Editing;

/// <summary>The path of a value in the head of a file, as <see cref="SourceMap"/> names it: <c>session.date</c>, <c>people[1].name</c>. Immutable.</summary>
internal sealed class FieldPath
{
    private FieldPath(IReadOnlyList<Step> steps) => Steps = steps;

    /// <summary>The names and numbers on the way; at least one, the first a name.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>Reads a path.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static FieldPath Parse(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var steps = new List<Step>(4);
        for (var at = 0; at < path.Length;)
        {
            if (path[at] == '[')
            {
                var close = path.IndexOf(']', at);
                if (steps.Count == 0 || close < 0 || !int.TryParse(path.AsSpan(at + 1, close - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)) throw Wrong(path);
                steps.Add(new Step("", index));
                at = close + 1;
                continue;
            }

            if (steps.Count > 0 && path[at++] != '.') throw Wrong(path);
            var end = path.AsSpan(at).IndexOfAny('.', '[') is >= 0 and var length ? at + length : path.Length;
            if (end == at) throw Wrong(path);
            steps.Add(new Step(path[at..end], -1));
            at = end;
        }

        return new FieldPath(steps);
    }

    private static ArgumentException Wrong(string path) => new($"'{path}' is not the path of a field.", nameof(path));

    /// <summary>One step: into a group by name, or into a list by number.</summary>
    /// <param name="Key">The name; empty for an item.</param>
    /// <param name="Index">The number from 0; -1 for a name.</param>
    internal readonly record struct Step(string Key, int Index)
    {
        public bool IsItem => Index >= 0;
    }
}
