using SiteGen.Diagnostics;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>
/// What the software of a site fills in and what was copied before it did: <c>[gallery ids="12,13"]</c>, <c>{field_image}</c>, <c>{{ title }}</c>, <c>[caption id="a"
/// width="640"]Deelnemers aan tafel[/caption]</c>. Words between the marks of a caption are those of a picture; other words are of the report, and stay.
/// </summary>
internal sealed class PlaceholderRule : IBlockRule
{
    private const int Longest = 400;
    private const int MostNameWords = 3;

    private static readonly ClassifiedBlock Placeholder = new(BlockRole.Debris, Reason: ImportReasons.DroppedFurniture);
    private static readonly ClassifiedBlock Caption = new(BlockRole.Caption, Reason: ImportReasons.DroppedCaption);

    public ClassifiedBlock? Classify(BlockView block)
    {
        var text = block.Text.AsSpan();
        if (text.Length is < 3 or > Longest || text.IndexOfAny('[', '{', '%') < 0 || block.Block.Cells.Count > 0) return null;
        var (marks, rest, isCaption, isInCaption) = (0, 0, false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var length = LengthAt(text[i..]);
            if (length == 0)
            {
                if (!isInCaption && char.IsLetterOrDigit(text[i])) rest++;
                continue;
            }

            marks++;
            if (text[i] == '[' && text.Slice(i, length).Contains("caption", StringComparison.Ordinal)) (isCaption, isInCaption) = (true, text[i + 1] != '/');
            i += length - 1;
        }

        return marks == 0 || rest > 0 ? null : isCaption ? Caption : Placeholder;
    }

    /// <summary>How long the mark is that a text begins with; 0 when it begins with none.</summary>
    private static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('[' or '{' or '%')) return 0;
        var isDouble = text.Length > 1 && text[1] == text[0];
        if (text[0] == '%' && !isDouble) return 0;
        var close = text[0] switch { '[' => isDouble ? "]]" : "]", '{' => isDouble ? "}}" : "}", _ => "%%" };
        var start = isDouble ? 2 : 1;
        var end = text[start..].IndexOf(close);
        if (end <= 0) return 0;
        var inside = text.Slice(start, end);
        if (isDouble ? text[0] == '[' : !IsCode(inside, text[0])) return 0;
        return start + end + close.Length;
    }

    /// <summary>Whether words between brackets are of software: a name in small letters with an underscore, a slash before it, or values behind it.</summary>
    private static bool IsCode(ReadOnlySpan<char> inside, char mark)
    {
        var isEnd = inside[0] == '/';
        var name = isEnd ? inside[1..] : inside;
        var length = 0;
        while (length < name.Length && (char.IsAsciiLetterLower(name[length]) || char.IsAsciiDigit(name[length]) || name[length] is '_' or '-')) length++;
        if (length < 2 || !char.IsAsciiLetterLower(name[0])) return false;
        if (length == name.Length) return isEnd || name.Contains('_') || IsKnown(name) || (mark == '{' && name.Count('-') < MostNameWords);
        return name[length] is ':' or '|' or '.' && mark == '{' || (name[length] == ' ' && name[length..].IndexOf('=') > 1 && name[length..].IndexOfAny("\"'”“″") > 0);
    }

    /// <summary>Names without a mark of their own.</summary>
    private static bool IsKnown(ReadOnlySpan<char> name) =>
        name is "gallery" or "caption" or "contact-form" or "audio" or "embed" or "playlist" or "slideshow" or "addtoany" or "sharethis" or "shortcode" or "toc" or "spacer" or "divider" or "nextpage" or "more" or "hr" or "clear" or "breadcrumb" or "breadcrumbs";
}
