using System.Net;
using Xunit;

namespace SiteGen.Tests.Newsroom;

/// <summary>The form of an article as a browser without a script uses it.</summary>
public sealed class ArticlePageTests
{
    private const string File = "content/nieuws/a.md";
    private const string Address = "bericht?bestand=content%2Fnieuws%2Fa.md";

    private const string Text = """
        ---
        # van de redactie
        title: Een titel   # uit de kop
        date: 2026-01-01
        session:
          date: 2018-10-16?   # gerekend
          place: Wassenaar
        municipalities: [Wassenaar]
        people:
          - name: Nora Azerkan   # in de tekst
            function: adviseur
          - Frans van der Heijden
        themes:
          - jeugd   # trefwoord
        questions:
          - field: session.date
            question: Klopt het jaar 2018?
            candidates: [2018-10-16, 2012-10-16]
          - field: people
            question: Is het ‘Nora Azarkan’ of ‘Nora Azerkan’?
            candidates: [Nora Azarkan, Nora Azerkan]
          - field: municipalities
            question: Deden er nog meer mee?
            candidates: [Leidschendam-Voorburg]
        ---

        De tekst.

        """;

    /// <summary>What is filled in, the line of the file that goes, and the lines that come.</summary>
    public static TheoryData<string, string, string> Changes => new()
    {
        { "title=Een titel", "", "" },
        { "title=Een andere titel", "title: Een titel   # uit de kop", "title: Een andere titel   # uit de kop" },
        { "session.date=16 oktober 2018&session.date@twijfel=ja", "", "" },
        { "session.date=16 oktober 2018", "  date: 2018-10-16?   # gerekend", "  date: 2018-10-16   # gerekend" },
        { "session.date=najaar 2018", "  date: 2018-10-16?   # gerekend", "  date: 2018-23   # gerekend" },
        { "session.place=", "  place: Wassenaar", "" },
        { "session.time=14.00-16.30", "", "  time: 14:00-16:30" },
        { "draft=&draft=true", "", "draft: true" },
        { "draft=", "", "" },
        { "expiryDate=2027-01-01&expiryDate@tijd=09:00", "", "expiryDate: 2027-01-01T09:00" },
        { "date=1 januari 2026", "", "" },
        { "municipalities@rij=&municipalities@rij=0&municipalities[0]=Wassenaar", "", "" },
        { "people@rij=&people@rij=1&people[1].name=Frans van der Heijden", "  - name: Nora Azerkan   # in de tekst\n    function: adviseur", "" },
        { "people@rij=&people@rij=0&people[0].name=Nora Azerkan&people[0].function=directeur&people@rij=1&people[1].name=Frans van der Heijden", "    function: adviseur", "    function: directeur" },
        { "people@rij=&people@rij=0&people[0].name=Nora Azerkan&people[0].function=adviseur&people@rij=1&people[1].name=Frans van der Heijden&people@rij=2&people[2].name=", "", "" },
        { "people@rij=&people@rij=0&people[0].name=Nora Azerkan&people[0].function=adviseur&people[0].aliases=N. Azerkan; Nora A.&people@rij=1&people[1].name=Frans van der Heijden", "", "    aliases: [N. Azerkan, Nora A.]" },
        { "themes@rij=&themes=jeugd", "", "" },
        { "themes@rij=&themes=jeugd&themes=mantelzorg", "", "  - mantelzorg" },
        { "body=De tekst.", "", "" },
        { "body=Andere tekst.", "De tekst.", "Andere tekst." },
        { "kind=aankondiging", "", "kind: aankondiging" },
        { "vraag[0]=@klopt", "  - field: session.date\n    question: Klopt het jaar 2018?\n    candidates: [2018-10-16, 2012-10-16]", "" },
        { "onzin=1&people[0]=x&__proto__=y", "", "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Saving_changes_the_lines_of_what_was_changed_and_no_others(string form, string gone, string come)
    {
        await using var newsroom = await RunningNewsroom.StartAsync((File, Text));
        using var answer = await newsroom.SaveAsync(Address, Fields(form));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/redactie/bericht?bestand=content%2Fnieuws%2Fa.md&bewaard=ja", answer.Headers.Location!.ToString());
        var (before, after) = (Text.Split('\n').ToList(), newsroom.Text(File).Split('\n').ToList());
        foreach (var line in gone.Split('\n').Where(line => line.Length > 0)) Assert.True(before.Remove(line) && (come.Split('\n').Contains(line) || !after.Contains(line)), line + "\n" + newsroom.Text(File));
        foreach (var line in come.Split('\n').Where(line => line.Length > 0)) Assert.True(after.Remove(line), line + "\n" + newsroom.Text(File));
        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("vraag[0]=2012-10-16", "date: 2012-10-16", "Klopt het jaar")]
    [InlineData("vraag[0]=@anders&vraag[0]@tekst=3 maart 2019", "date: 2019-03-03", "Klopt het jaar")]
    [InlineData("vraag[0]=2012-10-16&session.date=16 oktober 2007", "date: 2007-10-16", "Klopt het jaar")]
    [InlineData("vraag[1]=Nora Azarkan", "name: Nora Azarkan", "Is het ‘Nora")]
    [InlineData("vraag[1]=Nora Azarkan", "aliases: [Nora Azerkan]", "Is het ‘Nora")]
    [InlineData("vraag[2]=Leidschendam-Voorburg", "municipalities: [Wassenaar, Leidschendam-Voorburg]", "Deden er")]
    public async Task An_answered_question_fills_its_field_and_goes(string form, string line, string question)
    {
        await using var newsroom = await RunningNewsroom.StartAsync((File, Text));
        using var answer = await newsroom.SaveAsync(Address, Fields(form));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains(line, newsroom.Text(File), StringComparison.Ordinal);
        Assert.DoesNotContain(question, newsroom.Text(File), StringComparison.Ordinal);
        Assert.Contains("field: " + (form.StartsWith("vraag[2]", StringComparison.Ordinal) ? "people" : "municipalities"), newsroom.Text(File), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vraag[0]=@anders&vraag[0]@tekst=")]
    [InlineData("vraag[0]=")]
    [InlineData("vraag[9]=x")]
    public async Task A_question_without_an_answer_stays(string form)
    {
        await using var newsroom = await RunningNewsroom.StartAsync((File, Text));
        using var answer = await newsroom.SaveAsync(Address, Fields(form));
        Assert.Equal(Text, newsroom.Text(File));
    }

    [Theory]
    [InlineData("actie=publiceer", "", "draft")]
    [InlineData("actie=concept", "draft: true", "")]
    [InlineData("actie=verlopen", "expiryDate: 2026-11-21", "")]
    [InlineData("actie=verlopen&einde=2026-12-01", "expiryDate: 2026-12-01", "")]
    [InlineData("actie=inplannen&plan=2026-12-24&plan@tijd=09:00", "date: 2026-12-24T09:00", "")]
    public async Task A_button_moves_the_status(string form, string line, string without)
    {
        await using var newsroom = await RunningNewsroom.StartAsync((File, Text));
        using var answer = await newsroom.SaveAsync(Address, Fields(form));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains(line, newsroom.Text(File), StringComparison.Ordinal);
        if (without.Length > 0) Assert.DoesNotContain(without, newsroom.Text(File), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actie=inplannen", "Kies eerst de dag")]
    [InlineData("actie=inplannen&plan=2020-01-01", "Kies eerst de dag")]
    [InlineData("title=", "Geef het bericht eerst een titel")]
    [InlineData("actie=publiceer&themes@rij=&themes=bestaatniet", "nog niet gepubliceerd")]
    public async Task What_cannot_be_done_is_said_and_nothing_is_saved(string form, string sentence)
    {
        await using var newsroom = await RunningNewsroom.StartAsync((File, Text));
        using var answer = await newsroom.SaveAsync(Address, Fields(form));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(sentence, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(Text, newsroom.Text(File));
    }

    [Fact]
    public async Task A_wrong_value_is_told_beside_its_field_with_what_was_meant()
    {
        await using var newsroom = await RunningNewsroom.StartAsync((File, Text));
        using var answer = await newsroom.SaveAsync(Address, Fields("actie=toon&session.date=ooit&session.kind=kennisessie"));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Matches("data-problems=\"session.date\">\\s*<li class=\"fout\">", page);
        Assert.Matches("data-problems=\"session.kind\">\\s*<li class=\"waarschuwing\">.*Bedoelde u ‘kennissessie’", page);
        Assert.Contains("value=\"ooit\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_that_is_too_long_is_told_with_its_first_words()
    {
        await using var newsroom = await RunningNewsroom.StartAsync((File, Text));
        var sentence = "Deze zin begint zo en gaat daarna " + string.Join(' ', Enumerable.Repeat("nog even", 20)) + " door.";
        using var answer = await newsroom.SaveAsync(Address, ("actie", "toon"), ("body", "Kort.\n\n" + sentence));
        Assert.Matches("data-problems=\"body\">\\s*<li class=\"advies\"><b>advies</b> “Deze zin begint zo en gaat daarna nog even nog…” Deze zin heeft", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("actie=rij:people", 3)]
    [InlineData("actie=weg:people[0]&people@rij=&people@rij=0&people[0].name=Nora Azerkan&people@rij=1&people[1].name=Frans van der Heijden", 1)]
    public async Task Rows_come_and_go_without_a_script(string form, int rows)
    {
        await using var newsroom = await RunningNewsroom.StartAsync((File, Text));
        using var answer = await newsroom.SaveAsync(Address, Fields(form));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(rows, System.Text.RegularExpressions.Regex.Matches(page, "name=\"people@rij\" value=\"[0-9]+\"").Count);
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_is_never_overwritten()
    {
        await using var newsroom = await RunningNewsroom.StartAsync((File, Text));
        var basis = await newsroom.BasisAsync(Address);
        var theirs = Text.Replace("Wassenaar", "Voorschoten", StringComparison.Ordinal);
        newsroom.Folder.Write(File, theirs);
        var token = await newsroom.TokenAsync();
        using var answer = await newsroom.SendAsync(Address, new FormUrlEncodedContent(new Dictionary<string, string> { ["sleutel"] = token, ["basis"] = basis, ["title"] = "Mijn titel" }));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(theirs, newsroom.Text(File));
        Assert.Contains("title: Mijn titel", page, StringComparison.Ordinal);
        Assert.Contains("Voorschoten", page, StringComparison.Ordinal);
        Assert.Contains("Beide bewaren", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_save_can_be_undone()
    {
        await using var newsroom = await RunningNewsroom.StartAsync((File, Text));
        using var saved = await newsroom.SaveAsync(Address, ("title", "Anders"));
        Assert.Contains("ongedaan maken", await newsroom.OpenAsync(Address), StringComparison.Ordinal);
        using var undone = await newsroom.SendAsync("terug?bestand=content%2Fnieuws%2Fa.md", new FormUrlEncodedContent([KeyValuePair.Create("sleutel", await newsroom.TokenAsync())]));
        Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        Assert.Equal(Text, newsroom.Text(File));
    }

    [Fact]
    public async Task A_new_article_gets_a_file_of_its_title()
    {
        await using var newsroom = await RunningNewsroom.StartAsync((File, Text));
        using var answer = await newsroom.SaveAsync("bericht?leeg=ja", ("title", "Een nieuw bericht"), ("body", "Tekst."), ("actie", "publiceer"));
        Assert.Equal("/redactie/bericht?bestand=content%2Fnieuws%2Feen-nieuw-bericht.md&bewaard=ja", answer.Headers.Location!.ToString());
        Assert.Equal("---\ntitle: Een nieuw bericht\nkind: verslag\ndate: 2026-11-21\n---\n\nTekst.\n", newsroom.Text("content/nieuws/een-nieuw-bericht.md"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_edited_as_a_whole()
    {
        await using var newsroom = await RunningNewsroom.StartAsync((File, "---\ntitle: [onaf\n---\n"));
        using var led = await newsroom.AskAsync(Address);
        Assert.Equal("/redactie/bestand?bestand=content%2Fnieuws%2Fa.md", led.Headers.Location!.ToString());
        const string Whole = "bestand?bestand=content%2Fnieuws%2Fa.md";
        Assert.Contains("Regel 2", await newsroom.OpenAsync(Whole), StringComparison.Ordinal);
        using var saved = await newsroom.SaveAsync(Whole, ("tekst", "---\ntitle: Af\n---\n"));
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Contains("<h1 data-title>Af</h1>", await newsroom.OpenAsync(Address), StringComparison.Ordinal);
    }

    private static (string Name, string Value)[] Fields(string form) => [.. form.Split('&').Select(field => field.Split('=', 2)).Select(parts => (parts[0], parts[1]))];
}
