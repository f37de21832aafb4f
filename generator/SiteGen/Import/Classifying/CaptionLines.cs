using SiteGen.Dutch.Names;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Classifying;

/// <summary>
/// Lines that are surely the words for a picture, wherever they stand: where on it somebody is, from when it is, from where it was taken. Above the report
/// they would pass for its title.
/// </summary>
internal static class CaptionLines
{
    private const int MostWords = 30;
    private const int MostPlaceWords = 4;
    private const int FewestDigits = 4;
    private const int MostNameWords = 8;

    /// <summary>Behind the year of a picture stands no more than whose it is, in brackets or behind a mark.</summary>
    private const int MostBehindYear = 6;

    /// <summary>Whether a line is one.</summary>
    internal static bool Is(BlockView block)
    {
        if (block.WordCount is < 2 or > MostWords || block.Block.Raw.Kind is not (RawBlockKind.Line or RawBlockKind.Paragraph) || block.Block.Marker.Length > 0 || block.Block.Cells.Count > 0 || block.LastMark is '?' or '!' or ':' or ',' || CountSentences(block) > (IsForIllustration(block) ? 2 : 1)) return false;
        return IsForIllustration(block) || HasPlaceOnPicture(block) || (block.LastMark != '.' && (SaysSides(block) || SaysFromWhen(block) || SaysSort(block) || IsPortrait(block) || IsNameOfPicture(block)));
    }

    /// <summary><c>Wethouder Harm Smit (rechts) luistert naar een lezer</c>: where on the picture somebody is.</summary>
    private static bool HasPlaceOnPicture(BlockView block)
    {
        for (var open = block.Text.IndexOf('('); open >= 0; open = block.Text.IndexOf('(', open + 1))
        {
            var close = block.Text.IndexOf(')', open);
            if (open > 0 && close > open && block.Text.AsSpan(open, close - open).Count(' ') < MostPlaceWords && CaptionWords.IsPlace(WordForm.Fold(block.Text.AsSpan(open + 1, close - open - 1)))) return true;
        }

        return false;
    }

    /// <summary><c>Links directeur Mieke Stol, rechts vrijwilliger Arend Bakker</c>: two sides with somebody at each.</summary>
    private static bool SaysSides(BlockView block)
    {
        var index = block.Index;
        if (index.Tokens[block.First].Folded is not ("links" or "rechts") || index.At(block.First + 1, block.First).Folded is "en" or "of" or "") return false;
        for (var i = block.First + 2; i + 1 < block.Next; i++)
        {
            if (index.Tokens[i].Folded is "rechts" or "links" or "midden" && (index.Tokens[i - 1].IsMark(',') || index.Tokens[i - 1].Folded is "en" or "het" or "daarnaast")) return true;
        }

        return false;
    }

    /// <summary><c>De leerfabriek vanaf de dijk, omstreeks 1955</c>, <c>De brug in aanbouw (circa 1890, particuliere collectie)</c>: what it shows, and about when.</summary>
    private static bool SaysFromWhen(BlockView block)
    {
        var index = block.Index;
        for (var i = block.First + 2; i + 1 < block.Next; i++)
        {
            if (index.Tokens[i].Folded is not ("omstreeks" or "circa" or "ca" or "ca." or "rond" or "anno" or "jaren") || !index.Tokens[i - 1].IsMark(',') && !index.Tokens[i - 1].IsMark('(')) continue;
            var year = index.Tokens[i + 1].IsMark('.') ? i + 2 : i + 1;
            if (year < block.Next && index.Tokens[year] is { Kind: TokenKind.Number, Length: >= FewestDigits } && block.Next - year <= MostBehindYear) return !TellsOfPast(block, i);
        }

        return false;
    }

    private static bool TellsOfPast(BlockView block, int next)
    {
        for (var i = block.First; i < next; i++)
        {
            if (block.Index.Tokens[i] is { IsWord: true } token && (NatureWords.IsPast(token) || FunctionWords.IsAuxiliary(token.Folded))) return true;
        }

        return false;
    }

    /// <summary><c>Luchtfoto van het terrein</c>, <c>Ansichtkaart van de Kerkstraat</c>: what sort of picture it is, and of what.</summary>
    private static bool SaysSort(BlockView block) =>
        IsDrawn(block) || CaptionWords.IsSort(block.Index.Tokens[block.First].Folded) && block.Index.At(block.First + 1, block.First).Folded is "van" or "uit" or "met" or "fan" && !block.Any(token => token.IsWord && (NatureWords.IsPast(token) || FunctionWords.IsAuxiliary(token.Folded)));

    /// <summary><c>Getekend verslag van de middag</c>.</summary>
    private static bool IsDrawn(BlockView block) => block.WordCount <= MostNameWords && block.Index.Tokens[block.First].Folded is "getekend" or "getekende" or "geïllustreerd" or "visueel" && block.Index.At(block.First + 1, block.First).Folded is "verslag" or "impressie" or "samenvatting";

    /// <summary><c>tekening kennissessie jeugdhulp</c>: a line alone that begins with the word for a picture in small letters, as the name of a file was.</summary>
    private static bool IsNameOfPicture(BlockView block) =>
        block.WordCount is >= 2 and <= MostNameWords && block.Block is { BlankBefore: true, BlankAfter: true } && char.IsLower(block.Text[0]) && (CaptionWords.IsSort(block.Index.Tokens[block.First].Folded) || CaptionWords.IsPortrait(block.Index.Tokens[block.First].Folded) || block.Index.Tokens[block.First].Folded is "foto" or "beeld" or "logo" or "grafiek" or "kaart" or "groepsfoto")
        && !block.Any(token => token.IsWord && (NatureWords.IsPast(token) || FunctionWords.IsAuxiliary(token.Folded)));

    /// <summary><c>Portretfoto Janna Visser</c>, <c>Portret van Bert Smit</c>: a picture of somebody, and the name and nothing else behind it.</summary>
    private static bool IsPortrait(BlockView block)
    {
        if (!CaptionWords.IsPortrait(block.Index.Tokens[block.First].Folded)) return false;
        var name = block.First + (block.Index.At(block.First + 1, block.First).Folded is "van" or "fan" or "of" ? 2 : 1);
        if (name >= block.Next || block.WordCount is < 3 or > MostNameWords) return false;
        for (var i = name; i < block.Next; i++)
        {
            if (block.Index.Tokens[i] is not { IsWord: true } part || !(part.IsCapital || NamePrefixes.IsPart(part.Folded))) return false;
        }

        return true;
    }

    /// <summary><c>Winkelstraat in de avond, ter illustratie</c>, <c>Foto ter illustratie</c>, <c>Spreker (archieffoto)</c>: a picture of something else, as a page says of it.</summary>
    private static bool IsForIllustration(BlockView block)
    {
        for (var i = block.First; i + 1 < block.Next; i++)
        {
            var (folded, next) = (block.Index.Tokens[i].Folded, block.Index.Tokens[i + 1].Folded);
            if (folded is "ter" && next is "illustratie" || block.Index.Tokens[i].IsMark('(') && next is "archieffoto" or "archiefbeeld" or "stockfoto" or "archief") return !TellsOfPast(block, block.Next);
        }

        return false;
    }

    private static int CountSentences(BlockView block)
    {
        var sentences = 0;
        for (var i = block.Index.SentenceOf(block.First); i < block.Index.Sentences.Length && block.Index.Sentences[i].First < block.Next; i++) sentences++;
        return sentences;
    }
}
