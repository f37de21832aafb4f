using SiteGen.Dutch.Meetings;
using SiteGen.Dutch.Names;
using SiteGen.Dutch.Organisations;
using SiteGen.Dutch.Places;
using SiteGen.Dutch.Websites;
using SiteGen.Dutch.Words;
using Xunit;

namespace SiteGen.Tests.Dutch.Words;

public class WordTableTests
{
    [Theory]
    [InlineData("Gemeente", "gemeente")]
    [InlineData("’s-Gravenhage", "'s-gravenhage")]
    [InlineData("CAFÉ", "café")]
    [InlineData("g`n", "g'n")]
    [InlineData("een", "een")]
    public void A_word_has_its_folded_form(string written, string folded)
    {
        var word = WordTable.Of(TokenKind.Word, written);
        Assert.Equal((written, folded), (word.Written, word.Folded));
    }

    [Fact]
    public void The_same_word_is_shared_and_others_are_never_taken_for_it()
    {
        for (var number = 0; number < 200_000; number++)
        {
            var written = "woord" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(written, WordTable.Of(TokenKind.Word, written).Written);
        }

        Assert.Same(WordTable.Of(TokenKind.Word, "vandaag"), WordTable.Of(TokenKind.Word, "vandaag"));
        Assert.NotSame(WordTable.Of(TokenKind.Word, "vandaag"), WordTable.Of(TokenKind.Word, "Vandaag"));
        Assert.NotEqual(WordTable.Of(TokenKind.Mark, "x").Kind, WordTable.Of(TokenKind.Word, "x").Kind);
    }

    [Theory]
    [InlineData("de", WordTraits.Small | WordTraits.Opener)]
    [InlineData("Anna", WordTraits.GivenName)]
    [InlineData("vertelde", WordTraits.Small | WordTraits.Past)]
    public void A_word_has_the_traits_that_rules_ask_for(string written, object traits) =>
        Assert.Equal((WordTraits)traits, WordTable.Of(TokenKind.Word, written).Traits & (WordTraits)traits);

    [Fact]
    public void A_word_has_the_cues_that_rules_begin_at()
    {
        Assert.Equal(PersonCues.Prefix, WordTable.Of(TokenKind.Word, "van").People & PersonCues.Prefix);
        Assert.Equal(OrganisationCues.LowerHead | OrganisationCues.Government, WordTable.Of(TokenKind.Word, "gemeente").Organisations & OrganisationCues.Lead);
        Assert.Equal(PersonCues.Colleague | PersonCues.Counterpart, WordTable.Of(TokenKind.Word, "collega").People);
        Assert.Equal(PersonCues.Aged, WordTable.Of(TokenKind.Word, "vijftigjarige").People);
        Assert.Equal(PersonCues.None, WordTable.Of(TokenKind.Word, "fietspad").People);
        Assert.Equal(OrganisationCues.Introducing | OrganisationCues.HouseOfPeople, WordTable.Of(TokenKind.Word, "adviesbureau").Organisations & (OrganisationCues.Introducing | OrganisationCues.HouseOfPeople | OrganisationCues.Trade));
        Assert.Equal(OrganisationCues.Trade, WordTable.Of(TokenKind.Word, "Logistiek").Organisations);
        Assert.Equal(PlaceCues.Building, WordTable.Of(TokenKind.Word, "dorpshuis").Places & PlaceCues.Building);
        Assert.Equal(MeetingCues.Sign, WordTable.Of(TokenKind.Word, "vertelde").Meetings & MeetingCues.Sign);
        Assert.Equal(MeetingCues.Number, WordTable.Of(TokenKind.Word, "vijfenzeventig").Meetings & MeetingCues.Number);
        Assert.Equal(MeetingCues.Related, WordTable.Of(TokenKind.Word, "vervolgbijeenkomst").Meetings & MeetingCues.Related);
        Assert.Equal(MeetingCues.None, WordTable.Of(TokenKind.Word, "fietspad").Meetings);
        Assert.Equal(LineCues.Menu | LineCues.Page, WordTable.Of(TokenKind.Word, "Nieuws").Lines);
        Assert.Equal(LineCues.None, WordTable.Of(TokenKind.Mark, "#").Lines);
    }

    [Theory]
    [InlineData("beschikbaar", PlaceCues.ThrownOpen | PlaceCues.Opened)]
    [InlineData("vulden", PlaceCues.Filled | PlaceCues.Visiting)]
    [InlineData("Raadzaal", PlaceCues.Building | PlaceCues.Room | PlaceCues.Single)]
    [InlineData("fietspad", PlaceCues.None)]
    public void A_word_has_all_the_cues_of_venues_that_lists_give_it(string written, object cues) =>
        Assert.Equal((PlaceCues)cues, WordTable.Of(TokenKind.Word, written).Places & ((PlaceCues)cues | PlaceCues.Lent | PlaceCues.Visiting));

    [Theory]
    [InlineData(TokenKind.Number, "1.250", MeetingCues.Figures)]
    [InlineData(TokenKind.Number, "125000", MeetingCues.None)]
    [InlineData(TokenKind.Word, "tweehonderdvijftig", MeetingCues.Number)]
    [InlineData(TokenKind.Word, "dertigen", MeetingCues.GroupNumber)]
    [InlineData(TokenKind.Word, "prachtig", MeetingCues.None)]
    public void A_word_that_counts_people_has_its_cue(TokenKind kind, string written, object cues) =>
        Assert.Equal((MeetingCues)cues, WordTable.Of(kind, written).Meetings & (MeetingCues.Count | MeetingCues.GroupNumber));
}
