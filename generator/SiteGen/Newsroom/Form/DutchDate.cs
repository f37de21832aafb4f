using SiteGen.Content;
using SiteGen.Dutch.Dates;
using SiteGen.Rendering.Texts;

namespace SiteGen.Newsroom.Form;

/// <summary>Dates and times as an editor types them, and as a file has them.</summary>
internal static class DutchDate
{
    /// <summary>The words for a date of a file; the form of the file when words would not read back to it, or when it is no date.</summary>
    /// <param name="value">What the file has.</param>
    /// <param name="words">The words for dates.</param>
    public static (string Text, bool IsUncertain) Show(string value, DateTexts words)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(words);
        if (EdtfDate.Parse(value) is not { Success: true, Value: { } date }) return (value, false);
        var certain = date.AsCertain();
        var shown = words.Middle(certain);
        return (Find(shown) == certain ? shown : certain.ToString(), date.IsUncertain);
    }

    /// <summary>The date that an editor typed, in the form of a file; what was typed when it is no date, so that the check tells of it.</summary>
    /// <param name="typed">The words: <c>3 februari 2017</c>, <c>najaar 2017</c>, <c>2017-02-03</c>.</param>
    /// <param name="isUncertain">Whether the editor says that it is probable only.</param>
    public static string Read(string typed, bool isUncertain)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var text = typed.Trim();
        return Find(text) is not { } date ? text : (isUncertain ? date.AsUncertain() : date).ToString();
    }

    /// <summary>The time that an editor typed: <c>14.00-16.30</c>, <c>van twee tot vier uur</c>; what was typed when it is no time.</summary>
    public static string ReadTime(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var text = typed.Trim();
        if (SessionTime.TryParse(text, out var time)) return time!.ToString();
        return DateRecogniser.Find(text).Times is [var mention] ? mention.ToString() : text;
    }

    private static EdtfDate? Find(string text)
    {
        if (EdtfDate.Parse(text) is { Success: true, Value: { } exact }) return exact;
        return DateRecogniser.Find(text).Dates is [{ HasEnd: false } mention] ? mention.ToEdtf() : null;
    }
}
