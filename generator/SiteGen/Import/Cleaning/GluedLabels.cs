using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Cleaning;

/// <summary>
/// Separates the title of minutes from the label that lost the line end before it: <c>Verslag overleg Wmo-raad op 12 maart 2013 Aanw.:</c>, <c>Notulen
/// dorpsraad 4 mei 2021 Aanwezig: Jan de Wit</c>.
/// </summary>
internal static class GluedLabels
{
    /// <summary>Such a title stands in the first lines or nowhere.</summary>
    private const int MostBlocks = 8;

    private const int LongestTitle = 180;
    private const int FewestTitleWords = 3;

    /// <summary>Each with the blank before it.</summary>
    private static readonly string[] Labels =
        [" Aanw.:", " Aanwezig:", " Aanwezigen:", " Aanwezig zijn:", " Afw.:", " Afwezig:", " Afwezigen:", " Afgemeld:", " Aanwezig namens", " Present:", " Deelnemers:", " Voorzitter:", " Locatie:", " Plaats:", " Notulist:", " Datum:", " Tijd:", " Opgesteld door:"];

    /// <summary>The same blocks, glued labels apart.</summary>
    internal static List<CleanBlock> Split(List<CleanBlock> blocks)
    {
        for (var i = 0; i < Math.Min(blocks.Count, MostBlocks); i++)
        {
            if (!blocks[i].IsLine || blocks[i].Marker.Length > 0 || Seam(blocks[i].Text.Text) is not (> 0 and var at)) continue;
            var block = blocks[i];
            blocks[i] = block with { Text = block.Text.Slice(0, at).Trim() };
            blocks.Insert(i + 1, block with { Text = block.Text.Slice(at, block.Text.Length - at).Trim(), BlankBefore = true });
            break;
        }

        return blocks;
    }

    /// <summary>Where the label begins behind the title; 0 when there is none.</summary>
    private static int Seam(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        if (end <= 0 || !NatureWords.IsReportTitle(WordForm.Fold(text.AsSpan(0, end)))) return 0;
        var title = text.AsSpan(0, Math.Min(text.Length, LongestTitle));
        foreach (var label in Labels)
        {
            var at = title.IndexOf(label, StringComparison.Ordinal);
            if (at <= 0 || title[..at].Count(' ') < FewestTitleWords - 1 || title[..at].Contains(':')) continue;
            if (title[at - 1] is not (',' or ';') && (char.IsAsciiDigit(title[at - 1]) || DateRecogniser.Find(text[..at]).Dates.Count > 0)) return at + 1;
        }

        return 0;
    }
}
