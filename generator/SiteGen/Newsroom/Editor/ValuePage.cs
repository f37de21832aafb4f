using Microsoft.AspNetCore.Http;
using SiteGen.Content;
using SiteGen.Content.Editing;
using SiteGen.Dutch.Dates;
using SiteGen.Dutch.Folding;
using SiteGen.Dutch.Writing;
using SiteGen.Newsroom.Form;
using SiteGen.Newsroom.Guarding;
using SiteGen.Newsroom.Pages;
using SiteGen.Rendering.Texts;

namespace SiteGen.Newsroom.Editor;

/// <summary>Makes of words that a person selected in a report the value of a field: a date of words, the theme of a word.</summary>
internal sealed class ValuePage(NewsroomPlace place) : INewsroomPage
{
    private const int LongestText = 4000;

    /// <inheritdoc/>
    public string Route => "waarde";

    /// <inheritdoc/>
    public bool HoldsToken => false;

    /// <inheritdoc/>
    public long LargestPost => 100_000;

    /// <inheritdoc/>
    public Task ShowAsync(HttpContext context) => Serve.Answer.SendAsync(context, StatusCodes.Status404NotFound, NewsroomTexts.NoSuchPage);

    /// <inheritdoc/>
    public Task TakeAsync(HttpContext context, PostedForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var path = form["veld"] ?? "";
        var text = FormReading.OneLine(form["tekst"] ?? "");
        var state = place.Live.Now;
        var value = text.Length > LongestText ? text[..LongestText] : text;
        return PageWriter.SendAsync(context, new { value = FieldOf(path)?.Kind is { } kind ? Value(kind, value, state.Content.Themes, state.Renderer.Dates) : value });
    }

    private static FieldSchema? FieldOf(string path)
    {
        try
        {
            return path.Length is 0 or > 80 ? null : ArticleSchema.Find(path);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Value(FieldKind kind, string text, ThemeVocabulary themes, DateTexts words) => kind switch
    {
        FieldKind.Date => Date(text, words),
        FieldKind.Moment => DateRecogniser.Find(text).Dates.Select(date => date.ToEdtf()).FirstOrDefault(date => date?.AsDay is not null)?.ToString() ?? text,
        FieldKind.TimeRange => DateRecogniser.Find(text).Times.FirstOrDefault()?.ToString() ?? text,
        FieldKind.Slug => Slug.Of(text),
        FieldKind.Theme => Theme(text, themes) ?? text,
        FieldKind.Municipality => text.StartsWith("gemeente ", StringComparison.OrdinalIgnoreCase) ? text["gemeente ".Length..] : text,
        FieldKind.MeetingKind => MeetingKinds.All.FirstOrDefault(one => text.Contains(one.Replace('-', ' '), StringComparison.OrdinalIgnoreCase)) ?? text.ToLowerInvariant(),
        FieldKind.Choice => text.ToLowerInvariant(),
        _ => text.Trim(' ', ',', ';', ':'),
    };

    private static string Date(string text, DateTexts words) =>
        DateRecogniser.Find(text).Dates.Select(date => date.ToEdtf()).FirstOrDefault(date => date is not null) is { } date ? DutchDate.Show(date.ToString(), words).Text : text;

    private static string? Theme(string text, ThemeVocabulary themes)
    {
        if (themes.TryResolve(text, out var named)) return named.Slug;
        var folded = Fold.Word(text);
        return themes.All.FirstOrDefault(theme => theme.Terms.Append(theme.Label).Any(term => Fold.Word(term) == folded))?.Slug;
    }
}
