using SiteGen.Dutch.Data;
using SiteGen.Dutch.Lexicons;

namespace SiteGen.Dutch.Places;

/// <summary>The towns and villages of the Netherlands with the municipalities they are in.</summary>
internal static class TownList
{
    internal static void AddTo(LexiconBuilder lexicon)
    {
        var table = ReferenceTable.Load("plaatsen");
        var (place, municipality, alternatives) = (table.Column("place"), table.Column("municipality"), table.Column("alternative_names"));
        var others = new List<string>();
        for (var i = 0; i < table.Rows.Count;)
        {
            var name = table.Rows[i][place];
            var municipalities = new List<string>(1);
            others.Clear();
            for (; i < table.Rows.Count && table.Rows[i].Span(place).SequenceEqual(name); i++)
            {
                var known = MunicipalityList.Known(table.Rows[i][municipality]);
                if (known.Length > 0 && !municipalities.Contains(known)) municipalities.Add(known); // A town in the Caribbean is in none.
                others.AddRange(table.Rows[i].List(alternatives));
            }

            if (OrdinaryWords.IsOvershadowed(name)) continue;
            var entry = new TownEntry(MunicipalityList.Known(name), municipalities, OrdinaryWords.IsPlace(name));
            lexicon.Add(name, entry);
            foreach (var other in others) lexicon.Add(other, entry);
        }
    }
}
