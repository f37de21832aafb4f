using SiteGen.Content.Yaml;

namespace SiteGen.Content.Editing;

/// <summary>Where the lines, dashes, colons and comments of a head stand around its values. Immutable.</summary>
internal sealed class YamlLines(string yaml)
{
    /// <summary>Where the line of a place begins.</summary>
    public int Start(int at) => at == 0 ? 0 : yaml.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Where the line behind that of a place begins.</summary>
    public int End(int at) => yaml.IndexOf('\n', at) is >= 0 and var end ? end + 1 : yaml.Length;

    /// <summary>Whether only blanks stand before a place on its line.</summary>
    public bool IsFirstOnLine(int at) => yaml.AsSpan(Start(at)..at).IsWhiteSpace();

    /// <summary>The place behind the colon of a field.</summary>
    /// <exception cref="InvalidDataException">There is none: the field is written in a way that no editor does by hand.</exception>
    public int BehindColon(YamlScalar key)
    {
        var at = key.Span.End;
        while (at < yaml.Length && yaml[at] == ' ') at++;
        return at < yaml.Length && yaml[at] == ':' ? at + 1 : throw new InvalidDataException("The field has no colon.");
    }

    /// <summary>The place behind the sign that begins a block of text: <c>|-</c>, <c>&gt;2</c>.</summary>
    public int BehindHeader(int at)
    {
        while (at < yaml.Length && yaml[at] is '|' or '>' or '+' or '-' or (>= '0' and <= '9')) at++;
        return at;
    }

    /// <summary>The dash of an item.</summary>
    /// <exception cref="InvalidDataException">It shares its line with another dash.</exception>
    public int Dash(YamlList list, int index)
    {
        for (var line = Start(list.Items[index].Span.Start); line >= 0; line = line == 0 ? -1 : Start(line - 1))
        {
            var at = line + list.Column - 1;
            if (at < yaml.Length && yaml[at] == '-' && yaml.AsSpan(line, list.Column - 1).IsWhiteSpace()) return at;
            if (line <= list.Span.Start) break;
        }

        throw new InvalidDataException("The item has no line of its own.");
    }

    /// <summary>Whether a comment with a line of its own begins between two places.</summary>
    public bool HasOwnComment(int from, int to)
    {
        for (var line = End(from); line < to; line = End(line))
        {
            if (yaml.AsSpan(line, End(line) - line).TrimStart().StartsWith('#')) return true;
        }

        return false;
    }

    /// <summary>Whether comments with lines of their own belong to a list or group: between its values, or below them and further in than its key.</summary>
    public bool HasNotes(YamlEntry entry)
    {
        if (HasOwnComment(entry.Key.Span.End, entry.Value.Span.End)) return true;
        for (var line = End(entry.Value.Span.End); line < yaml.Length; line = End(line))
        {
            var text = yaml.AsSpan(line, End(line) - line);
            if (text.IsWhiteSpace()) continue;
            var comment = text.TrimStart(' ');
            return comment.StartsWith('#') && text.Length - comment.Length >= entry.Key.Column;
        }

        return false;
    }

    /// <summary>How far lists and groups stand in from their key in this file; two where it has none.</summary>
    public YamlBlock Steps(YamlMap root)
    {
        int? list = null;
        int? group = null;
        foreach (var entry in root.Entries)
        {
            if (entry.Value is YamlList { IsFlow: false } items && list is null) list = items.Column - entry.Key.Column;
            if (entry.Value is YamlMap { IsFlow: false } fields && group is null) group = fields.Column - entry.Key.Column;
        }

        return new YamlBlock(Math.Clamp(list ?? 2, 0, 8), Math.Clamp(group ?? 2, 1, 8));
    }
}
