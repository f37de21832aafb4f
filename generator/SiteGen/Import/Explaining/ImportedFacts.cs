using System.Globalization;

namespace SiteGen.Import.Explaining;

/// <summary>One fact of an article as text. Immutable.</summary>
/// <param name="Field">The key of the front matter, with dots.</param>
/// <param name="Value">The value, as the front matter has it.</param>
/// <param name="Evidence">Why it is stated.</param>
/// <param name="IsProbable">Whether the text leaves doubt.</param>
public sealed record ImportedFact(string Field, string Value, Evidence Evidence, bool IsProbable);

/// <summary>Lists what the import found, for <c>--explain</c> and for reports.</summary>
public static class ImportedFacts
{
    /// <summary>All facts of an article in the order of the schema.</summary>
    /// <param name="article">What the import made of a report.</param>
    public static IReadOnlyList<ImportedFact> Of(ImportedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var facts = new List<ImportedFact>();
        Add(facts, "title", article.Title);
        Add(facts, "kind", article.Kind);
        Add(facts, "lang", article.Language);
        Add(facts, "date", article.Date, value => value.ToString());
        Add(facts, "lastmod", article.LastModified, Day);
        Add(facts, "expiryDate", article.ExpiryDate, Day);
        Add(facts, "draft", article.Draft, value => value ? "true" : "false");
        Add(facts, "session.name", article.Session.Name);
        Add(facts, "session.kind", article.Session.Kind);
        Add(facts, "session.date", article.Session.Date, value => value.ToString());
        Add(facts, "session.endDate", article.Session.EndDate, value => value.ToString());
        Add(facts, "session.time", article.Session.Time);
        Add(facts, "session.place", article.Session.Place);
        Add(facts, "session.venue", article.Session.Venue);
        Add(facts, "session.attendance", article.Session.Attendance);
        Add(facts, "session.theme", article.Session.Theme);
        foreach (var one in article.Municipalities) Add(facts, "municipalities", one);
        Add(facts, "region", article.Region);
        Add(facts, "publisher", article.Publisher);
        foreach (var one in article.Organisations) Add(facts, "organisations", one, value => value.Name);
        foreach (var one in article.People) Add(facts, "people", one, Person);
        foreach (var one in article.Themes) Add(facts, "themes", one);
        Add(facts, "series", article.Series);
        foreach (var one in article.Related) Add(facts, "related", one, value => value.Relation + ": " + value.Title + (value.Date is { } date ? ", " + date : ""));
        Add(facts, "callToAction", article.CallToAction, value => value.Title);
        Add(facts, "contact", article.Contact, value => string.Join(", ", new[] { value.Name, value.Email, value.Phone }.Where(part => part.Length > 0)));
        Add(facts, "image", article.Image, value => value.Source);
        Add(facts, "video", article.Video, value => value.Url);
        foreach (var one in article.Documents) Add(facts, "documents", one, value => value.Title);
        return facts;
    }

    private static void Add(List<ImportedFact> facts, string field, Fact<string>? fact) => Add(facts, field, fact, value => value);

    private static void Add<T>(List<ImportedFact> facts, string field, Fact<T>? fact, Func<T, string> show)
        where T : notnull
    {
        if (fact is not null) facts.Add(new ImportedFact(field, show(fact.Value), fact.Evidence, fact.IsProbable));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Person(ImportedPerson person) =>
        string.Join(", ", new[] { person.Name, person.Function, person.Organisation }.Where(part => part.Length > 0));
}
