using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Reports;
using SiteGen.Dutch.Words;
using SiteGen.Import.Classifying;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Extracting.Relations;

/// <summary>Finds what the report asks of its readers: a heading that asks with the text below it, or a sentence that does.</summary>
internal static class CallFinder
{
    private const int LongestText = 300;
    private const int LongestQuestion = 60;

    /// <summary>The request; absent when there is none.</summary>
    internal static Fact<ImportedCall>? Find(ReportView report)
    {
        var index = report.Index;
        for (var block = index.Blocks.Length - 1; block >= 0; block--)
        {
            if (report.Roles[block].Role != BlockRole.Heading || !(CallWords.MayHead(index.Blocks[block].Text.Text) && CallWords.IsHeading(WordForm.Fold(index.Blocks[block].Text.Text)) || AsksBeforeAddress(report, block))) continue;
            var below = block + 1;
            while (below < index.Blocks.Length && report.Roles[below].Role is BlockRole.Debris or BlockRole.Caption) below++;
            if (below >= index.Blocks.Length || report.Roles[below].Role is not BlockRole.Paragraph) continue;
            var (first, next) = index.TokensOf(below);
            return Fact(report, index.Blocks[block].Text.Text, RequestIn(index, below), first, next, index.TokensOf(block).First);
        }

        var from = CallWords.AskingAt(index.Folded);
        var (requests, offers) = from < 0 ? (false, false) : (CallWords.IsRequest(index.Folded[from..]), CallWords.IsOffer(index.Folded[from..]));
        for (var i = index.Sentences.Length - 1; i >= 0; i--)
        {
            var sentence = index.Sentences[i];
            var mayAsk = from >= 0 && index.Tokens[sentence.Next - 1].End > from;
            if (!mayAsk && !index.Tokens[sentence.Next - 1].IsMark('?') || report.Roles[sentence.Block].Role is not (BlockRole.Paragraph or BlockRole.ListItem)) continue;
            var span = index.Span(sentence);
            if (span.Length > LongestText) continue;
            if (AsksThere(index, i)) return Fact(report, index.Words(sentence.First, sentence.Next), index.Words(index.Sentences[i + 1].First, index.Sentences[i + 1].Next), sentence.First, index.Sentences[i + 1].Next, sentence.First);
            if (!mayAsk) continue;
            var folded = index.Folded.Slice(span.Start, span.Length);
            if (!(requests && CallWords.IsRequest(folded)) && !(offers && CallWords.IsOffer(folded) && HasReach(index, sentence.First, sentence.Next))) continue;
            return Fact(report, QuestionAbove(report, sentence), WithQuestion(index, i), sentence.First, sentence.Next, sentence.First);
        }

        return null;
    }

    /// <summary>The question to readers that is a line of its own above the block that a request begins; empty when there is none.</summary>
    private static string QuestionAbove(ReportView report, Sentence request)
    {
        var index = report.Index;
        if (request.Block == 0 || request.First != index.TokensOf(request.Block).First || !report.Roles[request.Block - 1].IsBody) return "";
        var above = index.Blocks[request.Block - 1].Text.Text;
        return above.Length <= LongestQuestion && above.EndsWith('?') ? above : "";
    }

    /// <summary><c>Ook aan de slag met je wachtlijst? Bel Sanne: 038 000 00 00.</c>: a question to readers, and in the next sentence how to answer it.</summary>
    private static bool AsksThere(TextIndex index, int sentence)
    {
        var own = index.Sentences[sentence];
        if (!index.Tokens[own.Next - 1].IsMark('?') || sentence + 1 == index.Sentences.Length || index.Sentences[sentence + 1].Block != own.Block) return false;
        var next = index.Sentences[sentence + 1];
        if (index.Tokens[next.Next - 1].IsMark('?') && sentence + 2 < index.Sentences.Length && index.Sentences[sentence + 2].Block == own.Block) next = index.Sentences[sentence + 2];
        var span = index.Span(own);
        return CallWords.IsHeading(WordForm.Fold(index.Text.AsSpan(span.Start, span.Length))) && CallWords.IsAnswerVerb(index.Tokens[next.First].Folded) && HasReach(index, next.First, next.Next);
    }

    private static bool HasReach(TextIndex index, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            // Stuur me een berichtje
            if (i == first + 1 && index.Tokens[first].Folded is "stuur" or "bel" or "mail" or "app" && index.Tokens[i].Folded is "me" or "mij" or "ons") return true;
            if (index.Tokens[i].Kind is TokenKind.Email or TokenKind.Url || (index.Tokens[i].Kind == TokenKind.Number && index.Tokens[i].Folded[0] == '0')) return true;
        }

        return false;
    }

    /// <summary>A question as the last heading, with a way to answer it below: <c>Zelf een bijeenkomst in je regio?</c> / <c>Bel of mail …</c></summary>
    private static bool AsksBeforeAddress(ReportView report, int block)
    {
        var index = report.Index;
        if (!index.Blocks[block].Text.Text.EndsWith('?') || block + 1 >= index.Blocks.Length) return false;
        for (var later = block + 2; later < index.Blocks.Length; later++)
        {
            if (report.Roles[later].IsBody) return false;
        }

        var (first, next) = index.TokensOf(block + 1);
        if (first >= next) return false;
        return CallWords.IsAnswerVerb(index.Tokens[first].Folded) && HasReach(index, first, next);
    }

    private static Fact<ImportedCall> Fact(ReportView report, string title, string text, int first, int next, int from)
    {
        var (email, url) = ("", "");
        for (var i = first; i < next; i++)
        {
            if (report.Index.Tokens[i].Kind == TokenKind.Email && email.Length == 0 && Content.WebAddress.IsEmail(report.Index.Words(i, i + 1))) email = report.Index.Words(i, i + 1);
            if (report.Index.Tokens[i].Kind == TokenKind.Url && url.Length == 0) url = Url(report.Index.Words(i, i + 1));
        }

        return new Fact<ImportedCall>(new ImportedCall(title, text, email, url), report.SentenceEvidence(ImportReasons.CallToAction, from));
    }

    /// <summary>A web address as a link needs it.</summary>
    internal static string Url(string written)
    {
        var address = written.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + written : written;
        return WebAddress.IsAllowed(address) ? address : "";
    }

    /// <summary>The sentence of the block that asks for something, with the question before it; else its first sentence.</summary>
    private static string RequestIn(TextIndex index, int block)
    {
        var (first, next) = index.TokensOf(block);
        for (var i = index.SentenceOf(first); i < index.Sentences.Length && index.Sentences[i].First < next; i++)
        {
            var span = index.Span(index.Sentences[i]);
            if (span.Length <= LongestText && CallWords.IsRequest(index.Folded.Slice(span.Start, span.Length))) return WithQuestion(index, i);
        }

        var lead = index.Sentences[index.SentenceOf(first)];
        var words = index.Words(lead.First, lead.Next);
        return words.Length <= LongestText ? words : "";
    }

    private static string WithQuestion(TextIndex index, int sentence)
    {
        var own = index.Sentences[sentence];
        if (sentence > 0 && index.Sentences[sentence - 1] is var before && before.Block == own.Block && index.Tokens[before.Next - 1].IsMark('?'))
        {
            var both = index.Words(before.First, own.Next);
            if (both.Length <= LongestText) return both;
        }

        return index.Words(own.First, own.Next);
    }
}
