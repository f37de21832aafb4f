using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;

namespace SiteGen.Import.Classifying;

/// <summary>Lines above a report that are never its title, whatever stands around them: days, counts, addresses, numbers of pages and facts behind a label.</summary>
internal static class NeverTitle
{
    private const int LongestLabel = 24;
    private const int MostLabelWords = 3;
    private const int MostValueWords = 10;
    private const int MostNameWords = 3;
    private const int MostAddressWords = 6;

    /// <summary>What a line of facts begins with, besides the details of meetings.</summary>
    private static readonly WordSet FactLabels = new(
        ("uren werkuren standplaats schaal salaris salarisschaal salarisindicatie niveau opleidingsniveau werkniveau dienstverband contract sluitingsdatum reageren solliciteren vacaturenummer referentienummer dossiernummer zaaknummer documentnummer "
        + "leestijd duur looptijd periode categorie categorieën tags trefwoorden status versie kenmerk auteur author auteurs bron opdrachtgever opdrachtgevers klant project projectduur hours salary location category reading").Split(' '));

    /// <summary>Whether a line is one.</summary>
    internal static bool Is(BlockView block) => IsNumbered(block) || AddressLines.IsStreet(block) || AddressLines.IsAddress(block) && block.WordCount <= MostAddressWords || IsPageOf(block) || IsDay(block) || IsFact(block);

    /// <summary><c>Feedbericht nummer 1</c>, <c>Bericht nr. 12</c>: a count and what is counted.</summary>
    private static bool IsNumbered(BlockView block)
    {
        if (block.WordCount is < 2 or > 3 || block.Index.Tokens[block.Next - 1].Kind != TokenKind.Number) return false;
        var before = block.Next - 2;
        if (before > block.First && block.Index.Tokens[before].IsMark('.')) before--;
        return before >= block.First && block.Index.Tokens[before].Folded is "nummer" or "nr" or "nr." or "number" or "no" or "no.";
    }

    /// <summary><c>pagina 1 van 3</c>, <c>Gebiedsproces Polder De Hilte    pagina 2 van 3</c>.</summary>
    internal static bool IsPageOf(BlockView block)
    {
        if (block.WordCount is < 2 or > 16 || !block.Has(LineCues.PageOf)) return false;
        var cues = block.Index.Cues.Lines;
        for (var i = cues.Next(LineCues.PageOf, block.First, block.Next); i + 1 < block.Next; i = cues.Next(LineCues.PageOf, i + 1, block.Next))
        {
            var figure = block.Index.Tokens[i + 1].IsMark('.') ? i + 2 : i + 1;
            if (figure >= block.Next || block.Index.Tokens[figure].Kind != TokenKind.Number) continue;
            if (figure + 1 == block.Next) return true;
            if (figure + 3 == block.Next && block.Index.Tokens[figure + 2].Kind == TokenKind.Number && (block.Index.Tokens[figure + 1].Folded is "van" or "of" or "fan" || block.Index.Tokens[figure + 1].IsMark('/'))) return true;
        }

        return false;
    }

    /// <summary><c>27 jan.</c>, <c>do 26 sep</c>, <c>woensdag 4 mei, 20.00 uur</c>: a day, with its hours, and nothing else.</summary>
    private static bool IsDay(BlockView block)
    {
        if (block.WordCount > 10) return false;
        var dates = block.Dates;
        if (dates.Count == 0) return false;
        var times = block.Times;
        return !block.Any(token => token.Kind is not (TokenKind.Mark or TokenKind.Number) && !dates.Exists(date => date.Span.Start <= token.Start && token.Start < date.Span.End) && !times.Exists(time => time.Span.Start <= token.Start && token.End <= time.Span.End)
            && token.Folded is not ("uur" or "u" or "om" or "op" or "van" or "tot" or "aanvang" or "inloop" or "ma" or "di" or "wo" or "do" or "vr" or "za" or "zo" or "en"));
    }

    /// <summary><c>Uren: 32 - 36 per week</c>, <c>Standplaats: Leiden</c>: a value behind a label, known or with others right above or below.</summary>
    internal static bool IsFact(BlockView block)
    {
        var (label, value) = Parts(block);
        if (label == 0 || Shapes.IsNamedProject(block) || MeetingWords.Of(block.Index.Tokens[block.First]) is not null || GatheringWords.IsCompound(block.Index.Tokens[block.First].Folded) || NatureWords.IsReportTitle(block.Index.Tokens[block.First].Folded)) return false;
        if (FactLabels.Contains(block.Index.Tokens[block.First].Folded)) return true;
        var says = block.Any(token => token.Start > block.Block.Start + label && token.Kind == TokenKind.Number) || (value <= MostNameWords && !block.Any(token => token.Start > block.Block.Start + label && token.IsWord && !token.IsCapital));
        return says && (HasBeside(block, -1) || HasBeside(block, 1));
    }

    /// <summary>Whether a word is the label of a fact about a vacancy, a text or a project.</summary>
    internal static bool IsFactLabel(string folded) => FactLabels.Contains(folded);

    private static bool HasBeside(BlockView block, int step)
    {
        var other = block.Number + step;
        if (other < 0 || other >= block.Index.Blocks.Length || (step < 0 ? block.Block.BlankBefore : block.Block.BlankAfter)) return false;
        return Parts(new BlockView(block.Index, other)).Label > 0;
    }

    /// <summary>How long the label is that a line begins with and how many words its value has; zeros when it is no such line.</summary>
    private static (int Label, int Value) Parts(BlockView block)
    {
        var colon = block.Text.AsSpan(0, Math.Min(block.Text.Length, LongestLabel)).IndexOf(':');
        if (colon < 2 || colon + 2 >= block.Text.Length || block.Text[colon + 1] != ' ' || block.LastMark is '?' or '!' || block.Block.Marker.Length > 0) return default;
        if (block.Text.AsSpan(0, colon).Count(' ') >= MostLabelWords) return default;
        var value = block.Count(token => token.Start > block.Block.Start + colon && token.Kind != TokenKind.Mark);
        return value is > 0 and <= MostValueWords ? (colon, value) : default;
    }
}
