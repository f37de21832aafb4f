using SiteGen.Diagnostics;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>Lines about a picture that is not there: <c>Foto: …</c>, <c>Bijschrift: …</c>, <c>V.l.n.r. …</c>, <c>Deelnemers bijeenkomst</c>.</summary>
internal sealed class CreditRule : IBlockRule
{
    private static readonly ClassifiedBlock Credit = new(BlockRole.Caption, Reason: ImportReasons.DroppedCredit);
    private static readonly ClassifiedBlock Caption = new(BlockRole.Caption, Reason: ImportReasons.DroppedCaption);

    private static readonly string[] Credits =
        ["foto:", "foto's:", "fotografie:", "fotograaf:", "beeld:", "fotocredit:", "fotocredits:", "foto ©", "foto door", "foto's door", "foto van ", "(foto", "beeld ©", "bron foto:", "fotobron:", "copyright foto", "illustratie:", "tekening:", "foto: ", "foto - ", "photo:", "foto © "];

    private static readonly string[] Captions =
        ["bijschrift:", "fotobijschrift:", "onderschrift:", "v.l.n.r.", "vlnr", "van links naar rechts", "op de foto", "foto boven", "foto onder", "afbeelding:", "afbeelding ", "figuur ", "impressie van de ", "sfeerimpressie", "sfeerbeeld", "groepsfoto", "caption:"];

    public ClassifiedBlock? Classify(in BlockView block)
    {
        if (block.Text.Length > 240 || block.Block.Raw.Kind == Reading.RawBlockKind.Heading) return null;
        var bare = block.Bare;
        foreach (var start in Credits)
        {
            if (bare.StartsWith(start, StringComparison.Ordinal) && block.WordCount < 14) return Credit;
        }

        if (block.Text.StartsWith('©') && block.WordCount < 8) return Credit;
        foreach (var start in Captions)
        {
            if (bare.StartsWith(start, StringComparison.Ordinal) && block.LastMark is not '.' && (start[^1] is ':' or '.' || block.WordCount <= 14)) return Caption;
        }

        return null;
    }
}
