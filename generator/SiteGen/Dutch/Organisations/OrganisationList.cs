using SiteGen.Dutch.Data;
using SiteGen.Dutch.Lexicons;

namespace SiteGen.Dutch.Organisations;

/// <summary>Known organisations of the public domain, and the words that names of organisations begin with.</summary>
internal static class OrganisationList
{
    /// <summary>Bodies of the state that the table does not have.</summary>
    private static readonly string[] States = ["Tweede Kamer", "Eerste Kamer", "Provinciale Staten", "Raad van State", "Algemene Rekenkamer", "Europese Unie", "Europees Parlement", "Staten-Generaal", "Gedeputeerde Staten"];

    /// <summary>Firms and funds by the name of a person, who is not there.</summary>
    private static readonly string[] ByPeople = ["Albert Heijn", "Douwe Egberts", "Jan Linders", "Dirk van den Broek", "Simon Lévelt", "Anne Frank Stichting", "Johan Cruyff Foundation", "Prins Bernhard Cultuurfonds", "Ronald McDonald", "Ben & Jerry's", "Daniel den Hoed", "Sophia Kinderziekenhuis", "Pieter van Foreest", "Florence Nightingale Instituut", "Rudolf Magnus Instituut", "Julius Centrum", "William Schrikker", "Leo Kannerhuis", "Dr. Leo Kannerhuis", "Erasmus MC"];

    /// <summary>Words that names of village bodies begin with and the table does not have.</summary>
    private static readonly string[] Heads = ["Plaatselijk Belang", "Dorpsbelang", "Dorpsbelangen", "Buurtplatform", "Stadsdorp", "Wijkplatform", "Buurtbemiddeling", "Jongerenwerk", "Opbouwwerk", "Slachtofferhulp", "Schuldhulpmaatje", "Rechtbank", "Gerechtshof"];

    /// <summary>Water boards whose names are no places, so that they stand for themselves: <c>Harm Küpers (Hunze en Aa's)</c>.</summary>
    private static readonly string[] WaterBoards = ["Hunze en Aa's", "Noorderzijlvest", "Wetterskip Fryslân", "Drents Overijsselse Delta", "Vechtstromen", "Rijn en IJssel", "Vallei en Veluwe", "Hollands Noorderkwartier", "Amstel, Gooi en Vecht", "De Stichtse Rijnlanden", "Schieland en de Krimpenerwaard", "Hollandse Delta", "Brabantse Delta", "Aa en Maas", "Scheldestromen"];

    /// <summary>Banks and agencies that the table does not have.</summary>
    private static readonly string[] Services = ["Rabobank", "ABN AMRO", "ASN Bank", "Triodos Bank", "Volksbank", "BNG Bank", "NWB Bank", "CBR", "RDW", "CJIB", "KNMI", "CBS", "OCMW", "NVWA", "RVO", "ProRail", "PostNL", "Kadaster"];

    internal static void AddTo(LexiconBuilder lexicon)
    {
        var table = ReferenceTable.Load("organisatiepatronen");
        var (pattern, type, full) = (table.Column("pattern"), table.Column("type"), table.Column("full_name"));
        var (alternatives, note) = (table.Column("alternative_names"), table.Column("note"));
        foreach (var name in States) lexicon.Add(name, new OrganisationEntry(name, NeedsContext: false), exactCase: true);
        foreach (var head in Heads) lexicon.Add(head, new OrganisationHeadEntry(head));
        foreach (var name in ByPeople) lexicon.Add(name, new OrganisationEntry(name, NeedsContext: false), exactCase: true);
        foreach (var name in Services) lexicon.Add(name, new OrganisationEntry(name, NeedsContext: false), exactCase: true);
        foreach (var name in WaterBoards) lexicon.Add(name, new OrganisationEntry(name, NeedsContext: false), exactCase: true);
        foreach (var row in table.Rows)
        {
            var name = row[pattern];
            if (row.Span(type) is "kopwoord") lexicon.Add(name, new OrganisationHeadEntry(name));
            if (row.Span(type) is not "organisatie") continue;
            var entry = new OrganisationEntry(name, !row.Span(note).IsEmpty);
            lexicon.Add(name, entry, exactCase: true);
            var whole = row[full];
            if (whole.Length > 0) lexicon.Add(whole, new OrganisationEntry(whole, NeedsContext: false));
            foreach (var other in row.List(alternatives))
                lexicon.Add(other, new OrganisationEntry(other, entry.NeedsContext), exactCase: true);
        }
    }
}
