using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Dutch;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using SiteGen.Dutch.Writing;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting;
using SiteGen.Import.Extracting.Meetings;
using SiteGen.Import.Reading;

namespace SiteGen.Import.Composing;

/// <summary>The last step: makes the article of the facts and the blocks, and accounts for every word that is in neither.</summary>
internal static class ArticleComposer
{
    /// <summary>The like of <c>Lees meer</c> is no longer, in characters and so in tokens.</summary>
    private const int LongestTail = 40;

    internal static ImportedArticle Compose(ReportView report, ReportFacts facts)
    {
        var dropped = Dropped(report, facts);
        var text = WithSurroundings(report, dropped);
        var removed = dropped.Where(piece => !IsWholeBlock(report, piece.Span)).Select(piece => piece.Span).ToList();
        var title = TitleMaker.Make(report, facts.Meetings, facts.Notices.InTitle, facts.Dateline?.Span ?? default, facts.Session.Name?.Value ?? "", TitlePlaces.Of(facts));
        var slug = SlugOf(report.Document, title.Value);
        var (body, media) = BodyMaker.Make(report, removed, slug);
        return new ImportedArticle
        {
            Title = title,
            Slug = slug,
            Kind = new Fact<string>(facts.Nature.Kind, facts.Nature.Evidence ?? new Evidence(ImportReasons.KindByDefault, "", new TextSpan(0, 0))),
            Language = report.Index.Language == "nl" ? null : new Fact<string>(report.Index.Language, new Evidence(ImportReasons.Language, "", new TextSpan(0, 0))),
            Summary = SummaryMaker.Make(report, removed, facts.Date?.Token ?? -1),
            Date = facts.Notices.PublishedOn,
            LastModified = facts.Notices.Changed,
            ExpiryDate = facts.Notices.Expired?.Value < facts.Notices.Published?.Value ? null : facts.Notices.Expired,
            Draft = facts.Nature.DraftQuestion.Length == 0 ? null : new Fact<bool>(true, facts.Nature.Evidence ?? new Evidence(ImportReasons.NoReport, "", new TextSpan(0, 0))),
            Session = facts.Session with
            {
                Name = Fitting(facts.Session.Name),
                Place = Fitting(facts.Session.Place),
                Venue = Fitting(facts.Session.Venue),
                Attendance = Fitting(facts.Session.Attendance),
                Theme = Fitting(facts.Session.Theme),
            },
            Municipalities = facts.Municipalities,
            Region = facts.Region?.Fact,
            Publisher = Fitting(facts.Publisher),
            Organisations = [.. facts.Organisations.Where(fact => fact.Value.Name.Length <= ArticleLimits.Name)],
            People = [.. facts.People.Where(fact => Math.Max(fact.Value.Name.Length, Math.Max(fact.Value.Function.Length, fact.Value.Organisation.Length)) <= ArticleLimits.Name)],
            Themes = facts.Themes,
            Series = SeriesFinder.Find(report, facts.Meetings),
            Related = RelationTitle.Complete(facts.Related, title.Value),
            CallToAction = facts.Call,
            Contact = facts.Contact,
            Video = VideoHint(report),
            SourceFile = report.Document.Path,
            SourceSha256 = report.Document.Sha256,
            Questions = QuestionMaker.Make(report, facts, title),
            Body = body,
            Media = media,
            SourceText = text,
            Dropped = dropped,
        };
    }

    /// <summary>A text that no article can hold is no name of anything.</summary>
    private static Fact<string>? Fitting(Fact<string>? fact) => fact is { Value.Length: > ArticleLimits.Name } ? null : fact;

    /// <summary>The address of an article is that of its title; without one, of its file.</summary>
    private static string SlugOf(RawDocument document, string title)
    {
        var slug = Slug.Of(title);
        if (slug.Length > 0) return slug;
        var name = document.Path[(document.Path.LastIndexOf('/') + 1)..];
        slug = Slug.Of(name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name);
        return slug.Length > 0 ? slug : "bericht-" + document.Sha256[..Math.Min(8, document.Sha256.Length)];
    }

    /// <summary>The whole text: that of the report, and behind it the words of the page around it, which are dropped.</summary>
    private static string WithSurroundings(ReportView report, List<DroppedText> dropped)
    {
        if (report.Document.Surroundings.Count == 0) return report.Index.Text;
        var text = new System.Text.StringBuilder(report.Index.Text);
        foreach (var words in report.Document.Surroundings.Select(Cleaning.Cleaner.CleanWords).Where(words => words.Length > 0))
        {
            text.Append("\n\n").Append(words);
            dropped.Add(new DroppedText(new TextSpan(text.Length - words.Length, words.Length), ImportReasons.DroppedSurroundings));
        }

        return text.ToString();
    }

    /// <summary>The pieces that are neither in the body nor in a fact, in their order.</summary>
    private static List<DroppedText> Dropped(ReportView report, ReportFacts facts)
    {
        var dropped = new List<DroppedText>();
        for (var i = 0; i < report.Roles.Length; i++)
        {
            var block = report.Index.Blocks[i];
            if (block.Text.Length == 0) continue;
            if (report.Roles[i] is { IsBody: false, Role: not BlockRole.Title } role) dropped.Add(new DroppedText(new TextSpan(block.Start, block.Text.Length), role.Reason ?? ImportReasons.DroppedFurniture));
            else if (report.Roles[i].Role == BlockRole.Picture && BodyMaker.IsUnseen(block)) dropped.Add(new DroppedText(new TextSpan(block.Start, block.Text.Length), ImportReasons.DroppedCaption));
        }

        if (facts.Dateline is { } dateline) dropped.Add(new DroppedText(dateline.Span, ImportReasons.Dateline));
        foreach (var video in facts.Pointers.Videos) dropped.Add(new DroppedText(video, ImportReasons.DroppedVideo));
        dropped.AddRange(Tails(report));
        return [.. dropped.OrderBy(piece => piece.Span.Start)];
    }

    /// <summary><c>Lees meer</c> and its like at the end of a paragraph.</summary>
    private static IEnumerable<DroppedText> Tails(ReportView report)
    {
        foreach (var sentence in report.Index.Sentences)
        {
            if (sentence.Next - sentence.First > LongestTail || report.Roles[sentence.Block].Role != BlockRole.Paragraph || report.Index.TokensOf(sentence.Block).Next != sentence.Next || report.Index.TokensOf(sentence.Block).First == sentence.First) continue;
            var span = report.Index.Span(sentence);
            if (span.Length > LongestTail || !SiteFurniture.IsWholeLine(WordForm.Fold(report.Index.Text.AsSpan(span.Start, span.Length).Trim(" .>»›…")))) continue;
            yield return new DroppedText(span, ImportReasons.DroppedFurniture);
        }
    }

    private static bool IsWholeBlock(ReportView report, TextSpan span)
    {
        var token = report.Index.TokenAt(span.Start);
        if (token >= report.Index.Tokens.Count) return true;
        var block = report.Index.BlockOf(token);
        return !report.Roles[block].IsBody;
    }

    private static Fact<ImportedVideo>? VideoHint(ReportView report) =>
        report.Document.HintsOf(RawHintKind.Video).FirstOrDefault(hint => hint.Value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) is { } hint
            ? new Fact<ImportedVideo>(new ImportedVideo(hint.Value, ""), new Evidence(ImportReasons.Video, hint.Words, new TextSpan(0, 0))) : null;
}
