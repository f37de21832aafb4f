using SiteGen.Content;
using Xunit;

namespace SiteGen.Tests.Content;

/// <summary>Every way in which the head of an article can be wrong, with the code, the place and the hint that an editor gets.</summary>
public class BadHeadTests
{
    [Theory]
    // the form of the file; the head begins on line 2
    [InlineData("title: A: b", "SG0101", 2, 9, "dubbele punt")]
    [InlineData("title: \"A\nkind: nieuws", "SG0101", 2, 8, "aanhalingsteken")]
    [InlineData("title: A\n\tkind: nieuws", "SG0101", 3, 1, "tab")]
    [InlineData("title: @A", "SG0101", 2, 8, "aanhalingstekens")]
    [InlineData("title: A\nthemes: [jeugd", "SG0101", 3, 9, "blokhaak")]
    [InlineData("title: A\nsession: {date: 2017", "SG0101", 3, 10, "accolade")]
    [InlineData("title: A\n  kind: nieuws", "SG0101", 3, 7, "dubbele punt")]
    [InlineData("title: A\ntitle: B", "SG0103", 3, 1, "twee keer")]
    [InlineData("title: &a A\nregion: *a", "SG0104", 2, 8, "Verwijzingen")]
    [InlineData("title: A\nregion: *a", "SG0104", 3, 9, "Verwijzingen")]
    [InlineData("title: !!binary QQ==", "SG0105", 2, 8, "aanduiding")]
    [InlineData("title: A\nthemes: [[[[[[[[[[[[[[a]]]]]]]]]]]]]]", "SG0106", 3, 21, "12 niveaus")]
    [InlineData("title: A\n[a]: b", "SG0108", 3, 1, "veldnaam")]
    [InlineData("- title: A", "SG0109", 2, 1, "velden")]
    [InlineData("title", "SG0109", 2, 1, "velden")]
    // names and types
    [InlineData("title: A\ntitel: B", "SG0102", 3, 1, "Bedoelde u ‘title’?")]
    [InlineData("title: A\ntags: [B]", "SG0102", 3, 1, "Bedoelde u ‘themes’?")]
    [InlineData("title: A\nonzin: B", "SG0102", 3, 1, "SCHEMA")]
    [InlineData("title: A\nsession:\n  plaats: B", "SG0102", 4, 3, "Bedoelde u ‘place’?")]
    [InlineData("title: A\npeople:\n  - {name: B, fuction: C}", "SG0102", 4, 15, "Bedoelde u ‘function’?")]
    [InlineData("kind: nieuws", "SG0120", 2, 1, "‘title’")]
    [InlineData("title:", "SG0120", 2, 7, "‘title’")]
    [InlineData("title: ''", "SG0120", 2, 8, "‘title’")]
    [InlineData("title: [A]", "SG0121", 2, 8, "één tekst")]
    [InlineData("title: A\nthemes: jeugd", "SG0121", 3, 9, "Schrijf themes: [jeugd].")]
    [InlineData("title: A\nsession: Wassenaar", "SG0121", 3, 10, "een groep velden")]
    [InlineData("title: A\npeople: [[B]]", "SG0121", 3, 10, "‘people[0]’")]
    [InlineData("title: A\nmunicipalities: [{name: Almere}]", "SG0121", 3, 18, "‘municipalities[0]’")]
    // dates and times
    [InlineData("title: A\ndate: 06-02-2017", "SG0122", 3, 7, "2017-02-06")]
    [InlineData("title: A\nsession: {date: 2017-13}", "SG0122", 3, 17, "‘session.date’")]
    [InlineData("title: A\nexpiryDate: morgen", "SG0123", 3, 13, "morgen")]
    [InlineData("title: A\npublishDate: 2017-02-30", "SG0123", 3, 14, "2017-02-30")]
    [InlineData("title: A\nsession: {time: half drie}", "SG0124", 3, 17, "half drie")]
    [InlineData("title: A\nsession: {date: 2017-02-03, endDate: 2017-02-01}", "SG0154", 3, 38, "‘session.endDate’ (2017-02-01)")]
    [InlineData("title: A\ndate: 2017-02-03\nexpiryDate: 2016-02-03", "SG0154", 4, 13, "expiryDate")]
    // words of a list
    [InlineData("title: A\nkind: verslg", "SG0125", 3, 7, "Bedoelde u ‘verslag’?")]
    [InlineData("title: A\nkind: foto", "SG0125", 3, 7, "verslag, aankondiging")]
    [InlineData("title: A\ndraft: ja", "SG0126", 3, 8, "true (ja)")]
    [InlineData("title: A\nthemes: [jeugd, mantelzorgg]", "SG0150", 3, 17, "Bedoelde u ‘mantelzorg’?")]
    [InlineData("title: A\nthemes: [kaas]", "SG0150", 3, 10, "themas.yml")]
    [InlineData("title: A\nmunicipalities: [Wasenaar]", "SG0151", 3, 18, "Bedoelde u ‘Wassenaar’?")]
    [InlineData("title: A\nsession: {kind: kenissessie}", "SG0152", 3, 17, "Bedoelde u ‘kennissessie’?")]
    [InlineData("title: A\nthemes: [jeugd, Jeugdhulp]", "SG0153", 3, 9, "‘jeugd’ staat twee keer")]
    [InlineData("title: A\nrelated: [{title: B}]", "SG0120", 3, 11, "relation")]
    // texts
    [InlineData("title: \"A\\u0007B\"", "SG0130", 2, 8, "U+0007")]
    [InlineData("title: \"A\\u202EB\"", "SG0130", 2, 8, "U+202E")]
    // paths and addresses
    [InlineData("title: A\nslug: ../../x", "SG0134", 3, 7, "Bedoelde u ‘x’?")]
    [InlineData("title: A\nslug: Een Twee", "SG0134", 3, 7, "Bedoelde u ‘een-twee’?")]
    [InlineData("title: A\nslug: a--b", "SG0134", 3, 7, "Bedoelde u ‘a-b’?")]
    [InlineData("title: A\naliases: [oud/pad]", "SG0135", 3, 11, "oud adres")]
    [InlineData("title: A\naliases: [/../x]", "SG0135", 3, 11, "/../x")]
    [InlineData("title: A\nimage: {src: ../../etc/passwd, alt: b}", "SG0131", 3, 14, "../../etc/passwd")]
    [InlineData("title: A\nimage: {src: /etc/passwd, alt: b}", "SG0131", 3, 14, "/etc/passwd")]
    [InlineData("title: A\nimage: {src: media/con.jpg, alt: b}", "SG0131", 3, 14, "con.jpg")]
    [InlineData("title: A\nimage: {src: media/weg.jpg, alt: b}", "SG0132", 3, 14, "media/weg.jpg")]
    [InlineData("title: A\nimage: {src: media/zaaal.jpg, alt: b}", "SG0132", 3, 14, "Bedoelde u ‘media/zaal.jpg’?")]
    [InlineData("title: A\nimage: {src: media/zaal.jpg}", "SG0143", 3, 14, "decorative: true")]
    [InlineData("title: A\nsource: {file: ../x.txt}", "SG0131", 3, 16, "../x.txt")]
    [InlineData("title: A\nsource: {file: seeds/x.txt, sha256: abc}", "SG0140", 3, 37, "SHA-256")]
    [InlineData("title: A\nvideo: {url: 'javascript:alert(1)'}", "SG0133", 3, 14, "javascript:alert(1)")]
    [InlineData("title: A\nvideo: {url: 'data:text/html,x'}", "SG0133", 3, 14, "data:")]
    [InlineData("title: A\ncallToAction: {title: B, url: //kwaad.nl}", "SG0133", 3, 31, "//kwaad.nl")]
    [InlineData("title: A\ncallToAction: {title: B, url: kwaad.nl}", "SG0133", 3, 31, "kwaad.nl")]
    [InlineData("title: A\ncontact: {email: niemand}", "SG0136", 3, 18, "niemand")]
    [InlineData("title: A\ncontact: {phone: bel ons}", "SG0137", 3, 18, "bel ons")]
    [InlineData("title: A\ncontact: {}", "SG0142", 3, 10, "contact")]
    [InlineData("title: A\nlang: Nederlands", "SG0138", 3, 7, "nl, en of fy")]
    public void Is_told_at_its_place(string head, string code, int line, int column, string words)
    {
        var (_, found) = ContentFixture.ReadHead(head, others: ("content/media/zaal.jpg", "x"));
        var one = Assert.Single(found);
        Assert.Equal((code, ContentFixture.ArticlePath, line, column), (one.Code, one.Place.File, one.Place.Line, one.Place.Column));
        Assert.Contains(words, one.Message + " " + one.Hint, StringComparison.Ordinal);
        Assert.NotNull(one.Excerpt);
    }

