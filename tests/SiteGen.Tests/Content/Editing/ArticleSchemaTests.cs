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
    [InlineData("contact.image", FieldKind.File)]
    [InlineData("themes[0]", FieldKind.Theme)]
    public void Finds_the_field_of_a_path(string path, FieldKind kind) => Assert.Equal(kind, ArticleSchema.Find(path)?.Kind);

    [Fact]
    public void What_a_field_takes_by_the_schema_the_reader_takes_too()
    {
        var file = ArticleText.New(ContentFixture.ArticlePath, (FieldGroup)Sample(new FieldSchema("", FieldKind.Group) { Fields = ArticleSchema.Fields }), "Tekst.");
        var (article, found) = ContentFixture.ReadArticle(file.ToString(), ("content/media/x.png", "x"));
        Assert.Empty(found);
        Assert.Equal("media/x.png", article!.Contact!.Image);
        Assert.Equal(file.Root.Fields.Count, ArticleSchema.Fields.Count);
    }

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

    /// <summary>A value that a field takes, of each part of a group too.</summary>
    private static FieldValue Sample(FieldSchema field)
    {
        FieldValue one = field.Kind switch
        {
            FieldKind.Choice => field.Choices[0],
            FieldKind.Flag => "true",
            FieldKind.Date or FieldKind.Moment => "2017-02-03",
            FieldKind.TimeRange => "14:00-16:30",
            FieldKind.Slug => "een-slug",
            FieldKind.Language => "fy",
            FieldKind.Alias => "/oud/pad/",
            FieldKind.Address => "https://voorbeeld.example/",
            FieldKind.Email => "a@voorbeeld.example",
            FieldKind.Phone => "070 - 123 45 67",
            FieldKind.File or FieldKind.FileOrAddress => "media/x.png",
            FieldKind.Theme => "mantelzorg",
            FieldKind.Municipality => "Velsen",
            FieldKind.MeetingKind => "kennissessie",
            FieldKind.Machine => field.Key == "sha256" ? new string('a', 64) : "seeds/x.txt",
            FieldKind.Group => new FieldGroup([.. field.Fields.Select(part => KeyValuePair.Create(part.Key, Sample(part)))]),
            _ => "Woorden",
        };
        return field.IsList ? new FieldList([one]) : one;
    }
}
