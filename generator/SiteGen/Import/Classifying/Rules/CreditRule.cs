using SiteGen.Diagnostics;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Import.Extracting.People;

namespace SiteGen.Import.Classifying.Rules;

/// <summary>Lines about a picture that is not there: <c>Foto: …</c>, <c>Bijschrift: …</c>, <c>V.l.n.r. …</c>, <c>Deelnemers bijeenkomst</c>.</summary>
internal sealed class CreditRule : IBlockRule
{
    /// <summary>The bullet of a picture stands above the title.</summary>
    private const int LastHeadBlock = 2;

    private static readonly ClassifiedBlock Credit = new(BlockRole.Caption, Reason: ImportReasons.DroppedCredit);
    private static readonly ClassifiedBlock Caption = new(BlockRole.Caption, Reason: ImportReasons.DroppedCaption);

    private static readonly string[] Credits =
        ["foto:", "foto's:", "tekst en foto", "tekst & foto", "tekst en beeld", "foto's en tekst", "foto en tekst", "beeld en tekst", "fotograaf ", "foto archief", "archieffoto", "eigen foto", "stockfoto", "fotografie:", "fotograaf:", "beeld:", "fotocredit:", "fotocredits:", "foto ©", "foto door", "foto's door", "foto van ", "(foto", "beeld ©", "bron foto:", "fotobron:", "copyright foto", "illustratie:", "tekening:", "foto: ", "foto - ", "photo:", "foto © ", "photos:", "photo by", "photos by", "photograph:", "photography:", "photographer:", "photo credit", "image:", "images:", "image by", "image credit", "picture:", "pictures:", "credits:", "credit:", "cartoon:", "foto's en video:", "beeldmateriaal:", "fotobijschrift", "foto archyf", "foto fan ", "byld:", "tekst/foto", "foto/tekst", "foto & tekst"];

    private static readonly string[] Captions =
        ["bijschrift:", "fotobijschrift:", "onderschrift:", "v.l.n.r.", "vlnr", "van links naar rechts", "op de foto", "foto boven", "foto onder", "afbeelding:", "afbeelding ", "figuur ", "impressie van de ", "sfeerimpressie", "sfeerbeeld", "groepsfoto", "caption:"];

    private static readonly LineStarts CreditStarts = new(Credits);
    private static readonly LineStarts CaptionStarts = new(Captions);

    public ClassifiedBlock? Classify(BlockView block)
    {
        if (block.Text.Length > 240 || block.Block.Raw.Kind == Reading.RawBlockKind.Heading) return null;
        var bare = block.Bare;
        for (var start = block.WordCount < 14 ? CreditStarts.Find(bare) : -1; start >= 0; start = CreditStarts.Find(bare, start))
        {
            if (Credits[start][^1] == ':' || block.LastMark is not '?') return Credit;
        }

        if ((block.WordCount < 8 && block.Text.Contains('©', StringComparison.Ordinal)) || IsNameOnly(block) || IsBulletedName(block) || IsLabelled(block)) return Credit;
        if (EndsInCredit(block, bare)) return Caption;
        for (var start = block.LastMark is '.' ? -1 : CaptionStarts.Find(bare); start >= 0; start = CaptionStarts.Find(bare, start))
        {
            if (Captions[start][^1] is ':' or '.' || block.WordCount <= 14) return Caption;
        }

        return null;
    }

    /// <summary><c>Beeld Jan Vos</c>, <c>Foto ANP / Koen van Weel</c>: a word for a picture and nothing but names.</summary>
    private static bool IsNameOnly(BlockView block)
    {
        if (block.WordCount is < 2 or > 6 || block.LastMark is '.' or '?' or '!' or ':' || !block.Block.IsLine || block.Block.Marker.Length > 0 || block.Index.Tokens[block.First].Folded is not ("foto" or "foto's" or "beeld" or "tekening" or "illustratie" or "photo" or "image" or "fotografie")) return false;
        return !block.AnyBehindFirst(token => token.Kind != TokenKind.Mark && !token.IsCapital && !Dutch.Names.NamePrefixes.IsPart(token.Folded) && token.Folded is not ("en" or "and"));
    }