    [Fact]
    public void A_title_of_five_thousand_characters_is_too_long()
    {
        var (_, found) = ContentFixture.ReadHead("title: " + new string('a', 5000));
        var one = Assert.Single(found);
        Assert.Equal(("SG0128", 2, 8), (one.Code, one.Place.Line, one.Place.Column));
    }

    [Fact]
    public void All_faults_of_a_file_are_told_together()
    {
        var (article, found) = ContentFixture.ReadHead("titel: A\nkind: verslg\ndate: gisteren\nthemes: [kaas]\nslug: ../x");
        Assert.Null(article);
        Assert.Equal(["SG0102", "SG0120", "SG0125", "SG0122", "SG0150", "SG0134"], found.OrderBy(one => one.Place.Line).Select(one => one.Code));
    }

    [Fact]
    public void More_faults_than_anyone_reads_are_counted()
    {
        var (_, found) = ContentFixture.ReadHead("title: A\n" + string.Concat(Enumerable.Range(0, 120).Select(i => $"onzin{i}: x\n")));
        Assert.Equal(51, found.Count);
        Assert.Contains(found, one => one.Code == "SG0159" && one.Message.Contains("nog 70 andere", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_value_is_an_absent_one()
    {
        var (article, found) = ContentFixture.ReadHead("title: A\nsummary:\nsession:\nthemes: ~\npeople: null\ncontact:");
        Assert.Empty(found);
        Assert.Null(article!.Summary);
        Assert.Empty(article.Themes);
        Assert.Equal(Session.None, article.Session);
    }
}
