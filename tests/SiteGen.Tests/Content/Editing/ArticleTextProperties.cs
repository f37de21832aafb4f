using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Content;
using SiteGen.Content.Editing;
using SiteGen.Content.Reading;
using SiteGen.Diagnostics;
using SiteGen.Files;
using Xunit;

namespace SiteGen.Tests.Content.Editing;

/// <summary>Whatever is set is read back by the reader of the site, and no other line of the file is touched.</summary>
public sealed class ArticleTextProperties
{
    private const string Path = "content/nieuws/x.md";

    /// <summary>Words that a reader of YAML may take for something else, and characters that may end a value too early.</summary>
    private static readonly string[] Traps =
    [
        "no", "ja", "y", "Null", "~", "true", "12:30", "007", "1e3", "0x1F", "2018-10-16", "2018-10-16?", "a: b", "a #b", "- a", "? a", "[a", "{a}", "a, b", "'a'", "\"a\"",
        "a\\", "|", ">", "&a", "*a", "!a", "%a", "@a", "`a", "---", "...", "slot:", "een\ntwee", "tab\there", "\u00A0hard", "\u0085", "\u2028", "\uFEFF", "\u0007", "\0", "😀", "=", "<<",
    ];

    private static readonly string[] Places =
    [
        "title", "summary", "region", "publisher", "session.name", "session.place", "session.venue", "people[0].name", "people[0].function", "people[1].role",
        "organisations[1].name", "organisations[0].role", "callToAction.text", "themes[0]", "municipalities[1]", "contact.function", "documents[0].title",
    ];

    private static readonly string[] Fields =
    [
        "title: {0}{1}", "kind: verslag{1}", "summary: >-{1}\n    een\n    {0}", "date: 2017-02-03{1}", "session:{1}\n  name: {0}{1}\n\n  # los\n  place: '{0}'", "municipalities: [{0}, \"{0} b\"]{1}",
        "region: \"{0}\"{1}", "organisations:{1}\n- {{name: {0}}}{1}\n- {0} c\n# tussen\n- name: {0} d{1}\n  role: '{0}'", "people:\n    - name: {0}{1}\n      function: {0}\n\n    - {0} e{1}",
        "themes:\n  - {0}{1}\n  - {0} f{1}", "questions:\n  - field: {0}\n    question: {0}{1}\n    candidates: [{0}, '{0}']", "callToAction: {{text: {0}, email: a@b.example}}{1}",
    ];

