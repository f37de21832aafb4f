using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Dutch.Dates;
using SiteGen.Import.Classifying;
using SiteGen.Import.Extracting;
using SiteGen.Import.Indexing;

namespace SiteGen.Import.Composing;

/// <summary>Puts every doubt that the rules were left with to the editor, in the order of the fields.</summary>
internal static class QuestionMaker
{
    /// <summary>A page with more of them is a list of links.</summary>
    private const int MostLostLinks = 8;

    /// <summary>The questions.</summary>
    internal static List<ImportQuestion> Make(ReportView report, ReportFacts facts, Fact<string> title)
    {
        var questions = new List<ImportQuestion>();
        if (title.IsProbable) questions.Add(new ImportQuestion("title", ImportQuestions.TitleProposed(title.Value), title.Evidence.Quote, [title.Value]));
        if (facts.Nature.DraftQuestion.Length > 0) questions.Add(new ImportQuestion("draft", facts.Nature.DraftQuestion, facts.Nature.Evidence?.Quote ?? "", []));
        AddDate(report, facts, questions);
        AddPlace(facts, questions);
        AddRegion(facts, questions);
        if (facts.Publisher is { IsProbable: true } publisher) questions.Add(new ImportQuestion("publisher", ImportQuestions.PublisherLikely(publisher.Value), publisher.Evidence.Quote, [publisher.Value]));
        foreach (var organisation in facts.Organisations.Where(organisation => JoinsTowns(organisation.Value.Name)))
            questions.Add(new ImportQuestion("organisations", ImportQuestions.OneOrTwo(organisation.Value.Name), organisation.Evidence.Quote, []));
        foreach (var (kept, other) in facts.Spellings) questions.Add(new ImportQuestion("people", ImportQuestions.Spelling(kept, other), Quote(facts, kept), [kept, other]));
        foreach (var video in facts.Pointers.Videos) questions.Add(new ImportQuestion("video", ImportQuestions.VideoMissing, video.Of(report.Index.Text), []));
        foreach (var (span, proposal) in facts.Pointers.DeadLinks) questions.Add(new ImportQuestion("links", ImportQuestions.LinkMissing(TextIndex.OneLine(proposal)), span.Of(report.Index.Text), proposal.Length == 0 ? [] : [proposal]));
        AddLostLinks(report, questions);
        AddDropped(report, questions);
        if (facts.Contact is { Value: { Email.Length: 0, Phone.Length: 0, Name.Length: > 0 } } contact) questions.Add(new ImportQuestion("contact", ImportQuestions.ContactIncomplete(contact.Value.Name), contact.Evidence.Quote, []));

        // What is too long for a field is nothing to choose, and a question is one line.
        return questions.ConvertAll(question => question with { Question = TextIndex.OneLine(question.Question), Candidates = question.Candidates.All(Fits) ? question.Candidates : [.. question.Candidates.Where(Fits)] });
    }

    private static bool Fits(string candidate) => candidate.Length <= ArticleLimits.Name;

    private static void AddDate(ReportView report, ReportFacts facts, List<ImportQuestion> questions)
    {
        const string Field = "session.date";
        if (facts.Date is not { } date)
        {
            if (facts.Nature.Kind is "verslag" or "referentie") questions.Add(new ImportQuestion(Field, ImportQuestions.DateMissing, "", []));
            return;
        }

        if (date.Solution.Finding != DateFinding.WeekdayDiffers && date.Solution.Certainty is not (DateCertainty.Probable or DateCertainty.Open) && facts.OtherSessions.Count == 0) return;
        var quote = TextIndex.OneLine(date.Mention.Span.Of(report.Index.Text));
        var evidence = report.SentenceEvidence(ImportReasons.SessionDate, date.Token).Quote;
        var candidates = date.Solution.Candidates.Select(candidate => candidate.ToString()).ToList();
        if (date.Solution.Finding == DateFinding.WeekdayDiffers) questions.Add(new ImportQuestion(Field, ImportQuestions.WeekdayDiffers(quote), evidence, candidates));
        else if (date.Solution.Certainty == DateCertainty.Probable)
        {
            var day = date.Solution.Date!;
            questions.Add(new ImportQuestion(Field, date.Mention.Kind == DateMentionKind.Day ? ImportQuestions.YearReckoned(day.Year ?? 0, quote) : ImportQuestions.DayReckoned(day.AsCertain().ToString(), quote), evidence, candidates));
        }
        else if (date.Solution.Certainty == DateCertainty.Open)
            questions.Add(new ImportQuestion(Field, date.Mention.Kind == DateMentionKind.Day ? ImportQuestions.YearOpen(quote) : ImportQuestions.DayRelative(quote), evidence, candidates));

        if (facts.OtherSessions.Count > 0)
            questions.Add(new ImportQuestion(Field, ImportQuestions.SeveralSessions, facts.OtherSessions[0].Date.Span.Of(report.Index.Text), [.. facts.OtherSessions.Select(other => other.Date.ToEdtf()?.ToString()).OfType<string>().Distinct(StringComparer.Ordinal)]));
    }

