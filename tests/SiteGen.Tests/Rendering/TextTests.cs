using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Rendering.Texts;
using SiteGen.Content;
using SiteGen.Dutch.Dates;
using Xunit;

namespace SiteGen.Tests.Rendering;

public sealed class TextTests
{
    private static InterfaceTexts Texts(string language)
    {
        var bag = new DiagnosticBag();
        var texts = InterfaceTextsReader.Read(TestRender.Templates, language, bag);
        Assert.Empty(bag.Sorted().Select(diagnostic => diagnostic.ToString()));
        return texts;
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fy")]
    public void Every_language_has_the_same_texts_with_the_same_holes(string language)
    {
        var (dutch, other) = (Texts("nl"), Texts(language));
        Assert.Equal(dutch.Entries.Keys.Order(StringComparer.Ordinal), other.Entries.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, text) in dutch.Entries)
        {
            Assert.True(text.IsPlural == other.Entries[name].IsPlural, name);
            Assert.True(Holes(text.Other).SetEquals(Holes(other.Entries[name].Other)), name);
        }
    }

    [Theory]
    [InlineData("nl", "2017-02-03", "vrijdag 3 februari 2017", "3 feb 2017", "2017-02-03", null)]
    [InlineData("nl", "2016-09", "september 2016", "sep 2016", "2016-09", null)]
    [InlineData("nl", "2017-23", "najaar 2017", "najaar 2017", null, null)]
    [InlineData("nl", "2017-24", "winter 2017-2018", "winter 2017-2018", null, null)]
    [InlineData("nl", "2023", "2023", "2023", "2023", null)]
    [InlineData("nl", "XXXX-10-16", "16 oktober", "16 okt", null, "jaar onbekend")]
    [InlineData("nl", "XXXX-23", "najaar", "najaar", null, "jaar onbekend")]
    [InlineData("nl", "2018-10-16?", "dinsdag 16 oktober 2018", "16 okt 2018", "2018-10-16", "jaar afgeleid")]
    [InlineData("en", "2017-23", "autumn 2017", "autumn 2017", null, null)]
    [InlineData("fy", "2017-08-01", "tiisdei 1 augustus 2017", "1 aug 2017", "2017-08-01", null)]
    public void A_date_is_as_exact_as_it_is_known(string language, string date, string text, string shortText, string? machine, string? note)
    {
        var dates = new DateTexts(Texts(language));
        var parsed = EdtfDate.Parse(date).Value!;
        Assert.Equal((text, shortText, machine, note), (dates.Long(parsed), dates.Short(parsed), DateTexts.Machine(parsed), dates.Note(parsed)));
    }

    [Theory]
    [InlineData("2017-02-03", null, "14:00-16:30", "vrijdag 3 februari 2017, 14.00 tot 16.30 uur")]
    [InlineData("2017-02-03", null, "9:00", "vrijdag 3 februari 2017, 09.00 uur")]
    [InlineData("2017-02-03", "2017-02-04", null, "vrijdag 3 februari 2017 tot en met zaterdag 4 februari 2017")]
    [InlineData("2017-02-03", "2017-02-03", null, "vrijdag 3 februari 2017")]
    public void A_day_and_its_hours_are_one_phrase(string date, string? end, string? time, string expected)
    {
        SessionTime? hours = null;
        if (time is not null) Assert.True(SessionTime.TryParse(time, out hours));
        Assert.Equal(expected, new DateTexts(Texts("nl")).When(EdtfDate.Parse(date).Value!, end is null ? null : EdtfDate.Parse(end).Value, hours));
    }

    [Theory]
    [InlineData("nl", 1, "1 bericht")]
    [InlineData("nl", 0, "0 berichten")]
    [InlineData("nl", 1284, "1.284 berichten")]
    [InlineData("en", 1284, "1,284 articles")]
    public void Numbers_have_their_plural(string language, int number, string expected) => Assert.Equal(expected, Texts(language).Count("reports_count", number));

    [Theory]
    [InlineData(12, "12 bytes")]
    [InlineData(1500, "2 kB")]
    [InlineData(1_234_567, "1,2 MB")]
    public void Sizes_are_as_people_say_them(long bytes, string expected) => Assert.Equal(expected, Texts("nl").Size(bytes));

    [Fact]
    public void Own_list_without_some_texts_is_completed_with_one_warning()
    {
        var bag = new DiagnosticBag();
        var tree = new LayeredFileTree(MemoryFileTree.OfTexts(("i18n/nl.yml", "a: eigen\n")), MemoryFileTree.OfTexts(("i18n/nl.yml", "a: x\nb: y\nc: z\n")));
        var texts = InterfaceTextsReader.Read(tree, "nl", bag);
        Assert.Equal(("eigen", "y", "z"), (texts["a"], texts["b"], texts["c"]));
        Assert.Equal(
            "templates/i18n/nl.yml: warning SG0409: In templates/i18n/nl.yml ontbreken teksten die de site wel gebruikt: ‘b’, ‘c’. De ingebouwde teksten staan er nu.",
            Assert.Single(bag.Sorted()).ToString());
    }

    [Fact]
    public void Own_list_that_cannot_be_read_is_told_once()
    {
        var bag = new DiagnosticBag();
        var tree = new LayeredFileTree(MemoryFileTree.OfTexts(("i18n/nl.yml", "a: x\nb: \"open\nc: z\n")), MemoryFileTree.OfTexts(("i18n/nl.yml", "a: x\nb: y\n")));
        Assert.Equal("y", InterfaceTextsReader.Read(tree, "nl", bag)["b"]);
        Assert.StartsWith("templates/i18n/nl.yml:", Assert.Single(bag.Sorted()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_in_a_list_of_texts_are_told_with_their_place()
    {
        var bag = new DiagnosticBag();
        var tree = MemoryFileTree.OfTexts(("i18n/nl.yml", "a: x\nb: y\n"), ("i18n/en.yml", "a: [1]\n"));
        InterfaceTextsReader.Read(tree, "en", bag);
        InterfaceTextsReader.Read(tree, "de", bag);
        Assert.Equal(
            ["SG0402", "SG0403", "SG0403", "SG0405"],
            bag.Sorted().Select(diagnostic => diagnostic.Code).Order(StringComparer.Ordinal));
        Assert.Contains(bag.Sorted(), diagnostic => diagnostic.ToString() == "templates/i18n/en.yml:1:4: error SG0405: De tekst ‘a’ hoort één tekst te zijn.");
    }

    private static HashSet<string> Holes(string text) => Regex.Matches(text, @"\{\w+\}").Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
}
