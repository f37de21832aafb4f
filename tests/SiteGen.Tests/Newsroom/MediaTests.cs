using System.Net;
using Xunit;

namespace SiteGen.Tests.Newsroom;

/// <summary>Pictures and documents that an editor adds.</summary>
public sealed class MediaTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [Theory]
    [InlineData("Zaal vol.PNG", "media/zaal-vol.png")]
    [InlineData("../../../etc/zaal.png", "media/zaal.png")]
    [InlineData("C:\\foto's\\zaal.png", "media/zaal.png")]
    [InlineData("zaal.html", "media/zaal.png")]
    [InlineData(".png", "media/png.png")]
    public async Task A_picture_gets_a_plain_name_in_the_folder_for_pictures(string name, string path)
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        Assert.Equal((HttpStatusCode.OK, "{\"path\":\"" + path + "\"}"), await AddAsync(newsroom, name, Png));
        Assert.Equal(Png, File.ReadAllBytes(newsroom.Folder["content/" + path]));

        // The same again is the same; another of that name gets a number.
        Assert.Equal((HttpStatusCode.OK, "{\"path\":\"" + path + "\"}"), await AddAsync(newsroom, name, Png));
        Assert.Equal((HttpStatusCode.OK, "{\"path\":\"" + path.Replace(".png", "-2.png", StringComparison.Ordinal) + "\"}"), await AddAsync(newsroom, name, [.. Png, 4]));
    }

    [Theory]
    [InlineData("plaatje.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>")]
    [InlineData("plaatje.png", "<html>")]
    [InlineData("program.exe", "MZ")]
    [InlineData("archief.zip", "PK\u0003\u0004")]
    [InlineData("stijl.css", "a{}")]
    public async Task What_could_act_is_refused(string name, string content)
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        var (status, text) = await AddAsync(newsroom, name, System.Text.Encoding.UTF8.GetBytes(content));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.StartsWith("Dit soort bestand kan hier niet.", text, StringComparison.Ordinal);
        Assert.Empty(newsroom.Folder.Texts("content/media"));
    }

    [Fact]
    public async Task Without_a_script_the_path_is_told_on_a_page()
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        using var form = new MultipartFormDataContent { { new StringContent(await newsroom.TokenAsync()), "sleutel" }, { new ByteArrayContent(Png), "bestand", "zaal.png" } };
        using var answer = await newsroom.SendAsync("beeld", form);
        Assert.Contains("<code>media/zaal.png</code>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Text)> AddAsync(RunningNewsroom newsroom, string name, byte[] bytes)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await newsroom.TokenAsync()), "sleutel" }, { new ByteArrayContent(bytes), "bestand", name } };
        using var answer = await newsroom.SendAsync("beeld", form, ("Sec-Fetch-Dest", "empty"));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
