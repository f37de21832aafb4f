using Microsoft.AspNetCore.Http;
using Scriban.Runtime;
using SiteGen.Diagnostics;
using SiteGen.Newsroom.Git;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Pages;
using SiteGen.Rendering.Contract;

namespace SiteGen.Newsroom.Publish;

/// <summary>
/// Where what was saved leaves this computer: what will change, in plain words, and the orders that record and send it, or build the site to
/// a folder. What goes on is told while it goes on.
/// </summary>
internal sealed class PublishPage : INewsroomPage
{
    /// <summary>The field that says which order a form gives.</summary>
    public const string OrderField = "opdracht";

    /// <summary>The field with what the person says of the changes.</summary>
    public const string MessageField = "bericht";

    /// <summary>The field that says which changes the person saw.</summary>
    public const string VersionField = "versie";

    private const string Template = "publiceren.html";
    private const string Progress = "voortgang.html";
    private const string Outcome = "uitkomst.html";

    /// <summary>Nobody reads a longer list; the rest is counted.</summary>
    private const int MostShown = 200;

    private const int LongestMessage = 5000;

    private readonly NewsroomPlace place;
    private readonly PageWriter writer;
    private readonly GitRepository repository;
    private readonly ChangeReading reading;
    private int isBusy;

    /// <param name="place">The site.</param>
    /// <param name="writer">Writes the page.</param>
    public PublishPage(NewsroomPlace place, PageWriter writer)
    {
        ArgumentNullException.ThrowIfNull(place);
        (this.place, this.writer) = (place, writer);
        repository = new GitRepository(place.Commands, place.Folder);
        reading = new ChangeReading(place, repository);
    }

    /// <inheritdoc/>
    public string Route => "publiceren";

    /// <inheritdoc/>
    public long LargestPost => 100_000;

    /// <inheritdoc/>
    public async Task ShowAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        await ShowAsync(context, null, null, StatusCodes.Status200OK).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task TakeAsync(HttpContext context, PostedForm form)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(form);
        if (Interlocked.Exchange(ref isBusy, 1) == 1)
        {
            await writer.SendRefusalAsync(context, StatusCodes.Status409Conflict, PublishTexts.Busy).ConfigureAwait(false);
            return;
        }

