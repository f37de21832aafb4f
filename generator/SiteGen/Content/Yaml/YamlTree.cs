using SiteGen.Diagnostics;
using SiteGen.Dutch;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Content.Yaml;

/// <summary>
/// Reads the part of YAML that content files need: groups, lists and text, each with its place. Aliases, anchors, tags and
/// keys that are no text are refused, depth and number of values are bounded, so no file can grow in memory beyond its size.
/// The only place that meets YamlDotNet.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>No content file needs more; a file that has more is a mistake or an attack.</summary>
    private const int MaxDepth = 12;

    /// <summary>Enough for a word list of some ten thousand entries.</summary>
    private const int MaxValues = 100_000;

    /// <summary>Nobody reads more complaints of one kind; the file is refused with the first.</summary>
    private const int MaxDoubles = 20;

    private readonly Parser parser;
    private readonly string yaml;
    private readonly SourceText source;
    private readonly int lineOffset;
    private readonly DiagnosticBag bag;
    private readonly Stack<YamlMark> open = new();
    private YamlMark last = new(1, 1);
    private int values;
    private int doubles;

    private YamlTree(string yaml, int lineOffset, SourceText source, DiagnosticBag bag)
    {
        parser = new Parser(new Scanner(new StringReader(yaml)));
        (this.yaml, this.lineOffset, this.source, this.bag) = (yaml, lineOffset, source, bag);
    }

    /// <summary>The group of fields that <paramref name="yaml"/> holds; null when it holds none or is broken, with the reason in the bag.</summary>
    /// <param name="yaml">The text, with <c>\n</c> line ends.</param>
    /// <param name="lineOffset">How many lines of the file stand before it.</param>
    /// <param name="source">The whole file.</param>
    /// <param name="bag">Where faults go.</param>
    public static YamlMap? Read(string yaml, int lineOffset, SourceText source, DiagnosticBag bag) =>
        new YamlTree(yaml, lineOffset, source, bag).Document();

    private YamlMap? Document()
    {
        try
        {
            Next();
            if (Next() is StreamEnd) return new YamlMap([], false, lineOffset + 1, 1, default);
            var node = Node(Next(), 0);
            if (node is null) return null;
            Next();
            if (Next() is DocumentStart second)
            {
                Fault(ContentMessages.SecondDocument, Mark(second));
                return null;
            }

            if (node is YamlMap map) return map;
            if (node is YamlScalar { IsNothing: true }) return new YamlMap([], false, lineOffset + 1, 1, default);
            Fault(ContentMessages.NoFields, new YamlMark(node.Line, node.Column));
            return null;
        }
        catch (YamlException fault)
        {
            var mark = YamlFaults.IsBehindValue(fault.Message) ? fault.End : fault.Start;
            var place = YamlFaults.IsUnclosed(fault.Message) && open.Count > 0 ? open.Peek()
                : mark.Line > 0 ? new YamlMark(Clamp(mark.Line) + lineOffset, Clamp(mark.Column)) : last;
            Fault(ContentMessages.BrokenYaml, place, YamlFaults.Sentence(fault.Message));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            // The library's own scanner trips over some texts, an unclosed bracket above all: then the bracket is the place.
            Fault(ContentMessages.BrokenYaml, open.Count > 0 ? open.Peek() : last, open.Count > 0 ? YamlFaults.Unclosed : YamlFaults.Unclear);
        }

        return null;
    }

    private ParsingEvent Next()
    {
        if (!parser.MoveNext()) throw new InvalidOperationException("The parser has no more events.");
        var current = parser.Current!;
        last = Mark(current);
        return current;
    }

    /// <summary>The value that begins with <paramref name="start"/>; null when it was refused, which ends the reading.</summary>
    private YamlNode? Node(ParsingEvent start, int depth)
    {
        var mark = Mark(start);
        if (start is AnchorAlias || start is NodeEvent { Anchor.IsEmpty: false }) return Fault(ContentMessages.YamlAlias, mark);
        if (start is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } tag }) return Fault(ContentMessages.YamlTag, mark, tag.Value);
        if (depth > MaxDepth) return Fault(ContentMessages.TooDeep, mark, MaxDepth);
        if (++values > MaxValues) return Fault(ContentMessages.TooManyValues, mark, MaxValues);
        return start switch
        {
            Scalar scalar => Text(scalar),
            SequenceStart list => List(list, mark, depth),
            MappingStart map => Map(map, mark, depth),
            _ => Fault(ContentMessages.BrokenYaml, mark, YamlFaults.Unclear),
        };
    }

    private YamlList? List(SequenceStart start, YamlMark mark, int depth)
    {
        open.Push(mark);
        var items = new List<YamlNode>();
        for (var at = Next(); at is not SequenceEnd; at = Next())
        {
            if (Node(at, depth + 1) is not { } item) return null;
            items.Add(item);
        }

        open.Pop();
        var inFlow = start.Style == SequenceStyle.Flow;
        return new YamlList(items, inFlow, mark.Line, mark.Column, Span(start, inFlow, items.Count > 0 ? items[^1] : null));
    }

    private YamlMap? Map(MappingStart start, YamlMark mark, int depth)
    {
        open.Push(mark);
        var entries = new List<YamlEntry>(8);
        HashSet<string>? seen = null;
        for (var at = Next(); at is not MappingEnd; at = Next())
        {
            if (at is not Scalar) return (YamlMap?)Fault(ContentMessages.KeyIsNoText, Mark(at));
            if (Node(at, depth) is not YamlScalar key) return null;
            if (Node(Next(), depth + 1) is not { } value) return null;
            if (entries.Count >= 16) seen ??= new HashSet<string>(entries.Select(entry => entry.Key.Value), StringComparer.Ordinal);
            if (seen is null ? entries.Exists(entry => string.Equals(entry.Key.Value, key.Value, StringComparison.Ordinal)) : !seen.Add(key.Value))
            {
                if (++doubles <= MaxDoubles) bag.Add(source.Excerpted(ContentMessages.DuplicateKey.At(new SourcePlace(source.File, key.Line, key.Column, key.Length), key.Value)));
                continue;
            }

            entries.Add(new YamlEntry(key, value));
        }

        open.Pop();
        var inFlow = start.Style == MappingStyle.Flow;
        return new YamlMap(entries, inFlow, mark.Line, mark.Column, Span(start, inFlow, entries.Count > 0 ? entries[^1].Value : null));
    }

    private YamlScalar Text(Scalar scalar)
    {
        var mark = Mark(scalar);
        var length = scalar.Start.Line == scalar.End.Line ? Clamp(scalar.End.Column - scalar.Start.Column) : 0;
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlStyle.DoubleQuoted,
            ScalarStyle.Literal or ScalarStyle.Folded => YamlStyle.Block,
            _ => YamlStyle.Plain,
        };
        var (from, to) = (Offset(scalar.Start), Offset(scalar.End));

        // The scanner counts the empty lines behind a block as part of it.
        if (style == YamlStyle.Block) to = from + yaml.AsSpan(from, to - from).TrimEnd(" \n").Length;
        return new YamlScalar(scalar.Value, style, mark.Line, mark.Column, length, TextSpan.FromTo(from, to));
    }

    /// <summary>What a list or group takes up that has just been read: to its bracket, else to the end of its last value.</summary>
    private TextSpan Span(ParsingEvent start, bool inFlow, YamlNode? lastValue) =>
        TextSpan.FromTo(Offset(start.Start), inFlow ? Math.Min(Offset(parser.Current!.Start) + 1, yaml.Length) : lastValue?.Span.End ?? Offset(start.Start));

    private int Offset(Mark mark) => (int)Math.Clamp(mark.Index, 0, yaml.Length);

    private YamlNode? Fault(DiagnosticRule rule, YamlMark mark, params ReadOnlySpan<object?> particulars)
    {
        bag.Add(source.Excerpted(rule.At(new SourcePlace(source.File, mark.Line, mark.Column), particulars)));
        return null;
    }

    private YamlMark Mark(ParsingEvent at) => new(Clamp(at.Start.Line) + lineOffset, Clamp(at.Start.Column));

    private static int Clamp(long value) => (int)Math.Clamp(value, 0, int.MaxValue / 2);

    private readonly record struct YamlMark(int Line, int Column);
}
