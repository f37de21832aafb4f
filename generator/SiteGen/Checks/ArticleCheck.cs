using SiteGen.Content;
using SiteGen.Content.Markdown;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Privacy;
using SiteGen.Dutch.Readability;

namespace SiteGen.Checks;

/// <summary>Checks what an editor wrote: whether it is still of today, easy to read, and harmless to the people in it.</summary>
internal sealed class ArticleCheck(Article article, RenderedBody body, CheckOptions options, DiagnosticBag bag)
{
    /// <summary>What lists, search results and shared links show of a title.</summary>
    private const int MaxTitle = 90;

    /// <summary>The most words that a sentence can have and still be read in one go.</summary>
    private const int MaxWords = 25;

    /// <summary>Nobody mends more sentences at a time.</summary>
    private const int MaxSentences = 10;

    /// <summary>Below this a text is hard for half of its readers.</summary>
    private const double LeastScore = 40;

    /// <summary>A shorter text has no score worth the name.</summary>
    private const int LeastWords = 100;

    private readonly SourceText source = new(article.Path, article.Body);
    private int cursor;

    public void Run()
    {
        if (article is { Kind: ArticleKind.Announcement, ExpiryDate: null, Session.Date: { Latest: { } held } date } && held < options.Today)
            bag.Add(ChecksMessages.StaleAnnouncement.At(article.PlaceOf("session.date"), date));
        CheckPrivacy();
        if (!options.Language) return;
        if (article.Title.Length > MaxTitle) bag.Add(ChecksMessages.LongTitle.At(article.PlaceOf("title"), article.Title.Length, MaxTitle));
        if (article.Summary is null) bag.Add(ChecksMessages.NoSummary.At(new SourcePlace(article.Path)));
        if (article.Lang is null or "nl") CheckReading();
    }

    private void CheckPrivacy()
    {
        var text = article.Body;
        foreach (var (start, length) in CitizenNumbers.In(text)) Report(ChecksMessages.CitizenNumber, start, length);
        var own = article.Contact?.Phone is { } phone ? MobileNumbers.Figures(phone) : "";
        foreach (var (start, length) in MobileNumbers.In(text))
        {
            if (MobileNumbers.Figures(text.Substring(start, length)) != own) Report(ChecksMessages.PrivateNumber, start, length);
        }

        if (CitizenNumbers.In(article.Title).Any()) bag.Add(ChecksMessages.CitizenNumber.At(article.PlaceOf("title")));
        if (article.Summary is { } summary && CitizenNumbers.In(summary).Any()) bag.Add(ChecksMessages.CitizenNumber.At(article.PlaceOf("summary")));
    }

    private void CheckReading()
    {
        var score = new FleschDouma();
        var tooLong = 0;
        foreach (var block in body.Sections.SelectMany(section => section.Blocks))
        {
            var sentences = Sentences.Of(block);
            score.Add(block, sentences);
            foreach (var sentence in sentences.Where(one => one.Words > MaxWords))
            {
                if (++tooLong <= MaxSentences) ReportSentence(block, sentence);
            }
        }

        if (tooLong > MaxSentences) bag.Add(ChecksMessages.MoreLongSentences.At(new SourcePlace(article.Path), tooLong - MaxSentences, MaxWords));
        if (score.Words >= LeastWords && score.Score < LeastScore)
            bag.Add(ChecksMessages.HardToRead.At(new SourcePlace(article.Path), (int)Math.Round(Math.Max(0, score.Score))));
    }

    /// <summary>A sentence is found back in the Markdown by its first words; markup among them leaves the place at the file.</summary>
    private void ReportSentence(string block, Sentence sentence)
    {
        var words = block.AsSpan(sentence.Start, sentence.Length);
        var beginning = words[..Math.Min(words.Length, 24)];
        var at = article.Body.AsSpan(cursor).IndexOf(beginning, StringComparison.Ordinal);
        if (at < 0 && beginning.IndexOf(' ') is > 4 and var blank) at = article.Body.AsSpan(cursor).IndexOf(words[..blank], StringComparison.Ordinal);
        if (at < 0)
        {
            bag.Add(ChecksMessages.LongSentence.At(new SourcePlace(article.Path), sentence.Words, MaxWords));
            return;
        }

        var start = cursor + at;
        cursor = start + 1;
        Report(ChecksMessages.LongSentence, start, Math.Min(sentence.Length, LineEnd(start) - start), sentence.Words, MaxWords);
    }

    private int LineEnd(int start) => article.Body.IndexOf('\n', start) is >= 0 and var end ? end : article.Body.Length;

    private void Report(DiagnosticRule rule, int start, int length, params ReadOnlySpan<object?> particulars)
    {
        var place = source.PlaceAt(start, length);
        bag.Add(rule.At(place with { Line = place.Line + article.Places.BodyLine - 1 }, particulars) with { Excerpt = source.Line(place.Line) });
    }
}