    [Fact]
    public void A_text_reads_back_from_every_place() => Prop.ForAll(Files(), AnyPlace(), Texts(), (text, place, value) =>
    {
        var file = ArticleTextTests.Read(text);
        if (place.EndsWith(']') && FileItems(file, place) is var (count, index) && index > count) return;
        if (place.Contains("[1].", StringComparison.Ordinal) && FileItems(file, place[..place.IndexOf('.', StringComparison.Ordinal)]).Count < 1) return;

        var changed = file.Set(place, value);

        if (!string.IsNullOrWhiteSpace(value)) Assert.True(FieldModel.Same(new FieldText(Utf8(value)), changed.Find(place)) || FieldModel.SameItem(changed.Find(place)!, new FieldText(Utf8(value))), changed.ToString());
        else if (!place.Contains('[', StringComparison.Ordinal)) Assert.Null(changed.Find(place));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_reader_of_the_site_reads_what_was_set() => Prop.ForAll(Files(), Texts(), (text, value) =>
    {
        var tidy = TidyText.OneLine(Utf8(value), out var control);
        if (control != 0 || tidy.Length is 0 or > 200) return;
        var changed = ArticleTextTests.Read(text).Set("title", value).Set("session.venue", value).Set("people", new FieldList([FieldGroup.Of(("name", "N"), ("function", value))]));

        var root = new MemoryFileTree([KeyValuePair.Create(Path, changed.ToBytes()), KeyValuePair.Create("content/site.yml", "title: Proef\n"u8.ToArray())]);
        var article = ContentReader.Read(root, new DiagnosticBag()).Articles.Single();

        Assert.Equal((tidy, tidy, tidy), (article.Title, article.Session.Venue, article.People.Single().Function));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_line_that_is_not_about_the_value_stays() => Prop.ForAll(Files(), AnyPlace(), Texts(), (text, place, value) =>
    {
        var file = ArticleTextTests.Read(text);
        if (string.IsNullOrWhiteSpace(value) || file.Find(place) is not FieldText { IsEmpty: false } old) return;

        var (before, after) = (Lines(text), Lines(file.Set(place, value).ToString()));

        // A text of one line is changed within that line, and what stood behind it stands behind it still.
        var isBlock = before.Any(line => line.StartsWith(place + ": >", StringComparison.Ordinal));
        var changed = before.Zip(after).Count(pair => pair.First != pair.Second);
        if (!isBlock) Assert.True(before.Length == after.Length && changed <= 1, string.Join("\n", after));
        Assert.Equal(before.Count(line => line.Contains('#', StringComparison.Ordinal)), after.Count(line => line.Contains("# noot", StringComparison.Ordinal) || line.TrimStart().StartsWith('#')));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_field_that_is_added_and_removed_leaves_the_file_as_it_was() => Prop.ForAll(Files(), Texts(), (text, value) =>
    {
        // A note that stands in is kept with the group above it.
        var file = ArticleTextTests.Read(text = text.Replace("  # los", "# los", StringComparison.Ordinal));
        foreach (var (path, whole) in new[] { ("series", "series"), ("session.theme", "session.theme"), ("video.url", "video"), ("people[0].role", "people[0].role"), ("contact.name", "contact") })
        {
            if (string.IsNullOrWhiteSpace(value) || file.Find(whole) is not null || (path.StartsWith("people", StringComparison.Ordinal) && file.Find("people") is null)) continue;
            var added = file.Set(path, value);
            Assert.NotEqual(text, added.ToString());
            Assert.Equal(text, added.Remove(path).ToString());
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_list_becomes_any_other_list() => Prop.ForAll(Files(), Items(), (text, items) =>
    {
        var file = ArticleTextTests.Read(text);
        foreach (var list in new[] { "themes", "municipalities", "people", "organisations" })
        {
            var wanted = FieldValue.List(items.Select(Utf8));
            var changed = file.Set(list, wanted);
            Assert.True(FieldModel.Same(wanted, changed.Find(list)), changed.ToString());
            Assert.Equal(file.Root.Fields.Where(field => field.Key != list), changed.Root.Fields.Where(field => field.Key != list), (a, b) => a.Key == b.Key && FieldModel.Same(a.Value, b.Value));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_body_reads_back() => Prop.ForAll(Files(), Texts(), (text, body) =>
    {
        var changed = ArticleTextTests.Read(text).WithBody(body + "\r\n\r\n---\r\n" + body);
        Assert.Equal(BodyText.Tidy(body + "\r\n\r\n---\r\n" + body), changed.Body);
        Assert.Equal(text[..text.IndexOf("---", 4, StringComparison.Ordinal)], changed.ToString()[..text.IndexOf("---", 4, StringComparison.Ordinal)]);
    }).QuickCheckThrowOnFailure();

    private static (int Count, int Index) FileItems(ArticleText file, string place)
    {
        var open = place.IndexOf('[', StringComparison.Ordinal);
        return ((file.Find(place[..open]) as FieldList)?.Items.Count ?? 0, place[open + 1] - '0');
    }

    private static string[] Lines(string text) => text.Split('\n');

    private static string Utf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static Arbitrary<string> AnyPlace() => Gen.Elements(Places).ToArbitrary();

    private static Arbitrary<string> Texts() => Text().ToArbitrary();

    private static Gen<string> Text() => Gen.OneOf(Gen.Elements(Traps), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), from a in Gen.Elements(Traps) from b in Gen.Elements(Traps) select a + " " + b);

    private static Arbitrary<string[]> Items() => Text().ArrayOf().Select(items => items.Where(item => !string.IsNullOrWhiteSpace(item)).ToArray()).ToArbitrary();

    /// <summary>Files as editors leave them: fields in any order, quoted in any way, with comments and empty lines between.</summary>
    private static Arbitrary<string> Files() => (
        from fields in Gen.Shuffle(Fields)
        from count in Gen.Choose(1, Fields.Length)
        from word in Gen.Elements("woord", "twee woorden", "Eén")
        from comment in Gen.Elements("", "   # noot", " # noot: 'x' [y]")
        from gap in Gen.Elements("\n", "\n\n", "\n# los\n", "\n\n  # los\n")
        select "---\n# boven\n" + string.Join(gap, fields.Take(count).Select(one => string.Format(System.Globalization.CultureInfo.InvariantCulture, one, word, comment))) + "\n\n---\n\nTekst.\n").ToArbitrary();
}
