using SiteGen.Dutch.Data;
using SiteGen.Dutch.Lexicons;

namespace SiteGen.Dutch.Names;

/// <summary>Titles that stand before, in or behind names: <c>drs.</c>, <c>mevrouw</c>, <c>MSc</c>.</summary>
internal static class TitleList
{
    internal static void AddTo(LexiconBuilder lexicon)
    {
        var table = ReferenceTable.Load("titels");
        var (title, variants, position) = (table.Column("title"), table.Column("variants"), table.Column("position"));
        foreach (var row in table.Rows)
        {
            if (row.Span(position) is "tussen") continue;
            var entry = new TitleEntry(row[title], row.Span(position) is "achter");
            lexicon.Add(entry.Name, entry, exactCase: entry.IsAfter);
            foreach (var written in row.List(variants)) lexicon.Add(written, entry, exactCase: entry.IsAfter || written is "ZE" or "HE"); // "ze" and "he" are words
        }
    }
}
