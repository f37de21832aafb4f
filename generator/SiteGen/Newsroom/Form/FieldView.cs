using System.Globalization;
using Scriban.Runtime;
using SiteGen.Content;
using SiteGen.Content.Editing;
using SiteGen.Rendering.Contract;
using SiteGen.Rendering.Texts;

namespace SiteGen.Newsroom.Form;

/// <summary>Makes the controls of a form for the template: for each field of the schema the one that fits what it takes.</summary>
internal sealed class FieldView(ArticleText text, ThemeVocabulary themes, DateTexts words, FormNotes notes)
{
    private static readonly Dictionary<string, string> RowWords = new(StringComparer.Ordinal)
    {
        ["people"] = "Persoon", ["organisations"] = "Organisatie", ["municipalities"] = "Gemeente", ["documents"] = "Document", ["related"] = "Bijeenkomst",
        ["changes"] = "Wijziging", ["aliases"] = "Adres",
    };

    /// <summary>What is suggested while an editor types, by the path without numbers.</summary>
    private static readonly Dictionary<string, string> Suggested = new(StringComparer.Ordinal)
    {
        ["people.name"] = "mensen", ["people.function"] = "functies", ["people.organisation"] = "organisaties", ["people.role"] = "rollen",
        ["organisations.name"] = "organisaties", ["organisations.role"] = "rollen", ["municipalities"] = "gemeenten", ["session.place"] = "plaatsen",
        ["session.venue"] = "zalen", ["region"] = "regios", ["publisher"] = "organisaties", ["series"] = "reeksen", ["contact.name"] = "mensen",
        ["contact.organisation"] = "organisaties", ["contact.function"] = "functies", ["image.src"] = "beelden", ["contact.image"] = "beelden",
        ["documents.src"] = "bestanden", ["video.captions"] = "bestanden", ["related.url"] = "berichten", ["callToAction.url"] = "berichten",
    };

    /// <summary>The control of a field at the top of an article.</summary>
    public ScriptObject Of(string key) => key == FormNames.Body ? Body() : Of(ArticleSchema.Find(key)!, key);

    private ScriptObject Body()
    {
        var made = Common(FormNames.Body, "body", FormNames.Body);
        made["value"] = text.Body;
        return made;
    }

    private ScriptObject Of(FieldSchema field, string path)
    {
        if (field is { IsList: true, Kind: FieldKind.Theme }) return Themes(path);
        if (field.IsList) return Rows(field, path);
        if (field.Kind != FieldKind.Group) return Value(field, path, text.Find(path), path);

        // The meeting has a section of its own.
        var made = Common(path, path == "session" ? "bare" : "group", path);
        made["fields"] = Script.List(field.Fields, part => Of(part, path + "." + part.Key));
        made["open"] = text.Find(path) is { IsEmpty: false };
        return made;
    }

    private ScriptObject Value(FieldSchema field, string name, FieldValue? value, string path)
    {
        var raw = FormReading.TextOf(value);
        var made = Common(name, ControlOf(field), path);
        made["required"] = field.IsRequired;
        made["value"] = FormReading.OneLine(raw);
        switch (field.Kind)
        {
            case FieldKind.Choice:
                made["options"] = Options(field.Choices, raw);
                break;
            case FieldKind.MeetingKind:
                made["options"] = Options(MeetingKinds.All, raw);
                break;
            case FieldKind.Flag:
                made["value"] = string.Equals(raw, "true", StringComparison.OrdinalIgnoreCase) ? "true" : "";
                break;
            case FieldKind.Date:
                var (shown, isUncertain) = DutchDate.Show(raw, words);
                (made["value"], made["doubt"]) = (shown, isUncertain);
                break;
            case FieldKind.Moment when FormReading.Parts(raw) is var (day, time):
                (made["value"], made["time"]) = (day, time);
                break;
            case FieldKind.Moment:
                made["control"] = "text";
                break;
        }

        return made;
    }

    private ScriptObject Rows(FieldSchema field, string path)
    {
        var made = Common(path, field.Kind == FieldKind.Group ? "rows" : "names", path);
        var items = (text.Find(path) as FieldList)?.Items ?? [];
        var rows = items.Select((item, number) => Row(field, path, number, item)).ToList();
        if (notes.ExtraRow == path) rows.Add(Row(field, path, items.Count, null));
        made["rows"] = Script.List(rows);
        made["next"] = rows.Count;
        made["blank"] = Row(field, path, null, null);
        made["row_label"] = RowWords.GetValueOrDefault(path, "Regel");
        return made;
    }

