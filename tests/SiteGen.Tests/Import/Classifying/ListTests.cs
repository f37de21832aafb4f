using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import.Classifying;

/// <summary>Lists of plain text, and lines below a colon that are none.</summary>
public sealed class ListTests
{
    private const string Above = "Kennissessie schulden in Ede\n\nOp 14 maart 2019 spraken dertig hulpverleners in het raadhuis met elkaar over schulden.\n\n";
    private const string Below = "\n\nWethouder Hilde Jansen opende de middag en bedankte iedereen voor de komst naar Ede.";

    [Theory]
    [InlineData("Er waren drie workshops:\nBrieven herkennen (door vrijwilligers)\nDigitaal sparen, door de bank\nBellen zonder angst")]
    [InlineData("Dit schreven zij op:\n\n#1 Eén brief voor alles\n#2 Een spreekuur in elke wijk\n#3 Minder regels")]
    [InlineData("Agenda\n18 april 2019     Kerngroep\n9 mei 2019     Scholing\n6 juni 2019     Sessie in Ede")]
    public void Have_their_items(string list) => Assert.Equal(3, Assert.Single(ImportedReport.OfText(Above + list + Below).Body.OfType<BodyList>()).Items.Count);

    [Theory]
    [InlineData("Aanwezig waren:\nPiet Smit\nAnna de Boer\nHilde Jansen")]
    [InlineData("De wethouder gaf drie antwoorden:\nWe bellen eerder.\nWe schrijven korter.\nWe vragen door.")]
    public void Names_and_sentences_are_none(string lines) => Assert.Empty(ImportedReport.OfText(Above + lines + Below).Body.OfType<BodyList>());
}
