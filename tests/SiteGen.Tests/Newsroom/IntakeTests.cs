using System.Net;
using System.Text;
using Xunit;

namespace SiteGen.Tests.Newsroom;

/// <summary>From a text that is pasted, or a file that is sent, to an article.</summary>
public sealed class IntakeTests
{
    private const string Report = "Kennissessie over mantelzorg\n\nOp 3 februari 2017 kwamen twintig mensen in Wassenaar bijeen om over mantelzorg te praten. Deel dit bericht\n\nDe wethouder opende de middag en vertelde over het beleid.\n";

    [Fact]
    public async Task Pasted_text_becomes_an_article_and_the_text_is_kept_as_a_report()
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        using var taken = await SendAsync(newsroom, "", Report);
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        var address = taken.Headers.Location!.ToString()["/redactie/".Length..];
        var page = await newsroom.OpenAsync(address);
        Assert.Contains("Nog niet bewaard", page, StringComparison.Ordinal);
        Assert.Matches("<mark id=\"feit-[0-9]+\" class=\"sure\" data-facts=\"[0-9 ]+\" data-control=\"session.date\"[^>]*>[^<]*3 februari 2017", page);
        Assert.Matches("name=\"session.date\" value=\"3 februari 2017\"", page);
        Assert.Empty(newsroom.Folder.Texts("content/nieuws"));

        using var saved = await newsroom.SaveAsync(address, ("title", "Kennissessie over mantelzorg"));
        Assert.Equal("/redactie/bericht?bestand=content%2Fnieuws%2Fkennissessie-over-mantelzorg.md&bewaard=ja", saved.Headers.Location!.ToString());
        Assert.Equal(Report, newsroom.Text("seeds/kennissessie-over-mantelzorg.txt"));
        Assert.Contains("draft: true", newsroom.Text("content/nieuws/kennissessie-over-mantelzorg.md"), StringComparison.Ordinal);
        Assert.Contains("file: seeds/kennissessie-over-mantelzorg.txt", newsroom.Text("content/nieuws/kennissessie-over-mantelzorg.md"), StringComparison.Ordinal);

        // The same text again leads to the article that it has.
        using var again = await SendAsync(newsroom, "", Report);
        using var led = await newsroom.AskAsync(again.Headers.Location!.ToString()["/redactie/".Length..]);
        Assert.Equal("/redactie/bericht?bestand=content%2Fnieuws%2Fkennissessie-over-mantelzorg.md", led.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("verslag.txt", "seeds/verslag.txt")]
    [InlineData("../../etc/Mijn verslag.TXT", "seeds/mijn-verslag.txt")]
    [InlineData("C:\\Users\\ik\\verslag.md", "seeds/verslag.md")]
    [InlineData("verslag.exe", "seeds/verslag.txt")]
    [InlineData("....", "seeds/plaktekst.txt")]
    public async Task A_file_gets_a_name_in_seeds_whatever_it_is_called(string name, string expected)
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        using var taken = await SendAsync(newsroom, name, Report);
        using var saved = await newsroom.SaveAsync(taken.Headers.Location!.ToString()["/redactie/".Length..], ("title", "T"));
        Assert.Equal([expected["seeds/".Length..]], newsroom.Folder.Texts("seeds").Keys);
    }

    [Theory]
    [InlineData("", "", "Plak eerst een tekst")]
    [InlineData("leeg.txt", "   \n ", "")]
    [InlineData("plaatje.txt", "%PDF-1.7 iets", "PDF")]
    public async Task What_cannot_be_read_is_told(string name, string content, string sentence)
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        using var answer = await SendAsync(newsroom, name, content);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("class=\"notice", page, StringComparison.Ordinal);
        Assert.Contains(sentence, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_seeds_is_imported_from_the_worklist()
    {
        await using var newsroom = await RunningNewsroom.StartAsync(("seeds/oud.txt", Report));
        using var saved = await newsroom.SaveAsync("bericht?verslag=seeds%2Foud.txt", ("actie", "publiceer"));
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.DoesNotContain("draft", newsroom.Text("content/nieuws/kennissessie-over-mantelzorg.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("Importeren", await newsroom.OpenAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_longer_kept_leads_back_to_where_texts_are_taken_in()
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        using var answer = await newsroom.AskAsync("bericht?invoer=0123456789abcdef");
        Assert.Equal("/redactie/nieuw?weg=ja", answer.Headers.Location!.ToString());
    }

    private static async Task<HttpResponseMessage> SendAsync(RunningNewsroom newsroom, string file, string content)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await newsroom.TokenAsync()), "sleutel" } };
        if (file.Length == 0) form.Add(new StringContent(content), "tekst");
        else form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "bestand", file);
        return await newsroom.SendAsync("nieuw", form);
    }
}
