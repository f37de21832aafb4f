using SiteGen.Diagnostics;
using SiteGen.Dutch.Lexicons;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Extracting.Organisations;

/// <summary>Finds the name of the site that a report was copied from, in what was copied with it: behind the title of the page, behind ©, behind <c>redactie</c>.</summary>
internal static class SiteNames
{
    /// <summary>The title of the page is among the first lines.</summary>
    private const int LastTitleBlock = 4;

    /// <summary>What stands at the foot of the page is among the last lines.</summary>
    private const int FootBlocks = 12;

    private const int LongestName = 7;
    private const int LongestLine = 16;

    /// <summary>The name; absent when nothing shows it.</summary>
    internal static Fact<string>? Find(ReportView report) => OfPageTitle(report) ?? OfTail(report) ?? AtFoot(report) ?? SenderAddress.Find(report);

    /// <summary><c>Buren helpen buren - Welzijn Lochem</c>: what stands behind the title once more, in a line of the page or in its mark-up.</summary>
    private static Fact<string>? OfPageTitle(ReportView report)
    {
        if (report.TitleBlock < 0) return null;
        var index = report.Index;
        var title = WordForm.Fold(index.Blocks[report.TitleBlock].Text.Text);
        for (var block = 0; block < Math.Min(index.Blocks.Length, LastTitleBlock); block++)
        {
            if (block == report.TitleBlock) continue;
            if (Behind(index.Blocks[block].Text.Text, title) is not { Length: > 0 } name || !IsName(name)) continue;
            var (first, next) = index.TokensOf(block);
            return new Fact<string>(name, report.Evidence(ImportReasons.Publisher, first, next));
        }

        foreach (var hint in report.Document.HintsOf(RawHintKind.Title))
        {
            if (Behind(Cleaning.Cleaner.CleanWords(hint.Value), title) is { Length: > 0 } name && IsName(name)) return new Fact<string>(name, new Evidence(ImportReasons.Publisher, hint.Words, new Dutch.TextSpan(0, 0)));
        }

        return null;
    }

    /// <summary><c>Terugblik Kansrijke Start - GGD Hollands Midden</c>: a title that ends in a dash and an organisation that the text names once more.</summary>
    private static Fact<string>? OfTail(ReportView report)
    {
        foreach (var hint in report.Document.HintsOf(RawHintKind.Title))
        {
            if (Named(report, Cleaning.Cleaner.CleanWords(hint.Value), 0) is { } name) return new Fact<string>(name, new Evidence(ImportReasons.Publisher, hint.Words, new Dutch.TextSpan(0, 0)));
        }

        if (report.TitleBlock < 0) return null;
        var (first, next) = report.Index.TokensOf(report.TitleBlock);
        return next > first && Named(report, report.Index.Blocks[report.TitleBlock].Text.Text, report.Index.Tokens[next - 1].End) is { } own ? new Fact<string>(own, report.Evidence(ImportReasons.Publisher, first, next)) : null;
    }

    /// <summary>What stands behind the last dash of a line, when the text has it from a place on as an organisation.</summary>
    private static string? Named(ReportView report, string line, int from)
    {
        var dash = line.LastIndexOfAny(['-', '–', '|', '·', '—']);
        if (dash < 2 || dash + 2 >= line.Length || line[dash - 1] != ' ' || line[dash + 1] != ' ' || line[(dash + 2)..].Trim() is not { Length: > 2 } name || !IsName(name)) return null;
        var index = report.Index;
        var at = index.Text.IndexOf(name, from, StringComparison.Ordinal);
        return at >= 0 && OrganisationReader.ReadAt(index, index.TokenAt(at)) is { } sender && index.Tokens[sender.First].Start == at && index.Tokens[sender.Next - 1].End == at + name.Length ? sender.Name : null;
    }

    /// <summary>What stands behind a title and a dash or line; empty when the text is no such line.</summary>
    private static string Behind(string line, string title)
    {
        var dash = line.LastIndexOfAny(['-', '–', '|', '·', '—']);
        if (dash < 2 || dash + 2 >= line.Length || line[dash - 1] != ' ' || line[dash + 1] != ' ') return "";
        return string.Equals(WordForm.Fold(line.AsSpan(0, dash - 1).TrimEnd()), title, StringComparison.Ordinal) ? line[(dash + 2)..].Trim() : "";
    }

    /// <summary>A few words, the first in a capital, that are no heading of a menu.</summary>
    private static bool IsName(string name)
    {
        var words = name.Split(' ');
        return words.Length <= LongestName && char.IsUpper(name[0]) && !(words.Length == 1 && CommonWords.Contains(WordForm.Fold(name))) && !name.Any(char.IsDigit);
    }

    /// <summary><c>© 2024 Welzijn Lochem</c>, <c>Welzijn Lochem © 2024</c>, <c>redactie Contact Bronckhorst</c>.</summary>
    private static Fact<string>? AtFoot(ReportView report)
    {
        var index = report.Index;
        for (var block = index.Blocks.Length - 1; block >= Math.Max(0, index.Blocks.Length - FootBlocks); block--)
        {
            var (first, next) = index.TokensOf(block);
            if (next - first is < 2 or > LongestLine || report.Roles[block].Reason == ImportReasons.DroppedCredit && !IsFooter(index, first, next)) continue;
            for (var i = first; i < next; i++)
            {
                var token = index.Tokens[i];
                var isRight = token.IsMark('©') || token.Folded is "copyright";
                if (!isRight && (token.Folded is not "redactie" || report.Roles[block].Role is BlockRole.Paragraph && index.Tokens[next - 1].IsMark('.'))) continue;
                var from = i + 1;
                while (from < next && (index.Tokens[from].Kind != TokenKind.Word || index.Tokens[from].Folded is "copyright" or "by")) from++;
                if (Name(index, from, next) is { } behind) return new Fact<string>(behind, report.Evidence(ImportReasons.Publisher, first, next));
                if (isRight && i > first && Name(index, first, i) is { } before) return new Fact<string>(before, report.Evidence(ImportReasons.Publisher, first, next));
            }
        }

        return null;
    }

    /// <summary><c>© Welzijn Lochem | Privacyverklaring</c>: beside what stands under every page it is no credit of a picture.</summary>
    private static bool IsFooter(TextIndex index, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (index.Tokens[i].Folded is "privacy" or "privacyverklaring" or "privacybeleid" or "cookies" or "cookieverklaring" or "disclaimer" or "voorwaarden" or "proclaimer" or "toegankelijkheid") return true;
        }

        return false;
    }

    /// <summary>The proper name that a token begins, unless it is of a person or a place; it must reach up to a mark or the end.</summary>
    internal static string? Name(TextIndex index, int first, int next)
    {
        if (first >= next || !index.Tokens[first].IsCapital || NameReader.ReadAt(index, first) is not null || index.MatchAt<TownEntry>(first)?.Next == next) return null;
        var end = first;
        while (end < next && end - first < LongestName && index.Tokens[end] is var token && (token.IsWord && (token.IsCapital || FunctionWords.IsSmall(token.Folded)) || token.IsMark('&') || token.IsMark('.') && end + 1 < next && token.End == index.Tokens[end + 1].Start)) end++;
        while (end > first && !index.Tokens[end - 1].IsCapital) end--;
        if (end == first || end < next && index.Tokens[end].IsWord || end == first + 1 && CommonWords.Contains(index.Tokens[first].Folded)) return null;
        return index.Words(first, end);
    }
}
