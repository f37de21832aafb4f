using SiteGen.Content;
using SiteGen.Content.Editing;
using SiteGen.Diagnostics;
using SiteGen.Newsroom.Form;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Saving;
using SiteGen.Publishing;
using SiteGen.Serve;

namespace SiteGen.Newsroom.Editor;

/// <summary>Saves an article of a form: moves its status as the pressed button says, and writes it with what comes with it.</summary>
internal sealed class ArticleSaving(NewsroomPlace place, FileShelf shelf, ContentWriter writer)
{
    /// <summary>Put it on the site now.</summary>
    public const string Publish = "publiceer";

    private const string Draft = "concept";
    private const string Schedule = "inplannen";
    private const string Expire = "verlopen";
    private const string Folder = ContentReader.Folder + "/nieuws/";
    private const string Ending = ".md";

    /// <summary>The article with the status that the button asks for; null when the form does not say when.</summary>
    public ArticleText? Moved(ArticleText text, PostedForm form, string action, SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(settings);
        var now = place.Options(settings).Now;
        return action switch
        {
            Publish => StatusMove.ToPublished(text, now, settings.TimeZone),
            Draft => StatusMove.ToDraft(text),
            Schedule => MomentOf(form, "plan") is { } from && from.In(settings.TimeZone) > now ? StatusMove.ToScheduled(text, from, settings.TimeZone) : null,
            Expire => StatusMove.ToExpired(text, MomentOf(form, "einde") ?? new Moment(place.Today)),
            _ => text,
        };
    }

    /// <summary>Writes it.</summary>
    public SaveResult Save(WorkingCopy copy, PostedForm form, LiveState state)
    {
        ArgumentNullException.ThrowIfNull(copy);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(state);
        var (piece, bytes) = (copy.Piece, copy.Text.ToBytes());
        if (!piece.IsNew) return shelf.Save(piece.Path, bytes, form[FormNames.Basis] ?? "");
        var bag = new DiagnosticBag();
        if (piece.Report is { } report)
        {
            foreach (var media in report.Media) writer.Write(media.Path, media.Bytes.Span, media.Replaces, bag);
            if (report.IsNew && !place.Folder.Files.Exists(report.Name)) writer.Write(report.Name, report.Bytes, replace: false, bag);
            if (bag.HasErrors) return new NotSaved(bag.Sorted());
        }

        // Pictures of a report are named after the file that the import proposed.
        var title = piece.Report is null ? FormReading.TextOf(copy.Text.Find("title")) : piece.Path[(piece.Path.LastIndexOf('/') + 1)..^Ending.Length];
        var taken = state.Content.Articles.Select(article => article.Slug).ToHashSet(StringComparer.Ordinal);
        return shelf.SaveNew(Folder, title, Ending, taken.Contains, bytes);
    }

    private static Moment? MomentOf(PostedForm form, string name)
    {
        var (day, time) = (form[name] ?? "", form[FormNames.Time(name)] ?? "");
        return Moment.TryParse(time.Length > 0 ? day + "T" + time : day, out var moment) ? moment : null;
    }
}
