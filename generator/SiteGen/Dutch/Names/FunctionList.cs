using SiteGen.Dutch.Data;
using SiteGen.Dutch.Lexicons;

namespace SiteGen.Dutch.Names;

/// <summary>Functions that people have in the public domain, in the singular and plural.</summary>
internal static class FunctionList
{
    /// <summary>Functions that reports use and the table does not have.</summary>
    private static readonly string[] Others =
    [
        "boegbeeld", "themaleider", "programmaregisseur", "kwaliteitsmanager", "raad van bestuur", "lid van de raad van bestuur", "lid",
        "accountmanager", "beleidsadviseur", "ketenmanager", "projectsecretaris", "wethoudster", "wijkwethouder", "jeugdwethouder", "directeur-secretaris",
        "regisseur", "hoofd", "voorzitster", "redacteur", "onderzoekster", "schrijfster", "oprichter", "pastoor", "deken", "bisschop", "kerkrentmeester", "professor", "host", "lijsttrekker", "gespreksleidster", "conservator", "curator", "restaurator", "eigenaar", "eigenaresse", "initiatiefneemster", "dijkgraaf", "hoogheemraad", "heemraad", "watergraaf", "kerngroeplid", "rector", "conrector", "predikant", "imam", "pastoor", "kapelaan", "diaken", "molenaar", "woordvoerder", "woordvoerster", "operator", "erelid", "gildemeester", "themaregisseur", "praktijkhouder", "opbouwwerkster", "kwartiermaker", "wijkregisseur", "spreekstalmeester", "cabaretier", "columnist", "sneldichter", "lector", "schepen", "projectadviseur", "adviseur", "gastvrouw",
    ];

    internal static void AddTo(LexiconBuilder lexicon)
    {
        var table = ReferenceTable.Load("functies");
        var (function, category, plural, weak) = (table.Column("function"), table.Column("category"), table.Column("plural"), table.Column("weak"));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var name = row[function];
            seen.Add(name);
            var entry = new FunctionEntry(name, IsPlural: false, row.Flag(weak), row.Span(category) is "spreker");
            lexicon.Add(name, entry);
            if (!row.Span(plural).IsEmpty) lexicon.Add(row[plural], entry with { IsPlural = true });
        }

        foreach (var other in Others)
        {
            if (seen.Add(other)) lexicon.Add(other, new FunctionEntry(other, IsPlural: false, other is "lid" or "hoofd" or "raad van bestuur", IsSpeaking: false));
        }
    }
}
