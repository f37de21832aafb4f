using SiteGen.Content.Editing;
using SiteGen.Content.Reading;
using Xunit;

namespace SiteGen.Tests.Content.Editing;

public sealed class ArticleSchemaTests
{
    [Fact]
    public void The_fields_are_those_that_the_reader_knows_in_the_same_order()
    {
        Assert.Equal(GroupSchema.Article.Keys, ArticleSchema.Fields.Select(field => field.Key));
        var groups = GroupSchema.All.ToDictionary(group => group.Name, StringComparer.Ordinal);
        foreach (var field in ArticleSchema.Fields.Where(field => field.Kind == FieldKind.Group))
            Assert.Equal(groups[field.Key].Keys, field.Fields.Select(part => part.Key));
    }

    [Theory]
    [InlineData("title", FieldKind.Text)]
    [InlineData("session.date", FieldKind.Date)]
    [InlineData("people[3].former", FieldKind.Flag)]
    [InlineData("contact.image.src", FieldKind.File)]
    [InlineData("themes[0]", FieldKind.Theme)]
    public void Finds_the_field_of_a_path(string path, FieldKind kind) => Assert.Equal(kind, ArticleSchema.Find(path)?.Kind);

    [Theory]
    [InlineData("titel")]
    [InlineData("title.name")]
    [InlineData("session.datum")]
    public void Knows_no_other_fields(string path) => Assert.Null(ArticleSchema.Find(path));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("[0]")]
    [InlineData("a.")]
    [InlineData("a[")]
    [InlineData("a[x]")]
    [InlineData("a[-1]")]
    [InlineData("a[0]b")]
    public void Refuses_what_is_no_path(string path) => Assert.ThrowsAny<ArgumentException>(() => ArticleSchema.Find(path));
}
