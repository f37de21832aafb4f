using SiteGen.Dutch.Dates;
using SiteGen.Import;
using Xunit;

namespace SiteGen.Tests.Import;

/// <summary>The five reports of <c>seeds/</c>, against what a careful editor makes of each.</summary>
public sealed class SeedsTests
{
    private const string Platform = "000_846417e4d8341844.txt";
    private const string Aldermen = "001_f9815c5e15404ece.txt";
    private const string Almere = "002_0fd9ce3b896e06d2.txt";
    private const string Reference = "003_7678bcf5377e94a6.txt";
    private const string Wassenaar = "004_efe0d68c16dc9fc9.txt";

    private static readonly Dictionary<string, ImportedArticle> Articles = new[] { Platform, Aldermen, Almere, Reference, Wassenaar }
        .ToDictionary(name => name, name => ImportedReport.Of("seeds/" + name, File.ReadAllBytes(Repository.At("seeds/" + name))), StringComparer.Ordinal);

    [Theory]
    [InlineData(Platform, "Eerste Platform Sociaal Domein IJmond", true)]
    [InlineData(Aldermen, "Wethoudersbijeenkomst", false)]
    [InlineData(Almere, "Werkbijeenkomst sociale infrastructuur", false)]
    [InlineData(Reference, "Kennissessie Jeugdhulp", false)]
    [InlineData(Wassenaar, "Samen aan de slag met het beleid van zorg, werk en welzijn", false)]
    public void Title(string seed, string title, bool isProposal)
    {
        Assert.Equal((title, isProposal), (Articles[seed].Title.Value, Articles[seed].Title.IsProbable));
        Assert.Equal(isProposal, Asks(seed, "title"));
    }

    [Theory]
    [InlineData(Platform, "2017-06-27")]
    [InlineData(Aldermen, "2018-10-16?")]
    [InlineData(Almere, "2016-02-10?")]
    [InlineData(Reference, "2022-12-07")]
    [InlineData(Wassenaar, "2017-02-03")]
    public void Session_date_is_as_certain_as_the_text(string seed, string date)
    {
        Assert.Equal(date, Articles[seed].Session.Date?.Value.ToString());
        Assert.Equal(date.EndsWith('?'), Asks(seed, "session.date"));
        Assert.Null(Articles[seed].Session.EndDate);
    }

    [Fact]
    public void A_reckoned_year_comes_with_its_candidates()
    {
        var question = Articles[Aldermen].Questions.Single(question => question.Field == "session.date");
        Assert.Equal("Klopt het jaar 2018? De tekst noemt alleen ‘dinsdag 16 oktober’.", question.Question);
        Assert.Equal(["2018-10-16", "2012-10-16"], question.Candidates.Take(2));
        Assert.Contains("hield SAMEN een bijeenkomst", question.Evidence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Platform, null, null)]
    [InlineData(Aldermen, null, null)]
    [InlineData(Almere, null, null)]
    [InlineData(Reference, null, null)]
    [InlineData(Wassenaar, "2017-02-06", "2017-02-27")]
    public void Publication_and_expiry(string seed, string? published, string? expired)
    {
        Assert.Equal((published, expired), (Articles[seed].Date?.Value.ToString(), Day(Articles[seed].ExpiryDate)));
        Assert.Null(Articles[seed].LastModified);
    }

    [Theory]
    [InlineData(Platform, "Beverwijk", null)]
    [InlineData(Aldermen, null, "Buurtcentrum De Mussen")]
    [InlineData(Almere, "Almere", null)]
    [InlineData(Reference, null, "Staatshuys")]
    [InlineData(Wassenaar, "Wassenaar", null)]
    public void Place_and_venue(string seed, string? place, string? venue) =>
        Assert.Equal((place, venue), (Articles[seed].Session.Place?.Value, Articles[seed].Session.Venue?.Value));

    [Theory]
    [InlineData(Platform, "platformbijeenkomst", "verslag")]
    [InlineData(Aldermen, null, "verslag")]
    [InlineData(Almere, "werkbijeenkomst", "verslag")]
    [InlineData(Reference, "kennissessie", "referentie")]
    [InlineData(Wassenaar, null, "verslag")]
    public void Kinds(string seed, string? meeting, string kind)
    {
        Assert.Equal((meeting, kind), (Articles[seed].Session.Kind?.Value, Articles[seed].Kind?.Value));
        Assert.Null(Articles[seed].Draft);
    }

    /// <summary>Nothing that lies outside the text: no Heemskerk, Den Haag or Zwolle; and no former employer or keyword.</summary>
    [Theory]
    [InlineData(Platform, "Beverwijk, Velsen")]
    [InlineData(Aldermen, "")]
    [InlineData(Almere, "Almere")]
    [InlineData(Reference, "Nunspeet, Elburg, Oldebroek")]
    [InlineData(Wassenaar, "Wassenaar")]
    public void Municipalities(string seed, string municipalities) =>
        Assert.Equal(municipalities, string.Join(", ", Articles[seed].Municipalities.Select(fact => fact.Value)));