    /// <summary><c>Foto's van de middag: Studio Drechtkade</c>, <c>Beelden bij dit bericht: Jan Vos</c>: what was made, and behind a colon who made it, in names alone.</summary>
    private static bool IsLabelled(BlockView block)
    {
        if (block.WordCount is < 3 or > 13 || block.LastMark is '.' or '?' or '!' or ':' || block.Index.Tokens[block.First].Folded is not ("foto" or "foto's" or "fotografie" or "beeld" or "beelden" or "photos" or "photography") || block.Index.At(block.First + 1, block.First).Folded is not ("van" or "bij" or "of" or "tijdens" or "en")) return false;
        var colon = block.First + 2;
        while (colon < block.Next && !block.Index.Tokens[colon].IsMark(':')) colon++;
        for (var i = colon + 1; i < block.Next; i++)
        {
            var token = block.Index.Tokens[i];
            if (token.Kind == Dutch.Words.TokenKind.Word && !token.IsCapital && !Dutch.Names.NamePrefixes.IsPart(token.Folded) && token.Folded is not ("en" or "and")) return false;
        }

        return colon + 1 < block.Next;
    }

    /// <summary><c>• Karin Bos</c> above everything, with nothing else beside a bullet: who made the picture that stood there.</summary>
    private static bool IsBulletedName(BlockView block)
    {
        if (block.Number > LastHeadBlock || block.Block.Marker.Length == 0 || char.IsLetterOrDigit(block.Block.Marker[0]) || block.WordCount is < 2 or > 4) return false;
        var index = block.Index;
        if (block.Number + 1 >= index.Blocks.Length || index.Blocks[block.Number + 1].Marker.Length > 0 || block.Number > 0 && index.Blocks[block.Number - 1].Marker.Length > 0) return false;
        return NameReader.ReadAt(index, block.First) is { } name && name.Next == block.Next;
    }

    /// <summary>A caption with the maker of the picture behind it: <c>Raadsleden pakken kratten in. (Foto: Jan Peters)</c>, <c>… | foto Jan Peters</c>.</summary>
    private static bool EndsInCredit(BlockView block, ReadOnlySpan<char> bare)
    {
        if (block.WordCount is < 4 or > 40 || !block.Has(LineCues.Picture) && !bare.Contains('©') || NoticeRule.IsDayWithLabels(block)) return false;
        foreach (var mark in (ReadOnlySpan<string>)["(foto:", "(foto ", "(foto's", "(beeld:", "(fotografie:", "| foto:", "| foto ", "© ", " foto: ", " foto's: ", " fotograaf: ", " fotografie: ", " beeld: ", " photo: "])
        {
            var at = bare.LastIndexOf(mark);
            if (at > 0 && bare.Length - at <= 60 && bare[at..].Count(' ') <= 7 && (mark[0] is '(' ? bare.EndsWith(')') || bare.EndsWith(").", StringComparison.Ordinal) : true)) return true;
        }

        return EndsInName(block, bare);
    }

    /// <summary><c>De molenaar legt uit hoe een rad werkt. Foto Jan Peters</c>: behind the words for the picture who took it, in names alone.</summary>
    private static bool EndsInName(BlockView block, ReadOnlySpan<char> bare)
    {
        if (!block.Has(LineCues.Picture)) return false;
        var at = Math.Max(bare.LastIndexOf(". foto "), Math.Max(bare.LastIndexOf(". beeld "), bare.LastIndexOf(". foto's ")));
        if (at <= 0 || block.LastMark is '.' or '?' or '!') return false;
        var names = 0;
        for (var i = block.Next - 1; i > block.First; i--)
        {
            var token = block.Index.Tokens[i];
            if (token.Folded is "foto" or "foto's" or "beeld") return names > 0;
            if (token.IsCapital) names++;
            else if (token.Kind == TokenKind.Word && !Dutch.Names.NamePrefixes.IsPart(token.Folded)) return false;
        }

        return false;
    }
}
