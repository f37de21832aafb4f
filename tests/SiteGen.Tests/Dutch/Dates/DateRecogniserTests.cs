using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Dutch.Dates;
using Xunit;

namespace SiteGen.Tests.Dutch.Dates;

/// <summary>
/// A case is a text and what is found in it: the words, then the date in EDTF form, then what else they say. Several are
/// separated by a semicolon. Dates come first, then times.
/// </summary>
public sealed class DateRecogniserTests
{
    [Theory]
    [InlineData("Op dinsdag 16 oktober hield", "dinsdag 16 oktober = XXXX-10-16 Tuesday")]
    [InlineData("op 27 juni 2017 was", "27 juni 2017 = 2017-06-27")]
    [InlineData("16 okt. was er", "16 okt. = XXXX-10-16")]
    [InlineData("Het was 16 okt. De zaal", "16 okt = XXXX-10-16")]
    [InlineData("di. 16 okt 2018", "di. 16 okt 2018 = 2018-10-16 Tuesday")]
    [InlineData("vr 3 febr 2017", "vr 3 febr 2017 = 2017-02-03 Friday")]
    [InlineData("1 mrt", "1 mrt = XXXX-03-01")]
    [InlineData("16 okt '18", "16 okt '18 = 2018-10-16")]
    [InlineData("16-okt-2018", "16-okt-2018 = 2018-10-16")]
    [InlineData("DONDERDAG 7 DECEMBER 2022", "DONDERDAG 7 DECEMBER 2022 = 2022-12-07 Thursday")]
    [InlineData("de 3e maart", "3e maart = XXXX-03-03")]
    [InlineData("de derde maart 2020", "derde maart 2020 = 2020-03-03")]
    [InlineData("donderdag de 16e mei", "donderdag de 16e mei = XXXX-05-16 Thursday")]
    [InlineData("Maandag, 4 november 2019", "Maandag, 4 november 2019 = 2019-11-04 Monday")]
    [InlineData("dinsdagavond 16 oktober", "dinsdagavond 16 oktober = XXXX-10-16 Tuesday")]
    [InlineData("woensdag 7 december jongstleden heeft", "woensdag 7 december jongstleden = XXXX-12-07 Wednesday Past")]
    [InlineData("16 oktober jl. kwamen", "16 oktober jl. = XXXX-10-16 Past")]
    [InlineData("16 oktober j.l. kwamen", "16 oktober j.l. = XXXX-10-16 Past")]
    [InlineData("vrijdag 12 mei a.s. is", "vrijdag 12 mei a.s. = XXXX-05-12 Friday Future")]
    [InlineData("12 mei aanstaande", "12 mei aanstaande = XXXX-05-12 Future")]
    [InlineData("afgelopen dinsdag 16 oktober", "afgelopen dinsdag 16 oktober = XXXX-10-16 Tuesday Past")]
    [InlineData("10 februari van dit jaar", "10 februari van dit jaar = XXXX-02-10 Current")]
    [InlineData("16 oktober (2018)", "16 oktober (2018) = 2018-10-16")]
    [InlineData("op dinsdag\n16 oktober 2018", "dinsdag\n16 oktober 2018 = 2018-10-16 Tuesday")]
    [InlineData("vergadering d.d. 21-03 2019", "21-03 2019 = 2019-03-21")]
    [InlineData("nummer 21-03 2500", "")]
    [InlineData("Ede, 28 juni 2016\n\nDeelnemers", "28 juni 2016 = 2016-06-28")]
    [InlineData("op 28 juni 2016 deelnemers", "28 juni = XXXX-06-28")]
    [InlineData("Aantal 3\n\nmaart 2019", "maart 2019 = 2019-03")]
    [InlineData("3 jan. 2018 en 3 Jan de Vries", "3 jan. 2018 = 2018-01-03")]
    [InlineData("29 februari 2018", "")]
    [InlineData("31 april", "")]
    public void Days_in_words(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("vrijdag 3 en zaterdag 4 februari", "vrijdag 3 en zaterdag 4 februari = XXXX-02-03..XXXX-02-04 Friday..Saturday")]
    [InlineData("van 3 tot en met 5 maart", "3 tot en met 5 maart = XXXX-03-03..XXXX-03-05")]
    [InlineData("3-5 maart 2019", "3-5 maart 2019 = 2019-03-03..2019-03-05")]
    [InlineData("3 t/m 5 maart 2019", "3 t/m 5 maart 2019 = 2019-03-03..2019-03-05")]
    [InlineData("3 – 5 maart", "3 – 5 maart = XXXX-03-03..XXXX-03-05")]
    [InlineData("30 september en 1 oktober 2019", "30 september = 2019-09-30; 1 oktober 2019 = 2019-10-01")]
    [InlineData("30 september tot 2 oktober 2019", "30 september tot 2 oktober 2019 = 2019-09-30..2019-10-02")]
    [InlineData("30 december t/m 2 januari 2020", "30 december t/m 2 januari 2020 = 2019-12-30..2020-01-02")]
    [InlineData("3, 10 en 17 maart 2020", "3, 10 en 17 maart 2020 = 2020-03-03; 3, 10 en 17 maart 2020 = 2020-03-10; 3, 10 en 17 maart 2020 = 2020-03-17")]
    [InlineData("10 maart, 14 april en 12 mei 2019", "10 maart = 2019-03-10; 14 april = 2019-04-14; 12 mei 2019 = 2019-05-12")]
    [InlineData("10 november, 12 mei 2019", "10 november = XXXX-11-10; 12 mei 2019 = 2019-05-12")]
    [InlineData("van maandag 3 tot en met woensdag 5 juni", "maandag 3 tot en met woensdag 5 juni = XXXX-06-03..XXXX-06-05 Monday..Wednesday")]
    public void Several_days(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("(06-02-2017)", "06-02-2017 = 2017-02-06")]
    [InlineData("verlopen op 27-02-2017.", "27-02-2017 = 2017-02-27")]
    [InlineData("d.d. 16-10-2018", "16-10-2018 = 2018-10-16")]
    [InlineData("16/10/'18", "16/10/'18 = 2018-10-16")]
    [InlineData("16-10-18", "16-10-18 = 2018-10-16")]
    [InlineData("16.10.2018", "16.10.2018 = 2018-10-16")]
    [InlineData("Datum: 16.10.18", "16.10.18 = 2018-10-16")]
    [InlineData("di 16-10-2018, 14.00 uur", "di 16-10-2018 = 2018-10-16 Tuesday; 14.00 uur = 14:00")]
    [InlineData("dinsdag 16/10", "dinsdag 16/10 = XXXX-10-16 Tuesday")]
    [InlineData("2018-10-16", "2018-10-16 = 2018-10-16")]
    [InlineData("2018-10-16T14:00:00", "2018-10-16 = 2018-10-16; 14:00:00 = 14:00")]
    [InlineData("16 - 10 - 2018", "16 - 10 - 2018 = 2018-10-16")]
    [InlineData("02-16-2017", "")]
    [InlineData("31-02-2017", "")]
    [InlineData("00-00-0000", "")]
    [InlineData("06-02-2017-3", "")]
    [InlineData("NL12-06-02-2017", "")]
    [InlineData("16/10", "")]
    [InlineData("versie 1.2.18", "")]
    [InlineData("192.16.10.2018", "")]
    public void Days_in_figures(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("in september 2016 is", "september 2016 = 2016-09")]
    [InlineData("Eind maart organiseert", "Eind maart = XXXX-03 End")]
    [InlineData("begin maart", "begin maart = XXXX-03 Begin")]
    [InlineData("medio mei 2020", "medio mei 2020 = 2020-05 Middle")]
    [InlineData("half juni", "half juni = XXXX-06 Middle")]
    [InlineData("in de tweede helft van maart 2021", "tweede helft van maart 2021 = 2021-03 End")]
    [InlineData("sinds maart", "maart = XXXX-03")]
    [InlineData("afgelopen maart", "afgelopen maart = XXXX-03 Past")]
    [InlineData("sept. 2016", "sept. 2016 = 2016-09")]
    [InlineData("maart en april 2019", "maart en april 2019 = 2019-03")]
    [InlineData("november t/m februari 2020", "november t/m februari 2020 = 2019-11")]
    [InlineData("In het najaar van 2017 vindt", "najaar van 2017 = 2017-23")]
    [InlineData("voorjaar 2017", "voorjaar 2017 = 2017-21")]
    [InlineData("zomer '19", "zomer '19 = 2019-22")]
    [InlineData("winter 2017-2018", "winter 2017-2018 = 2017-24")]
    [InlineData("komend voorjaar", "komend voorjaar = XXXX-21 Future")]
    [InlineData("dit najaar", "dit najaar = XXXX-23 Current")]
    [InlineData("eind van de zomer", "eind van de zomer = XXXX-22 End")]
    [InlineData("Q1 2023", "Q1 2023 = 2023 q1")]
    [InlineData("het eerste kwartaal van 2023", "eerste kwartaal van 2023 = 2023 q1")]
    [InlineData("3e kwartaal", "3e kwartaal = Quarter q3")]
    [InlineData("In 2023 komen zij", "2023 = 2023")]
    [InlineData("sinds de decentralisatie in 2015 is", "2015 = 2015")]
    [InlineData("begin 2019", "begin 2019 = 2019 Begin")]
    [InlineData("eind jaren negentig", "")]
    [InlineData("in 2015 en 2016", "2015 = 2015; 2016 = 2016")]
    [InlineData("beleidsplan 2016-2018.", "2016-2018 = 2016..2018")]
    [InlineData("periode 2016 t/m 2018", "2016 t/m 2018 = 2016..2018")]
    [InlineData("schooljaar 2016/2017", "2016/2017 = 2016..2017")]
    [InlineData("seizoen 2016-'17", "2016-'17 = 2016..2017")]
    [InlineData("tussen 2016 en 2018", "2016 en 2018 = 2016..2018")]
    [InlineData("de Wmo 2015 regelt", "2015 = 2015 bare")]
    [InlineData("In mei.", "mei = XXXX-05")]
    public void Months_seasons_quarters_and_years(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("afgelopen dinsdag", "afgelopen dinsdag = Weekday Tuesday Past")]
    [InlineData("vorige week donderdag", "vorige week donderdag = Weekday Thursday Past -1")]
    [InlineData("donderdag vorige week", "donderdag vorige week = Weekday Thursday Past -1")]
    [InlineData("vrijdag a.s.", "vrijdag a.s. = Weekday Friday Future")]
    [InlineData("komende woensdagavond", "komende woensdagavond = Weekday Wednesday Future")]
    [InlineData("Kon u er vrijdag niet bij zijn", "vrijdag = Weekday Friday")]
    [InlineData("elke dinsdag", "elke dinsdag = Weekday Tuesday Every")]
    [InlineData("de eerste dinsdag van de maand", "dinsdag = Weekday Tuesday Every")]
    [InlineData("gisteravond", "gisteravond = RelativeDay Past -1")]
    [InlineData("vorig jaar", "vorig jaar = RelativePeriod Past -1 Year")]
    [InlineData("volgende maand", "volgende maand = RelativePeriod Future 1 Month")]
    [InlineData("in de morgen", "")]
    public void Days_counted_from_the_day_of_writing(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("om 14.00 uur", "14.00 uur = 14:00")]
    [InlineData("14:00-16:30", "14:00-16:30 = 14:00-16:30")]
    [InlineData("14.00 - 16.30 uur", "14.00 - 16.30 uur = 14:00-16:30")]
    [InlineData("van 14.00 tot 16.30 uur", "14.00 tot 16.30 uur = 14:00-16:30")]
    [InlineData("van 10 tot 12 uur", "10 tot 12 uur = 10:00-12:00")]
    [InlineData("van twee tot vier.", "twee tot vier = 14:00-16:00 custom")]
    [InlineData("van twee tot vier uur", "twee tot vier uur = 14:00-16:00 custom")]
    [InlineData("van tien tot twaalf uur", "tien tot twaalf uur = 10:00-12:00")]
    [InlineData("van elf tot een uur", "elf tot een uur = 11:00-13:00")]
    [InlineData("om half drie", "half drie = 14:30 custom")]
    [InlineData("om kwart over twee 's middags", "kwart over twee 's middags = 14:15")]
    [InlineData("om acht uur 's avonds", "acht uur 's avonds = 20:00")]
    [InlineData("vanaf 9u30", "9u30 = 09:30")]
    [InlineData("om 14u", "14u = 14:00")]
    [InlineData("tussen 10.00 en 12.00 uur", "10.00 en 12.00 uur = 10:00-12:00")]
    [InlineData("09.30 Inloop met koffie\n10.00 - 10.45 Opening", "09.30 = 09:30; 10.00 - 10.45 = 10:00-10:45")]
    [InlineData("om 19.30u.", "19.30u = 19:30")]
    [InlineData("van 24 tot 25 uur", "")]
    public void Times_of_day(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("van twee tot vier weken")]
    [InlineData("artikel 3, lid 2")]
    [InlineData("artikel 2018 van het wetboek")]
    [InlineData("€ 2.016 en € 2015 per jaar")]
    [InlineData("€ 10.50 per uur")]
    [InlineData("bel 06-12 34 56 78 of 070 - 16 10 2018")]
    [InlineData("2011 AB Haarlem")]
    [InlineData("ruim 2000 inwoners en 1950 woningen")]
    [InlineData("in 2000 huishoudens")]
    [InlineData("24 uur per dag, 7 dagen per week")]
    [InlineData("na 2 uur vergaderen")]
    [InlineData("een werkweek van 36 uur")]
    [InlineData("COVID-19 en A12")]
    [InlineData("versie 2.10 en ISO 9001")]
    [InlineData("wij deelden 2018 folders uit")]
    [InlineData("1.3 maart is geen dag? 12,5 % van 3.14")]
    [InlineData("een score van 3-5")]
    [InlineData("postbus 2018 te Ede")]
    [InlineData("Mei Li Vos sprak met Jan en April")]
    [InlineData("een te ma di wo do vr za zo")]
    [InlineData("de deelnemers deden dit jaarlijks")]
    [InlineData("gm0453 en 0165-161018")]
    public void Numbers_and_names_that_are_no_dates(string text) => Assert.Equal("", Show(text));

