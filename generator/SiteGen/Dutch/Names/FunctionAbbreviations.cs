namespace SiteGen.Dutch.Names;

/// <summary>The short forms in which lists of those present give functions: <c>(vz.)</c>, <c>(secr.)</c>; and those that only say why somebody is absent.</summary>
internal static class FunctionAbbreviations
{
    /// <summary>What a short form stands for; empty when it stands for no function.</summary>
    /// <param name="folded">The word in its folded form, its point taken off.</param>
    internal static string Of(string folded) => folded switch
    {
        "vz" or "vrz" or "voorz" or "vzt" or "vzr" => "voorzitter",
        "vvz" or "vicevz" or "vice-vz" => "vicevoorzitter",
        "secr" or "sec" or "scr" => "secretaris",
        "penm" or "penningm" or "penn" or "pnm" or "pm" => "penningmeester",
        "not" or "nots" or "notul" or "notulen" or "verslag" or "verslaglegging" => "notulist",
        "weth" or "wth" => "wethouder",
        "burg" or "bgm" => "burgemeester",
        "dir" => "directeur",
        "coörd" or "coord" => "coördinator",
        "adv" => "adviseur",
        "gedep" => "gedeputeerde",
        "grif" => "griffier",
        _ => "",
    };

    /// <summary>Whether a word behind a function only says who kept the minutes: <c>(plv. voorzitter en notulen)</c>.</summary>
    /// <param name="folded">The word in its folded form.</param>
    internal static bool IsMinutes(string folded) => folded.TrimEnd('.') is "notulen" or "verslag" or "notuleren" or "notul" or "verslaglegging";

    /// <summary>Whether a short form before that of a function says for whom somebody stands in: <c>(wnd. vz.)</c>, <c>(plv secr)</c>.</summary>
    /// <param name="folded">The word in its folded form, its point taken off.</param>
    internal static string Rank(string folded) => folded switch
    {
        "wnd" or "waarn" => "waarnemend",
        "plv" or "pl" => "plaatsvervangend",
        "tweede" => "tweede",
        _ => "",
    };
}