    /// <summary>A row; the one without a number is what the script copies.</summary>
    private ScriptObject Row(FieldSchema field, string path, int? number, FieldValue? item)
    {
        var at = number?.ToString(CultureInfo.InvariantCulture) ?? "#";
        var name = path + "[" + at + "]";
        var group = item as FieldGroup;
        var made = Common(name, "row", path);
        made["number"] = at;
        made["count"] = number is { } index ? (index + 1).ToString(CultureInfo.InvariantCulture) : "#";
        made["fields"] = field.Kind != FieldKind.Group
            ? Script.List([Value(field with { IsList = false }, name, item, path)])
            : Script.List(field.Fields.OrderBy(part => part.Kind == FieldKind.Flag ? 2 : part.IsList ? 1 : 0).ToArray(), part =>
            {
                var value = group?[part.Key] ?? (item is FieldText && part == field.Fields[0] ? item : null);
                return Value(part, name + "." + part.Key, part.IsList ? new FieldText(FormReading.Joined(value)) : value, path + "." + part.Key);
            });
        return made;
    }

    private ScriptObject Themes(string path)
    {
        var made = Common(path, "themes", path);
        var chosen = ((text.Find(path) as FieldList)?.Items ?? []).Select(FormReading.TextOf)
            .Select(name => themes.TryResolve(name.Trim(), out var theme) ? theme.Slug : name).ToHashSet(StringComparer.Ordinal);
        var unknown = chosen.Where(name => !themes.TryGet(name, out _)).Order(StringComparer.Ordinal).Select(name => (Value: name, Label: name + " (onbekend)", Broader: ""));
        var known = themes.All.Select(theme => (Value: theme.Slug, theme.Label, Broader: theme.Broader ?? ""));
        made["options"] = Script.List(Dutch.Collation.DutchOrder.Sort(unknown.Concat(known), one => one.Label), one =>
            Script.Object(("value", one.Value), ("label", one.Label), ("chosen", chosen.Contains(one.Value))));
        made["chosen"] = string.Join(", ", themes.All.Where(theme => chosen.Contains(theme.Slug)).Select(theme => theme.Label));
        return made;
    }

    private ScriptObject Common(string name, string control, string path)
    {
        var (label, hint) = FormLabels.Of(path);
        var id = IdOf(name);
        var evidence = notes.EvidenceOf(name);
        return Script.Object(
            ("name", name), ("id", id), ("label", label), ("hint", Script.OrNull(hint)), ("control", control), ("value", ""), ("required", false),
            ("options", Script.Empty()), ("doubt", false), ("time", ""), ("fields", Script.Empty()), ("open", true), ("suggest", Suggested.GetValueOrDefault(Plain(path))),
            ("evidence", Script.List(evidence)), ("problems", Script.List(notes.ProblemsOf(name))), ("max", 0),
            ("described", (hint.Length > 0 ? "h-" + id + " " : "") + (evidence.Count > 0 ? "e-" + id + " " : "") + "p-" + id));
    }

    /// <summary>An id that a page, a script and a style can name without escapes.</summary>
    public static string IdOf(string name) =>
        "v-" + string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c == '#' ? c : '-')).TrimEnd('-');

    private static string Plain(string path) => path.Replace("[]", "", StringComparison.Ordinal);

    private static string ControlOf(FieldSchema field) => field.Kind switch
    {
        FieldKind.Sentences => "area",
        FieldKind.Choice => "choice",
        FieldKind.MeetingKind => "combo",
        FieldKind.Flag => "flag",
        FieldKind.Date => "date",
        FieldKind.Moment => "moment",
        FieldKind.Email => "email",
        FieldKind.Phone => "tel",
        _ => "text",
    };

    private static ScriptArray Options(IReadOnlyList<string> choices, string chosen) => Script.List(
        (choices.Contains(chosen, StringComparer.Ordinal) || chosen.Length == 0 ? choices : choices.Append(chosen)).ToArray(),
        word => Script.Object(("value", word), ("label", LabelOf(word)), ("chosen", word == chosen)));

    /// <summary>The word as a reader of a form expects it.</summary>
    private static string LabelOf(string word) => char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');
}
