using System.Text.Json.Nodes;
using SiteGen.Content;
using SiteGen.Content.Editing;

namespace SiteGen.Newsroom.Admin;

/// <summary>Puts the fields of the content schema in the terms of Sveltia and Decap, which share them. Pure.</summary>
internal sealed class AdminFields(ThemeVocabulary themes)
{
    /// <summary>A day, a month, a season, a year, perhaps uncertain; or a day of which the year is not known.</summary>
    private const string DateForm = @"(\d{4}(-(0[1-9]|1[0-2])(-\d{2})?|-2[1-4])?\??|XXXX-\d{2}-\d{2})";

    private const string MomentForm = @"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?";

    private static readonly Dictionary<FieldKind, (string Pattern, string Message)> Forms = new()
    {
        [FieldKind.Date] = (DateForm, "Schrijf een datum als 2017-02-03, 2016-09 of 2017"),
        [FieldKind.Moment] = (MomentForm, "Schrijf een dag als 2017-02-06, of met een tijd: 2017-02-06T09:00"),
        [FieldKind.TimeRange] = (@"\d{1,2}:\d{2}(-\d{1,2}:\d{2})?", "Schrijf een tijd als 14:00-16:30"),
        [FieldKind.Slug] = ("[a-z0-9]+(-[a-z0-9]+)*", "Alleen kleine letters, cijfers en streepjes"),
        [FieldKind.Language] = ("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", "Schrijf een taalcode als nl, fy of en"),
        [FieldKind.Alias] = (@"/[^?#%\\ ]+", "Begin met een schuine streep: /oud/pad/"),
        [FieldKind.Address] = ("(https?://|mailto:|tel:|/).+", "Begin met https:// of met een schuine streep"),
        [FieldKind.Email] = (@"[^@\s]+@[^@\s]+\.[^@\s]+", "Schrijf een e-mailadres"),
        [FieldKind.Phone] = (@"\+?[0-9()][0-9 ()./–-]*", "Schrijf een telefoonnummer met cijfers"),
        [FieldKind.File] = (@"[^/\\:?#][^\\:?#]*", "Schrijf een pad als media/zaal.jpg, zonder schuine streep vooraan"),
    };

    private static readonly Dictionary<FieldKind, string> Hints = new()
    {
        [FieldKind.Date] = "Zoals 2017-02-03. Weet u minder: 2016-09 (maand), 2017-23 (najaar), 2017 (jaar). Met ? erachter als het niet zeker is.",
        [FieldKind.Moment] = "Zoals 2017-02-06, of met een tijd: 2017-02-06T09:00.",
        [FieldKind.TimeRange] = "Zoals 14:00-16:30.",
    };

    /// <summary>The fields of a group.</summary>
    /// <param name="fields">The fields of the schema.</param>
    /// <param name="prefix">The path of the group with a final point; empty for the top.</param>
    public JsonArray Of(IReadOnlyList<FieldSchema> fields, string prefix = "")
    {
        var made = new JsonArray();
        foreach (var field in fields) made.Add(Of(field, prefix + field.Key));
        return made;
    }

    private JsonObject Of(FieldSchema field, string path)
    {
        var (label, hint) = AdminLabels.Of(path);
        var made = new JsonObject { ["name"] = field.Key, ["label"] = label };
        AddControl(made, field, path);

        // Both programs take a field for required unless it says otherwise.
        if (!field.IsRequired) made["required"] = false;
        if (Hints.GetValueOrDefault(field.Kind, hint) is { Length: > 0 } help) made["hint"] = help;
        return made;
    }

    private void AddControl(JsonObject made, FieldSchema field, string path)
    {
        if (field.Kind == FieldKind.Theme)
        {
            made["widget"] = "select";
            made["multiple"] = true;
            made["options"] = new JsonArray([.. themes.All.Select(theme => new JsonObject { ["label"] = theme.Label, ["value"] = theme.Slug })]);
        }
        else if (field is { IsList: true, Kind: FieldKind.Group })
        {
            made["widget"] = "list";
            made["collapsed"] = true;
            made["summary"] = "{{fields." + field.Fields.First(part => part.IsRequired).Key + "}}";
            if (field.Key == "questions") made["allow_add"] = false;
            made["fields"] = Of(field.Fields, path + ".");
        }
        else if (field.IsList)
        {
            made["widget"] = "list";
            made["field"] = Of(field with { IsList = false, IsRequired = true, Key = "waarde" }, path);
        }
        else if (field.Kind == FieldKind.Group)
        {
            made["widget"] = "object";
            made["collapsed"] = true;
            made["fields"] = Of(field.Fields, path + ".");
        }
        else
        {
            AddText(made, field, path);
        }
    }

    private static void AddText(JsonObject made, FieldSchema field, string path)
    {
        switch (field.Kind)
        {
            case FieldKind.Choice or FieldKind.MeetingKind:
                made["widget"] = "select";
                made["options"] = new JsonArray([.. (field.Kind == FieldKind.Choice ? field.Choices : MeetingKinds.All).Select(word => JsonValue.Create(word))]);
                break;
            case FieldKind.Flag:
                made["widget"] = "boolean";
                break;
            case FieldKind.Sentences:
                made["widget"] = "text";
                if (field.MaxLength > 0) made["pattern"] = new JsonArray("^[\\s\\S]{0," + field.MaxLength + "}$", "Ten hoogste " + field.MaxLength + " tekens");
                break;
            default:
                made["widget"] = "string";

                // The day of publication may have its time.
                if (path == "date") made["pattern"] = new JsonArray("^(" + DateForm + "|" + MomentForm + ")?$", Forms[FieldKind.Date].Message);
                else if (Forms.TryGetValue(field.Kind, out var form)) made["pattern"] = new JsonArray(field.IsRequired ? "^" + form.Pattern + "$" : "^(" + form.Pattern + ")?$", form.Message);
                else if (field.MaxLength > 0) made["pattern"] = new JsonArray("^.{1," + field.MaxLength + "}$", "Ten hoogste " + field.MaxLength + " tekens");
                break;
        }
    }
}
