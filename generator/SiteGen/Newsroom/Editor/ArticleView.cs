using System.Globalization;
using Microsoft.AspNetCore.Http;
using Scriban.Runtime;
using SiteGen.Content;
using SiteGen.Content.Editing;
using SiteGen.Newsroom.Form;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Intake;
using SiteGen.Newsroom.Judging;
using SiteGen.Newsroom.Saving;
using SiteGen.Newsroom.Worklist;
using SiteGen.Rendering.Contract;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Editor;

/// <summary>What the page of one article shows, for the template.</summary>
internal sealed class ArticleView(NewsroomPlace place, FileShelf shelf, PreviewShelf previews)
{
    /// <summary>The fields that selected words of a report can be assigned to.</summary>
    private static readonly string[] Assignable =
    [
        "title", "summary", "session.name", "session.date", "session.endDate", "session.time", "session.place", "session.venue", "session.attendance", "session.theme",
        "municipalities", "region", "people", "organisations", "themes", "publisher", "date", "contact.name", "contact.email", "contact.phone", "video.url",
    ];

    /// <summary>Everything the template needs.</summary>
    public ScriptObject Of(WorkingCopy copy, Judgement judgement, PostedForm? form, LiveState state, Notice notice, string? extraRow)
    {
        ArgumentNullException.ThrowIfNull(copy);
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(notice);
        var piece = copy.Piece;

        // The form that is sent back numbers its rows anew, so what is wrong is found by the numbers of the article as it is now.
        var problems = WorkingCopy.Untouched(piece, copy.Text).Problems(judgement);
        var words = state.Renderer.Dates;
        var fields = new FieldView(copy.Text, state.Content.Themes, words, new FormNotes(piece.Explanation.Value, problems) { ExtraRow = extraRow });
        var settings = state.Content.Settings;
        var status = judgement.Article is { } article ? WorkStatusWords.Of(article, settings, place.Options(settings).Now) : WorkStatus.Draft;
        var questions = Questions(copy, form, words);
        return Script.Object(
            ("wide", true),
            ("action", NewsroomPlace.Root + "bericht" + piece.Query),
            ("check", NewsroomPlace.Root + "controle" + piece.Query),
            ("undo", !piece.IsNew && shelf.CanUndo(piece.Path) ? NewsroomPlace.Root + "terug" + QueryString.Create("bestand", piece.Path) : null),
            ("file_url", piece.IsNew ? null : FilePage.Address(piece.Path)),
            ("path", piece.IsNew ? null : piece.Path),
            ("basis", form?[FormNames.Basis] ?? piece.Basis),
            ("heading", FormReading.TextOf(copy.Text.Find("title")) is { Length: > 0 } title ? title : "Nieuw bericht"),
            ("is_new", piece.IsNew),
            ("status", status.Word()),
            ("status_label", piece.IsNew ? "Nog niet bewaard" : status.Label()),
            ("when_text", When(judgement.Article, words)),
            ("publish_label", status is WorkStatus.Published ? null : status is WorkStatus.Expired ? "Opnieuw publiceren" : "Publiceren"),
            ("can_draft", status != WorkStatus.Draft),
            ("can_expire", status is WorkStatus.Published),
            ("site_url", status is WorkStatus.Published or WorkStatus.Expired && state.Renderer.PageOf(piece.Path) is { } page ? "/" + page.Route : null),
            ("first_day", place.Today.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("notice", notice.Text),
            ("fault", notice.IsFault),
            ("questions", Script.List(questions)),
            ("question_count", NewsroomTexts.Count(questions.Count, "open vraag", "open vragen")),
            ("general", new FormNotes(null, problems) is var notes ? Script.List(notes.ProblemsOf("")) : null),
            ("problem_count", problems.Count(problem => problem.Severity != "advies")),
            ("reading", NewsroomTexts.Reading(judgement.Reading, judgement.Words)),
            ("sections", Script.List(FormSections.All, section => Script.Object(("id", section.Id), ("heading", section.Heading), ("fields", Script.List(section.Fields, fields.Of))))),
            ("preview", judgement.Page.IsEmpty ? null : PreviewPage.Address(previews.Add(judgement.Page))),
            ("report_name", piece.ReportName is { } name ? name[(name.LastIndexOf('/') + 1)..] : null),
            ("source", piece.Explanation.Value is { } explanation ? SourceView.Of(explanation, SourceView.Controls(explanation)) : null),
            ("assignable", Script.List(Assignable, path => Script.Object(("path", path), ("label", FormLabels.Of(path).Label)))));
    }

    /// <summary>When it comes on the site, or went out of date.</summary>
    private static string? When(Article? article, Rendering.Texts.DateTexts words)
    {
        if (article is null) return null;
        var parts = new List<string>();
        if ((article.PublishDate ?? article.PublishedAt) is { } from) parts.Add("op de site vanaf " + Text(from));
        if (article.ExpiryDate is { } until) parts.Add("verlopen vanaf " + Text(until));
        return parts.Count == 0 ? null : string.Join(", ", parts);

        string Text(Moment moment) => words.Middle(Dutch.Dates.EdtfDate.OfDay(moment.Day)) + (moment.Time is { } time ? " " + time.ToString("HH.mm", CultureInfo.InvariantCulture) + " uur" : "");
    }

    private static List<ScriptObject> Questions(WorkingCopy copy, PostedForm? form, Rendering.Texts.DateTexts words)
    {
        var shown = new List<ScriptObject>();
        var items = (copy.Basis.Find("questions") as FieldList)?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not FieldGroup question) continue;
            var field = FormReading.TextOf(question["field"]);
            var schema = field.Length > 0 && field.All(c => char.IsAsciiLetter(c) || c == '.') && field[0] != '.' && field[^1] != '.' && !field.Contains("..", StringComparison.Ordinal) ? ArticleSchema.Find(field) : null;
            var name = FormNames.Question(i);
            var given = form is not null && form.Fields.TryGetValue(name, out var values) ? values : [];
            var isDate = schema?.Kind == FieldKind.Date;
            var candidates = (question["candidates"] as FieldList)?.Items.Select(FormReading.TextOf).Where(one => one.Length > 0).ToArray() ?? [];
            shown.Add(Script.Object(
                ("name", name),
                ("id", "vraag-" + i.ToString(CultureInfo.InvariantCulture)),
                ("text", FormReading.TextOf(question["question"])),
                ("evidence", Script.OrNull(FormReading.TextOf(question["evidence"]))),
                ("control", FieldView.IdOf(QuestionAnswers.FieldOf(field, "") ?? field)),
                ("field", field),
                ("fills", QuestionAnswers.FieldOf(field, "")),
                ("field_label", FormLabels.Of(field).Label),
                ("several", schema is { IsList: true } && field != "people"),
                ("typed", schema?.Kind != FieldKind.Flag && field is not ("image" or "documents")),
                ("own_name", FormNames.OwnAnswer(i)),
                ("own", form?[FormNames.OwnAnswer(i)] ?? ""),
                ("own_chosen", given.Contains(QuestionAnswers.Own, StringComparer.Ordinal)),
                ("same_chosen", given.Contains(QuestionAnswers.AsItIs, StringComparer.Ordinal)),
                ("own_value", QuestionAnswers.Own),
                ("same_value", QuestionAnswers.AsItIs),
                ("candidates", Script.List(field == "links" ? [] : candidates, one => Script.Object(
                    ("value", one),
                    ("label", isDate ? DutchDate.Show(one, words).Text : one),
                    ("chosen", given.Contains(one, StringComparer.Ordinal)))))));
        }

        return shown;
    }
}
