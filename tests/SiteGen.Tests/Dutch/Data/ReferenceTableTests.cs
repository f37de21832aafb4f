using SiteGen.Dutch.Data;
using Xunit;

namespace SiteGen.Tests.Dutch.Data;

public sealed class ReferenceTableTests
{
    private static readonly ReferenceTable Table = ReferenceTable.Parse("proef", "word\tkinds\tflag\nde\tlidwoord\t1\n\nhuis\t a; ;b;\t0\nkort\n\t\t\nlaatst\tx\t");

    [Theory]
    [InlineData(0, "de", "lidwoord", "1")]
    [InlineData(1, "huis", " a; ;b;", "0")]
    [InlineData(2, "kort", "", "")]
    [InlineData(3, "", "", "")]
    [InlineData(4, "laatst", "x", "")]
    public void A_cell_is_what_stands_between_tabs_and_empty_where_the_row_is_short(int row, string word, string kinds, string flag)
    {
        var cells = Table.Rows[row];

        Assert.Equal([word, kinds, flag], [cells[0], cells[1], cells[2]]);
        Assert.Equal(kinds, cells.Span(1).ToString());
    }

    [Fact]
    public void Empty_lines_are_no_rows() => Assert.Equal(5, Table.Rows.Count);

    [Fact]
    public void Both_walks_over_the_rows_give_the_same()
    {
        var words = new List<string>();
        foreach (var row in Table.Rows) words.Add(row[0]);

        Assert.Equal(["de", "huis", "kort", "", "laatst"], words);
        Assert.Equal(words, Table.Rows.Select(row => row[0]));
    }

    [Fact]
    public void A_list_is_trimmed_and_has_no_empty_values()
    {
        Assert.Equal(["a", "b"], Table.Rows[1].List(1));
        Assert.Empty(Table.Rows[2].List(1));
    }

    [Fact]
    public void A_flag_is_1()
    {
        Assert.True(Table.Rows[0].Flag(2));
        Assert.False(Table.Rows[1].Flag(2) || Table.Rows[2].Flag(2));
    }

    [Theory]
    [InlineData("")]
    [InlineData("word\tkind")]
    [InlineData("word\tkind\n")]
    public void A_table_without_rows_is_empty(string text) => Assert.Empty(ReferenceTable.Parse("leeg", text).Rows);

    [Fact]
    public void A_table_that_was_not_compiled_in_is_a_fault() => Assert.Throws<ArgumentException>(() => ReferenceTable.Load("bestaat-niet"));

    [Fact]
    public void A_column_that_is_not_there_is_a_fault() => Assert.Throws<ArgumentException>(() => Table.Column("bestaat-niet"));
}
