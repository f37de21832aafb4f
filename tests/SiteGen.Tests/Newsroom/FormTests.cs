using SiteGen.Content.Editing;
using SiteGen.Newsroom.Form;
using Xunit;

namespace SiteGen.Tests.Newsroom;

/// <summary>The form has every field of the schema.</summary>
public sealed class FormTests
{
    [Fact]
    public void Every_field_of_the_schema_is_in_the_form_once()
    {
        var shown = FormSections.All.SelectMany(section => section.Fields).Concat(FormSections.Elsewhere).Where(field => field != FormNames.Body);
        Assert.Equal(ArticleSchema.Fields.Select(field => field.Key).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_field_has_a_name_that_an_editor_knows()
    {
        var paths = ArticleSchema.Fields.SelectMany(field => field.Fields.Select(part => field.Key + "." + part.Key).Prepend(field.Key))
            .Where(path => !path.StartsWith("source.", StringComparison.Ordinal) && !path.StartsWith("questions.", StringComparison.Ordinal));
        Assert.All(paths, path => Assert.True(FormLabels.Has(path), path));
    }

    [Theory]
    [InlineData("title", "v-title")]
    [InlineData("people[2].name", "v-people-2--name")]
    [InlineData("people[#]", "v-people-#")]
    [InlineData("session.date", "v-session-date")]
    public void A_control_has_an_id_that_the_script_makes_too(string name, string id) => Assert.Equal(id, FieldView.IdOf(name));
}
