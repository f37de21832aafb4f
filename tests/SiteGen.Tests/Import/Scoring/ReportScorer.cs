using SiteGen.Import;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Import;

/// <summary>Scores one imported report against its answers.</summary>
internal static class ReportScorer
{
    internal static void Score(string name, ImportedArticle article, ExpectedReport expected, Scoreboard board)
    {
        var session = article.Session;
        board.Single(name, "title", expected.Value("title"), article.Title.Value);
        board.Single(name, "kind", expected.Value("kind"), article.Kind?.Value);
        board.Single(name, "lang", expected.Value("lang"), article.Language?.Value ?? "nl");
        board.Single(name, "draft", expected.Value("draft"), article.Draft is null ? "false" : "true");
        board.Single(name, "published", expected.Value("published"), article.Date?.Value.ToString());
        board.Single(name, "changed", expected.Value("changed"), Day(article.LastModified));
        board.Single(name, "expires", expected.Value("expires"), Day(article.ExpiryDate));
        ScoreDate(name, article, expected.Value("session.date"), board);
        board.Single(name, "session.endDate", expected.Value("session.endDate"), session.EndDate?.Value.AsCertain().ToString());
        board.Single(name, "session.time", expected.Value("session.time"), session.Time?.Value);
        board.Single(name, "session.kind", expected.Value("session.kind"), session.Kind?.Value);
        board.Single(name, "session.name", expected.Value("session.name"), session.Name?.Value);
        board.Single(name, "session.place", expected.Value("session.place"), session.Place?.Value);
        board.Single(name, "session.venue", expected.Value("session.venue"), session.Venue?.Value);
        board.Single(name, "session.theme", expected.Value("session.theme"), session.Theme?.Value);
        board.Single(name, "session.attendance", expected.Value("session.attendance"), session.Attendance?.Value);
        board.Single(name, "region", expected.Value("region"), article.Region?.Value);
        board.Single(name, "publisher", expected.Value("publisher"), article.Publisher?.Value);
        board.List(name, "municipalities", expected.List("municipalities"), article.Municipalities.Select(fact => fact.Value));
        Never(name, "municipalities", expected.List("notMunicipalities"), article.Municipalities.Select(fact => fact.Value), board);
        board.List(name, "organisations", expected.List("organisations"), article.Organisations.Select(fact => fact.Value.Name), SameOrganisation);
        ScorePeople(name, article, expected, board);
        board.List(name, "themes", expected.List("themes"), article.Themes.Select(fact => fact.Value));
        board.List(name, "headings", expected.List("headings"), article.Body.OfType<BodyHeading>().Select(heading => heading.Text.Text));
        board.List(name, "list items", expected.List("listItems"), article.Body.OfType<BodyList>().SelectMany(ImportedReport.Items), StartsAlike);
        ScoreRelated(name, article, expected, board);
        ScoreWith(name, "call to action", expected.Value("callToAction"), article.CallToAction is null ? null : article.CallToAction.Value.Title + "\n" + article.CallToAction.Value.Text + "\n" + article.CallToAction.Value.Email, board);
        ScoreWith(name, "contact", expected.Value("contact"), article.Contact is null ? null : article.Contact.Value.ToString(), board);
        foreach (var field in expected.List("questions") ?? []) board.Count(name, "questions", article.Questions.Any(question => question.Field == field[0]), field[0], "");
        foreach (var field in expected.List("noQuestions") ?? []) board.Count(name, "questions", article.Questions.All(question => question.Field != field[0]), "no " + field[0], field[0]);
        Fidelity.Score(name, article, expected, board);
    }

    /// <summary>Dates with their year in the text, to be reckoned, and open ones are scored apart; a question mark does not count.</summary>
    private static void ScoreDate(string name, ImportedArticle article, List<string>? expected, Scoreboard board)
    {
        if (expected is null) return;
        var found = article.Session.Date?.Value.AsCertain().ToString() ?? "";
        var plain = expected.Select(date => date.TrimEnd('?')).ToList();
        var field = plain.Count == 0 ? "date: none" : plain.All(date => date.StartsWith("XXXX", StringComparison.Ordinal)) ? "date: open" : plain.Any(date => date.StartsWith("XXXX", StringComparison.Ordinal)) || expected.Any(date => date.EndsWith('?')) ? "date: reckoned" : "date: given";
        board.Count(name, field, plain.Count == 0 ? found.Length == 0 : plain.Contains(found), string.Join(" | ", expected), found);
    }

