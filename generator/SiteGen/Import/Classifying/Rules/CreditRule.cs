using SiteGen.Diagnostics;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>Lines about a picture that is not there: <c>Foto: …</c>, <c>Bijschrift: …</c>, <c>V.l.n.r. …</c>, <c>Deelnemers bijeenkomst</c>.</summary>
internal sealed class CreditRule : IBlockRule
{
    private static readonly ClassifiedBlock Credit = new(BlockRole.Caption, Reason: ImportReasons.DroppedCredit);
    private static readonly ClassifiedBlock Caption = new(BlockRole.Caption, Reason: ImportReasons.DroppedCaption);

    private static readonly string[] Credits =
        ["foto:", "foto's:", "tekst en foto", "tekst & foto", "tekst en beeld", "foto's en tekst", "foto en tekst", "beeld en tekst", "fotograaf ", "foto archief", "archieffoto", "eigen foto", "stockfoto", "fotografie:", "fotograaf:", "beeld:", "fotocredit:", "fotocredits:", "foto ©", "foto door", "foto's door", "foto van ", "(foto", "beeld ©", "bron foto:", "fotobron:", "copyright foto", "illustratie:", "tekening:", "foto: ", "foto - ", "photo:", "foto © "];

    private static readonly string[] Captions =
        ["bijschrift:", "fotobijschrift:", "onderschrift:", "v.l.n.r.", "vlnr", "van links naar rechts", "op de foto", "foto boven", "foto onder", "afbeelding:", "afbeelding ", "figuur ", "impressie van de ", "sfeerimpressie", "sfeerbeeld", "groepsfoto", "caption:"];

    public ClassifiedBlock? Classify(BlockView block)
    {
        if (block.Text.Length > 240 || block.Block.Raw.Kind == Reading.RawBlockKind.Heading) return null;
        var bare = block.Bare;
        foreach (var start in Credits)
        {
            if (bare.StartsWith(start, StringComparison.Ordinal) && block.WordCount < 14) return Credit;
        }

        if (block.Text.Contains('©', StringComparison.Ordinal) && block.WordCount < 8) return Credit;
        if (EndsInCredit(block, bare)) return Caption;
        foreach (var start in Captions)
        {
            if (bare.StartsWith(start, StringComparison.Ordinal) && block.LastMark is not '.' && (start[^1] is ':' or '.' || block.WordCount <= 14)) return Caption;
        }

        return null;
    }

    /// <summary>A caption with the maker of the picture behind it: <c>Raadsleden pakken kratten in. (Foto: Jan Peters)</c>, <c>… | foto Jan Peters</c>.</summary>
    private static bool EndsInCredit(BlockView block, string bare)
    {
        if (block.WordCount is < 4 or > 40) return false;
        foreach (var mark in (ReadOnlySpan<string>)["(foto:", "(foto ", "(foto's", "(beeld:", "(fotografie:", "| foto:", "| foto ", "© ", " foto: ", " fotografie: "])
        {
            var at = bare.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && bare.Length - at <= 60 && bare.AsSpan(at).Count(' ') <= 7 && (mark[0] is '(' ? bare.EndsWith(')') || bare.EndsWith(").", StringComparison.Ordinal) : true)) return true;
        }

        return false;
    }
}