    private static void AddPlace(ReportFacts facts, List<ImportQuestion> questions)
    {
        const string Field = "session.place";
        if (facts.Place is { IsLikely: true } place)
        {
            var text = place.Reason == ImportReasons.Dateline ? ImportQuestions.PlaceFromDateline(place.Name) : ImportQuestions.PlaceFromMunicipality(place.Name);
            questions.Add(new ImportQuestion(Field, text, facts.Session.Place?.Evidence.Quote ?? "", [place.Name]));
        }
        else if (facts.Place is null && facts.Venue is { } venue) questions.Add(new ImportQuestion(Field, ImportQuestions.PlaceOfVenue(venue.Name), venue.Name, []));
    }

    private static void AddRegion(ReportFacts facts, List<ImportQuestion> questions)
    {
        if (facts.Region is not { } region || region.Entry.Members.Count == 0) return;
        if (facts.Municipalities.Any(municipality => municipality.Evidence.Reason == ImportReasons.MunicipalityOfRegion))
        {
            questions.Add(new ImportQuestion("municipalities", ImportQuestions.NicknameMembers(region.Entry.Name), region.Fact.Evidence.Quote, region.Entry.Members));
            return;
        }

        var named = facts.Municipalities.Select(municipality => municipality.Value).ToHashSet(StringComparer.Ordinal);
        var unnamed = region.Entry.Members.Where(member => !named.Contains(member)).ToList();
        if (unnamed.Count > 0 && unnamed.Count < region.Entry.Members.Count && unnamed.Count <= 12)
            questions.Add(new ImportQuestion("municipalities", ImportQuestions.RegionMembers(region.Entry.Name), region.Fact.Evidence.Quote, unnamed));
    }

    /// <summary>Links of the page of which only the words are left, as far as these are in the article.</summary>
    private static void AddLostLinks(ReportView report, List<ImportQuestion> questions)
    {
        if (report.Document.LostLinks.Count == 0) return;
        foreach (var words in report.Document.LostLinks.Select(Cleaning.Cleaner.CleanWords).Where(words => words.Length > 2).Distinct(StringComparer.Ordinal).Take(MostLostLinks))
        {
            var block = Enumerable.Range(0, report.Roles.Length).FirstOrDefault(block => report.Roles[block].IsBody && report.Index.Blocks[block].Text.Text.Contains(words, StringComparison.Ordinal), -1);
            if (block >= 0 && !questions.Exists(question => question.Field == "links" && question.Evidence.Contains(words, StringComparison.Ordinal)))
                questions.Add(new ImportQuestion("links", ImportQuestions.LinkMissing(TextIndex.OneLine(words)), words, [TextIndex.OneLine(words)]));
        }
    }

    private static void AddDropped(ReportView report, List<ImportQuestion> questions)
    {
        for (var i = 0; i < report.Roles.Length; i++)
        {
            var words = report.Index.Blocks[i].Text.Text;
            if (report.Roles[i].Role == BlockRole.Picture && BodyMaker.IsUnseen(report.Index.Blocks[i]) && report.Index.Blocks[i].Raw.Picture is { } picture)
                questions.Add(new ImportQuestion("image", picture.Source.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                    ? ImportQuestions.PictureElsewhere(TextIndex.OneLine(picture.Alt.Length > 0 ? picture.Alt : words), picture.Source)
                    : ImportQuestions.PictureUnseen(picture.Alt.Length > 0 ? picture.Alt : words), picture.Alt, []));
            else if (report.Roles[i].Reason == ImportReasons.DroppedCaption) questions.Add(new ImportQuestion("image", ImportQuestions.PictureMissing(TextIndex.OneLine(words)), TextIndex.OneLine(words), []));
            else if (report.Roles[i].Reason == ImportReasons.DroppedFileName && IsDocument(words)) questions.Add(new ImportQuestion("documents", ImportQuestions.DocumentMissing(TextIndex.OneLine(words)), TextIndex.OneLine(words), []));
        }
    }

    private static bool IsDocument(string name) => name.Contains(".pdf", StringComparison.OrdinalIgnoreCase) || name.Contains(".doc", StringComparison.OrdinalIgnoreCase) || name.Contains(".ppt", StringComparison.OrdinalIgnoreCase) || name.Contains(".xls", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>Stichting Welzijn Beverwijk en Velsen</c>.</summary>
    private static bool JoinsTowns(string name)
    {
        var at = name.IndexOf(" en ", StringComparison.Ordinal);
        return at > 0 && at + 4 < name.Length && char.IsUpper(name[at + 4]) && name[..at].Contains(' ', StringComparison.Ordinal) && IsTown(name[(name.LastIndexOf(' ', at - 1) + 1)..at]) && IsTown(name[(at + 4)..]);
    }

    private static bool IsTown(string word)
    {
        var tokens = Dutch.Words.TokenScanner.Scan(word);
        return Dutch.Lexicons.Lexicon.Default.Find(word, tokens).Any(match => match.Value is Dutch.Lexicons.MunicipalityEntry && match.Count == tokens.Count);
    }

    private static string Quote(ReportFacts facts, string name) => facts.People.FirstOrDefault(person => person.Value.Name == name)?.Evidence.Quote ?? name;
}
