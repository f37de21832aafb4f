namespace SiteGen.Dutch.Reports;

/// <summary>The fixed points of minutes.</summary>
internal static class MinutesWords
{
    /// <summary>What a word says of a sitting of a council or its committee; empty when nothing.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static string OfCouncil(string folded) => folded switch
    {
        "commissie" or "raadscommissie" or "commissievoorzitter" => "commissie",
        "tribune" => "tribune",
        "inspreker" or "insprekers" or "inspreken" or "inspraken" or "ingesproken" => "inspraak",
        "hameren" or "hamerde" or "hamerslag" or "hamerstuk" => "hamer",
        "agenda" => "agenda",
        "motie" or "moties" or "amendement" or "amendementen" => "motie",
        "fractie" or "fracties" => "fractie",
        "schorsing" or "geschorst" => "schorsing",
        _ => "",
    };

    /// <summary>The point that a word at the head of a line stands for; empty when it stands for none.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static string Of(string folded) => folded switch
    {
        "aanwezig" or "aanwezigen" or "present" or "oanwêzich" => "aanwezig",
        "afwezig" or "afwezigen" or "afmeldingen" or "verhinderd" => "afwezig",
        "opening" or "iepening" => "opening",
        "rondvraag" or "w.v.t.t.k" or "wvttk" => "rondvraag",
        "sluiting" or "afsluiting" => "sluiting",
        "mededelingen" => "mededelingen",
        "notulen" or "notulist" or "notuliste" => "notulen",
        "actielijst" or "actiepunten" or "besluitenlijst" => "actielijst",
        "agenda" or "agendapunten" => "agenda",
        "ingekomen" => "ingekomen",
        _ => "",
    };
}