    /// <summary>Name | aliases | function | organisation.</summary>
    [Theory]
    [InlineData(Platform,
        "Femke van het Nederend|||Centrum voor Jeugd en Gezin", "Leontien Los|||JGZ", "Cynthia Creveld||directeur sociaal domein|gemeente Velsen",
        "Bart van der Neut|||Socius", "Margo van der Wart|||Kenter", "Frans van der Heijden|||Parnassia", "Nora Azarkan|Nora Azerkan||Stichting Welzijn Beverwijk en Velsen")]
    [InlineData(Aldermen,
        "Robert Vermeiren||boegbeeld|SAMEN", "Roos van Gelderen||oud-wethouder|gemeente Leiden", "Astrid Rotering||raad van bestuur|Jeugdbescherming west",
        "Petra de Jong||regiocoördinator Midden-Holland|", "Arie Opstelten|||")]
    [InlineData(Almere)]
    [InlineData(Reference, "Theo Platje||adviseur|Keizers & Visser", "Ben Keizers|||")]
    [InlineData(Wassenaar)]
    public void People(string seed, params string[] people) =>
        Assert.Equal(people, Articles[seed].People.Select(fact => fact.Value).Select(person =>
            $"{person.Name}|{string.Join(", ", person.Aliases)}|{(person.Former ? "oud-" : "")}{person.Function}|{person.Organisation}"));

    [Theory]
    [InlineData(Platform,
        "Platform Sociaal Domein IJmond", "Centrum voor Jeugd en Gezin", "JGZ", "Parnassia", "gemeente Velsen", "secretarissenoverleg", "Socius", "Kenter",
        "regionaal programmateam IJmond", "Stichting Welzijn Beverwijk en Velsen")]
    [InlineData(Aldermen, "SAMEN", "buurtcentrum De Mussen", "gemeente Leiden", "Jeugdbescherming west", "Resto VanHarte")]
    [InlineData(Almere, "wijkteams", "expertteams", "Sociale Zaken", "Veilig Thuis", "Adviesraad Sociaal Domein", "gemeente Almere")]
    [InlineData(Reference, "Centrum voor Jeugd en Gezin", "gemeente Nunspeet", "gemeente Elburg", "gemeente Oldebroek", "Keizers & Visser", "Staatshuys")]
    [InlineData(Wassenaar, "gemeente Wassenaar")]
    public void Organisations(string seed, params string[] organisations) =>
        Assert.Equal(organisations.Order(StringComparer.Ordinal), Articles[seed].Organisations.Select(fact => fact.Value.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Platform, "Voorgeschiedenis")]
    [InlineData(Aldermen)]
    [InlineData(Almere, "Balans opmaken en vooruitkijken", "Inbreng voor beleidsplan")]
    [InlineData(Reference,
        "NEO-gemeenten", "Onze ervaring met kennissessies", "Onze adviseur Theo Platje", "De kennissessie: pitchen", "De kennissessie: verbeterpunten ophalen",
        "De kennissessie: Gemeenschappelijk doel", "Voorstellen en vervolg", "Ook een kennissessie organiseren?")]
    [InlineData(Wassenaar, "Andere aanpak", "Grote betrokkenheid", "Nu verder", "Ook meepraten?")]
    public void Headings(string seed, params string[] headings)
    {
        var found = Articles[seed].Body.OfType<BodyHeading>().ToList();
        Assert.Equal(headings, found.Select(heading => heading.Text.Text));
        Assert.All(found, heading => Assert.Equal(2, heading.Level));
    }

    [Fact]
    public void The_questions_of_Almere_are_a_list()
    {
        var list = Assert.Single(Articles[Almere].Body.OfType<BodyList>());
        Assert.False(list.IsOrdered);
        Assert.Equal(3, list.Items.Count);
        Assert.Equal("Wat zijn de ervaringen van het afgelopen jaar?", list.Items[0].Text.Text);
        Assert.EndsWith("En wie kan daarin wat doen?", list.Items[2].Text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Platform, "vervolg 2017-23", "eerder 2016-09")]
    [InlineData(Aldermen)]
    [InlineData(Almere, "vervolg 2016-03?")]
    [InlineData(Reference, "vervolg 2023")]
    [InlineData(Wassenaar, "vervolg 2017-03")]
    public void Related_meetings_are_as_exact_as_the_text(string seed, params string[] related) =>
        Assert.Equal(related, Articles[seed].Related.Select(fact => fact.Value.Relation + " " + fact.Value.Date));

