namespace SiteGen.Dutch.Reports;

/// <summary>The fixed points of minutes.</summary>
internal static class MinutesWords
{
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
