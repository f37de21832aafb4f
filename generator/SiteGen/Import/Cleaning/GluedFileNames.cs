namespace SiteGen.Import.Cleaning;

/// <summary>
/// Separates the name of a picture from the paragraph that it was put in front of: <c>20131114 Netwerkavond Wonen 3aAan de tafels …</c>,
/// <c>IMG_2034De wethouder …</c>. What such a name begins with is never the beginning of a sentence.
/// </summary>
internal static class GluedFileNames
{
    private const int LongestName = 80;
    private const int ShortestText = 40;
    private const int DigitsOfDay = 8;

    private static readonly string[] Cameras = ["IMG_", "IMG-", "DSC_", "DSC0", "DSCN", "DSCF", "PXL_"];

    /// <summary>The same blocks, glued names apart.</summary>
    internal static List<CleanBlock> Split(List<CleanBlock> blocks) => GluedBlocks.Split(blocks, static block => block.IsLine && block.Marker.Length == 0 && BeginsAsName(block.Text.Text) ? Seam(block.Text.Text) : 0);

    private static bool BeginsAsName(string text)
    {
        if (text.Length < ShortestText || !(char.IsAsciiDigit(text[0]) || text[0] is 'I' or 'D' or 'P')) return false;
        foreach (var camera in Cameras)
        {
            if (text.StartsWith(camera, StringComparison.Ordinal)) return true;
        }

        return text[0] is '1' or '2' && text.AsSpan(0, DigitsOfDay).IndexOfAnyExceptInRange('0', '9') < 0 && text[DigitsOfDay] is ' ' or '_' or '-';
    }

    /// <summary>Where a sentence begins right behind a small letter or figure: <c>3aAan de</c>; 0 when none does.</summary>
    private static int Seam(string text)
    {
        for (var i = DigitsOfDay; i < Math.Min(text.Length - ShortestText / 2, LongestName); i++)
        {
            if (char.IsUpper(text[i]) && (char.IsLower(text[i - 1]) || char.IsAsciiDigit(text[i - 1])) && (char.IsLower(text[i + 1]) || text[i + 1] == ' ')) return i;
        }

        return 0;
    }
}
