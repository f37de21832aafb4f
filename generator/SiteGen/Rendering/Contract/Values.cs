using System.Collections.Concurrent;
using Scriban.Runtime;
using SiteGen.Content;
using SiteGen.Dutch.Dates;
using SiteGen.Sites;

namespace SiteGen.Rendering.Contract;

/// <summary>The small objects that come back everywhere: dates, pictures, links, people, contacts.</summary>
internal sealed class Values(ContractWorld world)
{
    private const string FormerPrefix = "oud-";

    /// <summary>Days come back on many pages; an object that nobody changes can be shared.</summary>
    private readonly ConcurrentDictionary<EdtfDate, ScriptObject> dates = new();
    private readonly ConcurrentDictionary<Term, ScriptObject> links = new(ReferenceEqualityComparer.Instance);

    internal ScriptObject? Date(EdtfDate? date) => date is null ? null : dates.GetOrAdd(date, MakeDate);

    internal ScriptObject? Date(Moment? moment) => moment is null ? null : Date(EdtfDate.OfDay(moment.Day));

    internal ScriptObject? Image(Image? image)
    {
        if (image is null) return null;
        var picture = world.Media.Picture(image.Src);
        return Script.Object(
            ("url", world.Urls.Path(picture.Route)),
            ("absolute_url", world.Urls.Absolute(picture.Route)),
            ("width", picture.Width),
            ("height", picture.Height),
            ("alt", image.Decorative ? "" : image.Alt),
            ("caption", image.Caption),
            ("credit", image.Credit),
            ("decorative", image.Decorative),
            ("type", picture.Type));
    }

    internal ScriptObject Link(string title, string? route, int count) => Script.Object(
        ("title", title),
        ("url", route is null ? null : world.Urls.Path(route)),
        ("count", count),
        ("count_text", world.Texts.Count("reports_count", count)));

    /// <summary>A link to a term, shared by all who ask for it: nobody adds to it.</summary>
    internal ScriptObject Link(Term term) => links.GetOrAdd(term, OwnLink);

    /// <summary>A link to a term to which more names can be added.</summary>
    internal ScriptObject OwnLink(Term term) => Link(term, term.Articles.Count);

    internal ScriptObject Link(Term term, int count) => Link(term.Title, term.Route, count);

    internal ScriptObject? Sender(Article article, ArticleLinks links)
    {
        var own = world.Settings.Sender;
        var name = article.Publisher ?? own.Name;
        if (name.Length == 0) return null;
        var isOwn = name == own.Name;
        var kind = isOwn ? own.Kind : SenderKind.Other;
        return Script.Object(
            ("name", name),
            ("url", isOwn ? own.Url is { } url ? world.Urls.Link(url) : null : links.Sender is { } term ? world.Urls.Path(term.Route) : null),
            ("label", kind == SenderKind.Consultancy ? world.Texts["sender_adviesbureau"] : null),
            ("disclosure", kind == SenderKind.Consultancy ? world.Texts["disclosure_adviesbureau"] : null));
    }

    internal ScriptObject Person(PersonLink link)
    {
        var person = link.Person;
        return Script.Object(
            ("name", person.Name),
            ("url", world.Urls.Path(link.Term.Route)),
            ("function", person.Function),
            ("organisation", person.Organisation),
            ("organisation_url", link.Organisation is { } term ? world.Urls.Path(term.Route) : null),
            ("role", person.Role),
            ("former", person.Former),
            ("description_text", Describe(person)));
    }

    /// <summary>The function, with what says that it was in the past.</summary>
    internal string? Function(Person person) => person.Function is { } words && person.Former && !words.StartsWith(FormerPrefix, StringComparison.OrdinalIgnoreCase)
        ? world.Texts.Fill("former", ("function", words)) : person.Function;

    /// <summary>Function and organisation in one phrase; absent when neither is known.</summary>
    internal string? Describe(Person person)
    {
        var function = Function(person);
        return function is null ? person.Organisation
            : person.Organisation is null ? function
            : world.Texts.Fill("person_description", ("function", function), ("organisation", person.Organisation));
    }

    internal ScriptObject? Contact(Contact? contact) => contact is null ? null : Script.Object(
        ("name", contact.Name),
        ("function", contact.Function),
        ("organisation", contact.Organisation),
        ("email", contact.Email),
        ("email_url", MailTo(contact.Email)),
        ("phone", contact.Phone),
        ("phone_url", Phone(contact.Phone)),
        ("url", contact.Url is { } url ? world.Urls.Link(url) : null),
        ("url_text", contact.Url is { } shown ? ShortAddress(shown) : null),
        ("image", contact.Image is { } source ? Image(new Image(source) { Alt = contact.Name ?? "", Decorative = contact.Name is not null }) : null));

    internal ScriptObject? CallToAction(CallToAction? call) => call is null ? null : Script.Object(
        ("title", call.Title.Length > 0 ? call.Title : null),
        ("text", call.Text),
        ("email", call.Email),
        ("email_url", MailTo(call.Email)),
        ("url", call.Url is { } url ? world.Urls.Link(url) : null));

    private ScriptObject MakeDate(EdtfDate date) => Script.Object(
        ("text", world.Dates.Long(date)),
        ("day_text", world.Dates.Middle(date)),
        ("short_text", world.Dates.Short(date)),
        ("datetime", Texts.DateTexts.Machine(date)),
        ("note", world.Dates.Note(date)),
        ("uncertain", date.IsUncertain || date.IsYearOpen),
        ("year", date.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    internal static string? MailTo(string? email) => email is null ? null : "mailto:" + email;

    /// <summary>A number that a telephone can dial: digits, and a plus in front when there is one.</summary>
    internal static string? Phone(string? phone)
    {
        if (phone is null) return null;
        var digits = new string([.. phone.Replace("(0)", "", StringComparison.Ordinal).Where(c => char.IsAsciiDigit(c) || c == '+')]);
        return digits.Length == 0 ? null : "tel:" + digits;
    }

    private static string ShortAddress(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Host.Length == 0) return url;
        var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
        return uri.AbsolutePath.Length > 1 ? host + uri.AbsolutePath.TrimEnd('/') : host;
    }
}
