using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using SiteGen.Diagnostics;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Pages;
using SiteGen.Rendering.Contract;

namespace SiteGen.Newsroom.Intake;

/// <summary>Takes in a text that is pasted, or a file that is dropped or chosen, and leads on to what the import makes of it.</summary>
internal sealed class IntakePage(PageWriter writer, IntakeShelf intake) : INewsroomPage
{
    /// <summary>A Word document with photographs fits in this; the import takes more from the command line.</summary>
    private const long LargestFile = 40_000_000;

    private const string Text = "tekst";

    /// <inheritdoc/>
    public string Route => "nieuw";

    /// <inheritdoc/>
    public long LargestPost => LargestFile;

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ShowAsync(context, "", [], context.Request.Query.ContainsKey("weg") ? NewsroomTexts.IntakeGone : null);
    }

    /// <inheritdoc/>
    public Task TakeAsync(HttpContext context, PostedForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var text = form[Text] ?? "";
        var bag = new DiagnosticBag();
        if (form.File is null && string.IsNullOrWhiteSpace(text)) return ShowAsync(context, "", [], NewsroomTexts.NothingGiven, StatusCodes.Status422UnprocessableEntity);
        var report = form.File is { } file ? intake.Receive(file.Name, file.Bytes, bag) : intake.Receive("", Encoding.UTF8.GetBytes(text), bag);
        return report is null
            ? ShowAsync(context, text, bag.Sorted(), null, StatusCodes.Status422UnprocessableEntity)
            : PageWriter.SendOnAsync(context, NewsroomPlace.Root + "bericht" + QueryString.Create("invoer", report.Id));
    }

    private Task ShowAsync(HttpContext context, string text, IReadOnlyList<Diagnostic> faults, string? notice, int status = StatusCodes.Status200OK) =>
        writer.SendAsync(context, "nieuw.html", "Nieuw bericht", Script.Object(
            ("most", LargestFile.ToString(CultureInfo.InvariantCulture)),
            ("text", text),
            ("notice", notice),
            ("faults", Script.List(faults, fault => Script.Object(("text", fault.Message), ("hint", Script.OrNull(fault.Hint)), ("error", fault.Severity == Severity.Error))))), status);
}
