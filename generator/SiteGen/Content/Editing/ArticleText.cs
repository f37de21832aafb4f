using System.Text;
using SiteGen.Content.Reading;
using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Editing;

/// <summary>
/// The text of an article file, for editing: a changed field is a change of its own lines, and everything else (comments, order, quotes,
/// blank lines, line ends, byte order mark) stays byte for byte. Immutable: every change gives a new one.
/// </summary>
public sealed class ArticleText
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private readonly string text;
    private readonly bool hasMark;
    private readonly ContentFile file;
    private readonly int[] pairs;

    private ArticleText(string text, bool hasMark, ContentFile file)
    {
        (this.text, this.hasMark, this.file) = (text, hasMark, file);
        Root = (FieldGroup)FieldModel.Of(file.Head);
        pairs = FindPairs(text);
    }

    /// <summary>The file, relative to the site's root.</summary>
    public string Path => file.Source.File;

    /// <summary>All fields of the file as they are written.</summary>
    public FieldGroup Root { get; }

    /// <summary>The Markdown below the fields, without the empty lines around it, with <c>\n</c> line ends.</summary>
    public string Body => file.Body.Trim('\n');

    /// <summary>Reads a file; null when it is no article that can be edited field by field, with the reason in the bag.</summary>
    /// <param name="path">The file, relative to the site's root.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="bag">Where faults go.</param>
    public static ArticleText? Read(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);
        return ContentFile.Decode(path, bytes, bag) is { } text ? Read(path, text, bytes.StartsWith(Mark), bag) : null;
    }

    /// <summary>A new file with these fields, in the order of the schema, and this text.</summary>
    /// <param name="path">Where it will stand, relative to the site's root.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="body">The Markdown below them.</param>
    public static ArticleText New(string path, FieldGroup fields, string body)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return Read(path, "---\n" + Written(fields) + "---\n", hasMark: false, new DiagnosticBag())!.WithBody(body);
    }

    /// <summary>The value at a path such as <c>session.date</c> or <c>people[1]</c>; null when the file does not have it.</summary>
    /// <param name="path">The path of the value.</param>
    /// <exception cref="ArgumentException">It is no path.</exception>
    public FieldValue? Find(string path) => FieldModel.Find(Root, [.. FieldPath.Parse(path).Steps]);

    /// <summary>
    /// Gives a field a value; an empty one removes it. A list or group that stands there is changed item by item: what stays the same
    /// stays as it is written. A path that ends in the number of items adds one.
    /// </summary>
    /// <param name="path">The path of the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The path is none, leads beyond the end of a list, or into a text.</exception>
    public ArticleText Set(string path, FieldValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.IsEmpty ? Remove(path) : Changed(FieldPath.Parse(path), value.Pruned(), insert: false);
    }

    /// <summary>Puts an item in a list, before the one that stands at the path.</summary>
    /// <param name="path">The path of an item, such as <c>people[0]</c>.</param>
    /// <param name="value">The item; nothing happens when it is empty.</param>
    /// <exception cref="ArgumentException">The path is not that of an item, or leads beyond the end of the list.</exception>
    public ArticleText Insert(string path, FieldValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var parsed = FieldPath.Parse(path);
        if (!parsed.Steps[^1].IsItem) throw new ArgumentException($"'{path}' is not the path of an item.", nameof(path));
        return value.IsEmpty ? this : Changed(parsed, value.Pruned(), insert: true);
    }

    /// <summary>Removes the value at a path, with the group or list that it leaves empty. Nothing happens when there is none.</summary>
    /// <param name="path">The path of the value.</param>
    /// <exception cref="ArgumentException">It is no path.</exception>
    public ArticleText Remove(string path)
    {
        var parsed = FieldPath.Parse(path);
        return FieldModel.Find(Root, [.. parsed.Steps]) is { } found && (!found.IsEmpty || parsed.Steps[^1].IsItem) ? Changed(parsed, null, insert: false) : this;
    }

    /// <summary>Replaces the Markdown below the fields; the empty lines around it stay as they are.</summary>
    /// <param name="body">The text, with any line ends. Characters that no text file may hold are left out.</param>
    public ArticleText WithBody(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var wanted = BodyText.Tidy(body);
        var old = file.Body;
        var core = old.Trim('\n');
        if (string.Equals(core, wanted, StringComparison.Ordinal)) return this;
        var edits = new TextEdits();
        var start = file.BodyStart + (core.Length == 0 ? old.Length : old.IndexOf(core, StringComparison.Ordinal));
        if (core.Length > 0)
        {
            var same = core.AsSpan().CommonPrefixLength(wanted);
            var end = 0;
            while (end < Math.Min(core.Length, wanted.Length) - same && core[^(end + 1)] == wanted[^(end + 1)]) end++;
            edits.Replace(start + same, start + core.Length - end, wanted[same..^end]);
        }
        else
        {
            var isClosed = file.Source.Text.EndsWith('\n');
            edits.Insert(start, (isClosed ? "" : "\n") + (old.Length > 0 ? "" : "\n") + wanted + "\n");
        }

        return Reread(edits.Apply(text, 0, Place, NewLine)!) ?? throw Unwritable(Path);
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes()
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return hasMark ? [.. Mark, .. bytes] : bytes;
    }

    /// <summary>The text of the file, without a byte order mark.</summary>
    public override string ToString() => text;

    private static ArticleText? Read(string path, string text, bool hasMark, DiagnosticBag bag) =>
        ContentFile.ReadPage(new SourceText(path, ContentFile.WithLineFeeds(text)), bag) is { } file ? new ArticleText(text, hasMark, file) : null;

    private static InvalidOperationException Unwritable(string path) => new($"The change of '{path}' could not be written so that it reads back.");

    /// <summary>
    /// Tries the smallest change first, and takes it only when it reads back to exactly what was asked. YAML has ways of writing that
    /// no editor uses by hand; for those the field as a whole is written anew, and in the end the whole head.
    /// </summary>
    private ArticleText Changed(FieldPath path, FieldValue? value, bool insert)
    {
        var wanted = (FieldGroup)FieldModel.With(Root, [.. path.Steps], value, insert)!;
        if (FieldModel.Same(Root, wanted)) return this;
        if (Smallest(path, value, insert) is { } smallest && FieldModel.Same(smallest.Root, wanted)) return smallest;
        if (WholeField(path.Steps[0].Key, wanted) is { } field && FieldModel.Same(field.Root, wanted)) return field;
        var newHead = new TextEdits();
        newHead.Replace(0, file.Yaml.Length, Written(wanted));
        return Reread(newHead.Apply(text, file.Yaml.Start, Place, NewLine)) is { } head && FieldModel.Same(head.Root, wanted) ? head : throw Unwritable(Path);
    }

    private ArticleText? Smallest(FieldPath path, FieldValue? value, bool insert)
    {
        var change = new HeadChange(file.Yaml.Of(file.Source.Text), file.Head);
        try
        {
            if (value is null) change.Remove(path);
            else change.Set(path, value, insert);
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return Reread(change.Edits.Apply(text, file.Yaml.Start, Place, NewLine));
    }

    private ArticleText? WholeField(string key, FieldGroup wanted)
    {
        if (file.Head.IsFlow || file.Head.Find(key) is not { } entry) return null;
        var yaml = file.Yaml.Of(file.Source.Text);
        var lines = new YamlLines(yaml);
        var edits = new TextEdits();
        edits.Replace(lines.Start(entry.Key.Span.Start), lines.End(entry.Value.Span.End), wanted[key] is { IsEmpty: false } value ? Written(FieldGroup.Of((key, value))) : "");
        return Reread(edits.Apply(text, file.Yaml.Start, Place, NewLine));
    }

    private static string Written(FieldGroup fields)
    {
        var yaml = new StringBuilder();
        new YamlBlock(2, 2).AppendFields(yaml, (FieldGroup)fields.Pruned(), ArticleSchema.Fields, 0);
        return yaml.ToString();
    }

    private ArticleText? Reread(string? changed)
    {
        if (changed is null) return null;
        var bag = new DiagnosticBag();
        return Read(Path, changed, hasMark, bag);
    }

    private string NewLine => text.IndexOfAny(['\r', '\n']) is >= 0 and var at && text[at] == '\r' ? at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r" : "\n";

    /// <summary>The place in the file of a place in the text as it was read, in which every line end is one character.</summary>
    private int Place(int at)
    {
        var before = Array.BinarySearch(pairs, at);
        return at + (before >= 0 ? before + 1 : ~before);
    }

    /// <summary>For each line end of two characters the first place behind it in the text as it was read.</summary>
    private static int[] FindPairs(string text)
    {
        var found = new List<int>();
        for (var at = text.IndexOf("\r\n", StringComparison.Ordinal); at >= 0; at = text.IndexOf("\r\n", at + 2, StringComparison.Ordinal)) found.Add(at + 1 - found.Count);
        return [.. found];
    }
}
