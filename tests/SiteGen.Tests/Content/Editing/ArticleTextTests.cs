using System.Text;
using SiteGen.Content.Editing;
using SiteGen.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Content.Editing;

/// <summary>An edit changes the lines of its own value, and nothing else.</summary>
public sealed class ArticleTextTests
{
    private const string HandMade = """
        # Van Anna, niet weghalen
        themes: [jeugd, 'wmo']   # eigen keuze
        title: "Samen verder"   # kop uit de mail

        session:   # de bijeenkomst
          date: 2018-10-16?   # jaar afgeleid
          # place: nog navragen
          kind: 'kennissessie'
        people:
          - name: Nora Azarkan   # zie mail
            function: adviseur
            role: spreker
          - Frans van der Heijden   # belt terug
          # nog iemand?
          - {name: Margo van der Wart, role: voorbereiding}
        questions:
          - field: title
            question: Klopt de titel?
          - field: session.date
            question: Klopt het jaar?

        draft: true
        """;

    public static TheoryData<string, string, string> Edits => new()
    {
        { "title=Samen: verder", "title: \"Samen verder\"", "title: \"Samen: verder\"" },
        { "title=Zij zei \"ja\"", "title: \"Samen verder\"", "title: \"Zij zei \\\"ja\\\"\"" },
        { "session.kind=zo'n dag", "kind: 'kennissessie'", "kind: 'zo''n dag'" },
        { "session.date=2018-10-16", "date: 2018-10-16?", "date: 2018-10-16" },
        { "session.place=Velsen", "jaar afgeleid\n", "jaar afgeleid\n  place: Velsen\n" },
        { "session.name=Dag", "  date: 2018-10-16?", "  name: Dag\n  date: 2018-10-16?" },
        { "session.date=", "  date: 2018-10-16?   # jaar afgeleid\n", "" },
        { "date=2018-10-17", "kop uit de mail\n", "kop uit de mail\ndate: 2018-10-17\n" },
        { "people[0].function=", "    function: adviseur\n", "" },
        { "people[0].name=Nora Azerkan", "name: Nora Azarkan", "name: Nora Azerkan" },
        { "people[0].name=", "- name: Nora Azarkan   # zie mail\n    function", "- function" },
        { "people[0].former=true", "    role: spreker\n", "    role: spreker\n    former: true\n" },
        { "people[1].function=no", "- Frans van der Heijden   # belt terug\n", "- name: Frans van der Heijden   # belt terug\n    function: \"no\"\n" },
        { "people[1]=", "  - Frans van der Heijden   # belt terug\n", "" },
        { "people[2].organisation=A, B", "Wart, role", "Wart, organisation: \"A, B\", role" },
        { "people[2].role=", ", role: voorbereiding}", "}" },
        { "people[3]=Piet", "voorbereiding}\n", "voorbereiding}\n  - Piet\n" },
        { "themes[0]=", "[jeugd, 'wmo']", "['wmo']" },
        { "themes[1]=", "[jeugd, 'wmo']", "[jeugd]" },
        { "themes[1]=zorg", "'wmo'", "'zorg'" },
        { "themes[2]=zorg", "'wmo']", "'wmo', zorg]" },
        { "themes=", "themes: [jeugd, 'wmo']   # eigen keuze\n", "" },
        { "questions[0]=", "  - field: title\n    question: Klopt de titel?\n", "" },
        { "questions=", "questions:\n  - field: title\n    question: Klopt de titel?\n  - field: session.date\n    question: Klopt het jaar?\n", "" },
        { "draft=", "draft: true\n", "" },
        { "contact.email=a@b.example", "eigen keuze\n", "eigen keuze\ncontact:\n  email: a@b.example\n" },
        { "summary=2018", "kop uit de mail\n", "kop uit de mail\nsummary: \"2018\"\n" },
        { "region=007", "  kind: 'kennissessie'\n", "  kind: 'kennissessie'\nregion: \"007\"\n" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Changes_only_its_own_lines(string edit, string before, string after)
    {
        var (path, value) = (edit[..edit.IndexOf('=', StringComparison.Ordinal)], edit[(edit.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        var text = "---\n" + HandMade + "\n---\n\nDe tekst.\n";
        var file = Read(text);

        var changed = file.Set(path, value);

        Assert.Equal(Once(text, before, after), changed.ToString());
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void Keeps_the_line_ends_and_the_byte_order_mark(string edit, string before, string after)
    {
        var (path, value) = (edit[..edit.IndexOf('=', StringComparison.Ordinal)], edit[(edit.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        var text = ("\uFEFF---\n" + HandMade + "\n---\n\nDe tekst.\n").ReplaceLineEndings("\r\n");

        var changed = Encoding.UTF8.GetString(Read(text).Set(path, value).ToBytes());

        Assert.Equal(Once(text, before.ReplaceLineEndings("\r\n"), after.ReplaceLineEndings("\r\n")), changed);
    }

    [Fact]
    public void A_value_that_stands_there_already_changes_nothing()
    {
        var file = Read("---\n" + HandMade + "\n---\nTekst.\n");
        foreach (var (key, value) in file.Root.Fields) Assert.Same(file, file.Set(key, value));
        Assert.Same(file, file.Set("people[1]", FieldGroup.Of(("name", "Frans van der Heijden"))).Set("title", " Samen   verder ").WithBody("Tekst.\r\n"));
    }

    [Theory]
    [InlineData("a:\n  - x\n  - y   # b\n  - z\n", "x z", "a:\n  - x\n  - z\n")]
    [InlineData("a:\n  - x\n  - y   # b\n  - z\n", "x y w z", "a:\n  - x\n  - y   # b\n  - w\n  - z\n")]
    [InlineData("a:\n- x   # c\n- y\n", "y x", "a:\n- y\n- x\n")]
    [InlineData("a:\n- y\n", "x y", "a:\n- x\n- y\n")]
    [InlineData("a: [x,y , 'z']  # c\n", "x q z", "a: [x,q , 'z']  # c\n")]
    [InlineData("a: [x,y , 'z']  # c\n", "z", "a: ['z']  # c\n")]
    [InlineData("a: [x,y , 'z']  # c\n", "w x y z", "a: [w, x,y , 'z']  # c\n")]
    [InlineData("a: []\n", "w x", "a: [w, x]\n")]
    [InlineData("a:   # c\nb: c\n", "w x", "a:   # c\n  - w\n  - x\nb: c\n")]
    [InlineData("a: w   # c\nb: c\n", "w x", "a:   # c\n  - w\n  - x\nb: c\n")]
    [InlineData("a: [\n  x, # een\n  y\n]\n", "x y z", "a: [\n  x, # een\n  y, z\n]\n")]
    [InlineData("a:\n  -\n  - y\n", "x y", "a:\n  - x\n  - y\n")]
    public void A_list_keeps_the_items_that_stay(string head, string items, string after) =>
        Assert.Equal("---\n" + after + "---\n", Read("---\n" + head + "---\n").Set("a", FieldValue.List(items.Split(' '))).ToString());

    [Theory]
    [InlineData("a: |-   # c\n  een\n\n  twee\n\nb: c\n", "kort", "a: kort   # c\n\nb: c\n")]
    [InlineData("a: >\n  een\n  twee\nb: c\n", "kort", "a: kort\nb: c\n")]
    [InlineData("a: een\n  twee   # c\nb: c\n", "kort", "a: kort   # c\nb: c\n")]
    [InlineData("a: \"een\n  twee\"\nb: c\n", "kort", "a: \"kort\"\nb: c\n")]
    [InlineData("a:\nb: c\n", "kort", "a: kort\nb: c\n")]
    [InlineData("a:   # c\nb: c\n", "kort", "a: kort   # c\nb: c\n")]
    [InlineData("a: ~\n", "kort", "a: kort\n")]
    [InlineData("a:\n  - x\n  - y\nb: c\n", "kort", "a: kort\nb: c\n")]
    [InlineData("a: [x, y]   # c\n", "kort", "a: kort   # c\n")]
    [InlineData("{a: x, b: c}\n", "kort, lang", "{a: \"kort, lang\", b: c}\n")]
    [InlineData("? a\n: x\n", "kort", "? a\n: kort\n")]
    [InlineData("? a\n: [x]\nb: c\n", "kort", "? a\n: kort\nb: c\n")]
    [InlineData("\"a\" : x\n", "kort", "\"a\" : kort\n")]
    public void A_text_comes_in_place_of_whatever_stood_there(string head, string value, string after) =>
        Assert.Equal("---\n" + after + "---\n", Read("---\n" + head + "---\n").Set("a", value).ToString());

    [Theory]
    [InlineData("session:\n  # place: vragen\n  date: 2017\nb: c\n", "session:\n  # place: vragen\nb: c\n")]
    [InlineData("session:\n  date: 2017\n  # place: vragen\nb: c\n", "session:\n  # place: vragen\nb: c\n")]
    [InlineData("session:\n  date: 2017\n\n# los\nb: c\n", "\n# los\nb: c\n")]
    [InlineData("session: {date: 2017}   # c\nb: c\n", "b: c\n")]
    public void An_empty_group_goes_unless_it_holds_notes(string head, string after) =>
        Assert.Equal("---\n" + after + "---\n", Read("---\n" + head + "---\n").Remove("session.date").ToString());

    [Theory]
    [InlineData("---\na: b\n---\n\n\nEen.\n\nTwee.\n\n", "Een.\r\n\r\nDrie.", "---\na: b\n---\n\n\nEen.\n\nDrie.\n\n")]
    [InlineData("---\r\na: b\r\n---\r\nEen.\r\n", "Een.\nTwee.", "---\r\na: b\r\n---\r\nEen.\r\nTwee.\r\n")]
    [InlineData("---\na: b\n---", "Een.", "---\na: b\n---\n\nEen.\n")]
    [InlineData("---\na: b\n---\n", "Een.", "---\na: b\n---\n\nEen.\n")]
    [InlineData("---\na: b\n---\n\nEen.\n", "", "---\na: b\n---\n\n\n")]
    [InlineData("---\na: b\n---\n\nEen.\n", "---\nb: c\n---\n\0\u0007x", "---\na: b\n---\n\n---\nb: c\n---\nx\n")]
    public void The_text_below_the_fields_is_replaced(string file, string body, string after) => Assert.Equal(after, Read(file).WithBody(body).ToString());

    [Fact]
    public void An_item_is_put_before_another()
    {
        var file = Read("---\npeople:\n  - A   # een\n  - {name: B}\n---\n");
        Assert.Equal("---\npeople:\n  - A   # een\n  - {name: X, role: ja}\n  - {name: B}\n---\n", file.Insert("people[1]", FieldGroup.Of(("role", "ja"), ("name", "X"))).ToString());
        Assert.Equal("---\npeople:\n  - X\n  - A   # een\n  - {name: B}\n---\n", file.Insert("people[0]", "X").ToString());
        Assert.ThrowsAny<ArgumentException>(() => file.Insert("people[3]", "X"));
        Assert.ThrowsAny<ArgumentException>(() => file.Insert("people", "X"));
    }

    [Fact]
    public void A_new_file_has_its_fields_in_the_order_of_the_schema()
    {
        var file = ArticleText.New("content/nieuws/x.md", FieldGroup.Of(
            ("themes", FieldValue.List("jeugd")),
            ("session", FieldGroup.Of(("place", "12"), ("date", "2017-23"))),
            ("draft", "true"),
            ("people", new FieldList([FieldGroup.Of(("aliases", FieldValue.List("A: b", "c")), ("name", "Nora"))])),
            ("summary", ""),
            ("title", "T")), "Tekst.");
        Assert.Equal("""
            ---
            title: T
            draft: true
            session:
              date: 2017-23
              place: "12"
            people:
              - name: Nora
                aliases: ["A: b", c]
            themes:
              - jeugd
            ---

            Tekst.

            """.ReplaceLineEndings("\n"), file.ToString());
    }

    [Theory]
    [InlineData("geen kop")]
    [InlineData("---\na: [\n---\n")]
    [InlineData("---\na: *b\n---\n")]
    public void A_broken_file_is_told(string text)
    {
        var bag = new DiagnosticBag();
        Assert.Null(ArticleText.Read("content/nieuws/x.md", Encoding.UTF8.GetBytes(text), bag));
        Assert.NotEmpty(bag.Sorted());
    }

    internal static ArticleText Read(string text)
    {
        var bag = new DiagnosticBag();
        var file = ArticleText.Read("content/nieuws/x.md", Encoding.UTF8.GetBytes(text), bag);
        Assert.Empty(bag.Sorted());
        return file!;
    }

    private static string Once(string text, string before, string after)
    {
        var at = text.IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, before);
        return string.Concat(text.AsSpan(0, at), after, text.AsSpan(at + before.Length));
    }
}
