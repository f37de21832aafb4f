using Xunit;

namespace SiteGen.Tests.Import.Reading;

/// <summary>Heads of minutes in two columns.</summary>
public sealed class GapLabelsTests
{
    [Theory]
    [InlineData("Datum            woensdag 11 september 2019\nTijd             09.00 – 10.45 uur\nPlaats           gemeentehuis Huizen\nAanwezig         R. Baas (Huizen), E. Lustig (Blaricum)\n\n")]
    [InlineData("Datum\twoensdag 11 september 2019\nTijd\t09.00 – 10.45 uur\nLocatie\tgemeentehuis Huizen\n\n")]
    public void Give_the_same_facts_as_with_colons(string head)
    {
        var article = ImportedReport.OfText(head + "1 Opening\n\nDe voorzitter opent het portefeuillehoudersoverleg jeugd en heet iedereen welkom.");
        Assert.Equal("2019-09-11", article.Session.Date?.Value.ToString());
        Assert.Equal("09:00-10:45", article.Session.Time?.Value);
        Assert.Equal("gemeentehuis", article.Session.Venue?.Value);
        Assert.DoesNotContain("Tijd", article.Title.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Plaats  op de agenda was er niet.\n\n")]
    [InlineData("Tijd   voor een nieuwe zaal, vond iedereen.\n\n")]
    public void One_line_with_a_gap_is_no_head(string line) =>
        Assert.Contains(line.Trim().Replace("   ", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal), ImportedReport.Lines(ImportedReport.OfText("Verslag overleg jeugd\n\n" + line + "De voorzitter opent het overleg jeugd en heet iedereen in Huizen welkom.").Body));
}
