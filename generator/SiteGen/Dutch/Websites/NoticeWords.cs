using SiteGen.Dutch.Words;

namespace SiteGen.Dutch.Websites;

/// <summary>What a dated line above or below a report says.</summary>
public enum NoticeKind
{
    /// <summary>When it was published.</summary>
    Published,

    /// <summary>When it was last changed.</summary>
    Changed,

    /// <summary>When it expired or expires.</summary>
    Expired,
}

/// <summary>The words before the date of such a line.</summary>
public static class NoticeWords
{
    private static readonly (string Cue, NoticeKind Kind)[] Cues =
    [
        ("laatst gewijzigd", NoticeKind.Changed), ("laatst bijgewerkt", NoticeKind.Changed), ("laatst aangepast", NoticeKind.Changed), ("laatste wijziging", NoticeKind.Changed),
        ("laatste update", NoticeKind.Changed), ("bijgewerkt", NoticeKind.Changed), ("gewijzigd", NoticeKind.Changed), ("wijzigingsdatum", NoticeKind.Changed), ("aangepast op", NoticeKind.Changed),
        ("geactualiseerd", NoticeKind.Changed), ("geüpdatet", NoticeKind.Changed), ("update", NoticeKind.Changed), ("last updated", NoticeKind.Changed), ("last modified", NoticeKind.Changed), ("lêst bywurke", NoticeKind.Changed),
        ("dit item is verlopen", NoticeKind.Expired), ("dit bericht is verlopen", NoticeKind.Expired), ("deze pagina is verlopen", NoticeKind.Expired), ("dit artikel is verlopen", NoticeKind.Expired), ("dit nieuwsbericht is verlopen", NoticeKind.Expired),
        ("dit item verloopt", NoticeKind.Expired), ("dit bericht verloopt", NoticeKind.Expired), ("verlopen op", NoticeKind.Expired), ("verlopen sinds", NoticeKind.Expired), ("verlopen", NoticeKind.Expired), ("verloopt op", NoticeKind.Expired), ("verloopdatum", NoticeKind.Expired),
        ("vervalt op", NoticeKind.Expired), ("vervallen op", NoticeKind.Expired), ("vervaldatum", NoticeKind.Expired), ("reageren kan tot", NoticeKind.Expired), ("solliciteren kan tot", NoticeKind.Expired), ("reageer uiterlijk", NoticeKind.Expired), ("reageer voor", NoticeKind.Expired), ("reageren tot", NoticeKind.Expired), ("solliciteren tot", NoticeKind.Expired), ("sluit op", NoticeKind.Expired), ("zichtbaar tot", NoticeKind.Expired), ("geldig tot", NoticeKind.Expired), ("einddatum publicatie", NoticeKind.Expired), ("sluitingsdatum", NoticeKind.Expired), ("online tot", NoticeKind.Expired),
        ("gearchiveerd op", NoticeKind.Expired), ("archiefdatum", NoticeKind.Expired), ("expired on", NoticeKind.Expired), ("expires on", NoticeKind.Expired), ("expires", NoticeKind.Expired),
        ("bron:", NoticeKind.Published), ("datum publicatie", NoticeKind.Published), ("datum bericht", NoticeKind.Published), ("datum nieuws", NoticeKind.Published), ("datum artikel", NoticeKind.Published), ("berichtdatum", NoticeKind.Published), ("datum van publicatie", NoticeKind.Published), ("datum geplaatst", NoticeKind.Published), ("publicatiedatum", NoticeKind.Published), ("publicatie datum", NoticeKind.Published), ("plaatsingsdatum", NoticeKind.Published), ("gepubliceerd", NoticeKind.Published), ("geplaatst", NoticeKind.Published), ("publicatie", NoticeKind.Published),
        ("online geplaatst", NoticeKind.Published), ("online sinds", NoticeKind.Published), ("online gezet", NoticeKind.Published), ("verschenen op", NoticeKind.Published), ("toegevoegd op", NoticeKind.Published), ("gepost op", NoticeKind.Published), ("nieuwsbericht", NoticeKind.Published), ("nieuws", NoticeKind.Published),
        ("bericht van", NoticeKind.Published), ("persbericht", NoticeKind.Published), ("blog", NoticeKind.Published), ("artikel", NoticeKind.Published), ("published", NoticeKind.Published), ("posted", NoticeKind.Published), ("pleatst", NoticeKind.Published), ("publisearre", NoticeKind.Published), ("actueel", NoticeKind.Published),
    ];

    private static readonly LineStarts Starts = new([.. Cues.Select(cue => cue.Cue)]);

    /// <summary>The cues that need a separator or date right behind them, because they are also ordinary words.</summary>
    private static readonly WordSet Weak = new() { "nieuwsbericht", "nieuws", "persbericht", "blog", "artikel", "publicatie", "update", "verlopen", "actueel", "gewijzigd", "expires", "bijgewerkt", "posted" };

