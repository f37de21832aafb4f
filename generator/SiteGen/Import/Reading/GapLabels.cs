using SiteGen.Dutch.Words;

namespace SiteGen.Import.Reading;

/// <summary>
/// Finds the head of minutes that was typed in two columns: <c>Datum      woensdag 11 september</c>, <c>Plaats     gemeentehuis</c>. The gap behind each label becomes a colon, as in
/// heads that were typed with one.
/// </summary>
internal static class GapLabels
{
    private const string Gap = "  ";
    private const int FewestLines = 2;
    private const int MostLines = 40;
    private const int LongestLabel = 24;

    private static readonly WordSet Labels = new(
        ("datum dag tijd tijdstip aanvang plaats locatie adres ruimte zaal aanwezig aanwezigen present afwezig afwezigen afgemeld afmeldingen voorzitter secretaris notulist notulen verslag verslaglegging verslaglegger onderwerp betreft overleg vergadering bijeenkomst van aan cc kenmerk status versie "
        + "datum/tijd date time place location venue present absent chair minutes subject tiid plak oanwêzich").Split(' '));

    /// <summary>The same lines, those of such a head with colons.</summary>
    internal static List<RawBlock> Mark(List<RawBlock> lines)
    {
        var most = Math.Min(lines.Count, MostLines);
        for (var i = 0; i < most; i++)
        {
            var (next, known) = (i, 0);
            while (next < most && (LabelEnd(lines[next].Text.Text) > 0 || (known > 0 && string.IsNullOrWhiteSpace(lines[next].Text.Text)))) known += LabelEnd(lines[next++].Text.Text) > 0 ? 1 : 0;
            if (known >= FewestLines)
            {
                for (var row = i; row < next; row++)
                {
                    if (LabelEnd(lines[row].Text.Text) is > 0 and var end) lines[row] = RawBlock.OfLine(lines[row].Text.Text[..end].Trim() + ": " + lines[row].Text.Text[end..].Trim(), lines[row].Line);
                }
            }

            i = Math.Max(i, next - 1);
        }

        return lines;
    }

    /// <summary>Where the label ends that a line begins with, a gap behind it and a value behind that; 0 when it begins otherwise.</summary>
    private static int LabelEnd(string line)
    {
        var start = line.Length - line.AsSpan().TrimStart().Length;
        var tab = line.IndexOf('\t', start);
        var gap = line.IndexOf(Gap, start, StringComparison.Ordinal);
        var end = tab < 0 ? gap : gap < 0 ? tab : Math.Min(tab, gap);
        if (end <= start || end - start > LongestLabel || line.AsSpan(end).Trim().IsEmpty) return 0;
        return Labels.Contains(WordForm.Fold(line.AsSpan(start, end - start))) ? end : 0;
    }
}