        try
        {
            switch (form[OrderField])
            {
                case "publiceer":
                    await RecordAsync(context, form).ConfigureAwait(false);
                    break;
                case "verstuur":
                    await SendAsync(context).ConfigureAwait(false);
                    break;
                case "bouw" when place.Building is not null:
                    await BuildAsync(context).ConfigureAwait(false);
                    break;
                default:
                    await writer.SendRefusalAsync(context, StatusCodes.Status400BadRequest, NewsroomTexts.NotUnderstood).ConfigureAwait(false);
                    break;
            }
        }
        finally
        {
            Volatile.Write(ref isBusy, 0);
        }
    }

    private async Task ShowAsync(HttpContext context, string? notice, string? message, int status)
    {
        var situation = await repository.LookAsync(context.RequestAborted).ConfigureAwait(false);
        var changes = await reading.ReadAsync(situation.Changes, context.RequestAborted).ConfigureAwait(false);
        var hindrance = PublishTexts.Hindrance(situation.State);
        var faulty = place.Live.Now.Faults.Where(file => file.Value.Any(one => one.Severity == Severity.Error)).Select(file => file.Key).Order(StringComparer.Ordinal).ToArray();
        await writer.SendAsync(context, Template, PublishTexts.Title, Script.Object(
            ("notice", notice),
            ("git", situation.State is not (GitState.NoGit or GitState.NoRepository)),
            ("ready", situation.State == GitState.Ready),
            ("hindrance", hindrance),
            ("said", situation.State == GitState.Failed ? GitWords.Shown(situation.Said) : null),
            ("count", changes.Count),
            ("changes", Script.List(changes.Take(MostShown).ToArray(), Line)),
            ("more", Math.Max(0, changes.Count - MostShown)),
            ("message", message ?? ChangeReading.Proposal(changes)),
            ("version", situation.Version),
            ("will_send", PublishTexts.WillSend(situation)),
            ("waiting", situation is { ToSend: > 0, Remote.Length: > 0 } ? PublishTexts.Waiting(situation.ToSend) : null),
            ("remote", situation.Remote),
            ("errors", faulty.Length > 0 ? PublishTexts.Errors(faulty.Length) : null),
            ("faulty", Script.List(faulty.Take(MostShown).ToArray(), path => Script.Object(("path", path), ("url", AddressOf(path))))),
            ("builds", place.Building is not null),
            ("folder", SiteFolder.OutputFolder)), status).ConfigureAwait(false);
    }

    private async Task RecordAsync(HttpContext context, PostedForm form)
    {
        var message = (form[MessageField] ?? "").Trim();
        if (message.Length is 0 or > LongestMessage)
        {
            await ShowAsync(context, PublishTexts.NoMessage, message, StatusCodes.Status422UnprocessableEntity).ConfigureAwait(false);
            return;
        }

        // The person publishes what was shown: when there is more by now, it is shown first.
        var situation = await repository.LookAsync(context.RequestAborted).ConfigureAwait(false);
        if (situation.State != GitState.Ready || situation.Version != form[VersionField])
        {
            await ShowAsync(context, PublishTexts.Other, message, StatusCodes.Status409Conflict).ConfigureAwait(false);
            return;
        }

        var page = await writer.BeginAsync(context, Progress, PublishTexts.Title).ConfigureAwait(false);
        await StepAsync(page, PublishTexts.Recording).ConfigureAwait(false);
        var (outcome, said) = await repository.RecordAsync(situation.Changes, message, CancellationToken.None).ConfigureAwait(false);
        if (outcome != GitOutcome.Done) await EndAsync(page, PublishTexts.Failure(outcome, sending: false), said, isWrong: true).ConfigureAwait(false);
        else if (situation.Remote.Length == 0) await EndAsync(page, PublishTexts.Recorded, "", isWrong: false).ConfigureAwait(false);
        else await SendAsync(page, situation).ConfigureAwait(false);
    }

    private async Task SendAsync(HttpContext context)
    {
        var situation = await repository.LookAsync(context.RequestAborted).ConfigureAwait(false);
        if (situation.State != GitState.Ready || situation.Remote.Length == 0)
        {
            await ShowAsync(context, PublishTexts.NothingToSend, null, StatusCodes.Status409Conflict).ConfigureAwait(false);
            return;
        }

        await SendAsync(await writer.BeginAsync(context, Progress, PublishTexts.Title).ConfigureAwait(false), situation).ConfigureAwait(false);
    }

    private async Task SendAsync(PageStream page, GitSituation situation)
    {
        await StepAsync(page, PublishTexts.Sending(situation.Remote)).ConfigureAwait(false);
        var (outcome, said) = await repository.SendAsync(situation, CancellationToken.None).ConfigureAwait(false);
        var isDone = outcome == GitOutcome.Done;
        await EndAsync(page, isDone ? PublishTexts.Sent(situation.Remote) : PublishTexts.Failure(outcome, sending: true), isDone ? "" : said, !isDone).ConfigureAwait(false);
    }

    private async Task BuildAsync(HttpContext context)
    {
        var page = await writer.BeginAsync(context, Progress, PublishTexts.Title).ConfigureAwait(false);
        var build = new SiteBuild(place.Folder, place.Building!(), place.Clock);
        var (published, found) = await build.RunAsync(step => StepAsync(page, step)).ConfigureAwait(false);
        await page.SendAsync(writer.Rendered(Outcome, Script.Object(
            ("text", published is null ? PublishTexts.NotBuilt : PublishTexts.Built(SiteFolder.OutputFolder, published)),
            ("wrong", published is null),
            ("said", null),
            ("root", NewsroomPlace.Root),
            ("faults", Script.List(found.Where(one => one.Severity == Severity.Error).Take(MostShown).ToArray(), Fault))))).ConfigureAwait(false);
        await page.EndAsync().ConfigureAwait(false);
    }

    private Task StepAsync(PageStream page, string text) => page.SendAsync(writer.Rendered("stap.html", Script.Object(("text", text))));

    private async Task EndAsync(PageStream page, string text, string said, bool isWrong)
    {
        await page.SendAsync(writer.Rendered(Outcome, Script.Object(
            ("text", text), ("wrong", isWrong), ("said", isWrong ? Script.OrNull(GitWords.Shown(said)) : null), ("root", NewsroomPlace.Root), ("faults", Script.Empty())))).ConfigureAwait(false);
        await page.EndAsync().ConfigureAwait(false);
    }

    private static ScriptObject Line(ShownChange change) => Script.Object(
        ("words", change.Words), ("title", change.Title), ("url", change.Words == PublishTexts.Change(GitChangeKind.Removed, "", isNeuter: false) ? null : AddressOf(change.Path)), ("draft", change.IsDraft ? PublishTexts.Draft : null));

    private static ScriptObject Fault(Diagnostic fault) => Script.Object(
        ("path", fault.Place.File), ("line", fault.Place.Line > 0 ? fault.Place.Line : null), ("text", fault.Message), ("hint", Script.OrNull(fault.Hint)), ("url", fault.Place.IsNone ? null : AddressOf(fault.Place.File)));

    /// <summary>Where a file can be edited; null when the newsroom has no page for it.</summary>
    private static string? AddressOf(string path) => path.StartsWith("content/nieuws/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        ? NewsroomPlace.Root + "bericht" + QueryString.Create("bestand", path) : null;
}