    private static readonly WordSet Sources = new()
    {
        "redactie", "webredactie", "communicatie", "persvoorlichting", "afdeling", "gemeente", "provincie", "waterschap", "door", "auteur", "auteur:", "beheerder", "admin", "bestuur", "secretariaat", "persdienst", "anp", "nieuwsredactie", "webmaster",
    };

    /// <summary>Whether words beside the date of a report say who put it on the site: <c>Redactie</c>, <c>door Anne Postma</c>, <c>Gemeente Ede</c>.</summary>
    /// <param name="words">The words in lower case.</param>
    public static bool IsSource(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Count is > 0 and <= 4 && (Sources.Contains(words[0]) || Sources.Contains(words[^1]));
    }

    /// <summary>Whether a line begins with a word for the page that it stands on: <c>Dit nieuwsbericht</c>, <c>Deze pagina</c>.</summary>
    /// <param name="folded">The line in lower case.</param>
    public static bool IsPage(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        if (folded is not (['d', 'i' or 'e', ..] or ['h', 'e', ..])) return false;
        var words = folded.Split(' ', 3);
        return words.Length == 3 && words[0] is "dit" or "deze" or "het" && words[1] is "bericht" or "nieuws" or "nieuwsbericht" or "artikel" or "item" or "pagina" or "persbericht" or "verslag" or "blog" or "publicatie";
    }

    /// <summary>Whether a word is one of those that stand beside the date of a report, and nowhere in its text by themselves.</summary>
    /// <param name="folded">The word in its folded form.</param>
    public static bool IsMeta(string folded) => Sources.Contains(folded) || folded is "update" or "updated" or "geplaatst" or "gepubliceerd" or "gewijzigd" or "bijgewerkt" or "aangepast" or "laatst" or "laatste" or "last" or "hits" or "leestijd" or "minuten" or "minuut" or "min" or "reacties" or "reactie" or "posted" or "published" or "toegevoegd" or "verzonden" or "sent" or "auteur" or "geupdate" or "geüpdatet" or "nieuwsdienst";

    /// <summary>Whether a line is nothing but a label of the details of publication, so that its value stands on the next line or stood on the one before.</summary>
    /// <param name="folded">The line in lower case, without a colon.</param>
    public static bool IsMetaLabel(ReadOnlySpan<char> folded) => folded is "geplaatst op" or "geplaatst" or "gepubliceerd op" or "gepubliceerd" or "publicatiedatum" or "datum publicatie" or "laatst gewijzigd" or "laatst gewijzigd op"
        or "laatst bijgewerkt" or "laatst bijgewerkt op" or "laatste update" or "gewijzigd op" or "geplaatst door" or "posted on" or "posted in" or "published" or "last updated" or "op" || HasMetaValue(folded);

    /// <summary>Whether the value of such a label is a name or a part of the site.</summary>
    /// <param name="folded">The line in lower case, without a colon.</param>
    public static bool HasMetaValue(ReadOnlySpan<char> folded) => folded is "door" or "in" or "auteur" or "categorie" or "categorieën" or "rubriek" or "by" or "geplaatst door" or "geschreven door" or "gepubliceerd door" or "geplaatst in" or "tags" or "onderwerp" or "thema";

    /// <summary>The kind of notice that a line begins with and how long the words are that say so; absent for other lines.</summary>
    /// <param name="folded">The line in lower case.</param>
    public static (NoticeKind Kind, int Length)? Find(ReadOnlySpan<char> folded)
    {
        for (var found = Starts.Find(folded); found >= 0; found = Starts.Find(folded, found))
        {
            var (cue, kind) = Cues[found];
            var rest = folded[cue.Length..];
            if (rest.Length > 0 && char.IsLetter(rest[0])) continue;
            var after = rest.TrimStart();
            if (Weak.Contains(cue) && !(after.Length > 0 && (after[0] is ':' or '|' or '-' or '–' or '·' or ',' || char.IsAsciiDigit(after[0]) || IsOnDay(after) || after.StartsWith("d.d.", StringComparison.Ordinal)))) continue;
            return (kind, cue.Length);
        }

        return null;
    }

    /// <summary><c>op 3 maart</c>, <c>op maandag</c>; not <c>op TenderNed</c>.</summary>
    private static bool IsOnDay(ReadOnlySpan<char> words)
    {
        if (!words.StartsWith("op ", StringComparison.Ordinal) && !words.StartsWith("on ", StringComparison.Ordinal)) return false;
        var day = words[3..].TrimStart();
        if (day.Length > 0 && char.IsAsciiDigit(day[0])) return true;
        var end = day.IndexOf(' ');
        return (end < 0 ? day : day[..end]) is "maandag" or "dinsdag" or "woensdag" or "donderdag" or "vrijdag" or "zaterdag" or "zondag" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday";
    }
}
