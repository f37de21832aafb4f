using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>Whom to ask, on the last lines of a report.</summary>
public sealed class CardTests
{
    private const string Text = "Kennissessie schulden in Ede\n\nOp 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden.\n\nWethouder Hilde Jansen opende de middag en bedankte iedereen voor de komst naar Ede.\n\n";

    [Theory]
    [InlineData("Vragen over dit project?\nPiet Smit\nOmgevingsmanager\np.smit@ede.example\n06 00 00 00 00", "Piet Smit")]
    [InlineData("Contact\nP. Smit, 030 000 00 00", "P. Smit")]
    [InlineData("Griffie\ngriffie@ede.example\n0318 00 00 00", "")]
    [InlineData("Meer weten\nProgrammabureau Schulden\nschulden@ede.example", "")]
    public void Is_a_fact_and_no_text(string card, string name)
    {
        var article = ImportedReport.OfText(Text + card + "\n\nDeel dit bericht\nFacebook\nLinkedIn");
        Assert.EndsWith("naar Ede.", ImportedReport.Lines(article.Body).Last(), StringComparison.Ordinal);
        Assert.Equal(name, article.Contact?.Value.Name);
    }

    [Theory]
    [InlineData("Ook aan de slag met schulden? Bel Anna, zij leidt dit traject: 038 000 00 00.", "Ook aan de slag met schulden?")]
    [InlineData("Iets voor u? Bel Anna op 0318 00 00 00 of loop binnen.", "Iets voor u?")]
    [InlineData("Want to join us? / Ook meedoen? Mail hulp@ede.example", "Want to join us?")]
    public void A_question_with_a_way_to_answer_is_the_request(string line, string title) => Assert.StartsWith(title, ImportedReport.OfText(Text + line).CallToAction?.Value.Title, StringComparison.Ordinal);
}
