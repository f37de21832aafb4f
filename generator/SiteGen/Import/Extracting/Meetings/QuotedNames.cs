using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Meetings;

/// <summary>Finds the name of a meeting in quotes that do not stand right behind the word for it.</summary>
internal static class QuotedNames
{
    /// <summary>The word for a meeting stands no farther behind the quotes that it is in.</summary>
    private const int FarthestWord = 3;

    /// <summary>The name; absent when none stands in such quotes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="mentions">The words for meetings.</param>
    internal static (int First, int Next)? Find(ReportView report, List<MeetingMention> mentions)
    {
        if (OfTitle(report) is { } titled) return titled;
        foreach (var mention in mentions)
        {
            if (mention.Weight > 0 && Around(report.Index, mention.Token) is { } named) return named;
            if (!mention.Word.IsPlural && report.Index.BlockOf(mention.Token) == report.FirstParagraph && TakingPlace(report.Index, mention.Token) is { } name) return name;
        }

        return null;
    }

    /// <summary><c>Terugblik op ‘De school als buur’</c>, <c>Zeeuwse Molendag ‘Wind mee’ trekt veel mensen</c>: in a title behind the word for the report, or behind a compound for a gathering.</summary>
    private static (int First, int Next)? OfTitle(ReportView report)
    {
        if (report.TitleBlock < 0) return null;
        var index = report.Index;
        var (first, next) = index.TokensOf(report.TitleBlock);
        if (first >= next) return null;
        if (NatureWords.IsReportTitle(index.Tokens[first].Folded))
        {
            var at = index.At(first + 1, first) is { Folded: "op" or "van" } or { Kind: TokenKind.Mark, Folded: ":" } ? first + 2 : first + 1;
            if (MeetingFinder.IsQuote(index.At(at, first)) && MeetingFinder.Quoted(index, at, first) is { } told && told.Next > told.First + 1) return told;
        }

        for (var i = first; i + 1 < next; i++)
        {
            if (MeetingFinder.IsQuote(index.Tokens[i + 1]) && index.Tokens[i].IsWord && GatheringWords.IsCompound(index.Tokens[i].Folded) && MeetingFinder.Quoted(index, i + 1, first) is { } named) return named;
        }

        return null;
    }

    /// <summary><c>voor de derde keer de “Dag van de Molen”</c>: the word itself is in the quotes, which an article stands before. What somebody says has none.</summary>
    private static (int First, int Next)? Around(TextIndex index, int meeting)
    {
        for (var open = meeting - 1; open >= meeting - FarthestWord && index.At(open, meeting) is { Folded: not "\0" } token; open--)
        {
            if (!MeetingFinder.IsQuote(token)) continue;
            return index.At(open - 1, meeting) is { IsCapital: false, Folded: "de" or "het" } && MeetingFinder.Quoted(index, open, meeting) is { } name && name.Next > meeting && name.Next > name.First + 1 ? name : null;
        }

        return null;
    }

    /// <summary><c>vond de tweede studiemiddag plaats, “Rust in de klas”.</c>: in the lead, behind a comma and that the meeting took place, up to the end of the sentence.</summary>
    private static (int First, int Next)? TakingPlace(TextIndex index, int meeting)
    {
        if (index.At(meeting - 1, meeting).Folded is "vorige" or "volgende" or "eerdere" or "komende") return null;
        var sentence = index.Sentences[index.SentenceOf(meeting)];
        for (var i = meeting + 1; i + 2 < sentence.Next; i++)
        {
            if (index.Tokens[i].Folded is not ("plaats" or "gehouden" or "georganiseerd" or "belegd") || !(index.Tokens[i + 1].IsMark(',') || index.Tokens[i + 1].IsMark(':')) || !MeetingFinder.IsQuote(index.Tokens[i + 2])) continue;
            return MeetingFinder.Quoted(index, i + 2, meeting) is { } name && name.Next + 2 >= sentence.Next ? name : null;
        }

        return null;
    }
}
