using SiteGen.Content;
using SiteGen.Content.Editing;
using SiteGen.Newsroom.Guarding;

namespace SiteGen.Newsroom.Form;

/// <summary>
/// Puts the answers to the questions of the import in the article, and takes the answered questions out of it. An answer gives way to what
/// the editor typed in the field itself.
/// </summary>
internal sealed class QuestionAnswers(ArticleText basis, PostedForm form, ThemeVocabulary themes)
{
    /// <summary>The answer that things are right as they are.</summary>
    public const string AsItIs = "@klopt";

    /// <summary>The answer in the editor's own words.</summary>
    public const string Own = "@anders";

    private const string Questions = "questions";

    /// <summary>Where a typed answer goes that is about a group: the field of it that is asked for.</summary>
    private static readonly Dictionary<string, string> FieldOfGroup = new(StringComparer.Ordinal)
    {
        ["video"] = "video.url",
        ["callToAction"] = "callToAction.url",
        ["image"] = "image.src",
    };

    /// <summary>The field that an answer fills, by the field of the question; null when no one field can take it.</summary>
    public static string? FieldOf(string field, string answer) =>
        field == "contact" ? answer.Contains('@', StringComparison.Ordinal) ? "contact.email" : "contact.phone"
        : FieldOfGroup.TryGetValue(field, out var part) ? part
        : ArticleSchema.Find(field) is { IsList: false, Kind: not FieldKind.Group } ? field : null;

    /// <summary>The article with the answers.</summary>
    public ArticleText Answer(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (basis.Find(Questions) is not FieldList { Items.Count: > 0 } questions) return text;
        var open = new List<FieldValue>();
        for (var i = 0; i < questions.Items.Count; i++)
        {
            var answers = AnswersTo(i);
            if (answers.Count == 0) open.Add(questions.Items[i]);
            else if (questions.Items[i] is FieldGroup question) text = answers.Where(answer => answer != AsItIs).Aggregate(text, (one, answer) => With(one, question, answer));
        }

        return open.Count == questions.Items.Count ? text : text.Set(Questions, new FieldList(open));
    }

    private List<string> AnswersTo(int index)
    {
        if (!form.Fields.TryGetValue(FormNames.Question(index), out var chosen)) return [];
        var own = FormReading.OneLine(form[FormNames.OwnAnswer(index)] ?? "");
        return [.. chosen.Where(answer => answer.Length > 0).Select(answer => answer == Own ? own : answer).Where(answer => answer.Length > 0)];
    }

    private ArticleText With(ArticleText text, FieldGroup question, string answer)
    {
        var field = FormReading.TextOf(question["field"]);
        if (field == "people") return Renamed(text, question, answer);
        if (field == "links") return Linked(text, FormReading.TextOf(question["evidence"]), answer);
        if (FieldOf(field, answer) is { } path)
        {
            if (!Same(text.Find(path), basis.Find(path))) return text;
            return text.Set(path, ArticleSchema.Find(path)!.Kind switch
            {
                FieldKind.Date => DutchDate.Read(answer, isUncertain: false),
                FieldKind.TimeRange => DutchDate.ReadTime(answer),
                _ => answer,
            });
        }

        return ArticleSchema.Find(field) is { IsList: true } list ? Added(text, list, field, answer) : text;
    }

    /// <summary>A choice between two spellings: the person gets the chosen one, and keeps the other as an alias.</summary>
    private static ArticleText Renamed(ArticleText text, FieldGroup question, string answer)
    {
        var spellings = (question["candidates"] as FieldList)?.Items.Select(FormReading.TextOf).Append(answer).ToHashSet(StringComparer.Ordinal) ?? [answer];
        if (text.Find("people") is not FieldList people) return text;
        for (var i = 0; i < people.Items.Count; i++)
        {
            var name = FormReading.TextOf(people.Items[i] is FieldGroup group ? group["name"] : people.Items[i]);
            if (name == answer || !spellings.Contains(name)) continue;
            var aliases = ((people.Items[i] as FieldGroup)?["aliases"] as FieldList)?.Items.Select(FormReading.TextOf) ?? [];
            var path = FormNames.Item("people", i);
            return text.Set(path + ".name", answer).Set(path + ".aliases", FieldValue.List(aliases.Append(name).Where(alias => alias != answer).Distinct(StringComparer.Ordinal)));
        }

        return text;
    }

    /// <summary>A link that was lost: the words of it in the text become a link again.</summary>
    private static ArticleText Linked(ArticleText text, string words, string address)
    {
        var at = words.Length == 0 ? -1 : text.Body.IndexOf(words, StringComparison.Ordinal);
        return at < 0 || !WebAddress.IsAllowed(address) || address.AsSpan().ContainsAny("()<> ") ? text
            : text.WithBody(string.Concat(text.Body.AsSpan(0, at), "[" + words + "](" + address + ")", text.Body.AsSpan(at + words.Length)));
    }

    private ArticleText Added(ArticleText text, FieldSchema list, string field, string answer)
    {
        var value = list.Kind == FieldKind.Theme && themes.TryResolve(answer, out var theme) ? theme.Slug : answer;
        var items = (text.Find(field) as FieldList)?.Items ?? [];
        var isThere = items.Any(item => string.Equals(FormReading.TextOf(item is FieldGroup group ? group[list.Fields[0].Key] : item), value, StringComparison.OrdinalIgnoreCase));
        if (isThere) return text;
        return text.Set(FormNames.Item(field, items.Count), list.Kind == FieldKind.Group ? FieldGroup.Of((list.Fields[0].Key, value)) : new FieldText(value));
    }

    private static bool Same(FieldValue? one, FieldValue? other) => string.Equals(FormReading.TextOf(one), FormReading.TextOf(other), StringComparison.Ordinal);
}
