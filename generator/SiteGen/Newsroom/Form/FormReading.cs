using System.Globalization;
using SiteGen.Content;
using SiteGen.Content.Editing;
using SiteGen.Newsroom.Guarding;
using SiteGen.Rendering.Texts;

namespace SiteGen.Newsroom.Form;

/// <summary>
/// Makes of a form that was sent in the text of the article: of the fields that differ from what the form showed, and of no others, so that
/// what an editor did not touch stays as it is written.
/// </summary>
internal sealed class FormReading(ArticleText basis, PostedForm form, ThemeVocabulary themes, DateTexts words)
{
    private const string Yes = "true";
    private const char Separator = ';';

    /// <summary>A list that is longer is no work of a person.</summary>
    private const int MostRows = 2000;

    private readonly Dictionary<string, IReadOnlyList<int>> rows = new(StringComparer.Ordinal);

    /// <summary>For each list of the article the number in the form of each of its items.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> Rows => rows;

    /// <summary>The article with what was changed.</summary>
    public ArticleText Read()
    {
        var text = basis;
        foreach (var field in ArticleSchema.Fields) text = Changed(text, field, field.Key);
        text = new QuestionAnswers(basis, form, themes).Answer(text);
        return form[FormNames.Body] is { } body && !string.Equals(body.Trim('\n'), basis.Body, StringComparison.Ordinal) ? text.WithBody(body) : text;
    }

    /// <summary>The texts of a list within an item as one line, and back.</summary>
    public static string Joined(FieldValue? value) => value is FieldList list ? string.Join("; ", list.Items.OfType<FieldText>().Select(item => item.Value)) : TextOf(value);

    /// <summary>The one text of a value; empty when it has none.</summary>
    public static string TextOf(FieldValue? value) => value is FieldText text ? text.Value : "";

    /// <summary>The text without line ends, as a control of one line shows it.</summary>
    public static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    /// <summary>The moment as the two controls of it show it; null when it has more than they can say.</summary>
    public static (string Day, string Time)? Parts(string value) =>
        value.Length == 0 ? ("", "")
        : Moment.TryParse(value, out var moment) && moment is { Offset: null, Time: null or { Second: 0, Millisecond: 0 } }
            ? (moment.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), moment.Time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "")
            : null;

    private ArticleText Changed(ArticleText text, FieldSchema field, string path)
    {
        if (field.Kind == FieldKind.Machine || path == "questions") return text;
        if (field.IsList) return ChangedList(text, field, path);
        if (field.Kind == FieldKind.Group)
        {
            foreach (var part in field.Fields) text = Changed(text, part, path + "." + part.Key);
            return text;
        }

        return Given(field, path, basis.Find(path)) is { } value ? text.Set(path, value) : text;
    }

    /// <summary>What was given for a field; null when the form does not have it or it is what it was.</summary>
    private FieldText? Given(FieldSchema field, string name, FieldValue? was)
    {
        if (form[name] is not { } typed) return null;
        var old = TextOf(was);
        switch (field.Kind)
        {
            case FieldKind.Flag:
                var isSet = string.Equals(typed, Yes, StringComparison.Ordinal);
                return isSet == string.Equals(old, Yes, StringComparison.OrdinalIgnoreCase) ? null : new FieldText(isSet ? Yes : "");
            case FieldKind.Date:
                var (shown, wasUncertain) = DutchDate.Show(old, words);
                var isUncertain = form[FormNames.Doubt(name)] is { Length: > 0 };
                return typed.Trim() == shown && isUncertain == wasUncertain ? null : new FieldText(DutchDate.Read(typed, isUncertain));
            case FieldKind.Moment:
                var time = form[FormNames.Time(name)] ?? "";
                var now = typed.Trim() + (typed.Length > 0 && time.Length > 0 ? "T" + time : "");
                return now == old || (Parts(old) is { } parts && (parts.Day, parts.Time) == (typed.Trim(), typed.Length > 0 ? time : "")) ? null : new FieldText(now);
            case FieldKind.TimeRange:
                return typed.Trim() == old ? null : new FieldText(DutchDate.ReadTime(typed));
            default:
                return OneLine(typed) == OneLine(old) ? null : new FieldText(OneLine(typed));
        }
    }

    private ArticleText ChangedList(ArticleText text, FieldSchema field, string path)
    {
        if (!form.Fields.TryGetValue(FormNames.Rows(path), out var numbers)) return text;
        var old = (basis.Find(path) as FieldList)?.Items ?? [];
        if (field.Kind == FieldKind.Theme) return text.Set(path, new FieldList(Themes(old, path)));
        var items = new List<FieldValue>();
        var order = new List<int>();
        foreach (var word in numbers.Take(MostRows))
        {
            if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || order.Contains(number)) continue;
            var item = Item(field, FormNames.Item(path, number), number < old.Count ? old[number] : null);
            if (item.IsEmpty) continue;
            items.Add(item);
            order.Add(number);
        }

        rows[path] = order;
        return text.Set(path, new FieldList(items));
    }

    private FieldValue Item(FieldSchema field, string name, FieldValue? was)
    {
        if (field.Kind != FieldKind.Group) return Given(field with { IsList = false }, name, was) ?? was ?? new FieldText("");

        // Fields that the schema does not have are faults; they stay until the editor mends them in the file itself.
        var bare = was as FieldText;
        var fields = (was as FieldGroup)?.Fields.ToDictionary(StringComparer.Ordinal) ?? [];
        if (bare is not null) fields[field.Fields[0].Key] = bare;
        foreach (var part in field.Fields)
        {
            var old = fields.GetValueOrDefault(part.Key);
            FieldValue? given = part.IsList ? GivenTexts(name + "." + part.Key, old) : Given(part, name + "." + part.Key, old);
            if (given is not null) fields[part.Key] = given;
        }

        var filled = fields.Where(one => !one.Value.IsEmpty).ToArray();
        return bare is not null && filled is [{ Value: FieldText only }] && filled[0].Key == field.Fields[0].Key ? only
            : new FieldGroup([.. filled.OrderBy(one => field.Fields.TakeWhile(part => part.Key != one.Key).Count())]);
    }

    private FieldList? GivenTexts(string name, FieldValue? was) =>
        form[name] is not { } typed || OneLine(typed) == OneLine(Joined(was)) ? null
        : FieldValue.List(typed.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The themes that are ticked: those of the file as they are written there, then the new ones.</summary>
    private List<FieldValue> Themes(IReadOnlyList<FieldValue> old, string path)
    {
        var ticked = (form.Fields.TryGetValue(path, out var values) ? values : []).Where(value => value.Length > 0).ToList();
        var kept = old.Where(item => ticked.Remove(ThemeOf(TextOf(item)))).ToList();
        return [.. kept, .. ticked.Distinct(StringComparer.Ordinal).Select(slug => new FieldText(slug))];
    }

    private string ThemeOf(string name) => themes.TryResolve(name.Trim(), out var theme) ? theme.Slug : name;
}
