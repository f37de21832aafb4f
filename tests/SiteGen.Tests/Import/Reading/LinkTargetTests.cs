using System.Text;
using SiteGen.Content;
using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Reading;

/// <summary>Targets of links as pages have them: what content may not have would keep the site from being built.</summary>
public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("https://www.ede.nl/plan.pdf", "https://www.ede.nl/plan.pdf")]
    [InlineData("https://www.ede.nl/het plan.pdf", "https://www.ede.nl/het%20plan.pdf")]
    [InlineData("tel:0318 - 68 09 11", "tel:0318-680911")]
    [InlineData("mailto:info@ede.nl?subject=Plan", "mailto:info@ede.nl?subject=Plan")]
    [InlineData("mailto:info", "")]
    [InlineData("tel:bel ons", "")]
    [InlineData("https://jan@ede.nl/plan", "")]
    [InlineData("javascript:alert(1)", "")]
    [InlineData("#plan", "")]
    public void Only_what_content_may_have_stays_a_link(string href, string target)
    {
        var article = ImportedReport.Of("a.html", Encoding.UTF8.GetBytes($"<main><h1>Bewonersavond over peil</h1><p>Op 3 maart 2019 kwamen zestig bewoners bijeen in Ede voor <a href=\"{href}\">het plan van de gemeente</a> en de dijk.</p></main>"));

        var marks = article.Body.OfType<BodyParagraph>().SelectMany(paragraph => paragraph.Text.Marks).Where(mark => mark.Kind == MarkKind.Link).ToList();
        Assert.Equal(target, marks.Count == 0 ? "" : Assert.Single(marks).Target);
        Assert.All(marks, mark => Assert.True(WebAddress.IsAllowed(mark.Target)));
    }
}