    private static void ScorePeople(string name, ImportedArticle article, ExpectedReport expected, Scoreboard board)
    {
        Never(name, "people", expected.List("notPeople"), article.People.Select(fact => fact.Value.Name), board);
        if (expected.List("people") is not { } people) return;
        board.List(name, "people", people, article.People.Select(fact => fact.Value.Name));
        foreach (var node in expected.Node("people") is YamlSequenceNode sequence ? sequence.Children.OfType<YamlMappingNode>() : [])
        {
            var names = ExpectedReport.Alternatives(node);
            if (article.People.FirstOrDefault(fact => names.Any(alternative => Scoreboard.Same(alternative, fact.Value.Name)))?.Value is not { } person) continue;
            foreach (var (key, value) in node.Children.Select(pair => (((YamlScalarNode)pair.Key).Value!, pair.Value)))
            {
                var wanted = ExpectedReport.Alternatives(value);
                if (key == "function") board.Count(name, "functions", wanted.Any(one => SameFunction(one, person.Function, person.Former)), wanted[0] + " of " + person.Name, person.Function);
                if (key == "organisation") board.Count(name, "organisations of people", wanted.Any(one => one.Length == 0 ? person.Organisation.Length == 0 : SameOrganisation(one, person.Organisation)), wanted[0] + " of " + person.Name, person.Organisation);
                if (key == "former") board.Count(name, "functions", wanted[0] == (person.Former ? "true" : "false"), "former " + wanted[0] + " of " + person.Name, person.Former ? "true" : "false");
            }
        }
    }

    private static void ScoreRelated(string name, ImportedArticle article, ExpectedReport expected, Scoreboard board)
    {
        if (expected.Node("related") is not { } node) return;
        var wanted = node is YamlSequenceNode sequence
            ? sequence.Children.OfType<YamlMappingNode>().Select(item => (item.Children.TryGetValue("date", out var date) && !ExpectedReport.IsNull(date) ? ExpectedReport.Alternatives(date) : [""]).Select(one => item["relation"] + " " + one.TrimEnd('?')).ToList()).ToList()
            : [];
        board.List(name, "related", wanted, article.Related.Select(fact => fact.Value.Relation + " " + fact.Value.Date?.AsCertain()));
    }

    private static void ScoreWith(string name, string field, List<string>? expected, string? found, Scoreboard board)
    {
        if (expected is null) return;
        board.Count(name, field, expected.Count == 0 ? found is null : found is not null && expected.Any(part => Scoreboard.Plain(found).Contains(Scoreboard.Plain(part), StringComparison.Ordinal)), string.Join(" | ", expected), found ?? "");
    }

    private static void Never(string name, string field, List<List<string>>? never, IEnumerable<string> found, Scoreboard board)
    {
        foreach (var value in never ?? []) board.Count(name, "never: " + field, !found.Any(one => Scoreboard.Same(one, value[0])), "not " + value[0], value[0]);
    }

    private static bool SameOrganisation(string a, string b) => Core(a) == Core(b);

    private static string Core(string name)
    {
        var plain = Scoreboard.Plain(name);
        foreach (var start in (ReadOnlySpan<string>)["de ", "het ", "stichting ", "gemeente ", "welzijnsorganisatie ", "woningcorporatie ", "buurtcentrum "])
        {
            if (plain.StartsWith(start, StringComparison.Ordinal)) plain = plain[start.Length..];
        }

        return plain;
    }

    private static bool SameFunction(string wanted, string found, bool former)
    {
        var (a, b) = (Scoreboard.Plain(wanted), Scoreboard.Plain(found));
        return a == b || (former && (a == "oud-" + b || a == "voormalig " + b)) || (a.Length > 0 && b.StartsWith(a + " ", StringComparison.Ordinal)) || (b.Length > 0 && a.StartsWith(b + " ", StringComparison.Ordinal));
    }

    private static bool StartsAlike(string wanted, string found) =>
        Scoreboard.Plain(found).StartsWith(Scoreboard.Plain(wanted), StringComparison.Ordinal) || (wanted.Length >= 12 && Scoreboard.Plain(found).Contains(Scoreboard.Plain(wanted), StringComparison.Ordinal));

    private static string? Day(Fact<DateOnly>? fact) => fact?.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
