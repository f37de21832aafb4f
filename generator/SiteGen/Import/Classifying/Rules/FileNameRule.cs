using System.Buffers;
using SiteGen.Diagnostics;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>Lines that are the name of a file, a page number or a rule of marks.</summary>
internal sealed class FileNameRule : IBlockRule
{
    private const int MostNameWords = 12;
    private const int DigitsOfDay = 8;

    /// <summary>A longer block below a figure is no cell of a table.</summary>
    private const int LongestCell = 60;

    private const int LongestExtension = 5;

    /// <summary>Digits, and what the words beside a page number are made of.</summary>
    private static readonly SearchValues<char> OfPageNumber = SearchValues.Create("0123456789/ .abefglinopvz");

    private static readonly SearchValues<char> NotOfName = SearchValues.Create("\t@:,;");

    private static readonly string[] Extensions = [".jpg", ".jpeg", ".jfif", ".png", ".gif", ".webp", ".svg", ".tif", ".tiff", ".bmp", ".heic", ".pdf", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".ppt", ".pptx", ".mp4", ".mov", ".mp3"];

    public ClassifiedBlock? Classify(BlockView block)
    {
        if (block.Text.Length > 200) return null;
        var bare = block.Bare;
        if (bare.Length is 0 or > 120) return null;
        if (block.WordCount < 10 && EndsAsFile(bare)) return new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedFileName);
        if (IsBareName(block) || IsDatedPhoto(block)) return new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedFileName);
        return IsPageNumber(bare) && (bare.IndexOfAnyExceptInRange('0', '9') >= 0 || IsAlone(block)) ? new ClassifiedBlock(BlockRole.Debris, Reason: ImportReasons.DroppedPageNumber) : null;
    }

    /// <summary>Whether a line ends in the ending of a file, perhaps with brackets or a size behind it.</summary>
    private static bool EndsAsFile(ReadOnlySpan<char> bare)
    {
        var end = bare.IndexOfAny('(', '[');
        var name = end > 1 ? bare[..end].TrimEnd() : bare;
        if (end < 0 && name.IndexOf(", ") is > 0 and var comma && char.IsAsciiDigit(name[comma + 2])) name = name[..comma];
        return name[Math.Max(0, name.Length - LongestExtension)..].Contains('.') && HasExtension(name) && name.Count(' ') <= 4;
    }

    private static bool HasExtension(ReadOnlySpan<char> name)
    {
        foreach (var extension in Extensions)
        {
            if (name.EndsWith(extension, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>A figure among other lines can be the cell of a table that was copied a cell a line.</summary>
    private static bool IsAlone(BlockView block) => !block.Block.IsLine || block.Block.BlankAfter || block.Number == 0 || block.Number + 1 == block.Index.Blocks.Length
        || (block.Block.BlankBefore && block.Index.Blocks[block.Number + 1].Text.Length >= LongestCell);

    /// <summary><c>zelf_doen</c>, <c>IMG_2034</c>, <c>DSC01877</c>, <c>banner-home-v2</c>: the name of a picture without its ending, alone on a line.</summary>
    private static bool IsBareName(BlockView block)
    {
        var text = block.Text;
        if (!block.Block.IsLine || block.Block.Marker.Length > 0 || text.Length is < 6 or > 80 || text.Contains(' ', StringComparison.Ordinal) || text.AsSpan().ContainsAny(NotOfName) || text[^1] is '.' or '!' or '?' || text.Contains('/', StringComparison.Ordinal)) return false;
        var (digits, bars, hyphens) = (text.Count(char.IsAsciiDigit), text.Count(c => c == '_'), text.Count(c => c == '-'));
        if (bars > 0) return char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[^1]);
        if (digits == 0) return false;
        foreach (var camera in (ReadOnlySpan<string>)["IMG", "DSC", "DSCN", "DSCF", "DCIM", "PXL", "WhatsApp-Image", "Schermafbeelding", "Screenshot", "unnamed"])
        {
            if (text.StartsWith(camera, StringComparison.OrdinalIgnoreCase) && text.Length > camera.Length && !char.IsLetter(text[camera.Length])) return true;
        }

        return hyphens >= 2 && char.IsAsciiLetterLower(text[0]) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && digits < text.Length / 2;
    }

    /// <summary>
    /// <c>2015-10-06 (3) Netwerkavond De Brink</c>, <c>20151006 netwerkavond (12)</c>, <c>20151006 netwerkavond 3a</c>: a picture named after its day and its
    /// number in a row.
    /// </summary>
    private static bool IsDatedPhoto(BlockView block)
    {
        var text = block.Text;
        if (text[0] is not ('1' or '2') || !block.Block.IsLine || block.Block.Marker.Length > 0 || block.Number == 0 || block.WordCount > MostNameWords || block.LastMark is '.' or '?' or '!' or ':') return false;
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '-' or '_')) end++;
        if (end is not (DigitsOfDay or 10) || (end == 10 && text[4] is not ('-' or '_'))) return false;
        if (end == DigitsOfDay && EndsInNumber(text)) return true;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && open + 2 < text.Length && text.IndexOf(')', open) is var close && close - open is 2 or 3 or 4 && text.AsSpan(open + 1, close - open - 1).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Whether the last word is a number of few figures, perhaps with a letter: <c>3a</c>.</summary>
    private static bool EndsInNumber(string text)
    {
        var last = text.AsSpan(text.LastIndexOf(' ') + 1);
        return last.Length is > 0 and <= 3 && char.IsAsciiDigit(last[0]) && last.TrimEnd("abcdefghijklmnopqrstuvwxyz").IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary><c>Pagina 2 van 5</c>, <c>- 3 -</c>, <c>blz. 4</c>.</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> bare)
    {
        if (bare.ContainsAnyExcept(OfPageNumber)) return false;
        var rest = bare.StartsWith("pagina ", StringComparison.Ordinal) ? bare[7..] : bare.StartsWith("blz. ", StringComparison.Ordinal) ? bare[5..] : bare.StartsWith("page ", StringComparison.Ordinal) ? bare[5..] : bare;
        var figures = rest.ToString().Replace(" van ", "/", StringComparison.Ordinal).Replace(" of ", "/", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return figures.Length is > 0 and <= 7 && (figures.Length <= 3 || figures.Contains('/', StringComparison.Ordinal)) && figures.All(c => char.IsAsciiDigit(c) || c == '/');
    }
}