    [Theory]
    [InlineData("en", "on Tuesday, October 16th, 2018 at 2 pm", "Tuesday, October 16th, 2018 = 2018-10-16 Tuesday; 2 pm = 14:00")]
    [InlineData("en", "the 16th of October 2018", "16th of October 2018 = 2018-10-16")]
    [InlineData("en", "You may join us in May", "May = XXXX-05")]
    [InlineData("en", "from 3 to 5 March 2019", "3 to 5 March 2019 = 2019-03-03..2019-03-05")]
    [InlineData("en", "last Thursday and in spring 2017", "last Thursday = Weekday Thursday Past; spring 2017 = 2017-21")]
    [InlineData("fy", "Tiisdei 16 septimber 2018 mei 20 minsken", "Tiisdei 16 septimber 2018 = 2018-09-16 Tuesday")]
    [InlineData("fy", "op 3 maaie om healwei trije", "3 maaie = XXXX-05-03; healwei trije = 14:30 custom")]
    [InlineData("fy", "fan 3 oant en mei 5 july", "3 oant en mei 5 july = XXXX-07-03..XXXX-07-05")]
    public void English_and_Frisian_texts(string language, string text, string expected) => Assert.Equal(expected, Show(text, language));

    [Fact]
    public void Any_text_is_survived_and_every_span_is_inside_it() => Prop.ForAll(TextOfPieces(), text =>
    {
        foreach (var language in new[] { "nl", "en", "fy" })
        {
            var found = DateRecogniser.Find(text, language);
            var last = 0;
            foreach (var date in found.Dates)
            {
                Assert.InRange(date.Span.Start, 0, text.Length);
                Assert.InRange(date.Span.Length, 1, text.Length - date.Span.Start);
                Assert.True(date.Span.Start >= last);
                last = date.Span.Start;
                date.ToEdtf();
                date.EndToEdtf(date.Year);
            }

            foreach (var time in found.Times) Assert.InRange(time.Span.End, 1, text.Length);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    /// <summary>Texts out of the pieces of dates, in any order: they reach corners that random letters never do.</summary>
    private static Arbitrary<string> TextOfPieces()
    {
        string[] pieces =
        [
            "dinsdag", "di", "16", "3", "31", "2018", "'18", "oktober", "okt", "feb", "-", "/", ".", ",", "en", "tot", "met", "t/m", "van", "de", "e",
            "jl.", "a.s.", "afgelopen", "vorige", "week", "eind", "begin", "helft", "eerste", "najaar", "Q1", "kwartaal", "in", "tussen", "uur", "om",
            "half", "kwart", "over", "twee", ":", "30", "14", "'s", "avonds", "(", ")", "\n", "\n\n", " ", " ", " ", " ", "€", "mei", "May", "pm", "é", "😀",
            "29", "februari", "9999", "0", "elke", "dit", "jaar", "komend",
        ];
        return Gen.Elements(pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();
    }

    private static string Show(string text, string language = "nl")
    {
        var found = DateRecogniser.Find(text, language);
        return string.Join("; ", found.Dates.Select(date => date.Span.Of(text) + " = " + Show(date))
            .Concat(found.Times.Select(time => time.Span.Of(text) + " = " + time + (time.IsAfternoonByCustom ? " custom" : ""))));
    }

    private static string Show(DateMention date)
    {
        var shown = new StringBuilder(date.ToEdtf()?.ToString() ?? date.Kind.ToString());
        if (date.Kind == DateMentionKind.Period) shown.Append("..").Append(date.EndYear);
        if (date.EndToEdtf(date.Year) is { } end) shown.Append("..").Append(end);
        if (date.Weekday is { } weekday) shown.Append(' ').Append(weekday);
        if (date.EndWeekday is { } endWeekday) shown.Append("..").Append(endWeekday);
        if (date.Direction != DateDirection.None) shown.Append(' ').Append(date.Direction);
        if (date.Part != DatePart.Whole) shown.Append(' ').Append(date.Part);
        if (date.Quarter is { } quarter) shown.Append(" q").Append(quarter);
        if (date.Offset is { } offset) shown.Append(' ').Append(offset);
        if (date.Kind == DateMentionKind.RelativePeriod) shown.Append(' ').Append(date.Unit);
        if (!date.IsPlain) shown.Append(" bare");
        return shown.ToString();
    }
}
