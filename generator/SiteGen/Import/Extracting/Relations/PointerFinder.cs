using SiteGen.Dutch;
using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting.People;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Relations;

/// <summary>Finds sentences that lead nowhere: a film <c>hiernaast</c>, <c>Lees hier …</c>, <c>het contactformulier</c> without a link.</summary>
internal static class PointerFinder
{
    private const int MostLinks = 8;

    /// <summary>Words for what a site links to.</summary>
    private const MeetingCues Nouns = MeetingCues.LinkNoun | MeetingCues.Document;

    internal static Pointers Find(ReportView report)
    {
        var index = report.Index;
        var videos = new List<TextSpan>();
        var links = new List<(TextSpan, string)>();
        var hasVideo = report.Document.HintsOf(Reading.RawHintKind.Video).Any();
        var (films, linking) = (CallWords.SpeaksOfFilm(index.Folded), report.MayLink);
        if (!films && !linking && !index.Cues.Meetings.Any(Nouns)) return new Pointers(videos, links);
        foreach (var sentence in index.Sentences)
        {
            if (!films && !linking && !index.Cues.Meetings.Any(Nouns, sentence.First, sentence.Next)) continue;
            if (!report.Roles[sentence.Block].IsBody) continue;
            var span = index.Span(sentence);
            if (span.Length > 400) continue;
            var folded = index.Folded.Slice(span.Start, span.Length);
            var isVideo = films && CallWords.IsVideo(folded);
            var isLink = linking && CallWords.IsLinkSentence(folded);
            if (!isVideo && !isLink && !index.Cues.Meetings.Any(Nouns, sentence.First, sentence.Next) || HasLink(index, sentence)) continue;
            if (isVideo)
            {
                if (!hasVideo) videos.Add(span);
            }
            else if (links.Count < MostLinks)
            {
                if (isLink) links.Add((span, Proposal(index, sentence)));
                else AddNouns(index, sentence, links);
            }
        }

        return new Pointers(videos, links);
    }

    private static void AddNouns(TextIndex index, Sentence sentence, List<(TextSpan, string)> links)
    {
        var cues = index.Cues.Meetings;
        for (var i = cues.Next(Nouns, sentence.First, sentence.Next); i < sentence.Next; i = cues.Next(Nouns, i + 1, sentence.Next))
        {
            var isForm = cues.Has(i, MeetingCues.LinkNoun);
            var isDocument = cues.Has(i, MeetingCues.Document) && IsFoundThere(index, sentence, i);
            if (!isForm && !isDocument) continue;
            var next = i + 1;
            if (isDocument && index.At(next, i).Folded is "van" && index.At(next + 1, i).Folded is "de" or "het" && index.At(next + 2, i).IsWord) next += 3;
            links.Add((index.Span(i, next), index.Words(i, next)));
            return;
        }
    }

    /// <summary><c>zijn terug te vinden in het verslag</c>, <c>staat in de bijlage</c>.</summary>
    private static bool IsFoundThere(TextIndex index, Sentence sentence, int at)
    {
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (index.Tokens[i].Folded is "vinden" or "lezen" or "downloaden" or "terugvinden" or "nalezen" or "teruglezen" or "download" or "bijgevoegd" && index.At(at - 1, at).Folded is "het" or "de" or "een" or "dit" or "onze" or "uitgebreide" or "volledige") return true;
        }

        return false;
    }

    private static bool HasLink(TextIndex index, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (index.Tokens[i].Kind is TokenKind.Url or TokenKind.Email) return true;
        }

        var block = index.Blocks[sentence.Block];
        var span = index.Span(sentence);
        return block.Text.Marks.Count > 0 && block.Text.Marks.Any(mark => mark.Kind == MarkKind.Link && mark.Start + block.Start < span.End && mark.End + block.Start > span.Start);
    }

    /// <summary>Words for the link that stand on their own: the title behind a colon with its author, or the object of the verb.</summary>
    private static string Proposal(TextIndex index, Sentence sentence)
    {
        var first = sentence.First;
        var next = sentence.Next;
        for (var i = sentence.First; i < sentence.Next; i++)
        {
            if (!index.Tokens[i].IsMark(':')) continue;
            var title = index.Words(i + 1, next).TrimEnd('.');
            var author = Author(index, sentence.First, i);
            return author.Length > 0 ? "‘" + title + "’ van " + author : "‘" + title + "’";
        }

        while (first < next && index.Tokens[first].Folded is "lees" or "klik" or "hier" or "bekijk" or "download" or "leest" or "vindt" or "vind" or "u" or "je" or "voor" or "via" or "deze" or "link" or "ook" or "meer" or "over") first++;
        while (next > first && index.Tokens[next - 1].Kind == TokenKind.Mark) next--;
        return first >= next ? "" : index.Words(first, next);
    }

    private static string Author(TextIndex index, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (index.Tokens[i].IsCapital && NameReader.ReadAt(index, i) is { IsFull: true } name) return name.Name;
        }

        return "";
    }
}
