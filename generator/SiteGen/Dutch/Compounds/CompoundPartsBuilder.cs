using System.Globalization;
using System.Runtime.InteropServices;
using SiteGen.Dutch.Data;
using SiteGen.Dutch.Folding;
using SiteGen.Dutch.Stemming;

namespace SiteGen.Dutch.Compounds;

/// <summary>Puts together what the lists know of each part of compounds. What is added first wins, but lists of daily life and plain words add to it.</summary>
internal sealed class CompoundPartsBuilder
{
    /// <summary>About as many parts as the lists hold.</summary>
    private const int Most = 12_100;

    /// <summary>What a plain word counts for beside parts that were counted in a word list.</summary>
    private const int PlainCount = 2;
    private const int ShortestAdjectiveBehind = 4;
    private static readonly string[] NounLinks = [string.Empty, "s"];
    private static readonly string[] NoLinks = [string.Empty];

    /// <summary>The links of parts by their cell, for entries to share: there are few.</summary>
    private readonly List<(string Cell, string[] Links)> _links = [];

    /// <summary>The parts with what is known of each.</summary>
    public Dictionary<string, CompoundPartEntry> Parts { get; } = new(Most, StringComparer.Ordinal);

    /// <summary>Parts that were counted with an <c>s</c> behind them.</summary>
    public HashSet<string> TakingS { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds the lists that are compiled in.</summary>
    public CompoundPartsBuilder AddBuiltIn()
    {
        AddParts("samenstellingsdelen", PartSource.Field, isCounted: true);
        AddParts("samenstellingsdelen-eigen", PartSource.Field);
        AddParts("samenstellingsdelen-alledaags", PartSource.Everyday);
        AddParts("samenstellingsdelen-woordenlijst", PartSource.Spelling, isCounted: true);
        AddPlainWords();
        NameBoundForms();
        return this;
    }

    private void AddParts(string list, PartSource source, bool isCounted = false)
    {
        var table = ReferenceTable.Load(list);
        int part = table.Column("part"), links = table.Column("links"), lemma = table.Column("lemma"), position = table.Column("position"),
            left = table.Column("left_count"), right = table.Column("right_count"), domain = table.Column("domain");
        foreach (var row in table.Rows)
        {
            var folded = Fold.Word(row[part]);
            var place = row.Span(position);
            var allowed = LinksOf(row, links);
            if (isCounted && Array.IndexOf(allowed, "s") >= 0)
                TakingS.Add(folded);
            if (source == PartSource.Everyday && place is "lr")
                allowed = CompoundPartEntry.Both(allowed, NounLinks);
            var entry = new CompoundPartEntry(folded, row.Span(lemma).SequenceEqual(folded) ? folded : Fold.Word(row[lemma]), allowed, place.Contains('l'), place.Contains('r'),
                Count(row.Span(left)), Count(row.Span(right)), row.Flag(domain), source);
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(Parts, folded, out _);
            if (known is null)
                known = entry;
            else if (source == PartSource.Everyday || known.Source == PartSource.Everyday)
                known = known.With(entry) with { Source = known.Source };
        }
    }

    private void AddPlainWords()
    {
        var plain = PlainWords.Instance;
        foreach (var word in plain.All)
        {
            var kinds = plain.KindsOf(word);
            if ((kinds & PlainWordKinds.Noun) != PlainWordKinds.None)
                AddNoun(word);
            if ((kinds & PlainWordKinds.Adjective) != PlainWordKinds.None)
                Add(new CompoundPartEntry(word, word, NoLinks, First: true, Last: word.Length >= ShortestAdjectiveBehind, PlainCount, PlainCount, OfField: false, PartSource.Plain));
            if ((kinds & PlainWordKinds.Verb) != PlainWordKinds.None)
                Add(new CompoundPartEntry(word, word, NoLinks, First: false, Last: true, 0, 0, OfField: false, PartSource.Plain));
        }

        foreach (var stem in plain.VerbStems)
            Add(new CompoundPartEntry(stem, stem, NoLinks, First: true, Last: false, PlainCount, 0, OfField: false, PartSource.Plain));
    }

    /// <summary>What was counted in a word list knows the links better.</summary>
    private void AddNoun(string word)
    {
        var links = Parts.TryGetValue(word, out var known) && known is { Source: PartSource.Field, First: true } ? known.Links : NounLinks;
        Add(new CompoundPartEntry(word, word, links, First: true, Last: true, PlainCount, PlainCount, OfField: false, PartSource.Everyday));
    }

    private void Add(CompoundPartEntry entry)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(Parts, entry.Part, out _);
        known = known is null ? entry : known.With(entry);
    }

    /// <summary>A form that only stands in front belongs to the noun that it is made of: <i>dorps-</i> to <i>dorp</i>, <i>zonne-</i> to <i>zon</i>.</summary>
    private void NameBoundForms()
    {
        var bound = new List<CompoundPartEntry>();
        foreach (var entry in Parts.Values)
        {
            if (entry.Part.Length > ShortestAdjectiveBehind && entry.Part[^1] is ('s' or 'e') && entry is { First: true, Last: false } && entry.Part == entry.Lemma && !PlainWords.Instance.Contains(entry.Part))
                bound.Add(entry);
        }

        foreach (var entry in bound)
        {
            foreach (var noun in entry.Part[^1] == 's' ? [entry.Part[..^1]] : Inflection.Closed(entry.Part[..^1]))
            {
                if (Parts.TryGetValue(noun, out var known) && known is { IsNoun: true, Last: true })
                {
                    Parts[entry.Part] = entry with { Lemma = noun };
                    break;
                }
            }
        }
    }

    /// <summary>The links of a cell, where <c>0</c> says that none are needed.</summary>
    private string[] LinksOf(ReferenceRow row, int column)
    {
        foreach (var (cell, known) in _links)
        {
            if (row.Span(column).SequenceEqual(cell))
                return known;
        }

        var links = row.List(column);
        for (var i = 0; i < links.Length; i++)
        {
            if (links[i] == "0")
                links[i] = string.Empty;
        }

        _links.Add((row[column], links));
        return links;
    }

    private static int Count(ReadOnlySpan<char> figures) => int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture);
}
