using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Dates;

/// <summary>The words of dates and times in one language. Dutch is known everywhere; English and Frisian in texts of that language.</summary>
internal sealed class DateLexicon
{
    private static readonly DateLexicon Dutch = new(SoftwareWords().Concat(DutchWords()));
    private static readonly DateLexicon English = new(DutchWords().Concat(EnglishWords()));
    private static readonly DateLexicon Frisian = new(SoftwareWords().Concat(DutchWords()).Concat(FrisianWords()));

    private readonly AnyCaseTable<DateWord> words;

    private DateLexicon(IEnumerable<(string Words, DateWordKind Kind, int Value)> entries)
    {
        var all = new Dictionary<string, DateWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var (list, kind, value) in entries)
        {
            foreach (var word in list.Split(' ')) all[word] = new DateWord(kind, value);
        }

        words = new AnyCaseTable<DateWord>(all);
    }

    /// <summary>The lexicon of a language tag; Dutch for any other than <c>en</c> and <c>fy</c>.</summary>
    internal static DateLexicon Of(string language) => language switch
    {
        "en" => English,
        "fy" => Frisian,
        _ => Dutch,
    };

    /// <summary>What a word does; nothing when it is not in the lexicon.</summary>
    internal DateWord Find(ReadOnlySpan<char> word) => words.Find(word);

    private static IEnumerable<(string Words, DateWordKind Kind, int Value)> DutchWords() =>
    [
        .. Numbered(DateWordKind.Month, 1, "januari februari maart april mei juni juli augustus september oktober november december"),
        .. Numbered(DateWordKind.MonthShort, 1, "jan feb mrt apr _ jun jul aug sep okt nov dec"),
        ("febr", DateWordKind.MonthShort, 2),
        ("sept", DateWordKind.MonthShort, 9),
        .. Days("zondag maandag dinsdag woensdag donderdag vrijdag zaterdag", "ochtend morgen middag avond nacht"),
        .. Numbered(DateWordKind.WeekdayShort, 0, "zo ma di wo do vr za"),
        ("voorjaar lente", DateWordKind.Season, 21),
        ("zomer", DateWordKind.Season, 22),
        ("najaar herfst", DateWordKind.Season, 23),
        ("winter", DateWordKind.Season, 24),
        ("begin", DateWordKind.Part, 1),
        ("medio half midden", DateWordKind.Part, 2),
        ("eind einde", DateWordKind.Part, 3),
        ("helft", DateWordKind.HalfOf, 0),
        ("afgelopen vorige vorig laatste verleden", DateWordKind.Past, -1),
        ("jongstleden jl laatstleden ll", DateWordKind.PastSuffix, -1),
        ("komende komend volgende volgend eerstvolgende eerstkomende", DateWordKind.Future, 1),
        ("aanstaande aanstaand", DateWordKind.FutureSuffix, 1),
        ("deze dit", DateWordKind.Current, 0),
        ("elke elk iedere ieder alle", DateWordKind.Every, 0),
        ("eergisteren", DateWordKind.RelativeDay, -2),
        ("gisteren gisteravond gistermiddag gisterochtend gistermorgen", DateWordKind.RelativeDay, -1),
        ("vandaag vanochtend vanmorgen vanmiddag vanavond", DateWordKind.RelativeDay, 0),
        ("morgen morgenavond morgenmiddag morgenochtend", DateWordKind.RelativeDay, 1),
        ("overmorgen", DateWordKind.RelativeDay, 2),
        ("week", DateWordKind.Unit, (int)DateUnit.Week),
        ("maand", DateWordKind.Unit, (int)DateUnit.Month),
        ("jaar", DateWordKind.Unit, (int)DateUnit.Year),
        ("kwartaal", DateWordKind.Quarter, 0),
        .. Numbered(DateWordKind.Ordinal, 1,
            "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende "
            + "zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeëntwintigste drieëntwintigste "
            + "vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste"),
        .. Numbered(DateWordKind.Number, 1, "een twee drie vier vijf zes zeven acht negen tien elf twaalf"),
        ("één", DateWordKind.Number, 1),
        ("e ste de", DateWordKind.OrdinalEnding, 0),
        ("en", DateWordKind.And, 0),
        ("tot", DateWordKind.Until, 0),
        ("met", DateWordKind.With, 0),
        ("van", DateWordKind.Of, 0),
        ("het 't", DateWordKind.The, 0),
        ("tussen", DateWordKind.Between, 0),
        ("uur u", DateWordKind.Hour, 0),
        ("om rond vanaf omstreeks tegen klokslag", DateWordKind.At, 0),
        ("kwart", DateWordKind.QuarterHour, 0),
        ("in sinds per uit voor na tijdens gedurende over anno naar jaren boekjaar kalenderjaar schooljaar seizoen periode raadsperiode "
            + "bestuursperiode coalitieperiode beleidsperiode planperiode jaarverslag begrotingsjaar halverwege", DateWordKind.Leader, 0),
        ("inwoners euro eur mensen personen deelnemers leden gezinnen kinderen jongeren ouderen volwassenen woningen huishoudens medewerkers "
            + "vrijwilligers bezoekers cliënten klanten patiënten leerlingen studenten scholieren banen uren minuten meter km kilometer m2 m² "
            + "keer maal procent organisaties gemeenten bedrijven ondernemers stuks exemplaren hectare ton kg kilo plekken plaatsen bomen "
            + "zonnepanelen bedden reacties handtekeningen aanwezigen aanmeldingen aanvragen meldingen mantelzorgers statushouders vluchtelingen "
            + "uitkeringen stemmen zetels vierkante kubieke miljoen miljard duizend dagen weken maanden folders brieven",
            DateWordKind.Counted, 0),
        ("artikel artikelen art lid nummer nummers nr nrs no postbus telefoon tel telefoonnummer pagina pag blz bladzijde paragraaf "
            + "hoofdstuk ruim circa ca ongeveer bijna minstens maximaal minimaal hooguit kamerstuk kamerstukken zaaknummer kenmerk "
            + "registratienummer versie lokaal zaal kamer huisnummer dan zo'n iso nen code",
            DateWordKind.NoYear, 0),
        ("middags avonds namiddags", DateWordKind.Afternoon, 0),
        ("ochtends morgens nachts voormiddags", DateWordKind.Morning, 0),
    ];

    /// <summary>English days and months stand in dates that software puts above a Dutch text: <c>Thursday 14 May 2017</c>.</summary>
    private static IEnumerable<(string Words, DateWordKind Kind, int Value)> SoftwareWords() =>
    [
        .. Numbered(DateWordKind.Month, 1, "january february march april may june july august september october november december"),
        .. Days("sunday monday tuesday wednesday thursday friday saturday", ""),
    ];

    private static IEnumerable<(string Words, DateWordKind Kind, int Value)> EnglishWords() =>
    [
        .. Numbered(DateWordKind.Month, 1, "january february march april may june july august september october november december"),
        .. Numbered(DateWordKind.MonthShort, 1, "jan feb mar apr _ jun jul aug sep oct nov dec"),
        .. Days("sunday monday tuesday wednesday thursday friday saturday", ""),
        ("spring", DateWordKind.Season, 21),
        ("summer", DateWordKind.Season, 22),
        ("autumn fall", DateWordKind.Season, 23),
        ("begin beginning early start", DateWordKind.Part, 1),
        ("mid middle", DateWordKind.Part, 2),
        ("late end", DateWordKind.Part, 3),
        ("last past previous", DateWordKind.Past, -1),
        ("next coming upcoming", DateWordKind.Future, 1),
        ("this", DateWordKind.Current, 0),
        ("every each", DateWordKind.Every, 0),
        ("yesterday", DateWordKind.RelativeDay, -1),
        ("today tonight", DateWordKind.RelativeDay, 0),
        ("tomorrow", DateWordKind.RelativeDay, 1),
        ("month", DateWordKind.Unit, (int)DateUnit.Month),
        ("year", DateWordKind.Unit, (int)DateUnit.Year),
        ("quarter", DateWordKind.Quarter, 0),
        .. Numbered(DateWordKind.Ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"),
        .. Numbered(DateWordKind.Number, 1, "one two three four five six seven eight nine ten eleven twelve"),
        ("th st nd rd the", DateWordKind.OrdinalEnding, 0),
        ("and", DateWordKind.And, 0),
        ("to until till through", DateWordKind.Until, 0),
        ("of from", DateWordKind.Of, 0),
        ("between", DateWordKind.Between, 0),
        ("at around", DateWordKind.At, 0),
        ("in since by during for after before", DateWordKind.Leader, 0),
        ("people inhabitants participants members families children young times percent euros", DateWordKind.Counted, 0),
        ("article number about approximately nearly almost than", DateWordKind.NoYear, 0),
        ("pm", DateWordKind.Afternoon, 0),
        ("am", DateWordKind.Morning, 0),
    ];

    private static IEnumerable<(string Words, DateWordKind Kind, int Value)> FrisianWords() =>
    [
        .. Numbered(DateWordKind.Month, 1, "jannewaris febrewaris maart april maaie juny july augustus septimber oktober novimber desimber"),
        .. Days("snein moandei tiisdei woansdei tongersdei freed saterdei", "moarn middei jûn"),
        ("sneon sneontemoarn sneontemiddei sneontejûn", DateWordKind.Weekday, 6),
        ("freedtemoarn freedtemiddei freedtejûn", DateWordKind.Weekday, 5),
        ("maitiid foarjier", DateWordKind.Season, 21),
        ("simmer", DateWordKind.Season, 22),
        ("hjerst neijier", DateWordKind.Season, 23),
        ("begjin", DateWordKind.Part, 1),
        ("heal mids", DateWordKind.Part, 2),
        ("ein", DateWordKind.Part, 3),
        ("ôfrûne ôfrone foarige ferline lêste", DateWordKind.Past, -1),
        ("jongstlyn", DateWordKind.PastSuffix, -1),
        ("kommende takommende folgjende", DateWordKind.Future, 1),
        ("oansteande oankommende", DateWordKind.FutureSuffix, 1),
        ("dizze dit", DateWordKind.Current, 0),
        ("eltse elts", DateWordKind.Every, 0),
        ("juster justerjûn", DateWordKind.RelativeDay, -1),
        ("hjoed", DateWordKind.RelativeDay, 0),
        ("wike", DateWordKind.Unit, (int)DateUnit.Week),
        ("moanne", DateWordKind.Unit, (int)DateUnit.Month),
        ("jier", DateWordKind.Unit, (int)DateUnit.Year),
        ("fearnsjier kertier", DateWordKind.Quarter, 0),
        .. Numbered(DateWordKind.Ordinal, 1, "earste twadde tredde fjirde fyfde seisde sânde achtste njoggende tsiende alfde tolfde"),
        .. Numbered(DateWordKind.Number, 1, "ien twa trije fjouwer fiif seis sân acht njoggen tsien alve tolve"),
        ("oant oan", DateWordKind.Until, 0),
        ("mei", DateWordKind.With, 0),
        ("fan", DateWordKind.Of, 0),
        ("it", DateWordKind.The, 0),
        ("tusken", DateWordKind.Between, 0),
        ("oere", DateWordKind.Hour, 0),
        ("fanôf", DateWordKind.At, 0),
        ("jûns middeis", DateWordKind.Afternoon, 0),
        ("moarns", DateWordKind.Morning, 0),
        ("yn sûnt foar nei út", DateWordKind.Leader, 0),
        ("minsken ynwenners dielnimmers bern jongerein", DateWordKind.Counted, 0),
    ];

    private static IEnumerable<(string Words, DateWordKind Kind, int Value)> Numbered(DateWordKind kind, int first, string list) =>
        list.Split(' ').Select((word, index) => (word, kind, first + index)).Where(entry => entry.word != "_");

    private static IEnumerable<(string Words, DateWordKind Kind, int Value)> Days(string days, string parts) =>
        days.Split(' ').SelectMany((day, index) =>
            parts.Split(' ').Select(part => (day + part, DateWordKind.Weekday, index)).Append((day, DateWordKind.Weekday, index)));
}