    [Fact]
    public void Parts_of_the_session()
    {
        var platform = Articles[Platform].Session;
        Assert.Equal("Het lokale samenspel ten behoeve van jeugd", platform.Theme?.Value);
        Assert.Equal("zo’n 20 organisaties", platform.Attendance?.Value);
        Assert.Equal("Samen verder in het Sociaal domein", Articles[Wassenaar].Session.Name?.Value);
        Assert.Equal("IJmond", Articles[Platform].Region?.Value);
    }

    [Fact]
    public void Calls_and_contacts()
    {
        Assert.Equal("Ook meepraten?", Articles[Wassenaar].CallToAction?.Value.Title);
        Assert.Equal("beleidsociaaldomein@wassenaar.nl", Articles[Wassenaar].CallToAction?.Value.Email);
        Assert.Equal("beleidsociaaldomein@wassenaar.nl", Articles[Wassenaar].Contact?.Value.Email);
        Assert.Equal("Ook een kennissessie organiseren?", Articles[Reference].CallToAction?.Value.Title);
        Assert.EndsWith("Gebruik dan het contactformulier.", Articles[Almere].CallToAction?.Value.Text, StringComparison.Ordinal);
        Assert.Equal(("Theo Platje", "adviseur"), (Articles[Reference].Contact?.Value.Name, Articles[Reference].Contact?.Value.Function));
        Assert.Null(Articles[Platform].Contact);
        Assert.Null(Articles[Platform].CallToAction);
    }

    [Theory]
    [InlineData(Platform, "people", "Is het ‘Nora Azarkan’ of ‘Nora Azerkan’? De tekst schrijft de naam op twee manieren.")]
    [InlineData(Platform, "title", "De tekst heeft geen titel. Is ‘Eerste Platform Sociaal Domein IJmond’ goed?")]
    [InlineData(Platform, "session.place", "Was de bijeenkomst in Beverwijk? Die plaats staat alleen boven het bericht.")]
    [InlineData(Aldermen, "video", "De tekst verwijst naar een video, maar die is er niet bij. Wat is het adres van de video?")]
    [InlineData(Aldermen, "links", "De link bij ‘‘Gemeenten en kennisontwikkeling: een logische combinatie?’ van Arie Opstelten’ ontbreekt. Waar leidt die naartoe?")]
    [InlineData(Almere, "session.date", "Klopt het jaar 2016? De tekst noemt alleen ‘10 februari’.")]
    [InlineData(Almere, "links", "De link bij ‘verslag van de bijeenkomst’ ontbreekt. Waar leidt die naartoe?")]
    [InlineData(Almere, "links", "De link bij ‘contactformulier’ ontbreekt. Waar leidt die naartoe?")]
    [InlineData(Almere, "image", "Bij ‘Deelnemers bijeenkomst’ hoort een afbeelding die er niet bij is. Wilt u die toevoegen, met een beschrijving?")]
    [InlineData(Reference, "publisher", "Is ‘Keizers & Visser’ de afzender van dit bericht?")]
    public void Questions(string seed, string field, string question) =>
        Assert.Contains(Articles[seed].Questions, asked => asked.Field == field && asked.Question == question);

    /// <summary>Every word is in the body, or in a piece that is named as left out, or in the title.</summary>
    [Theory]
    [InlineData(Platform)]
    [InlineData(Aldermen)]
    [InlineData(Almere)]
    [InlineData(Reference)]
    [InlineData(Wassenaar)]
    public void No_word_is_lost(string seed)
    {
        var article = Articles[seed];
        var kept = ImportedReport.Words(string.Join('\n', ImportedReport.Lines(article.Body))).Concat(article.Dropped.SelectMany(piece => ImportedReport.Words(piece.Span.Of(article.SourceText))))
            .Concat(article.Title.IsProbable ? [] : ImportedReport.Words(article.Title.Evidence.Quote));
        Assert.Equal(ImportedReport.Words(article.SourceText).Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Platform, "BEVERWIJK -")]
    [InlineData(Aldermen, "hiernaast")]
    [InlineData(Almere, "Deelnemers bijeenkomst")]
    [InlineData(Reference, "energietransitie")]
    [InlineData(Wassenaar, "Dit item is verlopen")]
    [InlineData(Wassenaar, "Top")]
    [InlineData(Wassenaar, "06-02-2017")]
    public void Debris_is_gone(string seed, string debris) =>
        Assert.DoesNotContain(debris, string.Join('\n', ImportedReport.Lines(Articles[seed].Body)), StringComparison.Ordinal);

    [Fact]
    public void Summaries_are_sentences_of_the_report_that_fit() =>
        Assert.All(Articles.Values, article => Assert.True(article.Summary is { Value.Length: > 40 and <= 200 } && article.SourceText.Contains(article.Summary.Value.TrimEnd('…'), StringComparison.Ordinal)));

    private static bool Asks(string seed, string field) => Articles[seed].Questions.Any(question => question.Field == field);

    private static string? Day(Fact<DateOnly>? fact) => fact is null ? null : EdtfDate.OfDay(fact.Value).ToString();
}
